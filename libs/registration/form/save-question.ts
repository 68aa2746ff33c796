import { Injectable } from '@nestjs/common';
import type { FormEditor, FormQuestionInput, InvalidInput } from '@parvis/contract/resolvers';
import { conditionLoop, mayDecide, possibleValues } from '@parvis/domain';
import {
  type Actor,
  Audit,
  Database,
  NotFoundOrNotAllowed,
  type Tx,
  violates,
  doorRoom,
  tellLive,
} from '@parvis/platform';
import { type FormQuestionRow, readForm, readFormEditor } from './form.queries';
import { type QuestionDraft, readQuestion } from './question.rules';

export type SaveQuestionOutcome = { __typename: 'FormQuestionSaved'; id: string; editor: FormEditor } | InvalidInput;

const MOST_QUESTIONS = 60;

const invalid = (field: string, code: string): InvalidInput => ({
  __typename: 'InvalidInput',
  errors: [{ field, code }],
});

@Injectable()
export class SaveQuestion {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** Adds a question, or changes one as far as its answers still fit. */
  async run(input: FormQuestionInput, actor: Actor): Promise<SaveQuestionOutcome> {
    const read = readQuestion(input);
    if ('errors' in read) return { __typename: 'InvalidInput', errors: read.errors };
    try {
      return await this.database.transaction((tx) => this.saveIn(tx, input.eventId, read.draft, actor));
    } catch (error) {
      if (violates(error, 'form_question_one_of_topic')) return invalid('topic', 'TAKEN');
      throw error;
    }
  }

  private async saveIn(tx: Tx, eventId: string, draft: QuestionDraft, actor: Actor): Promise<SaveQuestionOutcome> {
    await lockForm(tx, eventId);
    const others = (await readForm(tx, eventId)).filter(({ id }) => id !== draft.id);
    if (!draft.id && others.length >= MOST_QUESTIONS) return invalid('label', 'TOO_MANY');
    const fault = conditionFault(draft, others) ?? (await this.faultOfChange(tx, eventId, draft));
    if (fault) return fault;
    if (!(await areKinds(tx, eventId, draft.kindIds))) return invalid('kindIds', 'NOT_FOUND');

    const id = await this.write(tx, eventId, draft);
    await tx.query('delete from form_question_kind where question_id = $1', [id]);
    await tx.query('insert into form_question_kind (question_id, kind_id) select $1, unnest($2::uuid[])', [
      id,
      [...new Set(draft.kindIds)],
    ]);
    const action = draft.id ? 'form.change' : 'form.add';
    await this.audit.record(tx, { actor, eventId, action, subject: 'form_question', subjectId: id });
    return { __typename: 'FormQuestionSaved', id, editor: await readFormEditor(tx, eventId) };
  }

  /** What was answered must still be an answer. */
  private async faultOfChange(tx: Tx, eventId: string, draft: QuestionDraft): Promise<InvalidInput | undefined> {
    if (!draft.id) return undefined;
    const [before] = await tx.query<{ kind: string; isAnswered: boolean; isOptionLost: boolean }[]>(
      `select q.kind, exists (select from ticket_answer a where a.question_id = q.id) as "isAnswered",
         q.kind in ('CHOICE', 'SEVERAL')
           and exists (select from ticket_answer a where a.question_id = q.id and not a.answer <@ $3::text[]) as "isOptionLost"
       from form_question q where q.id = $1 and q.event_id = $2`,
      [draft.id, eventId, draft.options.map(({ value }) => value)],
    );
    if (!before) throw new NotFoundOrNotAllowed();
    if (before.isAnswered && before.kind !== draft.kind) return invalid('kind', 'ANSWERED');
    if (before.isOptionLost) return invalid('options', 'ANSWERED');
    const [needed] = await tx.query<unknown[]>(
      `select from form_question where shown_if_id = $1 and archived_at is null and not shown_if_values <@ $2::text[]`,
      [draft.id, mayDecide(draft) ? possibleValues(draft) : []],
    );
    return needed ? invalid('options', 'NEEDED') : undefined;
  }

  private async write(tx: Tx, eventId: string, draft: QuestionDraft): Promise<string> {
    const values = [
      draft.kind,
      draft.topic ?? null,
      draft.stage,
      draft.label,
      draft.help ?? null,
      JSON.stringify(draft.options),
      draft.required,
      draft.isSensitive,
      draft.shownIf?.questionId ?? null,
      draft.shownIf?.values ?? [],
      eventId,
      // Nobody answers such a thing aloud in a queue.
      (draft.askedAtDoor ?? false) && !draft.isSensitive,
    ];
    if (draft.id) {
      await tx.query(
        `update form_question set kind = $1, topic = $2, stage = $3, label = $4, help = $5, options = $6, required = $7,
           is_sensitive = $8, shown_if_id = $9, shown_if_values = $10, asked_at_door = $12
         where event_id = $11 and id = $13`,
        [...values, draft.id],
      );
      return draft.id;
    }
    const [row] = await tx.query<{ id: string }[]>(
      `insert into form_question (kind, topic, stage, label, help, options, required, is_sensitive, shown_if_id,
         shown_if_values, event_id, asked_at_door, position)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12,
         (select coalesce(max(position), -1) + 1 from form_question where event_id = $11)) returning id`,
      values,
    );
    return row!.id;
  }
}

/**
 * One change of a form at a time, so that two do not make a circle between them; once it is committed, tablets at the
 * door learn what there is to ask.
 */
export async function lockForm(tx: Tx, eventId: string): Promise<void> {
  await tx.query(`select from event where id = $1 for no key update`, [eventId]);
  await tellLive(tx, [doorRoom(eventId)], 'door:rules', { eventId });
}

async function areKinds(tx: Tx, eventId: string, kindIds: readonly string[]): Promise<boolean> {
  const [row] = await tx.query<{ known: number }[]>(
    'select count(*)::int as known from ticket_kind where event_id = $1 and id = any($2::uuid[])',
    [eventId, kindIds],
  );
  return row!.known === new Set(kindIds).size;
}

/** A question hangs on another one that is asked no later, by values that can be answered, and never on itself. */
function conditionFault(draft: QuestionDraft, others: readonly FormQuestionRow[]): InvalidInput | undefined {
  const { shownIf } = draft;
  if (!shownIf) return undefined;
  const other = others.find(({ id }) => id === shownIf.questionId);
  if (!other || !mayDecide(other)) return invalid('shownIf', shownIf.questionId === draft.id ? 'LOOP' : 'NOT_FOUND');
  if (shownIf.values.some((value) => !possibleValues(other).includes(value)))
    return invalid('shownIf', 'NOT_AN_OPTION');
  if (draft.stage === 'REGISTRATION' && other.stage === 'CONFIRMED') return invalid('shownIf', 'ASKED_LATER');
  const loop = conditionLoop([...others, { id: draft.id ?? '', shownIf }]);
  return loop.length > 0 ? invalid('shownIf', 'LOOP') : undefined;
}
