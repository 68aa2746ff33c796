import { describe, expect, it } from 'vitest';
import { busiestDay, fillDays } from './fill-days';

describe('registrations by day', () => {
  it('show the days without any, across the change of clocks', () => {
    expect(
      fillDays([
        { day: '2024-10-26', count: 2 },
        { day: '2024-10-29', count: 1 },
      ]),
    ).toEqual([
      { day: '2024-10-26', count: 2 },
      { day: '2024-10-27', count: 0 },
      { day: '2024-10-28', count: 0 },
      { day: '2024-10-29', count: 1 },
    ]);
    expect(fillDays([])).toEqual([]);
  });

  it('keep to the last of a long time', () => {
    const filled = fillDays([
      { day: '2010-01-01', count: 1 },
      { day: '2024-10-01', count: 3 },
    ]);
    expect(filled).toHaveLength(400);
    expect(filled.at(-1)).toEqual({ day: '2024-10-01', count: 3 });
  });

  it('have a busiest day', () => {
    expect(
      busiestDay([
        { day: 'a', count: 1 },
        { day: 'b', count: 4 },
        { day: 'c', count: 4 },
      ]),
    ).toEqual({ day: 'b', count: 4 });
    expect(busiestDay([])).toBeUndefined();
  });
});
