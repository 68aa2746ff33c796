import { Injectable } from '@nestjs/common';
import type { TicketNotCancellable } from '@parvis/contract/resolvers';
import { normaliseTicketCode } from '@parvis/domain';
import { Clock, Database, Jobs, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { SendCancellation } from './jobs/definitions';
import { readTicketById, type TicketRow } from './registration.queries';
import { TicketCancellations } from './ticket-cancellations';

export type CancelOutcome = { __typename: 'TicketCancelled'; ticket: TicketRow } | TicketNotCancellable;

interface LockedTicket {
  id: string;
  eventId: string;
  personId: string;
  status: 'CONFIRMED' | 'CANCELLED';
  startsAt: Date;
}

@Injectable()
export class CancelTicket {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly cancellations: TicketCancellations,
  ) {}

  /** Gives the place back. Whoever holds the code may: it is the secret that only the holder has. */
  async run(typedCode: string): Promise<CancelOutcome> {
    return this.database.transaction(async (tx): Promise<CancelOutcome> => {
      const ticket = await this.lock(tx, normaliseTicketCode(typedCode));
      if (ticket.status === 'CANCELLED') return { __typename: 'TicketNotCancellable', reason: 'ALREADY_CANCELLED' };
      const now = this.clock.now();
      if (ticket.startsAt <= now) return { __typename: 'TicketNotCancellable', reason: 'EVENT_BEGUN' };
      await tx.query(`update ticket set status = 'CANCELLED', cancelled_at = $2 where id = $1`, [ticket.id, now]);
      await tx.query(`delete from event_role where event_id = $1 and person_id = $2 and role = 'ATTENDEE'`, [
        ticket.eventId,
        ticket.personId,
      ]);
      await this.cancellations.tell(tx, { ticketId: ticket.id, eventId: ticket.eventId, personId: ticket.personId });
      await this.jobs.enqueue(tx, SendCancellation, { ticketId: ticket.id });
      return { __typename: 'TicketCancelled', ticket: (await readTicketById(tx, ticket.id))! };
    });
  }

  private async lock(tx: Tx, code: string): Promise<LockedTicket> {
    const [ticket] = await tx.query<LockedTicket[]>(
      `select t.id, t.event_id as "eventId", t.person_id as "personId", t.status, e.starts_at as "startsAt"
       from ticket t join event e on e.id = t.event_id where t.code = $1 for update of t`,
      [code],
    );
    if (!ticket) throw new NotFoundOrNotAllowed();
    return ticket;
  }
}
