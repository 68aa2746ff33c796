import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, makeEvent, makePerson, makeTicket, startTestApp, type TestApp } from '@parvis/testing';
import { makeTablet, type TestScan, type TestTablet } from './door.fixtures';

const START = Date.UTC(2024, 9, 1, 6);
const AFTER = Date.UTC(2024, 9, 1, 18);
const TABLETS = 3;
const TICKETS = 4;
const HOUR_S = 3600;

/** What happened at the door: who stood before which tablet, and when somebody installed it anew. */
const morning = fc.record({
  scans: fc.uniqueArray(
    fc.record({
      tablet: fc.nat(TABLETS - 1),
      second: fc.nat(4 * HOUR_S),
      ticket: fc.nat(TICKETS),
      direction: fc.constantFrom('IN', 'IN', 'IN', 'OUT'),
      kind: fc.constantFrom('SCAN', 'SCAN', 'SCAN', 'MANUAL', 'UNDO'),
      shown: fc.constantFrom('ADMITTED', 'ADMITTED', 'ALREADY_IN', null),
    }),
    // Two people in the same second at two tablets: whose was first, nobody knows.
    { selector: ({ second }) => second, minLength: 12, maxLength: 24 },
  ),
  reinstalls: fc.array(fc.record({ tablet: fc.nat(TABLETS - 1), second: fc.nat(4 * HOUR_S) }), { maxLength: 3 }),
  rule: fc.constantFrom('reentry = true', 'reentry = false', 'capacity = 2'),
});

/** How it came to the server: how it was cut into batches, their order, what came twice, and what the clocks showed. */
const delivery = fc.record({
  cuts: fc.array(fc.nat(30), { maxLength: 6 }),
  order: fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 }),
  again: fc.array(fc.nat(30), { maxLength: 4 }),
  reversed: fc.boolean(),
  skews: fc.array(fc.integer({ min: -40_000, max: 40_000 }), { minLength: TABLETS, maxLength: TABLETS }),
  late: fc.nat(6 * HOUR_S),
});
type Morning = typeof morning extends fc.Arbitrary<infer T> ? T : never;
type Delivery = typeof delivery extends fc.Arbitrary<infer T> ? T : never;

interface Made {
  scan: Omit<TestScan, 'deviceTime'>;
  at: number;
  /** One install of one tablet, with a key and a count of its own. */
  install: number;
  tablet: number;
}

