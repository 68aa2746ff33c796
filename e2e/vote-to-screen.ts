import type { Socket } from 'socket.io-client';
import type { LivePollResults } from '../libs/domain/live.ts';
import { enterRoom, makePoll } from './measured-poll.ts';
import { graphql } from './measured-product.ts';

/** How long from the tap on a phone until the screen in the hall has moved, beside a socket that only answers. */
export interface ScreenFigures {
  /** Half of the votes were on the screen by then, and 95 of a hundred. */
  screenMs: number;
  screenSlowMs: number;
  /** The same process answers a message that asks for nothing. */
  echoMs: number;
  /** How many times the echo a vote needs to be seen. */
  screenToEcho: number;
}

const VOTES = 40;

/** One vote after the other, each waited for on the screen; between them the bare echo, on the same machine at the same time. */
export async function voteToScreen(base: string, staff: string): Promise<ScreenFigures> {
  const poll = await makePoll(base, staff, { highest: VOTES, smallestGroup: 1 });
  await graphql(
    base,
    `
      mutation ($id: ID!) {
        showResults(pollId: $id, shown: true) {
          __typename
        }
      }
    `,
    { id: poll.id },
    staff,
  );
  const hall = await enterRoom(base, poll);
  const phones = await Promise.all(Array.from({ length: VOTES }, () => enterRoom(base, poll)));
  const screen: number[] = [];
  const echo: number[] = [];
  for (const [n, phone] of phones.entries()) {
    echo.push(await timeOf(() => phone.emitWithAck('event:watch', 'no event')));
    const ballot = {
      pollId: poll.id,
      ballotId: `screen-${n}-measured`,
      answers: [{ questionId: poll.questionId, value: n }],
    };
    screen.push(
      await timeOf(async () => {
        const seen = seenOn(hall, poll.id, n + 1);
        await phone.emitWithAck('poll:vote', ballot);
        await seen;
      }),
    );
  }
  for (const socket of [hall, ...phones]) socket.disconnect();
  const [screenMs, screenSlowMs, echoMs] = [at(screen, 0.5), at(screen, 0.95), at(echo, 0.5)];
  return { screenMs, screenSlowMs, echoMs, screenToEcho: Math.round(screenMs / echoMs) };
}

/** When the screen shows as many counted ballots. */
const seenOn = (hall: Socket, pollId: string, counted: number): Promise<void> =>
  new Promise((resolve) => {
    const listen = (results: LivePollResults) => {
      if (results.pollId !== pollId || results.counted < counted) return;
      hall.off('poll:results', listen);
      resolve();
    };
    hall.on('poll:results', listen);
  });

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The time within which that part of them was done, in milliseconds with one decimal. */
const at = (times: number[], part: number): number =>
  Math.round(times.toSorted((a, b) => a - b)[Math.ceil(times.length * part) - 1]! * 10) / 10;
