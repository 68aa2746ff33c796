import type { Jobs, Tx } from '@parvis/platform';
import { RemindHolder, SendTicket } from './jobs/definitions';
import { reminderTime } from './registration.rules';

interface TicketToConfirm {
  ticketId: string;
  /** By the product's clock. */
  now: Date;
  /** The caller sends the ticket, in words of its own. */
  isToldLater?: boolean;
}

/**
 * Makes a ticket of the caller's transaction valid: its holder takes part in the event and is sent the ticket.
 * Whatever may confirm one (a free registration, an approval, a payment) does it here.
 */
export async function confirmTicket(
  tx: Tx,
  jobs: Jobs,
  { ticketId, now, isToldLater }: TicketToConfirm,
): Promise<void> {
  await tx.query(`update ticket set status = 'CONFIRMED' where id = $1`, [ticketId]);
  await tx.query(
    `insert into event_role (event_id, person_id, role)
     select event_id, person_id, 'ATTENDEE' from ticket where id = $1 on conflict do nothing`,
    [ticketId],
  );
  if (isToldLater) return;
  await jobs.enqueue(tx, SendTicket, { ticketId, cause: `ticket:${ticketId}` });
  const [event] = await tx.query<{ startsAt: Date; timeZone: string }[]>(
    `select e.starts_at as "startsAt", e.time_zone as "timeZone" from ticket t join event e on e.id = t.event_id where t.id = $1`,
    [ticketId],
  );
  const remindAt = reminderTime(event!.startsAt, event!.timeZone);
  if (remindAt > now)
    await jobs.enqueue(tx, RemindHolder, { ticketId }, { runAt: remindAt, key: `reminder:${ticketId}` });
}
