import { type ChildProcess, spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { askDatabase } from './database.ts';

/** A product of its own for a measurement: started as staff start it, killed as a fault would, read by its database. */
export interface Product {
  child: ChildProcess;
  /** Secret of the link that signs in staff. */
  link: string;
  base: string;
}

/** The program that staff start, with an empty folder of its own. */
export async function start(port: number, state: string): Promise<Product> {
  const child = spawn(process.execPath, ['dist/server/start.js'], {
    env: {
      ...process.env,
      ...{ PORT: String(port), STATE_DIR: state, DATABASE_URL: '', SMTP_URL: '' },
      PUBLIC_URL: `http://localhost:${port}`,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const link = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`The product did not start: ${said}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const staff = /· staff .*connexion#([\w-]+)/.exec(said)?.[1];
      if (staff && said.includes('Ctrl-C')) resolve(staff);
    });
  });
  return { child, link, base: `http://localhost:${port}` };
}

/** Ends it, and takes its database away. */
export async function stop({ child }: Product, state: string): Promise<void> {
  await end(child);
  await rm(path.join(state, 'postgres'), { recursive: true, force: true });
  await rm(state, { recursive: true, force: true });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

export async function graphql(base: string, query: string, variables: object, cookie = ''): Promise<any> {
  const answer = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: cookie },
    body: JSON.stringify({ query, variables }),
  });
  const given = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
  return { ...((await answer.json()) as object), cookie: given.join('; ') };
}

/** The cookie of staff. */
export async function signIn({ base, link: token }: Product): Promise<string> {
  const { cookie } = await graphql(
    base,
    `
      mutation ($token: String!) {
        signIn(token: $token) {
          __typename
        }
      }
    `,
    { token },
  );
  return cookie;
}

/** Kills the process that listens, as a fault would; the starter brings it back. @returns for how long it was away */
export async function kill({ child, base }: Product): Promise<number> {
  process.kill(apiOf(child), 'SIGKILL');
  const started = Date.now();
  for (;;) {
    await wait(50);
    const answer = await fetch(`${base}/api/health`).catch(() => undefined);
    if (answer?.ok) return Date.now() - started;
  }
}

/** The child of the starter that runs `api.js`. */
function apiOf(starter: ChildProcess): number {
  const children = readFileSync(`/proc/${starter.pid}/task/${starter.pid}/children`, 'utf8').trim().split(' ');
  const api = children.find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('api.js'));
  if (!api) throw new Error('No child of the starter runs api.js.');
  return Number(api);
}

/** The ballots of a poll and who is known to have voted, from the database itself. */
export async function read(state: string, pollId: string): Promise<{ values: number[]; votes: number }> {
  const values = await askDatabase<{ value: number }>(
    state,
    'select a.value from ballot b join answer a on a.ballot_id = b.id where b.poll_id = $1',
    [pollId],
  );
  const votes = await askDatabase<{ n: number }>(
    state,
    'select count(*)::int as n from device_vote where poll_id = $1',
    [pollId],
  );
  return { values: values.map(({ value }) => value), votes: votes[0]!.n };
}
