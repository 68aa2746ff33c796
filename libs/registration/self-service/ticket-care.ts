import { Injectable } from '@nestjs/common';
import type { TicketCare } from '@parvis/contract/resolvers';
import { judgeAnswers } from '@parvis/domain';
import { Clock, Database, type Queryable } from '@parvis/platform';
import { Presence } from '../campaigns/presence';
import { type FormQuestionRow, readAnswers, readForm } from '../form/form.queries';
import { isLive, mayCancel, mayChange, mayTransfer, type OwnTicket, readOwnTicket, stagesOf } from './own-ticket';

/** What a ticket lets its holder do, and what it still wants to know. */
@Injectable()
export class Care {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly presence: Presence,
  ) {}

  async of(ticketId: string): Promise<TicketCare> {
    const now = this.clock.now();
    const ticket = await readOwnTicket(this.database, ticketId);
    const questions = isLive(ticket) ? await questionsOf(this.database, ticket) : [];
    const answers = await readAnswers(this.database, ticket.id, { withSensitive: true });
    const given = Object.fromEntries(answers.map(({ questionId, values }) => [questionId, values]));
    const isIncomplete = Object.keys(judgeAnswers(questions, ticket.kindId, stagesOf(ticket), given).faults).length > 0;
    return {
      kindId: ticket.kindId,
      email: ticket.email,
      questions,
      answers,
      isIncomplete,
      mayChange: questions.length > 0 && mayChange(ticket, isIncomplete, now),
      changeUntil: ticket.changeUntil,
      mayCancel: mayCancel(ticket, now),
      cancelUntil: ticket.cancelUntil,
      mayTransfer: mayTransfer(ticket, await this.isUsed(this.database, ticket.id), now),
      wasTransferred: ticket.wasTransferred,
      refusalReason: ticket.refusalReason,
    };
  }

  /** True once the holder was let in. */
  async isUsed(db: Queryable, ticketId: string): Promise<boolean> {
    const [row] = await db.query<{ isUsed: boolean }>(
      `select ${this.presence.of('t')} as "isUsed" from ticket t where t.id = $1`,
      [ticketId],
    );
    return row!.isUsed;
  }
}

/** Those that a holder may be asked by now; whether each is shown hangs on the answers. */
async function questionsOf(db: Queryable, ticket: OwnTicket): Promise<FormQuestionRow[]> {
  const stages: readonly string[] = stagesOf(ticket);
  return (await readForm(db, ticket.eventId)).filter(
    ({ stage, kindIds }) => stages.includes(stage) && (kindIds.length === 0 || kindIds.includes(ticket.kindId)),
  );
}
