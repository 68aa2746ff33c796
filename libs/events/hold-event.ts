import type { EventStatus } from '@parvis/contract/resolvers';
import type { Tx } from '@parvis/platform';

export interface HeldEvent {
  id: string;
  status: EventStatus;
  startsAt: Date;
  endsAt: Date;
}

/**
 * An event that nobody calls off until the transaction ends; whoever makes something of it that ends with it (a ticket,
 * an order) holds it first. Many hold it at once. Undefined where there is none.
 */
export async function holdEvent(tx: Tx, eventId: string): Promise<HeldEvent | undefined> {
  const [event] = await tx.query<HeldEvent[]>(
    `select id, status, starts_at as "startsAt", ends_at as "endsAt" from event where id::text = $1 for key share`,
    [eventId],
  );
  return event;
}
