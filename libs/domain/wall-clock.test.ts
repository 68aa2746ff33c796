import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetweenDates, instantOn, isTimeZone, shiftDays, wallClockOf } from './wall-clock';

const PARIS = 'Europe/Paris';

describe('the clock on the wall', () => {
  it.each([
    ['2024-10-01T09:00', '2024-10-01T07:00:00.000Z'],
    ['2024-12-01T09:00', '2024-12-01T08:00:00.000Z'],
    // Clocks go from 2:00 to 3:00 on this day.
    ['2024-03-31T02:30', '2024-03-31T01:30:00.000Z'],
  ])('%s in Paris is %s', (written, instant) => {
    expect(instantOn(written, PARIS)?.toISOString()).toBe(instant);
  });

  it.each(['', '2024-10-01', '2024-02-30T09:00', '2024-10-01T24:00', '2024-10-01T09:60', '0000-01-01T09:00', 'x'])(
    'nothing shows %j',
    (written) => expect(instantOn(written, PARIS)).toBeUndefined(),
  );

  it('shows the same hour after any number of days, whatever the hour changes in between', () => {
    const instants = fc.date({
      min: new Date('2020-01-01T00:00:00Z'),
      max: new Date('2030-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    const zones = fc.constantFrom(PARIS, 'America/New_York', 'Asia/Tokyo', 'UTC');
    fc.assert(
      fc.property(instants, fc.integer({ min: -800, max: 800 }), zones, (instant, days, zone) => {
        const before = wallClockOf(instant, zone);
        const after = wallClockOf(shiftDays(instant, days, zone), zone);
        expect(daysBetweenDates(before.slice(0, 10), after.slice(0, 10))).toBe(days);
        // An hour that does not exist on the day it lands on is the one after it.
        const wanted = instantOn(`${after.slice(0, 10)}${before.slice(10)}`, zone)!;
        expect(after).toBe(wallClockOf(wanted, zone));
      }),
    );
  });

  it('a year later is at the same hour on either side of the change', () => {
    const autumn = shiftDays(new Date('2024-10-25T07:00:00Z'), 366, PARIS);
    expect(autumn.toISOString()).toBe('2025-10-26T08:00:00.000Z');
  });

  it('knows zones by their names', () => {
    expect([PARIS, 'America/Cayenne', 'Mars/Olympus', ''].map(isTimeZone)).toEqual([true, true, false, false]);
  });
});
