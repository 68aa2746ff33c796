import { expect, test, vi } from 'vitest';
import { generate, sizes } from './bench/generate.ts';
import type { Schedule } from './format.ts';
import type { Progress } from './messages.ts';
import { solve } from './solve.ts';
import { solveHere } from './solve-here.ts';
import { check } from './verify/check.ts';

// Seconds where the machine is quiet; more where others share it.
vi.setConfig({ testTimeout: 120_000 });

const small = generate(sizes[0]!, 1);

const slots = ['a', 'b', 'c'].map((id, i) => {
  const at = (minutes: number): string => new Date(Date.parse('2024-11-28T09:00:00Z') + minutes * 60_000).toISOString();
  return { id, start: at(i * 20), end: at(i * 20 + 20), line: 'day' };
});

const schedule = (parts: Partial<Schedule>): Schedule => ({
  format: 'parvis.schedule/1',
  slots,
  tables: [{ id: 't1' }, { id: 't2' }],
  participants: ['ada', 'bo', 'cy', 'di'].map((id) => ({ id })),
  requests: [],
  ...parts,
});

test('the same seed and number of steps give the same schedule, in a thread or not', async () => {
  const run = { seed: 7, iterations: 20_000 };
  const [one, other, here] = [await solve(small, run), await solve(small, run), await solveHere(small, run)];
  expect(other.placed).toEqual(one.placed);
  expect(here.placed).toEqual(one.placed);
  const seeded = await solve(small, { ...run, seed: 8 });
  expect(seeded.placed).not.toEqual(one.placed);
});

test('a cancelled run gives the best schedule so far', async () => {
  const stop = new AbortController();
  const large = generate(sizes[1]!, 1);
  const result = await solve(large, { seconds: 3_600, seed: 1, signal: stop.signal, onProgress: () => stop.abort() });
  expect(check(large, result)).toEqual([]);
  expect(result.placed.length).toBeGreaterThan(0);
});

test('a run that is cancelled before it begins still answers', async () => {
  const result = await solve(small, { seconds: 3_600, signal: AbortSignal.abort() });
  expect(check(small, result)).toEqual([]);
});

test('an event of many days and halls answers at its first report', async () => {
  const stop = new AbortController();
  const size = { name: 'days', people: 800, requests: 7_000, slots: 160, tables: 120 };
  const days = generate(size, 1);
  const result = await solve(days, { seconds: 3_600, signal: stop.signal, onProgress: () => stop.abort() });
  expect(check(days, result)).toEqual([]);
  // What is placed first of all is most of what can be held.
  expect(result.placed.length).toBeGreaterThan(5_000);
});

test('progress is told with the bound once it is known', async () => {
  const told: { weight: number; bound?: number }[] = [];
  await solve(small, { seconds: 60, onProgress: (progress) => told.push(progress) });
  const last = told.at(-1)!;
  expect(last.weight).toBeGreaterThan(0);
  expect(last.bound).toBeGreaterThanOrEqual(last.weight);
});

test('without any feasible request nothing is placed, and that is proved to be the best', async () => {
  const apart = schedule({
    participants: [{ id: 'ada', unavailable: ['a', 'b', 'c'] }, { id: 'bo' }, { id: 'cy', max: 0 }, { id: 'di' }],
    requests: [
      { id: 'r1', participants: ['ada', 'bo'] },
      { id: 'r2', participants: ['cy', 'di'] },
    ],
  });
  const result = await solve(apart, { seconds: 60 });
  expect(check(apart, result)).toEqual([]);
  expect(result.status).toBe('optimal');
  expect(result.placed).toEqual([]);
  expect(result.unplaced).toEqual([
    {
      request: 'r1',
      reason: 'NO_COMMON_SLOT',
      blockedBy: ['ada'],
      smallestChange: { kind: 'FREE_PEOPLE', participants: ['ada'], slot: 'a' },
    },
    {
      request: 'r2',
      reason: 'LIMIT_REACHED',
      blockedBy: ['cy'],
      smallestChange: { kind: 'RAISE_LIMIT', participant: 'cy', to: 1, place: { slot: 'a', table: 't1' } },
    },
  ]);
});

test('an event without anybody is scheduled at once', async () => {
  const nobody = schedule({ slots: [], tables: [], participants: [] });
  const result = await solve(nobody, { seconds: 60 });
  expect(check(nobody, result)).toEqual([]);
  expect(result).toMatchObject({ status: 'optimal', placed: [] });
});

test('with everything fixed the schedule is what was fixed', async () => {
  const fixed = schedule({
    requests: [
      { id: 'r1', participants: ['ada', 'bo'], slot: 'a', table: 't1', required: true },
      { id: 'r2', participants: ['ada', 'cy'], slot: 'c', table: 't2', required: true },
    ],
  });
  const result = await solve(fixed, { seconds: 60 });
  expect(check(fixed, result)).toEqual([]);
  expect(result.status).toBe('optimal');
  expect(result.placed).toEqual([
    { request: 'r1', slot: 'a', table: 't1' },
    { request: 'r2', slot: 'c', table: 't2' },
  ]);
  expect(result.figures.breaks).toEqual({ value: 1, bound: 1 });
});

test('wishes that cannot all be granted make nothing infeasible, and lower the bound', async () => {
  // Three who each want to meet the two others need three slots, though each of them has two meetings only.
  const three = schedule({
    slots: slots.slice(0, 2),
    requests: [
      { id: 'r1', participants: ['ada', 'bo'] },
      { id: 'r2', participants: ['bo', 'cy'] },
      { id: 'r3', participants: ['cy', 'ada'] },
    ],
  });
  const stop = new AbortController();
  const onProgress = ({ bound }: Progress): void => void (bound === 2 && stop.abort());
  const result = await solve(three, { seconds: 60, signal: stop.signal, onProgress });
  expect(check(three, result)).toEqual([]);
  expect(result.status).toBe('optimal');
  expect(result.figures.weight).toEqual({ value: 2, bound: 2 });
});

test('required requests that exclude each other are proved infeasible, with a draft of the rest', async () => {
  const clash = schedule({
    requests: [
      { id: 'r1', participants: ['ada', 'bo'], slot: 'a', required: true },
      { id: 'r2', participants: ['ada', 'cy'], slot: 'a', required: true },
      { id: 'r3', participants: ['bo', 'di'] },
    ],
  });
  const result = await solve(clash, { seconds: 60 });
  expect(check(clash, result)).toEqual([]);
  expect(result.status).toBe('infeasible');
  expect(result.placed).toHaveLength(2);
});
