import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstClash, overlaps, type TimeInterval } from './time-intervals';

const interval = fc
  .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 120 }))
  .map(([start, minutes]): TimeInterval => ({
    startsAt: new Date(start * 60_000),
    endsAt: new Date((start + minutes) * 60_000),
  }));
const minutesOf = ({ startsAt, endsAt }: TimeInterval) => {
  const first = startsAt.getTime() / 60_000;
  return Array.from({ length: endsAt.getTime() / 60_000 - first }, (_, n) => first + n);
};
const shifted = ({ startsAt, endsAt }: TimeInterval, ms: number) => ({
  startsAt: new Date(startsAt.getTime() + ms),
  endsAt: new Date(endsAt.getTime() + ms),
});

describe('half-open intervals', () => {
  it('overlap exactly when they share a minute', () => {
    fc.assert(
      fc.property(interval, interval, (one, other) => {
        const shared = minutesOf(one).some((minute) => minutesOf(other).includes(minute));
        expect(overlaps(one, other)).toBe(shared);
      }),
    );
  });

  it('overlap whichever of the two is asked first, and wherever on the calendar they are', () => {
    fc.assert(
      fc.property(interval, interval, fc.integer(), (one, other, ms) => {
        expect(overlaps(other, one)).toBe(overlaps(one, other));
        expect(overlaps(shifted(one, ms), shifted(other, ms))).toBe(overlaps(one, other));
      }),
    );
  });

  it('do not overlap where one ends as the other starts', () => {
    fc.assert(
      fc.property(interval, fc.integer({ min: 1, max: 120 }), (one, minutes) => {
        const next = { startsAt: one.endsAt, endsAt: new Date(one.endsAt.getTime() + minutes * 60_000) };
        expect(overlaps(one, next)).toBe(false);
      }),
    );
  });

  it('name the earliest clash, and none when the time is free', () => {
    fc.assert(
      fc.property(interval, fc.array(interval), (wanted, taken) => {
        const clashes = taken.filter((other) => overlaps(wanted, other));
        const earliest = Math.min(...clashes.map(({ startsAt }) => startsAt.getTime()));
        const found = firstClash(wanted, taken);
        expect(found?.startsAt.getTime()).toBe(clashes.length > 0 ? earliest : undefined);
      }),
    );
  });
});
