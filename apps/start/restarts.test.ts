import { expect, test } from 'vitest';
import { restartDelay } from './restarts';

test('waits longer after each end within a minute, then gives up', () => {
  const ends = [0, 1000, 3000, 7000, 15_000];
  expect(ends.map((_, n) => restartDelay(ends.slice(0, n + 1)))).toEqual([500, 1000, 2000, 4000, undefined]);
});

test('forgets what is longer ago than a minute', () => {
  expect(restartDelay([0, 1000, 2000, 3000, 120_000])).toBe(500);
});