describe('what the server knows in the end', () => {
  let test: TestApp;
  let staff: Client;
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo(new Date(AFTER));
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
  });
  afterAll(() => test.close());

  it(
    'depends on the set of scans alone: not on batches, order, repeats, clocks or new installs',
    { timeout: 180_000 },
    async () => {
      const seen = { reinstalled: 0, cut: 0, shuffled: 0, repeated: 0, skewed: 0, undone: 0, left: 0, conflicts: 0 };
      const runs = fc.sample(fc.record({ day: morning, first: delivery, second: delivery }), { numRuns: 6, seed: 11 });
      for (const { day, first, second } of runs) {
        const event = await makeEvent(test.database);
        await test.database.query(`update check_in_point set ${day.rule} where event_id = $1`, [event.id]);
        const { made, installs } = await happen(event.id, day);
        await deliver(made, installs, first);
        const once = await known(event.id);
        await test.database.query('delete from scan where event_id = $1', [event.id]);
        await deliver(made, installs, second);
        expect(await known(event.id)).toEqual(once);
        expect(once.scans).toHaveLength(made.length);

        if (installs.length > TABLETS) seen.reinstalled += 1;
        for (const way of [first, second]) {
          if (batchesOf(made, way).length > installs.length) seen.cut += 1;
          if (way.skews.some((skew) => Math.abs(skew) > 60)) seen.skewed += 1;
          if (way.again.length > 0) seen.repeated += 1;
          if (orderOf(made, way) !== orderOf(made, { ...way, order: [] })) seen.shuffled += 1;
        }
        seen.undone += once.scans.filter(({ verdict }) => verdict === 'UNDONE').length;
        seen.left += once.stays.filter(({ left }) => left !== null).length;
        seen.conflicts += once.conflicts.length;
      }
      // Each of them was really tried.
      expect(Object.entries(seen).filter(([, times]) => times === 0)).toEqual([]);
    },
  );

  /** The scans as tablets keep them, and a key for each install. */
  async function happen(eventId: string, day: Morning): Promise<{ made: Made[]; installs: TestTablet[] }> {
    const codes: string[] = [];
    for (let n = 0; n < TICKETS; n += 1)
      codes.push((await makeTicket(test.database, eventId, await makePerson(test.database))).code);
    codes.push('NOBODY');
    const installs: TestTablet[] = [];
    const installOf: number[] = [];
    const counts: number[] = [];
    const install = async (tablet: number) => {
      installOf[tablet] = installs.push(await makeTablet(test, staff, eventId)) - 1;
      counts.push(0);
    };
    for (let tablet = 0; tablet < TABLETS; tablet += 1) await install(tablet);
    const made: Made[] = [];
    const events = [
      ...day.reinstalls.map((one) => ({ ...one, what: 'INSTALL' as const })),
      ...day.scans.map((one) => ({ ...one, what: 'SCAN' as const })),
    ].sort((a, b) => a.second - b.second);
    for (const one of events) {
      if (one.what === 'INSTALL') {
        await install(one.tablet);
        continue;
      }
      const place = installOf[one.tablet]!;
      const before = made.filter(({ install: there, scan }) => there === place && scan['kind'] !== 'UNDO').at(-1)?.scan;
      const undone = one.kind === 'UNDO' ? before : undefined;
      counts[place]! += 1;
      made.push({
        at: START + one.second * 1000,
        install: place,
        tablet: one.tablet,
        scan: {
          id: randomUUID(),
          code: undone?.code ?? codes[one.ticket]!,
          method: 'CAMERA',
          sequence: counts[place]!,
          direction: one.direction,
          kind: one.kind === 'UNDO' ? (undone ? 'UNDO' : 'SCAN') : one.kind,
          undoesId: undone?.id ?? null,
          shown: undone ? 'UNDONE' : one.shown,
          reason: one.kind === 'MANUAL' ? 'Badge oublié' : null,
        },
      });
    }
    return { made, installs };
  }

  async function deliver(made: Made[], installs: TestTablet[], way: Delivery): Promise<void> {
    for (const batch of batchesOf(made, way)) {
      const { install, tablet } = batch[0]!;
      const skew = way.skews[tablet]! * 1000;
      test.travelTo(new Date(AFTER + way.late * 1000));
      const sentAt = new Date(AFTER + way.late * 1000 + skew).toISOString();
      const scans = batch.map(({ scan, at }) => ({ ...scan, deviceTime: new Date(at + skew).toISOString() }));
      const answer = await installs[install]!.send(scans as TestScan[], { sentAt });
      expect(answer.__typename).toBe('ScansRecorded');
    }
    test.travelTo(new Date(AFTER));
  }

  async function known(eventId: string) {
    const rows = <Row>(sql: string) => test.database.query<Row>(sql, [eventId]);
    return {
      scans: await rows<{ id: string; verdict: string }>(
        `select id, verdict, device_id, ticket_id, scanned_at from scan where event_id = $1 order by id`,
      ),
      stays: await rows<{ left: Date | null }>(
        `select entered_scan_id as scan, ticket_id, day, entered_at, left_at as left from stay where event_id = $1 order by 1`,
      ),
      conflicts: await rows(
        `select scan_id, kind, other_scan_id from door_conflict where event_id = $1 order by scan_id`,
      ),
    };
  }
});

const orderOf = (made: Made[], way: Delivery) =>
  batchesOf(made, way)
    .flat()
    .map(({ scan }) => scan.id)
    .join();

/** The scans of each install in batches, mixed up among all installs, some of them twice. */
function batchesOf(made: Made[], { cuts, order, again, reversed }: Delivery): Made[][] {
  const batches: Made[][] = [];
  for (const install of new Set(made.map((one) => one.install))) {
    const own = made.filter((one) => one.install === install);
    const places = [...new Set([0, ...cuts.filter((cut) => cut < own.length), own.length])].sort((a, b) => a - b);
    for (const [n, from] of places.slice(0, -1).entries()) batches.push(own.slice(from, places[n + 1]));
  }
  const twice = again.flatMap((place) => (batches[place] ? [batches[place].toReversed()] : []));
  const all = [...batches, ...twice].map((batch) => (reversed ? batch.toReversed() : batch));
  return all
    .map((batch, n) => ({ batch, key: order[n] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ batch }) => batch);
}
