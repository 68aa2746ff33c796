import { Injectable } from '@nestjs/common';
import { Clock, Jobs, type Tx } from '@parvis/platform';
import { giveBackCode } from './codes/take-code';
import { SendCancellation } from './jobs/definitions';
import { PlaceReturns } from './place-returns';
import { LIVE } from './places';
import { tellStaff } from './staff/tell-staff';
import { TicketCancellations } from './ticket-cancellations';

interface TicketToEnd {
  ticketId: string;
  as: 'CANCELLED' | 'REFUSED';
  /** Told to the person with a refusal. */
  reason?: string;
  /** False for whoever tells the person in words of its own. */
  tellsHolder?: boolean;
}

/** The one way to end a ticket: what stood on it goes with it, and its place is free for others. */
@Injectable()
export class EndTicket {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly cancellations: TicketCancellations,
    private readonly returns: PlaceReturns,
  ) {}

  /** Answers false for a ticket that had ended before. */
  async run(tx: Tx, { ticketId, as, reason, tellsHolder = true }: TicketToEnd): Promise<boolean> {
    const [ticket] = await tx.query<{ eventId: string; personId: string }[]>(
      `select event_id as "eventId", person_id as "personId" from ticket where id = $1 and status in ${LIVE} for update`,
      [ticketId],
    );
    if (!ticket) return false;
    await tx.query(
      `update ticket set status = $2, cancelled_at = case when $2 = 'CANCELLED' then $3::timestamptz end, refusal_reason = $4
       where id = $1`,
      [ticketId, as, this.clock.now(), reason ?? null],
    );
    await tx.query(`delete from event_role where event_id = $1 and person_id = $2 and role = 'ATTENDEE'`, [
      ticket.eventId,
      ticket.personId,
    ]);
    // Whoever gave the place, a company or a buyer, may give it to somebody else.
    await tx.query('update place set claimed_ticket_id = null where claimed_ticket_id = $1', [ticketId]);
    await giveBackCode(tx, { ticketId });
    await this.cancellations.tell(tx, { ticketId, ...ticket });
    if (tellsHolder && as === 'CANCELLED') await this.jobs.enqueue(tx, SendCancellation, { ticketId });
    await this.returns.tell(tx, ticket.eventId);
    await tellStaff(tx, ticket.eventId);
    return true;
  }
}
