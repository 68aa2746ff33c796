import { readFile } from 'node:fs/promises';
import { readlinkSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';

/** Asks the database of a running product itself, for what no page shows and no person may do. */
export async function askDatabase<Row extends pg.QueryResultRow>(
  state: string,
  sql: string,
  parameters: unknown[],
): Promise<Row[]> {
  const data = path.join(readLink(path.join(state, 'postgres')), 'data');
  const [, , , port] = (await readFile(path.join(data, 'postmaster.pid'), 'utf8')).split('\n');
  const password = (await readFile(path.join(data, '..', 'password'), 'utf8')).trim();
  const client = new pg.Client({ connectionString: `postgresql://parvis:${password}@127.0.0.1:${port}/parvis` });
  await client.connect();
  try {
    return (await client.query<Row>(sql, parameters)).rows;
  } finally {
    await client.end();
  }
}

/** The folder of the database stands elsewhere where the account may not enter this one. */
function readLink(folder: string): string {
  try {
    return readlinkSync(folder);
  } catch {
    return folder;
  }
}
