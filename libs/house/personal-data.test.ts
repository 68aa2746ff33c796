import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOT_PERSONAL, PERSONAL_DATA, type PersonalTable } from '@parvis/domain';
import { cloneDatabase } from '@parvis/testing';

const tables: Record<string, PersonalTable> = PERSONAL_DATA;
const LISTS = ['gone', 'standIn', 'empty', 'scrub', 'renew', 'secret', 'file', 'figure', 'keep', 'plain'] as const;
const columnsIn = (table: PersonalTable) => LISTS.flatMap((list) => table[list]?.split(' ') ?? []);

describe('the list of personal data', () => {
  let client: pg.Client;
  let drop: () => Promise<void>;
  beforeAll(async () => {
    const clone = await cloneDatabase();
    drop = clone.drop;
    client = new pg.Client({ connectionString: clone.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await drop();
  });

  it('says of every column of every table whether it speaks of somebody', async () => {
    const { rows } = await client.query<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'public' and table_name <> 'migrations' order by 1`,
    );
    const listed = [
      ...Object.entries(tables).flatMap(([table, facts]) => columnsIn(facts).map((column) => `${table}.${column}`)),
      ...Object.entries(NOT_PERSONAL).flatMap(([table, columns]) => columns.split(' ').map((c) => `${table}.${c}`)),
    ];
    expect(listed.sort()).toEqual(rows.map(({ name }) => name).sort());
  });

  it('knows every key that leads to a person', async () => {
    const { rows } = await client.query<{ table: string; column: string }>(
      `select k.conrelid::regclass::text as table, a.attname as column
       from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
       where k.contype = 'f' and k.confrelid = 'person'::regclass`,
    );
    for (const { table, column } of rows) {
      const ways = tables[table]?.of.split(', ') ?? [];
      const settled = ['gone', 'empty', 'standIn'].some((list) =>
        tables[table]?.[list as 'gone']?.split(' ').includes(column),
      );
      expect({ table, column, leads: ways.includes(column) || settled }).toEqual({ table, column, leads: true });
    }
  });

  it.each(Object.entries(tables))('leads from %s to the person by columns that it has', (table, facts) => {
    const columns = columnsIn(facts);
    expect(new Set(columns).size).toBe(columns.length);
    for (const way of facts.of.split(', ').filter(Boolean)) {
      const [column, target] = way.split(' in ');
      expect(columns).toContain(column!.replace('@', '').split('.')[0]);
      if (target) expect(columnsIn(tables[target.split('.')[0]!]!)).toContain(target.split('.')[1]);
    }
    if (facts.keep) expect(facts.law).toBeTruthy();
    if (facts.gone && table !== 'person') expect(facts.rows).toBe('GO');
  });
});
