import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { readFileSync, readlinkSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { io, type Socket } from 'socket.io-client';

/**
 * A room that votes at once while the API is killed without mercy and started again: every vote that was acknowledged
 * must be in the database, once. `npm run bench:votes` is the long form; a story of the browser suite runs the short one.
 */
export interface Rush {
  voters: number;
  /** Over how long they send their ballots. */
  seconds: number;
  port: number;
}

export interface RushFigures {
  voters: number;
  acknowledged: number;
  /** Voters who found the API away, or had no answer to their ballot. */
  waited: number;
  /** Ballots that were sent more than once, because no answer came. */
  sentAgain: number;
  /** From the first ballot sent to the last one acknowledged. */
  tookMs: number;
  /** How long the API was away, from the kill until it answered again. */
  awayMs: number;
  /** Ballots in the database, after the poll was closed; the people and devices that are known to have voted. */
  ballots: number;
  votes: number;
  /** Acknowledged ballots that are not there, and those that are there twice. */
  lost: number;
  twice: number;
  load: number;
}

/** Starts a product of its own, lets the room vote, and reads what became of it from the database. */
export async function rush({ voters, seconds, port }: Rush): Promise<RushFigures> {
  const state = await mkdtemp(path.join(tmpdir(), 'parvis-rush-'));
  const product = await start(port, state);
  try {
    const base = `http://localhost:${port}`;
    const staff = await signIn(base, product.link);
    const poll = await makePoll(base, staff, voters);
    const room = await enter(base, poll, voters);
    const started = Date.now();
    const killed = wait((seconds * 1000) / 3).then(() => kill(product.child, base));
    await Promise.all(room.map((voter, n) => vote(base, voter, poll, n, (seconds * 1000 * n) / voters)));
    const tookMs = Date.now() - started;
    const awayMs = await killed;
    for (const { socket } of room) socket.disconnect();
    await graphql(
      base,
      `
        mutation ($id: ID!) {
          closePoll(pollId: $id) {
            __typename
          }
        }
      `,
      { id: poll.id },
      staff,
    );
    const kept = await read(state, poll.id);
    const times = new Map<number, number>();
    for (const value of kept.values) times.set(value, (times.get(value) ?? 0) + 1);
    const acknowledged = room.filter((voter) => voter.isAcknowledged);
    return {
      voters,
      acknowledged: acknowledged.length,
      waited: room.filter(({ hasWaited }) => hasWaited).length,
      sentAgain: room.filter(({ sent }) => sent > 1).length,
      tookMs,
      awayMs,
      ballots: kept.values.length,
      votes: kept.votes,
      lost: room.filter((voter, n) => voter.isAcknowledged && !times.has(n)).length,
      twice: [...times.values()].filter((count) => count > 1).length,
      load: loadavg()[0]!,
    };
  } finally {
    await stop(product.child);
    const elsewhere = path.join(state, 'postgres');
    await rm(elsewhere, { recursive: true, force: true });
    await rm(state, { recursive: true, force: true });
  }
}

interface Voter {
  cookie: string;
  socket: Socket;
  ballotId: string;
  sent: number;
  /** Found the API away, or had no answer. */
  hasWaited: boolean;
  isAcknowledged: boolean;
}

const PATIENCE_MS = 80_000;

interface Poll {
  id: string;
  code: string;
  questionId: string;
}

/** The program that staff start, with an empty folder of its own. */
async function start(port: number, state: string): Promise<{ child: ChildProcess; link: string }> {
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
      const links = said.match(/connexion#[\w-]+/g);
      if (links && said.includes('Ctrl-C')) resolve(links.at(-1)!.split('#')[1]!);
    });
  });
  return { child, link };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

async function graphql(base: string, query: string, variables: object, cookie = ''): Promise<any> {
  const answer = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Cookie: cookie },
    body: JSON.stringify({ query, variables }),
  });
  const given = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
  return { ...((await answer.json()) as object), cookie: given.join('; ') };
}

