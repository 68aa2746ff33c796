import { Injectable } from '@nestjs/common';
import type { FormEditor, InvalidInput, RegistrationRulesInput } from '@parvis/contract/resolvers';
import type { Text } from '@parvis/domain';
import { type Actor, Audit, Clock, Database, NotFoundOrNotAllowed, type Tx, violates } from '@parvis/platform';
import { readFormEditor } from './form.queries';
import { lockForm, type SaveQuestionOutcome } from './save-question';

export type FormChanged = { __typename: 'FormChanged'; editor: FormEditor };
export type SaveRulesOutcome = FormChanged | InvalidInput;
export type RemoveQuestionOutcome = FormChanged | { __typename: 'QuestionNeeded'; by: Text };

const EARLIEST = new Date('2000-01-01');

/** What staff do with a form beside the words of its questions: order, take away, bring back, deadlines. */
@Injectable()
export class ArrangeForm {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  order(eventId: string, ids: readonly string[]): Promise<FormChanged> {
    return this.database.transaction(async (tx) => {
      await lockForm(tx, eventId);
      await tx.query(
        `update form_question q set position = o.position from (
           select id, row_number() over (order by array_position($2::text[], id::text) nulls last, position, id) as position
           from form_question where event_id = $1
         ) o where o.id = q.id`,
        [eventId, ids],
      );
      return { __typename: 'FormChanged', editor: await readFormEditor(tx, eventId) };
    });
  }

  /** Deletes a question that nobody answered, and puts away one that somebody did. */
  remove(eventId: string, id: string, actor: Actor): Promise<RemoveQuestionOutcome> {
    return this.database.transaction(async (tx): Promise<RemoveQuestionOutcome> => {
      await lockForm(tx, eventId);
      const question = await this.find(tx, eventId, id);
      const [needing] = await tx.query<{ label: Text }[]>(
        'select label from form_question where shown_if_id = $1 and archived_at is null order by position limit 1',
        [question.id],
      );
      if (needing) return { __typename: 'QuestionNeeded', by: needing.label };
      if (question.isUsed)
        await tx.query('update form_question set archived_at = $2 where id = $1', [question.id, this.clock.now()]);
      else await tx.query('delete from form_question where id = $1', [question.id]);
      await this.record(tx, actor, eventId, question.isUsed ? 'form.archive' : 'form.delete', id);
      return { __typename: 'FormChanged', editor: await readFormEditor(tx, eventId) };
    });
  }

  /** Asks it again; at the first moment by itself, since what it hung on may be gone. */
  async restore(eventId: string, id: string, actor: Actor): Promise<SaveQuestionOutcome> {
    try {
      return await this.database.transaction(async (tx): Promise<SaveQuestionOutcome> => {
        await lockForm(tx, eventId);
        const question = await this.find(tx, eventId, id);
        await tx.query(
          `update form_question q set archived_at = null,
             shown_if_id = (select o.id from form_question o where o.id = q.shown_if_id and o.archived_at is null)
           where q.id = $1`,
          [question.id],
        );
        await this.record(tx, actor, eventId, 'form.restore', id);
        return { __typename: 'FormQuestionSaved', id, editor: await readFormEditor(tx, eventId) };
      });
    } catch (error) {
      if (!violates(error, 'form_question_one_of_topic')) throw error;
      return { __typename: 'InvalidInput', errors: [{ field: 'topic', code: 'TAKEN' }] };
    }
  }

  saveRules(input: RegistrationRulesInput, actor: Actor): Promise<SaveRulesOutcome> {
    const { eventId, cancelUntil, changeUntil } = input;
    return this.database.transaction(async (tx): Promise<SaveRulesOutcome> => {
      const [event] = await tx.query<{ endsAt: Date }[]>('select ends_at as "endsAt" from event where id = $1', [
        eventId,
      ]);
      const errors = (['cancelUntil', 'changeUntil'] as const).flatMap((field) => {
        const until = input[field];
        if (!until) return [];
        return until > event!.endsAt
          ? [{ field, code: 'AFTER_EVENT' }]
          : until < EARLIEST
            ? [{ field, code: 'TOO_EARLY' }]
            : [];
      });
      if (errors.length > 0) return { __typename: 'InvalidInput', errors };
      await tx.query(
        `insert into registration_settings (event_id, cancel_until, change_until) values ($1, $2, $3)
         on conflict (event_id) do update set cancel_until = $2, change_until = $3`,
        [eventId, cancelUntil ?? null, changeUntil ?? null],
      );
      await this.record(tx, actor, eventId, 'form.rules', eventId);
      return { __typename: 'FormChanged', editor: await readFormEditor(tx, eventId) };
    });
  }

  private async find(tx: Tx, eventId: string, id: string): Promise<{ id: string; isUsed: boolean }> {
    const [question] = await tx.query<{ id: string; isUsed: boolean }[]>(
      `select q.id, exists (select from ticket_answer a where a.question_id = q.id)
         or exists (select from form_question o where o.shown_if_id = q.id) as "isUsed"
       from form_question q where q.id::text = $1 and q.event_id = $2`,
      [id, eventId],
    );
    if (!question) throw new NotFoundOrNotAllowed();
    return question;
  }

  private record(tx: Tx, actor: Actor, eventId: string, action: string, subjectId: string): Promise<void> {
    return this.audit.record(tx, { actor, eventId, action, subject: 'form_question', subjectId });
  }
}
