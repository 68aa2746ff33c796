import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import server from '../../.config/vite.server.ts';
import { generate, sizes } from './bench/generate.ts';
import type * as Scheduler from './index.ts';

// Seconds where the machine is quiet; more where others share it.
vi.setConfig({ testTimeout: 120_000 });

// The threads as the built server starts them: bundled by its own configuration, each a file beside the bundle.
const cache = join(import.meta.dirname, '../../node_modules/.cache');
let folder: string;
let scheduler: typeof Scheduler;

beforeAll(async () => {
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'scheduler-'));
  const options = server.build!.rolldownOptions!;
  const threads = Object.entries(options.input as Record<string, string>).filter(([name]) =>
    name.startsWith('scheduler-'),
  );
  await build({
    ...server,
    configFile: false,
    logLevel: 'error',
    build: {
      ...server.build,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { ...options, input: { ...Object.fromEntries(threads), room: 'libs/scheduler/index.ts' } },
    },
  });
  scheduler = (await import(pathToFileURL(join(folder, 'room.js')).href)) as typeof Scheduler;
});

afterAll(() => rmSync(folder, { recursive: true }));

const small = generate(sizes[0]!, 1);

test('a run tells of its progress, with the bound, and its result is right', async () => {
  const told: Scheduler.Progress[] = [];
  const result = await scheduler.solve(small, { seconds: 60, onProgress: (progress) => told.push(progress) });
  expect(scheduler.check(small, result)).toEqual([]);
  expect(told.at(-1)).toMatchObject({ weight: 264, bound: 264 });
});

test('a long run that is cancelled gives the best schedule so far', async () => {
  const large = generate(sizes[2]!, 1);
  const stop = new AbortController();
  const result = await scheduler.solve(large, { seconds: 3_600, signal: stop.signal, onProgress: () => stop.abort() });
  expect(scheduler.check(large, result)).toEqual([]);
  // The first answer is a schedule already: nine tenths of what the bound allows.
  expect(result.figures.weight.value).toBeGreaterThan(0.9 * 6_349);
});

test('the same seed and number of steps give the same schedule', async () => {
  const run = { seed: 5, iterations: 20_000 };
  const [one, other] = [await scheduler.solve(small, run), await scheduler.solve(small, run)];
  expect({ ...other, seconds: 0 }).toEqual({ ...one, seconds: 0 });
});

test('a published schedule is repaired; nothing published, nothing repaired', async () => {
  const { placed } = await scheduler.solve(small, { iterations: 20_000 });
  const after = { ...small, previous: placed, now: small.slots[2]!.id };
  const result = await scheduler.repair(after, { seconds: 60 });
  expect(scheduler.check(after, result)).toEqual([]);
  expect(result.diff).toMatchObject({ moved: [], dropped: [], disturbed: [] });
  await expect(scheduler.repair(small)).rejects.toThrow('previous: missing');
});

test('the exact engine runs in its thread, for the fewest breaks or for no more than some', async () => {
  const ask = async (rules: string, most?: number): Promise<unknown> => {
    const program = `1 { person(1); person(2) } 1. slot(1). break(1,1) :- person(1). ${rules}`;
    const engine = new Worker(join(folder, 'scheduler-exact-worker.js'), { workerData: { program, most } });
    const outcome = await new Promise((resolve, reject) => {
      engine.on('message', (news: { kind: string; outcome?: string }) => news.kind === 'end' && resolve(news.outcome));
      engine.on('error', reject);
    });
    await engine.terminate();
    return outcome;
  };
  expect(await ask('')).toBe('optimum');
  expect(await ask('', 0)).toBe('found');
  expect(await ask(':- person(2).', 0)).toBe('none');
  expect(await ask(':- person(1). :- person(2).')).toBe('none');
});

test('the thread that improves parts exactly improves them', async () => {
  // Two meetings of one person with a gap between them, where the other slot is free.
  const line = small.slots.slice(0, 3).map((slot) => ({ ...slot, line: 'day' }));
  const people = small.participants.slice(0, 3).map(({ id }) => ({ id }));
  const [one, two, three] = people.map(({ id }) => id);
  const requests = [two, three].map((id, i) => ({ id: `r${i}`, participants: [one!, id!], required: true }));
  const schedule = { ...small, slots: line, participants: people, requests };
  const improver = new Worker(join(folder, 'scheduler-improve-worker.js'), { workerData: { schedule, seed: 1 } });
  const better = new Promise<{ model: { at: [number, number][] } }>((resolve, reject) => {
    improver.on('message', resolve);
    improver.on('error', reject);
  });
  improver.postMessage({ slotOf: Int16Array.of(0, 2), classOf: Int16Array.of(0, 0) });
  const [first, second] = (await better).model.at.map(([, slot]) => slot);
  await improver.terminate();
  expect(Math.abs(first! - second!)).toBe(1);
});
