import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check, readSchedule, repair, type Schedule, type ScheduleResult, solve } from '@parvis/scheduler';
import { startTestApp, type TestApp } from '@parvis/testing';
import { EVE, makePlanWorld, NO_FAULTS, PLAN_FAULTS, type PlanShape, type PlanWorld } from './planning.fixtures';
import { readScheduleFacts } from './schedule-facts';
import { defaultLimits, planInput, type PlanLimits, repairInput } from './schedule-input';
import { lockForWriting, planWriting, writeMeetings } from './schedule-output';

const now = new Date(EVE);
const throughFile = (schedule: Schedule) => readSchedule(JSON.parse(JSON.stringify(schedule)));

const shapes: fc.Arbitrary<PlanShape> = fc
  .record({
    people: fc.integer({ min: 4, max: 9 }),
    slots: fc.integer({ min: 2, max: 6 }),
    tables: fc.integer({ min: 1, max: 3 }),
    booths: fc.integer({ min: 0, max: 2 }),
    zones: fc.integer({ min: 0, max: 3 }),
    walk: fc.constantFrom(0, 4, 12),
    minutesBetween: fc.constantFrom(0, 0, 10),
    meetingsPerPerson: fc.constantFrom(null, 2, 4),
  })
  .chain((sizes) =>
    fc.record({
      ...(Object.fromEntries(Object.entries(sizes).map(([key, value]) => [key, fc.constant(value)])) as {
        [Key in keyof typeof sizes]: fc.Arbitrary<(typeof sizes)[Key]>;
      }),
      requests: fc.uniqueArray(
        fc
          .record({
            from: fc.nat(sizes.people - 1),
            to: fc.nat(sizes.people - 1),
            priority: fc.integer({ min: 1, max: 3 }),
            accepted: fc.boolean(),
          })
          .filter(({ from, to }) => from !== to),
        { maxLength: 16, selector: ({ from, to }) => [from, to].sort().join() },
      ),
      away: fc.array(fc.record({ person: fc.nat(sizes.people - 1), slot: fc.nat(sizes.slots - 1) }), { maxLength: 4 }),
      busy: fc.array(fc.record({ person: fc.nat(sizes.people - 1), slot: fc.nat(sizes.slots - 1) }), { maxLength: 3 }),
    }),
  );

