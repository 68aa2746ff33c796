import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { Schedule } from './format.ts';
import { readSchedule } from './read-schedule.ts';
import { solve } from './solve.ts';
import { check } from './verify/check.ts';

// Seconds where the machine is quiet; more where others share it.
vi.setConfig({ testTimeout: 120_000 });

const published = (name: string): Schedule =>
  readSchedule(JSON.parse(readFileSync(new URL(`./instances/${name}.json`, import.meta.url), 'utf8')));

/** Closed within seconds; the time allowed only matters where the machine is busy. */
const closed = [
  'tic-12.original',
  'tic-13.fixed020-Forb',
  'tic-13crafb.fixed040-Forb',
  'forumt-14.original',
  'tic-13.forb0003',
];

test.each(closed)('%s: the published answer is found and proved', async (name) => {
  const schedule = published(name);
  const result = await solve(schedule, { seconds: 50, seed: 1 });
  expect(check(schedule, result)).toEqual([]);
  expect(result.status).toBe(schedule.known!.status);
  if (result.status === 'optimal') expect(result.figures.breaks.value).toBe(schedule.known!.breaks);
});

const open = ['tic-13crafc.original', 'forum-13crafb.original'];

test.each(open)('%s: nothing is found or proved that contradicts the published answer', async (name) => {
  const schedule = published(name);
  const result = await solve(schedule, { seconds: 2, seed: 1 });
  expect(check(schedule, result)).toEqual([]);
  expect(result.status).not.toBe('infeasible');
  expect(result.figures.breaks.bound).toBeLessThanOrEqual(schedule.known!.breaks!);
  if (result.status !== 'unknown') expect(result.figures.breaks.value).toBeGreaterThanOrEqual(schedule.known!.breaks!);
});

test('the solver does not read the published answer', async () => {
  const schedule = published('tic-12.original');
  const lied: Schedule = { ...schedule, known: { status: 'infeasible' } };
  const result = await solve(lied, { seconds: 50, seed: 1 });
  expect(result.status).toBe('optimal');
});
