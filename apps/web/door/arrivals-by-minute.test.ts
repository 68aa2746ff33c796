import { describe, expect, it } from 'vitest';
import { lastHourOf, paceOf } from './arrivals-by-minute';

describe('the last hour at a door', () => {
  const now = new Date('2024-11-28T08:30:40Z');
  const hour = lastHourOf(
    [
      { at: '2024-11-28T07:20:00Z', count: 9 },
      { at: '2024-11-28T07:31:00Z', count: 4 },
      { at: '2024-11-28T08:28:00Z', count: 6 },
      { at: '2024-11-28T08:29:00Z', count: 4 },
      { at: '2024-11-28T08:30:00Z', count: 3 },
    ],
    now,
  );

  it('has each minute, also those when nobody came, and none from before', () => {
    expect(hour).toHaveLength(60);
    expect(hour[0]).toEqual({ at: '2024-11-28T07:31:00.000Z', count: 4 });
    expect(hour.at(-1)).toEqual({ at: '2024-11-28T08:30:00.000Z', count: 3 });
    expect(hour.reduce((sum, { count }) => sum + count, 0)).toBe(17);
  });

  it('tells the pace by whole minutes: the present one has only begun', () => {
    expect(paceOf(hour)).toBe(2);
  });
});
