import { expect, test } from 'vitest';
import type { Schedule } from './format.ts';
import { solveHere } from './solve-here.ts';
import { check } from './verify/check.ts';

const at = (minute: number): string => new Date(Date.parse('2024-11-28T09:00:00Z') + minute * 60_000).toISOString();

/** One slot and one table: either the two who wish it much meet, or the two who would else go home with nothing. */
const schedule: Schedule = {
  format: 'parvis.schedule/1',
  slots: ['a', 'b'].map((id, i) => ({ id, start: at(i * 20), end: at(i * 20 + 20), line: 'day' })),
  tables: [{ id: 't1' }],
  participants: ['ada', 'bo', 'cy', 'di', 'eve'].map((id) => ({ id })),
  requests: [
    { id: 'r1', participants: ['ada', 'bo'], weight: 2 },
    { id: 'r2', participants: ['ada', 'cy'], weight: 2 },
    { id: 'r3', participants: ['di', 'eve'], weight: 1 },
  ],
};

test('the heaviest schedule comes first, whoever goes home with nothing', async () => {
  const result = await solveHere(schedule, { seed: 1, iterations: 5_000 });
  expect(check(schedule, result)).toEqual([]);
  expect(result.placed.map(({ request }) => request)).toEqual(['r1', 'r2']);
  expect(result.figures.served).toEqual({ short: 2, leastPossible: 2 });
});

test('among schedules of the same weight the one that serves most people is taken', async () => {
  const even = { ...schedule, requests: schedule.requests.map((request) => ({ ...request, weight: 1 })) };
  // ada could have two meetings, so she is short too unless both are hers.
  const result = await solveHere(even, { seed: 1, iterations: 5_000 });
  expect(result.figures.weight).toEqual({ value: 2, bound: 2 });
  expect(result.figures.served.short).toBe(result.figures.served.leastPossible);
});

test('the floor may cost as much weight as is allowed, and no more', async () => {
  const one: Schedule = {
    ...schedule,
    participants: schedule.participants.map((person) => (person.id === 'ada' ? { ...person, max: 1 } : person)),
    requests: [...schedule.requests, { id: 'r4', participants: ['bo', 'cy'], weight: 2 }],
  };
  const strict = await solveHere(one, { seed: 1, iterations: 5_000 });
  const kind = await solveHere(one, { seed: 1, iterations: 5_000, floorAllowance: 0.3 });
  const tight = await solveHere(one, { seed: 1, iterations: 5_000, floorAllowance: 0.2 });
  expect([strict, kind, tight].map(({ figures }) => figures.weight.value)).toEqual([4, 3, 4]);
  expect(kind.figures.served.short).toBeLessThan(strict.figures.served.short);
});
