import type pg from 'pg';

export interface TableOfBackup {
  /** `public.ticket`, quoted where it has to be. */
  name: string;
  columns: string[];
}

/** Kept by the programs that make the schema: they are compared, never copied. */
const OF_THE_SCHEMA = ['public.migrations', 'graphile_worker.migrations'];

/** Every table whose rows are data, with the columns that can be written. */
export async function tablesOf(client: pg.ClientBase): Promise<TableOfBackup[]> {
  const { rows } = await client.query<TableOfBackup>(
    `select format('%I.%I', n.nspname, c.relname) as name,
       array_agg(quote_ident(a.attname) order by a.attnum) filter (where a.attgenerated = '') as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where n.nspname in ('public', 'graphile_worker') and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
     group by 1 order by 1`,
  );
  return rows.filter(({ name }) => !OF_THE_SCHEMA.includes(name));
}

/** What a database has been brought to; two that differ have other tables. */
export async function schemaOf(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select name from migrations union all select 'graphile-worker-' || id from graphile_worker.migrations order by 1`,
  );
  return rows.map(({ name }) => name);
}

export interface Counter {
  name: string;
  last: string | null;
}

export async function countersOf(client: pg.ClientBase): Promise<Counter[]> {
  const { rows } = await client.query<Counter>(
    `select format('%I.%I', schemaname, sequencename) as name, last_value::text as last
     from pg_sequences where schemaname in ('public', 'graphile_worker') order by 1`,
  );
  return rows;
}

export const listOf = ({ columns }: TableOfBackup) => columns.join(', ');
