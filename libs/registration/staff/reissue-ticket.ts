import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { MutationReissueTicketArgs } from '@parvis/contract/resolvers';
import { makeTicketCode, TICKET_CODE_BYTES } from '@parvis/domain';
import { type Actor, Clock, doorRoom, Jobs, tellLive } from '@parvis/platform';
import { SendTicket } from '../jobs/definitions';
import { type ActOutcome, notNow, RegistrationActs } from './registration-acts';

/** A phone was lost, or a picture of the code went round: the ticket gets a new one, and its holder hears of it. */
@Injectable()
export class ReissueTicket {
  constructor(
    private readonly acts: RegistrationActs,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  /** @param issue the one to be replaced, so that asking twice makes one new code and one message */
  run({ eventId, ticketId, issue }: MutationReissueTicketArgs, actor: Actor): Promise<ActOutcome> {
    return this.acts.act(eventId, ticketId, actor, 'ticket.reissue', async (tx, ticket) => {
      if (ticket.status !== 'CONFIRMED') return notNow('CHANGED_MEANWHILE');
      const kept = await tx.query<unknown[]>(
        `insert into former_ticket_code (code, ticket_id, issue, replaced_at)
         select code, id, issue, $3 from ticket where id = $1 and issue = $2 returning code`,
        [ticket.id, issue, this.clock.now()],
      );
      if (kept.length === 0) return notNow('CHANGED_MEANWHILE');
      await tx.query('update ticket set code = $2, issue = issue + 1 where id = $1', [
        ticket.id,
        makeTicketCode(randomBytes(TICKET_CODE_BYTES)),
      ]);
      const cause = `ticket:${ticket.id}:issue:${issue + 1}`;
      await this.jobs.enqueue(tx, SendTicket, { ticketId: ticket.id, cause, isReissue: true });
      await tellLive(tx, [doorRoom(eventId)], 'door:rules', { eventId });
      return undefined;
    });
  }
}