async function signIn(base: string, token: string): Promise<string> {
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

async function makePoll(base: string, staff: string, voters: number): Promise<Poll> {
  const slug = 'medicen-day-2024';
  const { data } = await graphql(
    base,
    `
      query ($slug: String!) {
        event(slug: $slug) {
          id
        }
      }
    `,
    { slug },
    staff,
  );
  const input = {
    ...{ eventId: data.event.id, titleFr: 'Rush', titleEn: 'Rush', mode: 'LIVE', audience: 'ANYONE' },
    questions: [{ kind: 'NUMBER', labelFr: 'Numéro', labelEn: 'Number', lowest: 0, highest: voters }],
  };
  const made = await graphql(
    base,
    `
      mutation ($input: PollInput!) {
        createPoll(input: $input) {
          ... on PollCreated {
            poll {
              id
              code
              questions {
                id
              }
            }
          }
        }
      }
    `,
    { input },
    staff,
  );
  const { id, code, questions } = made.data.createPoll.poll;
  await graphql(
    base,
    `
      mutation ($id: ID!) {
        openPoll(pollId: $id) {
          __typename
        }
      }
    `,
    { id },
    staff,
  );
  return { id, code, questionId: questions[0].id };
}

/** Everybody opens the page of the poll, gets the cookie of a device, and connects. */
async function enter(base: string, poll: Poll, voters: number): Promise<Voter[]> {
  const room: Voter[] = [];
  const next = async () => {
    for (let n = room.length; n < voters; n = room.length) {
      const voter = { ballotId: `ballot-${n}-of-the-rush`, sent: 0, hasWaited: false, isAcknowledged: false } as Voter;
      room.push(voter);
      const seen = await graphql(
        base,
        `
          query ($code: String!) {
            poll(code: $code) {
              id
            }
          }
        `,
        { code: poll.code },
      );
      voter.cookie = seen.cookie;
      voter.socket = io(base, {
        transports: ['websocket'],
        extraHeaders: { Cookie: voter.cookie },
        forceNew: true,
        reconnectionDelay: 300,
        reconnectionDelayMax: 3000,
      });
      await new Promise<void>((resolve) => voter.socket.once('connect', resolve));
      await voter.socket.emitWithAck('poll:watch', poll.code);
    }
  };
  await Promise.all(Array.from({ length: 20 }, next));
  return room;
}

/** Sends a ballot until it is acknowledged, as the page does: the same ballot, under the same name. */
async function vote(base: string, voter: Voter, poll: Poll, n: number, delayMs: number): Promise<void> {
  await wait(delayMs);
  const ballot = { pollId: poll.id, ballotId: voter.ballotId, answers: [{ questionId: poll.questionId, value: n }] };
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until;) {
    if (!voter.socket.connected) {
      voter.hasWaited = true;
      await wait(200);
      continue;
    }
    voter.sent += 1;
    try {
      const { outcome } = await voter.socket.timeout(4000).emitWithAck('poll:vote', ballot);
      if (outcome === 'RECORDED') {
        voter.isAcknowledged = true;
        return;
      }
      if (outcome !== 'FAILED') throw new Error(`Voter ${n} of ${base} heard ${outcome}.`);
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('Voter')) throw error;
    }
    voter.hasWaited = true;
    await wait(250 + Math.random() * 500);
  }
}

/** Kills the process that listens, as a fault would; the starter brings it back. @returns for how long it was away */
async function kill(starter: ChildProcess, base: string): Promise<number> {
  process.kill(apiOf(starter), 'SIGKILL');
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

async function read(state: string, pollId: string): Promise<{ values: number[]; votes: number }> {
  const data = path.join(readLink(path.join(state, 'postgres')), 'data');
  const [, , , port] = (await readFile(path.join(data, 'postmaster.pid'), 'utf8')).split('\n');
  const password = (await readFile(path.join(data, '..', 'password'), 'utf8')).trim();
  const client = new pg.Client({ connectionString: `postgresql://parvis:${password}@127.0.0.1:${port}/parvis` });
  await client.connect();
  try {
    const values = await client.query<{ value: number }>(
      'select a.value from ballot b join answer a on a.ballot_id = b.id where b.poll_id = $1',
      [pollId],
    );
    const votes = await client.query<{ n: number }>('select count(*)::int as n from device_vote where poll_id = $1', [
      pollId,
    ]);
    return { values: values.rows.map(({ value }) => value), votes: votes.rows[0]!.n };
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
