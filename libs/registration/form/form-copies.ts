import { Injectable, type OnModuleInit } from '@nestjs/common';
import { copyRows, countRows, type EventCopy, EventCopies } from '@parvis/events';

/** Another edition asks what the last one asked. */
@Injectable()
export class FormCopies implements OnModuleInit {
  constructor(private readonly copies: EventCopies) {}

  onModuleInit(): void {
    this.copies.register({
      part: 'questions',
      count: (db, from) => countRows(db, 'form_question', from, 'event_id = $1 and archived_at is null'),
      copy: copyForm,
    });
  }
}

async function copyForm(copy: EventCopy): Promise<void> {
  const { tx, from, to, shift, ids } = copy;
  const asked = 'select id from form_question where event_id = $1 and archived_at is null';
  await copyRows(copy, 'form_question', {
    where: 'event_id = $1 and archived_at is null',
    set: { shown_if_id: null },
  });
  await copyRows(copy, 'form_question_kind', {
    where: `question_id in (${asked}) and kind_id in (select id from ticket_kind where event_id = $1 and archived_at is null)`,
    mapped: ['question_id', 'kind_id'],
  });
  // Only now is every question there that another one may hang on.
  const conditions = await tx.query<{ id: string; other: string }[]>(
    'select id, shown_if_id as other from form_question where event_id = $1 and archived_at is null and shown_if_id is not null',
    [from],
  );
  await tx.query(
    `update form_question q set shown_if_id = c.other
     from jsonb_to_recordset($2::jsonb) as c (id uuid, other uuid) where q.id = c.id and q.event_id = $1`,
    [to, JSON.stringify(conditions.map(({ id, other }) => ({ id: ids.get(id), other: ids.get(other) })))],
  );
  const [rules] = await tx.query<{ cancelUntil: Date | null; changeUntil: Date | null }[]>(
    'select cancel_until as "cancelUntil", change_until as "changeUntil" from registration_settings where event_id = $1',
    [from],
  );
  if (!rules?.cancelUntil && !rules?.changeUntil) return;
  await tx.query(
    `insert into registration_settings (event_id, cancel_until, change_until) values ($1, $2, $3)
     on conflict (event_id) do update set cancel_until = $2, change_until = $3`,
    [to, rules.cancelUntil && shift(rules.cancelUntil), rules.changeUntil && shift(rules.changeUntil)],
  );
}
