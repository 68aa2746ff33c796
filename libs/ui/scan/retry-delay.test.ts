import { expect, it } from 'vitest';
import { retryDelay } from './retry-delay';

it('waits longer after each failure, never longer than thirty seconds, and not all at once', () => {
  expect([1, 2, 3, 4, 5, 6, 100].map((failures) => retryDelay(failures, 0))).toEqual([
    1000, 2000, 4000, 8000, 16_000, 30_000, 30_000,
  ]);
  expect(retryDelay(100, 1)).toBe(15_000);
});
