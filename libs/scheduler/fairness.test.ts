import { describe, expect, test } from 'vitest';
import type { Schedule } from './format.ts';
import type { LevelWeights } from './level-weights.ts';
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

test('unless told otherwise people are served at a cost of up to 0.3 % of the weight', async () => {
  const heavy = (weight: number): Schedule => ({
    ...schedule,
    tables: [...schedule.tables, { id: 't2', for: 'xi' }],
    participants: [...schedule.participants, { id: 'xi' }, { id: 'yu' }].map(({ id }) => ({
      id,
      ...(id === 'ada' && { max: 1 }),
    })),
    requests: [
      ...schedule.requests,
      { id: 'r4', participants: ['bo', 'cy'], weight: 2 },
      { id: 'r5', participants: ['xi', 'yu'], weight },
    ],
  });
  const placed = async (weight: number): Promise<[weight: number, short: number]> => {
    const { figures } = await solveHere(heavy(weight), { seed: 1, iterations: 5_000 });
    return [figures.weight.bound - figures.weight.value, figures.served.short];
  };
  // Giving up 1 of 404 serves one more; of 204 that would be too much.
  const [[nothing, many], [one, fewer]] = [await placed(200), await placed(400)];
  expect([nothing, one]).toEqual([0, 1]);
  expect(fewer).toBeLessThan(many);
});

test('a wished minimum decides between schedules of the same weight, and is told', async () => {
  // One table in one slot; whoever meets, two others are short.
  const even: Schedule = {
    ...schedule,
    slots: schedule.slots.slice(0, 1),
    participants: ['ada', 'bo', 'cy', 'di'].map((id) => ({ id, ...(id === 'cy' && { min: 2 }) })),
    requests: [
      { id: 'r1', participants: ['ada', 'bo'] },
      { id: 'r2', participants: ['cy', 'di'] },
    ],
  };
  for (const seed of [1, 2, 3, 4]) {
    const result = await solveHere(even, { seed, iterations: 2_000 });
    expect(check(even, result)).toEqual([]);
    expect(result.placed.map(({ request }) => request)).toEqual(['r2']);
    // Of the two wished for only one was to be had.
    expect(result.figures.served).toEqual({ short: 2, leastPossible: 2, belowMin: 0 });
  }
  const other = { ...even, participants: even.participants.map(({ id }) => ({ id, ...(id !== 'cy' && { min: 1 }) })) };
  const result = await solveHere(other, { seed: 1, iterations: 2_000 });
  expect(result.placed.map(({ request }) => request)).toEqual(['r1']);
  expect(result.figures.served).toEqual({ short: 2, leastPossible: 2, belowMin: 1 });
});

describe('weights of levels', () => {
  /** ada is tied to the first and the last of three slots; between them she has a break. */
  const torn: Schedule = {
    ...schedule,
    slots: ['a', 'b', 'c'].map((id, i) => ({ id, start: at(i * 20), end: at(i * 20 + 20), line: 'day' })),
    requests: [
      { id: 'r1', participants: ['ada', 'bo'], slot: 'a', weight: 2 },
      { id: 'r2', participants: ['ada', 'cy'], slot: 'c' },
    ],
  };
  const placed = async (weights?: LevelWeights): Promise<string[]> => {
    const result = await solveHere(torn, { seed: 1, iterations: 2_000, ...(weights && { weights }) });
    expect(check(torn, result)).toEqual([]);
    return result.placed.map(({ request }) => request);
  };

  test('without them the order of the levels is strict', async () => {
    expect(await placed()).toEqual(['r1', 'r2']);
    expect(await placed({})).toEqual(['r1', 'r2']);
  });

  test('a break weighs as much as it is said to', async () => {
    expect(await placed({ breaks: 0.9 })).toEqual(['r1', 'r2']);
    expect(await placed({ breaks: 1.1 })).toEqual(['r1']);
    expect(await placed({ idle: 1.1 })).toEqual(['r1']);
    const { unplaced } = await solveHere(torn, { seed: 1, iterations: 2_000, weights: { breaks: 1.1 } });
    const change = { kind: 'GIVE_UP', requests: [], place: { slot: 'c', table: 't1' } };
    expect(unplaced).toEqual([{ request: 'r2', reason: 'OUTWEIGHED', smallestChange: change }]);
    // What serving cy is worth outweighs the break.
    expect(await placed({ breaks: 1.1, served: 0.2 })).toEqual(['r1', 'r2']);
  });

  test.each([
    [{ brakes: 1 }, 'weights.brakes: unknown field'],
    [{ breaks: -1 }, 'weights.breaks: -1 is less than 0'],
    [{ idle: 2e6 }, 'weights.idle: 2000000 is more than 1000000'],
    [[1], 'weights: an object is expected, not a list'],
  ])('%j is refused', async (weights, message) => {
    await expect(placed(weights as LevelWeights)).rejects.toThrow(message);
  });
});
