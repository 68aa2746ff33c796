import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startEmbeddedPostgres } from './embedded-postgres';

let folder: string;
let home: string;

// The temporary folder is closed to other accounts, as a home is: as root this also tries the folder elsewhere.
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'parvis-postgres-'));
  home = path.join(folder, 'state', 'postgres');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

const postmaster = () => Number(readFileSync(path.join(home, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);

test('keeps its data over a stop, a server left running and a server that was killed', async () => {
  const first = await startEmbeddedPostgres({ folder: home });
  await ask(first.url, 'create table kept as select 1 as one');
  await first.stop();

  const second = await startEmbeddedPostgres({ folder: home });
  expect(await ask(second.url, 'select * from kept')).toEqual([{ one: 1 }]);

  // The second is left running, as after a `kill -9` of the program that had started it.
  const third = await startEmbeddedPostgres({ folder: home });
  expect(await ask(third.url, 'select * from kept')).toEqual([{ one: 1 }]);
  await expect(ask(second.url, 'select 1')).rejects.toThrow();

  process.kill(postmaster(), 'SIGKILL');
  await third.ended;
  const fourth = await startEmbeddedPostgres({ folder: home, disposable: true });
  expect(await ask(fourth.url, 'select * from kept')).toEqual([{ one: 1 }]);
  await fourth.stop();
});

test('takes a lock file whose number went to another program for what it is', async () => {
  const server = await startEmbeddedPostgres({ folder: home });
  await server.stop();
  await writeFile(path.join(home, 'data', 'postmaster.pid'), `${process.pid}\n${home}/data\n`);
  const again = await startEmbeddedPostgres({ folder: home, disposable: true });
  expect(await ask(again.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await again.stop();
});

test('says in one sentence that it cannot write', async () => {
  const file = path.join(folder, 'file');
  await writeFile(file, '');
  await expect(startEmbeddedPostgres({ folder: path.join(file, 'postgres') })).rejects.toThrow(
    /^Cannot write to .*make that folder writable/,
  );
});
