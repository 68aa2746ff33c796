import { Injectable } from '@nestjs/common';
import type { NotAnyMore, TicketResent } from '@parvis/contract/resolvers';
import { Clock, Database, Jobs } from '@parvis/platform';
import { SendTicket } from '../jobs/definitions';
import { isLive, lockOwnTicket } from './own-ticket';

const MINUTES = 10;

@Injectable()
export class ResendTicket {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  /** To the holder's own address, whoever asks, and not more than every ten minutes. */
  run(code: string): Promise<TicketResent | NotAnyMore> {
    return this.database.transaction(async (tx): Promise<TicketResent | NotAnyMore> => {
      const ticket = await lockOwnTicket(tx, code);
      if (!isLive(ticket)) return { __typename: 'NotAnyMore', reason: 'TICKET_ENDED' };
      if (ticket.status !== 'CONFIRMED') return { __typename: 'NotAnyMore', reason: 'NOT_CONFIRMED' };
      const period = Math.floor(this.clock.now().getTime() / (MINUTES * 60_000));
      await this.jobs.enqueue(tx, SendTicket, { ticketId: ticket.id, cause: `ticket:${ticket.id}:again:${period}` });
      return { __typename: 'TicketResent', email: ticket.email };
    });
  }
}
