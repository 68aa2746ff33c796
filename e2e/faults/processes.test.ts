import { setTimeout as wait } from 'node:timers/promises';
import { io } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeEvent, makePerson } from '@parvis/testing';
import { enterRoom, makePoll } from '../measured-poll';
import { type Balancer, startBalancer } from './balancer';
import { bookings } from './bookings';
import { ask, type Deeds, doAll } from './deeds';
import { registrations } from './registrations';
import { scans } from './scans';
import { setStage, type Stage } from './stage';
import { votes } from './votes';

const READ = `query { events(filter: { period: COMING }, first: 20) { events { slug title { fr } } } }`;

describe('two API processes and two workers on one database', () => {
  let stage: Stage;
  let balancer: Balancer;
  beforeAll(async () => {
    stage = await setStage({ processes: 2, at: '2024-10-01T06:30:00Z' });
    balancer = await startBalancer(stage.apis);
  }, 120_000);
  afterAll(async () => {
    await balancer.close();
    await stage.close();
  }, 60_000);

  it('a phone at one process sees what a phone at the other did', async () => {
    const [one, other] = stage.apis as [string, string];
    const { slug } = await makeEvent(stage.here.database);
    const staff = await stage.here.as(await makePerson(stage.here.database, { isStaff: true }));
    const poll = await makePoll(one, staff.cookie, { slug, highest: 10, smallestGroup: 1 });
    const phone = await enterRoom(one, poll);
    const screen = io(other, { transports: ['websocket'], extraHeaders: { Cookie: staff.cookie }, forceNew: true });
    const counted = new Promise<void>((resolve) =>
      screen.on('poll:results', ({ counted: ballots }) => void (ballots === 1 && resolve())),
    );
    expect(await screen.emitWithAck('poll:watch', poll.code)).toBe(true);
    const answers = [{ questionId: poll.questionId, value: 7 }];
    expect(
      await phone.emitWithAck('poll:vote', { pollId: poll.id, ballotId: 'the-first-ballot-of-all', answers }),
    ).toEqual({
      outcome: 'RECORDED',
    });
    await counted;
    phone.disconnect();
    screen.disconnect();
  });

  it('are replaced one after the other while people work, and nobody sees an error', { timeout: 240_000 }, async () => {
    const base = () => balancer.base;
    const all: Deeds[] = [
      await registrations(stage.here, base, 40),
      await scans(stage.here, base, 40),
      await bookings(stage.here, base, 20),
    ];
    const voting = await votes(stage.here, base, 20);
    let isOver = false;
    const faults = new Set<string>();
    const reading = (async () => {
      for (let reads = 0; ; reads += 1) {
        if (isOver) return reads;
        await ask(base(), READ, {}).catch((fault) => faults.add(String(fault)));
        await wait(20);
      }
    })();
    const seconds = 8;
    const working = Promise.all([...all, voting].map((deeds) => doAll(deeds, seconds)));
    await wait(1000);
    const former = stage.pids();
    for (const api of stage.apis.keys()) await stage.restart(api);
    const done = await working;
    isOver = true;

    expect(await reading).toBeGreaterThan(20);
    expect([...faults]).toEqual([]);
    expect(stage.pids().filter((pid) => former.includes(pid))).toEqual([]);
    // Whose socket was cut takes it up again by itself: only those may have tried twice.
    expect(
      done.map(({ name, acknowledged, unanswered }) => [name, acknowledged, name === 'votes' || unanswered]),
    ).toEqual([
      ['registrations', 40, 0],
      ['scans', 40, 0],
      ['bookings', 20, 0],
      ['votes', 20, true],
    ]);
    for (const deeds of [...all, voting]) expect(await deeds.audit(stage.here)).toEqual({ lost: 0, twice: 0 });
    voting.close?.();
  });
});
