import type { FormAnswer, FormEditor, FormQuestion } from '@parvis/contract/resolvers';
import type { FormRule } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';

export type FormQuestionRow = Omit<FormQuestion, '__typename'> & FormRule;

/** Of the table under the alias `q`. */
const questionColumns = `q.id, q.kind, q.topic, q.stage, q.label, q.help, q.options, q.required, q.is_sensitive as "isSensitive", q.asked_at_door as "askedAtDoor",
  array(select k.kind_id from form_question_kind k where k.question_id = q.id order by k.kind_id) as "kindIds",
  case when q.shown_if_id is not null
    then json_build_object('questionId', q.shown_if_id, 'values', q.shown_if_values) end as "shownIf"`;

/** The questions of an event that are asked, in their order. */
export function readForm(db: Queryable, eventId: string): Promise<FormQuestionRow[]> {
  return db.query<FormQuestionRow>(
    `select ${questionColumns} from form_question q where q.event_id = $1 and q.archived_at is null
     order by q.position, q.id`,
    [eventId],
  );
}

/** What the desk asks, and what it may ask somebody who is registered there to agree to. */
export function readDoorQuestions(db: Queryable, eventId: string): Promise<FormQuestionRow[]> {
  return db.query<FormQuestionRow>(
    `select ${questionColumns} from form_question q
     where q.event_id = $1 and q.archived_at is null and not q.is_sensitive and q.kind <> 'FILE'
       and (q.asked_at_door or q.kind = 'CONSENT')
     order by q.position, q.id`,
    [eventId],
  );
}

export async function readFormEditor(db: Queryable, eventId: string): Promise<FormEditor> {
  const [editor] = await db.query<FormEditor>(
    `select s.cancel_until as "cancelUntil", s.change_until as "changeUntil",
       (select coalesce(json_agg(json_build_object('question', to_json(c), 'answers', c.answers, 'isArchived', c."isArchived")
          order by c."isArchived", c.position, c.id), '[]')
        from (select ${questionColumns}, q.position, q.archived_at is not null as "isArchived",
            (select count(*)::int from ticket_answer a where a.question_id = q.id) as answers
          from form_question q where q.event_id = e.id) c) as questions
     from event e left join registration_settings s on s.event_id = e.id where e.id::text = $1`,
    [eventId],
  );
  return editor!;
}

/** What the holder of a ticket answered. */
export function readAnswers(
  db: Queryable,
  ticketId: string,
  { withSensitive }: { withSensitive: boolean },
): Promise<FormAnswer[]> {
  return db.query<FormAnswer>(
    `select a.question_id as "questionId", a.answer as values,
       (select f.name from stored_file f where q.kind = 'FILE' and f.id::text = a.answer[1]) as "fileName"
     from ticket_answer a join form_question q on q.id = a.question_id
     where a.ticket_id = $1 and ($2 or not q.is_sensitive)
     order by q.position, q.id`,
    [ticketId, withSensitive],
  );
}
