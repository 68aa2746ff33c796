import type { Text } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';
import { lacksAnswers } from '../form/lacks-answers';
import { readTicketDocument, type TicketDocument } from '../registration.queries';

/** A ticket with all that messages to its holder say. */
export interface Holder extends TicketDocument {
  familyName: string;
  isEventCancelled: boolean;
  /** Why the event is off, where it is. */
  cancelledBecause: Text | null;
  /** The form's required answers are still missing: no code goes out before they are there. */
  lacksAnswers: boolean;
}

export async function readHolder(db: Queryable, ticketId: string): Promise<Holder | undefined> {
  const ticket = await readTicketDocument(db, 'id', ticketId);
  const [rest] = await db.query<
    Pick<Holder, 'familyName' | 'isEventCancelled' | 'cancelledBecause'> & { kindId: string }
  >(
    `select t.kind_id as "kindId", p.family_name as "familyName", e.status = 'CANCELLED' as "isEventCancelled",
       e.cancelled_because as "cancelledBecause"
     from ticket t join event e on e.id = t.event_id join person p on p.id = t.person_id where t.id = $1`,
    [ticketId],
  );
  if (!ticket || !rest) return undefined;
  return {
    ...ticket,
    ...rest,
    lacksAnswers: await lacksAnswers(db, { ticketId, eventId: ticket.eventId, kindId: rest.kindId }),
  };
}
