import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { Schedule } from './format.ts';
import { patternBound } from './pattern-bound.ts';
import { problemOf } from './problem.ts';
import { readSchedule } from './read-schedule.ts';

// Seconds where the machine is quiet; more where others share it.
vi.setConfig({ testTimeout: 120_000 });

const published = (name: string): Schedule =>
  readSchedule(JSON.parse(readFileSync(new URL(`./instances/${name}.json`, import.meta.url), 'utf8')));

const boundOf = (schedule: Schedule) => {
  const problem = problemOf(schedule);
  return patternBound(problem, new Uint8Array(problem.requests).fill(1), 60, () => undefined);
};

test.each(['tic-13crafc.original', 'forumt-14.original', 'forumt-14crafd.prec15', 'tic-13.fixed020-Forb'])(
  '%s: the bound is the published optimum',
  async (name) => {
    const schedule = published(name);
    expect(await boundOf(schedule)).toEqual({ breaks: schedule.known!.breaks, impossible: false });
  },
);

test.each(['tic-12.original', 'tic-13crafb.fixed040-Forb', 'tic-14crafa.forb0003'])(
  '%s: the bound does not exceed the published optimum',
  async (name) => {
    const schedule = published(name);
    const { breaks, impossible } = await boundOf(schedule);
    expect(impossible).toBe(false);
    expect(breaks).toBeLessThanOrEqual(schedule.known!.breaks!);
  },
);

test.each(['forum-14.prec25', 'tic-13.forb0003'])('%s: that it cannot be done is seen at once', async (name) => {
  expect((await boundOf(published(name))).impossible).toBe(true);
});
