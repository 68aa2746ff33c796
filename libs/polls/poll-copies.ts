import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { countRows, type EventCopy, EventCopies } from '@parvis/events';
import { newCode } from './poll-code';

/** Another edition begins with the polls and surveys of the last one, as drafts: questions and wording, no answers. */
@Injectable()
export class PollCopies implements OnModuleInit {
  constructor(private readonly copies: EventCopies) {}

  onModuleInit(): void {
    this.copies.register({ part: 'polls', count: (db, from) => countRows(db, 'poll', from), copy: copyPolls });
  }
}

async function copyPolls({ tx, from, to, now, ids }: EventCopy): Promise<void> {
  const polls = await tx.query<{ id: string; session_id: string | null }[]>(
    'select id, session_id from poll where event_id = $1 order by created_at, id',
    [from],
  );
  if (polls.length === 0) return;
  const copies = polls.map(({ id, session_id }) => {
    const made = randomUUID();
    ids.set(id, made);
    return { old_id: id, new_id: made, code: newCode(), session_id: ids.get(session_id ?? '') ?? null };
  });
  await tx.query(
    `insert into poll (id, event_id, code, title, mode, status, is_anonymous, audience, smallest_group, session_id,
       results_shown, results_wait, created_at)
     select c.new_id, $2, c.code, p.title, p.mode, 'DRAFT', p.is_anonymous, p.audience, p.smallest_group,
       (select s.id from session s where s.id = c.session_id), false, p.results_wait, $3
     from json_to_recordset($1::json) as c (old_id uuid, new_id uuid, code text, session_id uuid) join poll p on p.id = c.old_id`,
    [JSON.stringify(copies), to, now],
  );
  const questions = await tx.query<{ id: string }[]>('select id from question where poll_id = any($1::uuid[])', [
    polls.map(({ id }) => id),
  ]);
  const named = questions.map(({ id }) => ({ old_id: id, new_id: randomUUID() }));
  await tx.query(
    `with named as (select * from json_to_recordset($1::json) as n (old_id uuid, new_id uuid)),
     poll_named as (select * from json_to_recordset($2::json) as n (old_id uuid, new_id uuid))
     insert into question (id, poll_id, position, kind, topic, label, options, required, lowest, highest, section,
       shown_if_id, shown_if_values, splits)
     select n.new_id, pn.new_id, q.position, q.kind, q.topic, q.label, q.options, q.required, q.lowest, q.highest,
       q.section, other.new_id, q.shown_if_values, q.splits
     from question q join named n on n.old_id = q.id join poll_named pn on pn.old_id = q.poll_id
     left join named other on other.old_id = q.shown_if_id`,
    [JSON.stringify(named), JSON.stringify(copies)],
  );
}
