import { expect, it } from 'vitest';
import { curveDays, valueAt } from './curve-points';

const now = [
  { daysBefore: 4, registered: 3 },
  { daysBefore: 3, registered: 5 },
];
const last = [
  { daysBefore: 5, registered: 1 },
  { daysBefore: 2, registered: 4 },
  { daysBefore: 0, registered: 6 },
];

it('compares editions by the same day before each, and says nothing of days to come', () => {
  expect(curveDays(now, last, 2)).toEqual([
    { daysBefore: 5, now: null, last: 1 },
    { daysBefore: 4, now: 3, last: 1 },
    { daysBefore: 3, now: 5, last: 1 },
    { daysBefore: 2, now: 5, last: 4 },
    { daysBefore: 1, now: null, last: 4 },
    { daysBefore: 0, now: null, last: 6 },
  ]);
  expect(curveDays([], [], 10)).toEqual([{ daysBefore: 0, now: null, last: null }]);
});

it('keeps to the last of a long time', () => {
  expect(curveDays([{ daysBefore: 5000, registered: 1 }], [], 0)).toHaveLength(401);
});

it('knows the last value before a day', () => {
  expect(valueAt(last, 9)).toBeNull();
  expect(valueAt(last, 3)).toBe(1);
  expect(valueAt(last, 0)).toBe(6);
});