describe('a schedule of what is in the database', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo(EVE);
  });
  afterAll(() => test.close());

  const factsOf = ({ eventId }: PlanWorld) => readScheduleFacts(test.database, eventId, now);
  const inputOf = async (world: PlanWorld, limits: Partial<PlanLimits> = {}) =>
    throughFile(planInput(await factsOf(world), { ...defaultLimits, ...limits }, now));
  const write = (world: PlanWorld, { placed }: Pick<ScheduleResult, 'placed'>) =>
    test.database.transaction(async (tx) => {
      const plan = planWriting(placed, await lockForWriting(tx, world.eventId, placed, now));
      await writeMeetings(tx, world.eventId, plan.write, now);
      return plan.conflicts;
    });
  const faults = async ({ eventId }: PlanWorld) => (await test.database.query(PLAN_FAULTS, [eventId]))[0];

  it('passes the verifier, is written without a fault, and passes the verifier again as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(shapes, async (shape) => {
        const world = await makePlanWorld(test.database, shape);
        const input = await inputOf(world);
        const result = await solve(input, { iterations: 2_000 });
        expect(check(input, result)).toEqual([]);
        expect(await write(world, result)).toEqual([]);
        expect(await faults(world)).toEqual(NO_FAULTS);

        const written = await factsOf(world);
        const placed = written.booked.map(({ id, slotId, tableId }) => ({ request: id, slot: slotId, table: tableId }));
        const order = new Map(result.placed.map(({ request }, n) => [request, n]));
        placed.sort((one, other) => order.get(one.request)! - order.get(other.request)!);
        expect(check(input, { ...result, placed })).toEqual([]);

        // Nothing happened since: mending it moves nothing.
        const again = throughFile(repairInput(written, defaultLimits, now));
        const mended = await repair(again, { iterations: 500 });
        expect(check(again, mended)).toEqual([]);
        expect(mended.diff).toMatchObject({ moved: [], dropped: [] });
      }),
      { numRuns: 12 },
    );
  }, 180_000);

  it('weighs by priority, and what nobody answered half as much or not at all', async () => {
    const world = await makePlanWorld(test.database, {
      people: 4,
      slots: 2,
      tables: 1,
      requests: [
        { from: 0, to: 1, priority: 1 },
        { from: 0, to: 2, priority: 2 },
        { from: 0, to: 3, priority: 1, accepted: false },
      ],
    });
    const weights = new Map((await inputOf(world)).requests.map(({ id, weight }) => [id, weight]));
    expect(world.requestIds.map((id) => weights.get(id))).toEqual([4, 2, 2]);
    expect((await inputOf(world, { withPending: false })).requests).toHaveLength(2);
  });

  it('leaves out requests that are closed, expired or of somebody without a ticket', async () => {
    const world = await makePlanWorld(test.database, {
      people: 8,
      slots: 1,
      tables: 1,
      requests: [0, 2, 4, 6].map((from) => ({ from, to: from + 1, accepted: from !== 2 })),
    });
    const [declined, expired, left, open] = world.requestIds;
    await test.database.query(`update meeting_request set status = 'DECLINED' where id = $1`, [declined]);
    await test.database.query('update meeting_request set expires_at = $2 where id = $1', [expired, now]);
    await test.database.query(`update ticket set status = 'CANCELLED', cancelled_at = $2 where person_id = $1`, [
      world.personIds[4],
      now,
    ]);
    expect(left).toBeDefined();
    expect((await inputOf(world)).requests.map(({ id }) => id)).toEqual([open]);
  });

  it('keeps people from slots in which they speak, want no meeting or have one booked, and limits what is left', async () => {
    const world = await makePlanWorld(test.database, {
      people: 3,
      slots: 4,
      tables: 2,
      requests: [
        { from: 0, to: 1 },
        { from: 0, to: 2 },
      ],
      away: [{ person: 0, slot: 0 }],
      busy: [{ person: 0, slot: 1 }],
      meetingsPerPerson: 3,
    });
    const [first] = world.requestIds;
    await write(world, { placed: [{ request: first!, slot: world.slotIds[2]!, table: world.tableIds[0]! }] });
    const input = await inputOf(world);
    expect(input.requests).toHaveLength(1);
    expect(input.participants.find(({ id }) => id === world.personIds[0])).toEqual({
      id: world.personIds[0],
      busy: [world.slotIds[1], world.slotIds[2]],
      unavailable: [world.slotIds[0]],
      max: 2,
    });
    expect(input.tables.find(({ id }) => id === world.tableIds[0])?.closed).toEqual([world.slotIds[2]]);
  });

  it('keeps a booth for its team, also when two exhibitors meet', async () => {
    const world = await makePlanWorld(test.database, {
      people: 5,
      slots: 3,
      tables: 1,
      booths: 2,
      requests: [
        { from: 4, to: 0 },
        { from: 0, to: 2 },
      ],
    });
    const input = await inputOf(world);
    const { placed } = await solve(input, { iterations: 500 });
    const tableOf = new Map(placed.map(({ request, table }) => [request, table]));
    expect(world.requestIds.map((id) => tableOf.get(id))).toEqual([world.boothTableIds[0], world.boothTableIds[1]]);
  });

  it('asks for a free slot between zones that are far, and takes near ones for one', async () => {
    const shape = { people: 2, slots: 4, tables: 3, zones: 3, requests: [{ from: 0, to: 1 }] };
    const near = await inputOf(await makePlanWorld(test.database, { ...shape, walk: 4 }));
    expect(near.rules).toEqual({ maxConsecutive: 5 });
    const far = await makePlanWorld(test.database, { ...shape, walk: 12 });
    await test.database.query(
      `update meeting_walk set minutes = 2 where one_zone_id = (select least(a.id, b.id) from meeting_zone a, meeting_zone b
         where a.event_id = $1 and b.event_id = $1 and a.name = 'A' and b.name = 'B')
         and other_zone_id = (select greatest(a.id, b.id) from meeting_zone a, meeting_zone b
         where a.event_id = $1 and b.event_id = $1 and a.name = 'A' and b.name = 'B')`,
      [far.eventId],
    );
    const input = await inputOf(far);
    expect(input.rules).toEqual({ maxConsecutive: 5, zoneChangeSlots: 1 });
    expect(new Set(input.tables.map(({ zone }) => zone)).size).toBe(2);
  });

  it('starts a new line after lunch, and asks for a pause when the slots have none', async () => {
    const input = await inputOf(
      await makePlanWorld(test.database, {
        people: 2,
        slots: 4,
        tables: 1,
        requests: [{ from: 0, to: 1 }],
        minutesBetween: 10,
      }),
    );
    expect(input.slots.map(({ line }) => line)).toEqual(['line-0', 'line-0', 'line-1', 'line-1']);
    expect(input.rules).toEqual({ maxConsecutive: 1 });
  });
});
