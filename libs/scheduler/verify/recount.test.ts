import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { solveHere } from '../solve-here.ts';
import { arbitrarySchedule } from '../testing/arbitrary-schedule.ts';
import { check } from './check.ts';
import { recount } from './recount.ts';

vi.setConfig({ testTimeout: 120_000 });

test('a schedule from which meetings are taken by hand passes the verifier', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitrarySchedule({ slots: 6, tables: 3, people: 8, requests: 14 }),
      fc.array(fc.nat()),
      async (schedule, taken) => {
        const result = await solveHere(schedule, { iterations: 1_000 });
        const out = new Set(taken.map((n) => result.placed[n % Math.max(1, result.placed.length)]?.request));
        // A draft, of a problem without a solution, keeps its status whatever is taken from it.
        fc.pre(!schedule.requests.some(({ id, required }) => required && out.has(id)));
        fc.pre(schedule.rules?.maxBreakSpread === undefined);
        const { result: changed, faults } = recount(
          schedule,
          result,
          result.placed.filter(({ request }) => !out.has(request)),
        );
        expect(faults).toEqual([]);
        expect(check(schedule, changed)).toEqual([]);
      },
    ),
    { numRuns: 100 },
  );
});

test('two meetings of one person at once are a fault of the rules', async () => {
  const at = (hour: number) => new Date(Date.UTC(2024, 10, 28, hour)).toISOString();
  const schedule = {
    format: 'parvis.schedule/1' as const,
    slots: [8, 9].map((hour) => ({ id: `s${hour}`, start: at(hour), end: at(hour + 1), line: 'a' })),
    tables: [{ id: 't1' }, { id: 't2' }],
    participants: ['p1', 'p2', 'p3'].map((id) => ({ id })),
    requests: [
      { id: 'r1', participants: ['p1', 'p2'] },
      { id: 'r2', participants: ['p1', 'p3'] },
    ],
  };
  const result = await solveHere(schedule, { iterations: 500 });
  const { faults } = recount(schedule, result, [
    { request: 'r1', slot: 's8', table: 't1' },
    { request: 'r2', slot: 's8', table: 't2' },
  ]);
  expect(faults).toEqual(['p1: two meetings in s8']);
});
