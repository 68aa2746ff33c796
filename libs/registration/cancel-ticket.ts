import { Injectable } from '@nestjs/common';
import type { TicketNotCancellable, TicketStatus } from '@parvis/contract/resolvers';
import { normaliseTicketCode } from '@parvis/domain';
import { Clock, Database, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { EndTicket } from './end-ticket';
import { readTicketById, type TicketRow } from './registration.queries';

export type CancelOutcome = { __typename: 'TicketCancelled'; ticket: TicketRow } | TicketNotCancellable;

interface LockedTicket {
  id: string;
  status: TicketStatus;
  startsAt: Date;
  cancelUntil: Date | null;
}

@Injectable()
export class CancelTicket {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly ending: EndTicket,
  ) {}

  /** Gives the place back. Whoever holds the code may: it is the secret that only the holder has. */
  async run(typedCode: string): Promise<CancelOutcome> {
    return this.database.transaction(async (tx): Promise<CancelOutcome> => {
      const ticket = await this.lock(tx, normaliseTicketCode(typedCode));
      if (ticket.status === 'CANCELLED' || ticket.status === 'REFUSED')
        return { __typename: 'TicketNotCancellable', reason: 'ALREADY_CANCELLED' };
      const now = this.clock.now();
      if (ticket.cancelUntil && ticket.cancelUntil <= now)
        return { __typename: 'TicketNotCancellable', reason: ticket.startsAt <= now ? 'EVENT_BEGUN' : 'TOO_LATE' };
      if (!ticket.cancelUntil && ticket.startsAt <= now)
        return { __typename: 'TicketNotCancellable', reason: 'EVENT_BEGUN' };
      await this.ending.run(tx, { ticketId: ticket.id, as: 'CANCELLED' });
      return { __typename: 'TicketCancelled', ticket: (await readTicketById(tx, ticket.id))! };
    });
  }

  private async lock(tx: Tx, code: string): Promise<LockedTicket> {
    const [ticket] = await tx.query<LockedTicket[]>(
      `select t.id, t.status, e.starts_at as "startsAt", s.cancel_until as "cancelUntil"
       from ticket t join event e on e.id = t.event_id left join registration_settings s on s.event_id = e.id where t.code = $1 for update of t`,
      [code],
    );
    if (!ticket) throw new NotFoundOrNotAllowed();
    return ticket;
  }
}
