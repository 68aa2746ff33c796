import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bookings } from './bookings';
import { type Deeds, doAll } from './deeds';
import { addressOf, registrations } from './registrations';
import { scans } from './scans';
import { setStage, type Stage } from './stage';
import { votes } from './votes';

/** LONG=1 is the form whose figures stand in docs/reliability.md. */
const SIZE = process.env['LONG'] ? 5 : 1;
const SECONDS = 12 * Math.sqrt(SIZE);
/** Jobs that one worker does at once: so many messages can be on their way when it is killed. */
const AT_ONCE = 4;

describe('processes that are killed while people register, scan, vote and book', () => {
  let stage: Stage;
  let all: Deeds[];
  beforeAll(async () => {
    stage = await setStage({ at: '2024-10-01T06:30:00Z' });
    const [base] = [() => stage.apis[0]!];
    all = [
      await registrations(stage.here, base, 40 * SIZE),
      await scans(stage.here, base, 40 * SIZE),
      await votes(stage.here, base, 40 * SIZE),
      await bookings(stage.here, base, 20 * SIZE),
    ];
  }, 120_000);
  afterAll(async () => {
    for (const deeds of all) deeds.close?.();
    await stage.close();
  }, 60_000);

  it('lose nothing that was acknowledged, and do nothing twice', { timeout: 240_000 }, async () => {
    const working = Promise.all(all.map((deeds) => doAll(deeds, SECONDS)));
    for (const victim of ['api', 'worker', 'database'] as const) {
      await wait((SECONDS * 1000) / 4);
      stage.kill(victim);
    }
    const done = await working;
    const kept: { name: string; lost: number; twice: number }[] = [];
    for (const deeds of all) kept.push({ name: deeds.name, ...(await deeds.audit(stage.here)) });
    console.table(done.map((one, n) => ({ ...one, ...kept[n] })));
    expect(kept).toEqual(all.map(({ name }) => ({ name, lost: 0, twice: 0 })));
    expect(done.map(({ name, acknowledged }) => ({ name, acknowledged }))).toEqual(
      all.map(({ name, count }) => ({ name, acknowledged: count })),
    );
    // Otherwise nothing was tried.
    expect(done.reduce((sum, { unanswered }) => sum + unanswered, 0)).toBeGreaterThan(0);
    expect(stage.givenUp).toEqual([]);
  });

  it(
    'every message is sent, and twice at most where a process died between two acts',
    { timeout: 240_000 },
    async () => {
      const addresses = Array.from({ length: all[0]!.count }, (_, n) => addressOf(n));
      const times = (address: string) => stage.mail.received.filter(({ to }) => to?.[0]?.address === address).length;
      await vi.waitFor(() => expect(addresses.filter((address) => times(address) === 0)).toEqual([]), {
        timeout: 200_000,
        interval: 500,
      });
      const again = addresses.filter((address) => times(address) > 1);
      console.log(`${addresses.length} messages, ${again.length} of them sent twice`);
      // The worker died once by itself and lost its database once.
      expect(again.length).toBeLessThanOrEqual(2 * AT_ONCE);
    },
  );
});
