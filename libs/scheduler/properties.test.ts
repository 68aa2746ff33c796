import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readResult } from './read-result.ts';
import { readSchedule } from './read-schedule.ts';
import { solveHere } from './solve-here.ts';
import { arbitrarySchedule, arbitraryUpset, upset } from './testing/arbitrary-schedule.ts';
import { check } from './verify/check.ts';

// Seconds where the machine is quiet; more where others share it.
vi.setConfig({ testTimeout: 120_000 });

const sizes = { slots: 8, tables: 4, people: 8, requests: 16 };
const throughFile = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('every schedule of a random problem passes the verifier', async () => {
  await fc.assert(
    fc.asyncProperty(arbitrarySchedule(sizes), fc.nat(1000), async (drawn, seed) => {
      const schedule = readSchedule(throughFile(drawn));
      const result = await solveHere(schedule, { seed, iterations: 3_000 });
      expect(check(schedule, readResult(throughFile(result)))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('every repair of a random schedule after a random change passes the verifier', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitrarySchedule(sizes),
      arbitraryUpset,
      fc.constantFrom(0, 0.998),
      async (drawn, change, regain) => {
        const published = await solveHere(drawn, { seed: 1, iterations: 1_000 });
        const schedule = readSchedule(throughFile(upset(drawn, published.placed, change)));
        const result = await solveHere(schedule, { seed: 2, iterations: 2_000, regain });
        expect(check(schedule, readResult(throughFile(result)))).toEqual([]);
      },
    ),
    { numRuns: 120 },
  );
});
