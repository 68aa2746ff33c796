import { randomBytes } from 'node:crypto';
import { makeTicketCode, TICKET_CODE_BYTES } from '@parvis/domain';
import { NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { tellStaff } from './staff/tell-staff';

interface TicketToIssue {
  eventId: string;
  personId: string;
  kindId: string;
  /** Made by the client: the same key twice is refused by `ticket_event_id_request_key_key`. */
  requestKey: string;
  openToMeetings: boolean;
  /** That somebody holds in their hand already; a new one when left out. */
  code?: string;
  /** Until `confirmTicket`; pending when left out. */
  status?: 'PENDING' | 'AWAITING_PAYMENT';
  /** By the product's clock. */
  now: Date;
}

/**
 * The one way to make a ticket; answers its id. The caller holds the places of the kind (`lockPlaces`) and has seen one
 * that is free or kept for this person; a second live ticket is refused by `ticket_one_live_per_person`.
 * @throws NotFoundOrNotAllowed for an event that was called off
 */
export async function issueTicket(tx: Tx, ticket: TicketToIssue): Promise<string> {
  const [row] = await tx.query<{ id: string }[]>(
    `insert into ticket (event_id, person_id, kind_id, request_key, code, status, open_to_meetings, registered_at)
     select e.id, $2, $3, $4, $5, $6, $7, $8 from event e where e.id = $1 and e.status <> 'CANCELLED' for key share
     returning id`,
    [
      ticket.eventId,
      ticket.personId,
      ticket.kindId,
      ticket.requestKey,
      ticket.code ?? makeTicketCode(randomBytes(TICKET_CODE_BYTES)),
      ticket.status ?? 'PENDING',
      ticket.openToMeetings,
      ticket.now,
    ],
  );
  // Called off at this very moment: callers who hold the event said so before.
  if (!row) throw new NotFoundOrNotAllowed();
  await tellStaff(tx, ticket.eventId);
  return row.id;
}
