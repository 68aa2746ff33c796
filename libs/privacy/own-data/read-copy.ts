import { PURPOSES, type Purpose, type Text } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';
import type { WhoIsHeld } from '../held-data.queries';
import { keysOf, leadsToPerson, personalTables, wordsIn } from '../ways';

export interface CopiedRows {
  table: string;
  rows: Record<string, unknown>[];
}

/** Everything that is held about somebody, as they may take it with them (articles 15 and 20 of the GDPR). */
export interface Copy {
  format: 'parvis.my-data/1';
  madeAt: string;
  email: string;
  name: string;
  purposes: { purpose: Purpose; name: Text; basis: string; retention: Text; tables: CopiedRows[] }[];
}

/** Without keys that open something, and without ids of people: they would say nothing, or speak of others. */
export async function readCopy(db: Queryable, person: WhoIsHeld, now: Date): Promise<Copy> {
  const withEvent = await tablesWithEvent(db);
  const copied: (CopiedRows & { purpose: Purpose })[] = [];
  for (const [table, facts] of personalTables) {
    const leads = leadsToPerson(table);
    if (!leads) continue;
    const hidden = [...keysOf(facts), ...wordsIn(facts.secret), ...wordsIn(facts.renew), ...bulk(table)];
    const event = withEvent.has(table)
      ? `|| jsonb_build_object('event', (select title from event e where e.id = x.event_id))`
      : '';
    const question = table.endsWith('_answer')
      ? `|| jsonb_build_object('question', (select label from form_question q where q.id = x.question_id))`
      : '';
    const rows = await db.query<{ row: Record<string, unknown> }>(
      `with who as (select $1::text, $2::text)
       select (to_jsonb(x) - $3::text[]) ${event} ${question} as row from (select * from ${table} where ${leads}) x`,
      [person.id, person.email, hidden],
    );
    if (rows.length > 0) copied.push({ purpose: facts.purpose, table, rows: rows.map(({ row }) => row) });
  }
  return {
    format: 'parvis.my-data/1',
    madeAt: now.toISOString(),
    email: person.email,
    name: person.name,
    purposes: (Object.keys(PURPOSES) as Purpose[]).flatMap((purpose) => {
      const tables = copied.filter((rows) => rows.purpose === purpose).map(({ table, rows }) => ({ table, rows }));
      const { name, basis, retention } = PURPOSES[purpose];
      return tables.length > 0 ? [{ purpose, name, basis, retention, tables }] : [];
    }),
  };
}

/** What is about everybody, or no text: a plan of a thousand meetings is nobody's own. */
const bulk = (table: string): string[] =>
  ({
    schedule_run: ['input', 'result', 'options', 'publication', 'progress', 'locked'],
    meeting_repair: ['causes', 'changes', 'closures', 'applied'],
    programme_version: ['content', 'changes'],
    programme_file: ['gzip', 'brotli'],
    meeting_entry: ['document'],
    campaign: ['audience', 'body'],
    template_version: ['body'],
  })[table] ?? [];

async function tablesWithEvent(db: Queryable): Promise<Set<string>> {
  const rows = await db.query<{ table: string }>(
    `select table_name as "table" from information_schema.columns where table_schema = 'public' and column_name = 'event_id'`,
  );
  return new Set(rows.map(({ table }) => table));
}
