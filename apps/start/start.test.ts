import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type {} from '../../libs/testing/global-setup';

let folder: string;
let state: string;
let port: number;
const running = new Set<ChildProcess>();

beforeAll(async () => {
  spawnSync(process.execPath, ['apps/start/build.mjs']);
  folder = await mkdtemp(path.join(tmpdir(), 'parvis-start-'));
  state = path.join(folder, 'state');
  port = await freePort();
});
afterAll(async () => {
  for (const child of running) child.kill('SIGTERM');
  await Promise.all([...running].map((child) => ended(child)));
  const elsewhere = await realpath(path.join(state, 'postgres')).catch(() => undefined);
  if (elsewhere) await rm(elsewhere, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
});

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port: free } = probe.address() as { port: number };
      probe.close(() => resolve(free));
    });
  });

const ended = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve(child.exitCode)
    : new Promise<number | null>((resolve) => child.once('exit', resolve));

/** Runs the built start program with settings of its own; `said` is all that it writes. */
function launch(settings: Record<string, string>, ...words: string[]) {
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    STATE_DIR: state,
    PORT: String(port),
    ...settings,
  };
  const child = spawn(process.execPath, ['dist/server/start.js', ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const run = { child, said: '' };
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      run.said += chunk.toString();
      if (run.said.includes('Ctrl-C stops')) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('close', () => reject(new Error(run.said)));
  });
  ready.catch(() => undefined);
  return Object.assign(run, { ready });
}

async function refused(settings: Record<string, string>) {
  const run = launch(settings);
  const code = await ended(run.child);
  await run.ready.catch(() => undefined);
  return { code, said: run.said };
}

async function ask(query: string, cookie = '') {
  const answer = await fetch(`http://localhost:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query }),
  });
  const { data } = (await answer.json()) as { data: any };
  return { data, cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? cookie };
}

const sentences = (said: string) =>
  said
    .trim()
    .split('\n')
    .filter((line) => !line.includes('…'));

/** Resolves when nobody listens on the port any more. */
async function portIsFree(): Promise<void> {
  for (;;) {
    const isFree = await new Promise<boolean>((resolve) => {
      const probe = createServer().once('error', () => resolve(false));
      probe.listen(port, () => probe.close(() => resolve(true)));
    });
    if (isFree) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test(
  'starts everything, keeps its data over a stop and a kill, and refuses a second one',
  { timeout: 90_000 },
  async () => {
    const first = launch({});
    await first.ready;
    expect(await (await fetch(`http://localhost:${port}/api/health`)).json()).toEqual({ status: 'ok' });
    const tokens = [...first.said.matchAll(/connexion#(\S+)/g)].map(([, token]) => token!);
    expect(tokens).toHaveLength(9);
    const { data, cookie } = await ask(
      `mutation { signIn(token: "${tokens[4]}") { ... on SignedIn { me { givenName isStaff } next } } }`,
    );
    expect(data).toEqual({ signIn: { me: { givenName: 'Inès', isStaff: true }, next: '/equipe' } });
    expect((await ask('{ isDemo serverTime }')).data).toEqual({
      isDemo: true,
      serverTime: expect.stringMatching(/^2024-11-28T07:3/),
    });

    const again = await refused({});
    expect(again.code).toBe(1);
    expect(sentences(again.said)).toEqual([
      expect.stringContaining('Parvis tourne déjà'),
      expect.stringContaining(`http://localhost:${port}, process ${first.child.pid}`),
    ]);
    const elsewhere = await refused({ STATE_DIR: path.join(folder, 'other') });
    expect(elsewhere.code).toBe(1);
    expect(sentences(elsewhere.said)).toEqual([
      expect.stringContaining(`Le port ${port} est pris`),
      expect.stringContaining(`Port ${port} is taken`),
    ]);
    expect(existsSync(path.join(folder, 'other'))).toBe(false);

    // Nothing that was started outlives its starter, and nothing that was written is lost.
    first.child.kill('SIGKILL');
    await portIsFree();
    const second = launch({});
    await second.ready;
    expect(second.said).not.toContain('demo year');
    expect((await ask('{ me { givenName } }', cookie)).data).toEqual({ me: { givenName: 'Inès' } });

    second.child.kill('SIGTERM');
    expect(await ended(second.child)).toBe(0);
    await portIsFree();
    expect(existsSync(path.join(state, 'postgres/data/postmaster.pid'))).toBe(false);
  },
);

test('says in one sentence what is wrong with DATABASE_URL', async () => {
  const url = new URL(inject('serverUrl'));
  url.password = 'wr0ng';
  const password = await refused({ DATABASE_URL: url.href });
  expect(password.code).toBe(1);
  expect(sentences(password.said)).toEqual([
    expect.stringContaining('refuse le compte'),
    expect.stringContaining('refuses the account'),
  ]);
  expect(password.said).not.toContain('wr0ng');

  const nobody = await refused({ DATABASE_URL: `postgresql://parvis:parvis@127.0.0.1:${await freePort()}/parvis` });
  expect(nobody.code).toBe(1);
  expect(sentences(nobody.said)).toEqual([
    expect.stringContaining('Aucun serveur'),
    expect.stringContaining('No PostgreSQL server'),
  ]);
});

/** A database of one's own on the server of the tests, for as long as `work` lasts. */
async function onEmptyDatabase(work: (url: string) => Promise<void>): Promise<void> {
  const name = `start_${randomUUID().replaceAll('-', '')}`;
  const statement = async (sql: string, database = 'postgres') => {
    const client = new pg.Client({ connectionString: inject('serverUrl').replace(/[^/]*$/, database) });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await statement(`create database ${name}`);
  try {
    await work(inject('serverUrl').replace(/[^/]*$/, name));
  } finally {
    await statement(`drop database ${name} with (force)`);
  }
}

test('brings an empty database up to date, whoever else does it at the same time', () =>
  onEmptyDatabase(async (url) => {
    const runs = [launch({ DATABASE_URL: url }, 'migrate'), launch({ DATABASE_URL: url }, 'migrate')];
    expect(await Promise.all(runs.map(({ child }) => ended(child)))).toEqual([0, 0]);
    for (const { said } of runs) expect(said).toContain('The database is up to date.');
  }));

test('fills an empty server with the demo, and leaves one that has people as it is', { timeout: 60_000 }, () =>
  onEmptyDatabase(async (url) => {
    const isDemoOn = async (words: RegExp) => {
      const run = launch({ DATABASE_URL: url });
      await run.ready;
      expect(run.said).toMatch(words);
      const { data } = await ask('{ isDemo }');
      run.child.kill('SIGTERM');
      await ended(run.child);
      return (data as { isDemo: boolean }).isDemo;
    };
    expect(await isDemoOn(/connexion#/)).toBe(true);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`update person set email = 'someone.' || email`);
    await client.end();
    expect(await isDemoOn(/^(?![^]*connexion#)/)).toBe(false);
  }),
);
