import { Injectable } from '@nestjs/common';
import type { FormAnswerInput, InvalidInput, NotAnyMore } from '@parvis/contract/resolvers';
import type { Language } from '@parvis/domain';
import { type Actor, Clock, Database, Jobs, type Tx } from '@parvis/platform';
import { readAnswers } from '../form/form.queries';
import { TakeAnswers } from '../form/take-answers';
import { SendTicket } from '../jobs/definitions';
import { readTicketById, type TicketRow } from '../registration.queries';
import { isLive, lockOwnTicket, mayChange, type OwnTicket, stagesOf } from './own-ticket';

export type ChangeAnswersOutcome = { __typename: 'AnswersChanged'; ticket: TicketRow } | NotAnyMore | InvalidInput;

const MOST_ANSWERS = 200;

@Injectable()
export class ChangeAnswers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly taking: TakeAnswers,
  ) {}

  /** Takes the whole form of a ticket anew: what is left out is an answer taken back. */
  run(code: string, answers: readonly FormAnswerInput[], actor: Actor | undefined): Promise<ChangeAnswersOutcome> {
    return this.database.transaction(async (tx): Promise<ChangeAnswersOutcome> => {
      const ticket = await lockOwnTicket(tx, code);
      if (!isLive(ticket)) return { __typename: 'NotAnyMore', reason: 'TICKET_ENDED' };
      const asked = { ...ticket, ticketId: ticket.id, stages: stagesOf(ticket) };
      const isIncomplete = 'errors' in (await this.taking.judge(tx, asked, await this.answersOf(tx, ticket)));
      if (!mayChange(ticket, isIncomplete, this.clock.now())) return { __typename: 'NotAnyMore', reason: 'TOO_LATE' };
      const taken = await this.taking.judge(tx, asked, answers.slice(0, MOST_ANSWERS));
      if ('errors' in taken) return { __typename: 'InvalidInput', errors: taken.errors };
      const language = actor?.language ?? (await languageOf(tx, ticket.personId));
      await this.taking.keep(tx, { ...ticket, ticketId: ticket.id, language }, taken);
      // Sent once a ticket: whoever had it already is not sent it again.
      if (isIncomplete && ticket.status === 'CONFIRMED')
        await this.jobs.enqueue(tx, SendTicket, { ticketId: ticket.id, cause: `ticket:${ticket.id}` });
      return { __typename: 'AnswersChanged', ticket: (await readTicketById(tx, ticket.id))! };
    });
  }

  private async answersOf(tx: Tx, { id }: OwnTicket): Promise<FormAnswerInput[]> {
    return readAnswers(tx, id, { withSensitive: true });
  }
}

async function languageOf(tx: Tx, personId: string): Promise<Language> {
  const [person] = await tx.query<{ language: Language }[]>('select language from person where id = $1', [personId]);
  return person!.language;
}
