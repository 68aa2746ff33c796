import { expect, test } from 'vitest';
import { generate, sizes } from './bench/generate.ts';
import { noShow, setback } from './bench/setbacks.ts';
import type { Schedule } from './format.ts';
import { solveHere } from './solve-here.ts';
import { check } from './verify/check.ts';

const steps = { seed: 1, iterations: 40_000 };
const event = generate(sizes[0]!, 2);

test('a no-show disturbs nobody, and those set free meet others', async () => {
  const published = await solveHere(event, steps);
  for (const person of ['p1', 'p7', 'p20']) {
    const schedule = noShow(event, published.placed, person);
    const repaired = await solveHere(schedule, steps);
    expect(check(schedule, repaired)).toEqual([]);
    expect(repaired.diff!.disturbed).toEqual([]);
    expect(repaired.diff!.moved).toEqual([]);
    expect(repaired.diff!.dropped.every(({ why }) => why === 'NO_LONGER_POSSIBLE')).toBe(true);
  }
});

test('a required request that is new makes room with the fewest people disturbed', async () => {
  const at = (minutes: number): string => new Date(Date.parse('2024-11-28T09:00:00Z') + minutes * 60_000).toISOString();
  const schedule: Schedule = {
    format: 'parvis.schedule/1',
    slots: ['a', 'b', 'c'].map((id, i) => ({ id, start: at(i * 20), end: at(i * 20 + 20), line: 'day' })),
    tables: [{ id: 't1' }, { id: 't2' }],
    participants: [{ id: 'ada' }, { id: 'bo', unavailable: ['b', 'c'] }, { id: 'cy' }, { id: 'di' }],
    requests: [
      { id: 'r1', participants: ['ada', 'cy'] },
      { id: 'r2', participants: ['cy', 'di'] },
      { id: 'new', participants: ['ada', 'bo'], required: true },
    ],
    previous: [
      { request: 'r1', slot: 'a', table: 't1' },
      { request: 'r2', slot: 'b', table: 't1' },
    ],
  };
  const { diff } = await solveHere(schedule, steps);
  expect(diff).toMatchObject({
    kept: ['r2'],
    moved: [{ request: 'r1', from: { slot: 'a', table: 't1' }, to: { slot: 'c' }, why: 'MADE_ROOM' }],
    added: [{ request: 'new', slot: 'a', why: 'ROOM_FOUND' }],
    dropped: [],
    disturbed: ['ada', 'cy'],
  });

  const locked = structuredClone(schedule);
  locked.previous![0]!.locked = true;
  expect((await solveHere(locked, steps)).status).toBe('infeasible');

  const tooLate = { ...schedule, now: 'a' };
  const late = await solveHere(tooLate, steps);
  expect(late.status).toBe('infeasible');
  expect(late.diff!.kept).toEqual(['r1', 'r2']);
});

test('a table lost takes its meetings elsewhere and leaves the others alone', async () => {
  const published = await solveHere(event, steps);
  const lost = published.placed[0]!.table;
  const tables = event.tables.map((table) =>
    table.id === lost ? { ...table, closed: event.slots.map(({ id }) => id) } : table,
  );
  const schedule = { ...event, tables, previous: published.placed };
  const { diff } = await solveHere(schedule, steps);
  const atLost = published.placed.filter(({ table }) => table === lost).map(({ request }) => request);
  expect([...diff!.moved, ...diff!.dropped].map(({ request }) => request).sort()).toEqual(atLost.sort());
  expect(diff!.disturbed).toEqual([]);
});

test('told to regain weight, a repair disturbs people only as far as that needs', async () => {
  const published = await solveHere(event, steps);
  const schedule = setback(event, published.placed, 3);
  const [gentle, keen] = [await solveHere(schedule, steps), await solveHere(schedule, { ...steps, regain: 0.998 })];
  expect(check(schedule, keen)).toEqual([]);
  expect(gentle.diff!.disturbed).toEqual([]);
  expect(keen.figures.weight.value).toBeGreaterThanOrEqual(0.998 * keen.figures.weight.bound);
  expect(keen.diff!.kept.length).toBeLessThanOrEqual(gentle.diff!.kept.length);
});
