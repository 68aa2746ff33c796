import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { inject } from 'vitest';

/** A database of one's own, cloned from the migrated one; dropped by `drop`. */
export async function cloneDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const template = new URL(inject('serverUrl'));
  const name = `test_${randomBytes(8).toString('hex')}`;
  const statement = (sql: string) => onServer(template, (client) => client.query(sql));
  await statement(`create database ${name} template ${template.pathname.slice(1)}`);
  const url = new URL(template);
  url.pathname = `/${name}`;
  const isUsed = async () => {
    const sessions = 'select from pg_stat_activity where datname = $1';
    return (await onServer(template, (client) => client.query(sessions, [name]))).rowCount !== 0;
  };
  const drop = async () => {
    // Whoever still puts the last words down may finish; a connection cut under them would fail some other test.
    for (let tries = 0; tries < 40 && (await isUsed()); tries += 1) await wait(50);
    await statement(`drop database ${name} with (force)`);
  };
  return { url: url.href, drop };
}

/** One statement beside every database of the tests. */
async function onServer<T>(server: URL, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const url = new URL(server);
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
