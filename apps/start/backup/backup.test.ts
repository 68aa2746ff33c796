import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cloneDatabase,
  giveRole,
  makeEvent,
  makePerson,
  makePlaces,
  startTestApp,
  type TestApp,
} from '@parvis/testing';
import { prepareDatabase } from '../prepare-database';
import { restoreBackup } from './restore-backup';
import { tablesOf } from './tables';
import { writeBackup } from './write-backup';

const SECRET = 'a secret that both servers have, 32 characters';

describe('a backup', () => {
  let test: TestApp;
  let folder: string;
  const undo: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    test = await startTestApp();
    folder = await mkdtemp(path.join(tmpdir(), 'parvis-backup-'));
    const event = await makeEvent(test.database, {});
    await makePlaces(test.database, event.id, 20);
    for (let n = 0; n < 30; n += 1) {
      const person = await makePerson(test.database, { givenName: 'Zoé\t"\\N"\n', familyName: `Œuvre ${n}` });
      await giveRole(test.database, event.id, person, 'ATTENDEE');
      await test.database.query(
        `insert into audit_entry (at, actor_id, event_id, action, subject, subject_id, details) values ('2024-01-01', $1, $2, 'x.y', 'x', 'y', '{"a": "\\n"}')`,
        [person, event.id],
      );
    }
    await test.database.query(
      `insert into stored_file (sha256, media_type, name, size, content, created_at) values ($1, 'image/png', 'é.png', 300000, $2, '2024-01-01')`,
      [randomBytes(32), randomBytes(300_000)],
    );
  });
  afterAll(async () => {
    await test.close();
    for (const step of undo) await step();
    await rm(folder, { recursive: true, force: true });
  });

  const at = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    return work(client).finally(() => client.end());
  };
  /** Every table by its content, counters and rules of the schema too. */
  const hashOf = (url: string) =>
    at(url, async (client) => {
      const hashes: Record<string, string> = {};
      for (const { name } of await tablesOf(client)) {
        const { rows } = await client.query<{ hash: string }>(
          `select count(*) || ' ' || coalesce(md5(string_agg(x::text, '|' order by x::text)), '') as hash from ${name} x`,
        );
        hashes[name] = rows[0]!.hash;
      }
      for (const [name, sql] of [
        ['keys', `select conrelid::regclass || conname || pg_get_constraintdef(oid) from pg_constraint order by 1`],
        [
          'triggers',
          `select tgrelid::regclass || tgname || tgenabled::text from pg_trigger where not tgisinternal order by 1`,
        ],
        ['counters', `select sequencename || coalesce(last_value, 0) from pg_sequences order by 1`],
      ] as const)
        hashes[name] = JSON.stringify((await client.query({ text: sql, rowMode: 'array' })).rows);
      return hashes;
    });
  /** A server on which nothing was ever made. */
  const emptyServer = async () => {
    const clone = await cloneDatabase();
    undo.push(clone.drop);
    await at(clone.url, (client) =>
      client.query('drop schema public cascade; drop schema graphile_worker cascade; create schema public'),
    );
    return clone.url;
  };
  const restoreInto = (url: string, file: string, wish = {}, secret = SECRET) =>
    prepareDatabase(url, () => restoreBackup(url, file, secret, wish));
  const backup = async (name: string) => {
    const file = path.join(folder, name);
    await writeBackup(test.config.databaseUrl, file, SECRET, new Date());
    return file;
  };

  it('comes back on an empty server, to the last row, key, trigger and counter', async () => {
    const file = await backup('whole');
    const url = await emptyServer();
    const sums = await restoreInto(url, file);
    expect(sums.rows).toBeGreaterThan(90);
    expect(await hashOf(url)).toEqual(await hashOf(test.config.databaseUrl));
    // Rows made from now on do not meet those that came back.
    await at(url, (client) =>
      client.query(
        `insert into audit_entry (at, action, subject, subject_id, details) values ('2024-01-01', 'x.y', 'x', 'y', '{}')`,
      ),
    );
    await expect(at(url, (client) => client.query('delete from audit_entry'))).rejects.toThrow('stays as it is');
    expect(await readFile(file)).not.toContain(SECRET);
  });

  it('is of one moment while people write', async () => {
    let isOver = false;
    let pairs = 0;
    const writing = (async () => {
      while (!isOver) {
        pairs += 1;
        await test.database.transaction(async (tx) => {
          await tx.query(
            `insert into audit_entry (at, action, subject, subject_id, details) values ('2024-01-01', 'pair.made', 'pair', $1, '{}')`,
            [String(pairs)],
          );
          await tx.query(`insert into unreachable_address (address, since, fault) values ($1, '2024-01-01', 'pair')`, [
            `pair${pairs}@example.org`,
          ]);
        });
      }
    })();
    const file = await backup('meanwhile');
    isOver = true;
    await writing;
    expect(pairs).toBeGreaterThan(1);
    const url = await emptyServer();
    await restoreInto(url, file);
    const { rows } = await at(url, (client) =>
      client.query(
        `select array(select subject_id from audit_entry where action = 'pair.made' order by subject_id) =
           array(select substring(address::text from '\\d+') from unreachable_address where fault = 'pair' order by 1) as whole`,
      ),
    );
    expect(rows).toEqual([{ whole: true }]);
  });

  it('goes over data only when told to', async () => {
    const file = await backup('again');
    const before = await hashOf(test.config.databaseUrl);
    await expect(restoreInto(test.config.databaseUrl, file)).rejects.toMatchObject({
      sentence: { en: /has data already/ },
    });
    expect(await hashOf(test.config.databaseUrl)).toEqual(before);
    await makePerson(test.database);
    await restoreInto(test.config.databaseUrl, file, { replace: true });
    expect(await hashOf(test.config.databaseUrl)).toEqual(before);
  });

  it('is refused by another version, by another secret, and when it is damaged', async () => {
    const file = await backup('refused');
    const url = await emptyServer();
    await prepareDatabase(url, () => Promise.resolve());
    const before = await hashOf(url);
    const refused = (english: RegExp) => ({ sentence: { en: expect.stringMatching(english) } });
    await expect(restoreInto(url, file, {}, 'another secret')).rejects.toMatchObject(refused(/SERVER_SECRET/));
    const bytes = await readFile(file);
    const broken = path.join(folder, 'broken');
    for (const content of [bytes.subarray(0, -200), Buffer.from('no backup'), flipped(bytes)]) {
      await writeFile(broken, content);
      await expect(restoreInto(url, broken)).rejects.toBeDefined();
    }
    await at(url, (client) =>
      client.query(`update migrations set name = 'Other' where id = (select max(id) from migrations)`),
    );
    await expect(restoreBackup(url, file, SECRET, {})).rejects.toMatchObject(refused(/version of Parvis/));
    await at(url, (client) => client.query(`update migrations m set name = name where id = 0`));
    expect(await hashOf(url)).toEqual(before);
    await restoreInto(await emptyServer(), file, { otherSecret: true }, 'another secret');
  });
});

const flipped = (bytes: Buffer) => {
  const copy = Buffer.from(bytes);
  copy[Math.floor(copy.length / 2)]! ^= 0xff;
  return copy;
};
