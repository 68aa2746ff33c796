import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Schedule, ScheduleResult } from './format.ts';
import { weighedLevels, type LevelWeights } from './level-weights.ts';
import { solveHere } from './solve-here.ts';
import { arbitrarySchedule, arbitraryUpset, upset } from './testing/arbitrary-schedule.ts';
import { bruteForce, levelsOf, type Levels } from './testing/brute-force.ts';
import { Book } from './verify/book.ts';

// Seconds where the machine is quiet; more where others share it.
vi.setConfig({ testTimeout: 120_000 });

// The same cases every time: annealing finds the best of nearly every such problem, which is not a promise for all.
const tiny = { slots: 4, tables: 2, people: 5, requests: 4 };

const arbitraryWeights: fc.Arbitrary<LevelWeights> = fc
  .subarray([...weighedLevels], { minLength: 1 })
  .chain((names) =>
    fc
      .array(fc.constantFrom(0.2, 0.7, 3), { minLength: names.length, maxLength: names.length })
      .map((weights) => Object.fromEntries(names.map((name, i) => [name, weights[i]]))),
  );

/** Everybody is there all day and wishes for some meetings at least, but there is one table. */
const arbitraryCrowd: fc.Arbitrary<Schedule> = fc
  .tuple(
    arbitrarySchedule({ slots: 4, tables: 1, people: 4, requests: 5 }),
    fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 }),
  )
  .map(([{ rules: _rules, ...schedule }, minima]) => ({
    ...schedule,
    slots: schedule.slots.map((slot) => ({ ...slot, line: 'day' })),
    tables: [{ id: 't0' }],
    participants: schedule.participants.map(({ id }, i) => ({ id, min: minima[i]! })),
    requests: schedule.requests.map(({ required: _required, ...request }) => request),
  }));

/** The levels reached, or undefined for a draft that does not place all that is required. */
function reached(schedule: Schedule, result: ScheduleResult, weights: LevelWeights = {}): Levels | undefined {
  if (result.status === 'infeasible' || result.status === 'unknown') return undefined;
  const book = new Book(schedule);
  for (const { request, slot, table } of result.placed) book.enter(request, slot, table);
  return levelsOf(schedule, book, weights);
}

test('no schedule of a tiny problem is better at any level, and bounds and proofs hold', async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySchedule(tiny), async (schedule) => {
      const best = bruteForce(schedule);
      const result = await solveHere(schedule, { seed: 1, iterations: 15_000 });
      expect(reached(schedule, result)).toEqual(best);
      if (!best) return;
      expect(result.figures.weight.bound).toBeGreaterThanOrEqual(-best.weight);
      expect(result.figures.served.leastPossible).toBeLessThanOrEqual(best.short);
      if (result.figures.weight.bound === -best.weight)
        expect(result.figures.breaks.bound).toBeLessThanOrEqual(best.breaks);
    }),
    { numRuns: 60, seed: 2022 },
  );
});

test('no repair of a tiny schedule disturbs fewer people, or is better at any level', async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySchedule(tiny), arbitraryUpset, async (drawn, change) => {
      const published = await solveHere(drawn, { seed: 1, iterations: 500 });
      const schedule = upset(drawn, published.placed, change);
      const best = bruteForce(schedule);
      const result = await solveHere(schedule, { seed: 1, iterations: 15_000 });
      expect(reached(schedule, result)).toEqual(best);
      if (best) expect(result.diff?.disturbed.length).toBe(best.disturbed);
    }),
    { numRuns: 60, seed: 2022 },
  );
});

test('wished minima, and levels that are weighed, are served as well as can be where tables are few', async () => {
  let decided = 0;
  await fc.assert(
    fc.asyncProperty(arbitraryCrowd, arbitraryWeights, async (schedule, weights) => {
      const strict = bruteForce(schedule);
      expect(reached(schedule, await solveHere(schedule, { seed: 1, iterations: 8_000 }))).toEqual(strict);
      const best = bruteForce(schedule, weights);
      const result = await solveHere(schedule, { seed: 1, iterations: 8_000, weights });
      expect(reached(schedule, result, weights)?.sum ?? 0).toBeCloseTo(best?.sum ?? 0, 9);
      if (best && strict && best.weight > strict.weight) decided++;
    }),
    { numRuns: 80, seed: 2022 },
  );
  // In some of them weight is given up for other levels.
  expect(decided).toBeGreaterThan(2);
});
