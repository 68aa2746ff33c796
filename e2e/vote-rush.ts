import { mkdtemp } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Socket } from 'socket.io-client';
import { enterRoom, makePoll, type MeasuredPoll } from './measured-poll.ts';
import { graphql, kill, read, signIn, start, stop } from './measured-product.ts';
import { type ScreenFigures, voteToScreen } from './vote-to-screen.ts';

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

export interface RushFigures extends ScreenFigures {
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
    const { base } = product;
    const staff = await signIn(product);
    const screen = await voteToScreen(base, staff);
    const poll = await makePoll(base, staff, { highest: voters });
    const room = await enter(base, poll, voters);
    const started = Date.now();
    const killed = wait((seconds * 1000) / 3).then(() => kill(product));
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
      ...screen,
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
    await stop(product, state);
  }
}

interface Voter {
  socket: Socket;
  ballotId: string;
  sent: number;
  /** Found the API away, or had no answer. */
  hasWaited: boolean;
  isAcknowledged: boolean;
}

const PATIENCE_MS = 80_000;

/** Everybody opens the page of the poll, gets the cookie of a device, and connects. */
async function enter(base: string, poll: MeasuredPoll, voters: number): Promise<Voter[]> {
  const room: Voter[] = [];
  const next = async () => {
    for (let n = room.length; n < voters; n = room.length) {
      const voter = { ballotId: `ballot-${n}-of-the-rush`, sent: 0, hasWaited: false, isAcknowledged: false } as Voter;
      room.push(voter);
      voter.socket = await enterRoom(base, poll);
    }
  };
  await Promise.all(Array.from({ length: 20 }, next));
  return room;
}

/** Sends a ballot until it is acknowledged, as the page does: the same ballot, under the same name. */
async function vote(base: string, voter: Voter, poll: MeasuredPoll, n: number, delayMs: number): Promise<void> {
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
