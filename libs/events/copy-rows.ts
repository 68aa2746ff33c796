import { randomUUID } from 'node:crypto';
import type { Queryable } from '@parvis/platform';
import type { EventCopy } from './event-copies';

interface Rows {
  /** Which rows are copied; `$1` is the event they belong to. */
  where?: string;
  /** Columns with an instant, moved with the event. */
  shifted?: string[];
  /** Columns that name what was copied before; null where that was not. */
  mapped?: string[];
  /** Columns with a value of their own in the copy. */
  set?: Record<string, unknown>;
  /** Columns that the database fills by itself. */
  omitted?: string[];
}

/**
 * Copies the rows of a table that belong to the event, with new ids, in one read and one write. `table` and the names
 * of columns are written in code, never by people.
 */
export async function copyRows(copy: EventCopy, table: string, rows: Rows = {}): Promise<void> {
  const { tx, from, to, shift, ids } = copy;
  const { where = 'event_id = $1', shifted = [], mapped = [], set = {}, omitted = [] } = rows;
  const originals = await tx.query<Record<string, unknown>[]>(`select * from ${table} where ${where}`, [from]);
  if (originals.length === 0) return;
  const copies = originals.map((original) => {
    const row = { ...original };
    if (typeof row['id'] === 'string') ids.set(row['id'], (row['id'] = randomUUID()));
    if ('event_id' in row) row['event_id'] = to;
    for (const column of shifted) if (row[column] instanceof Date) row[column] = shift(row[column]);
    for (const column of mapped) row[column] = ids.get(String(row[column])) ?? null;
    return { ...row, ...set };
  });
  const columns = Object.keys(copies[0]!).filter((column) => !omitted.includes(column));
  const names = columns.map((column) => `"${column}"`).join(', ');
  await tx.query(
    `insert into ${table} (${names}) select ${names} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(copies)],
  );
}

/** How many rows of a table belong to an event. */
export async function countRows(db: Queryable, table: string, from: string, where = 'event_id = $1'): Promise<number> {
  const [row] = await db.query<{ count: number }>(`select count(*)::int as count from ${table} where ${where}`, [from]);
  return row!.count;
}
