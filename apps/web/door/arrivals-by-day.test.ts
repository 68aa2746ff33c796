import { describe, expect, it } from 'vitest';
import { arrivalsByDay } from './arrivals-by-day';

const dayOf = (instant: string) => instant.slice(0, 10);

describe('arrivals by day', () => {
  it('fills the minutes when nobody came, within a day and not between days', () => {
    const days = arrivalsByDay(
      [
        { at: '2024-11-28T07:40:00.000Z', count: 3 },
        { at: '2024-11-28T07:55:00.000Z', count: 8 },
        { at: '2024-11-29T08:00:00.000Z', count: 2 },
      ],
      dayOf,
    );
    expect(days).toEqual([
      {
        day: '2024-11-28',
        total: 11,
        steps: [
          { at: '2024-11-28T07:40:00.000Z', count: 3 },
          { at: '2024-11-28T07:45:00.000Z', count: 0 },
          { at: '2024-11-28T07:50:00.000Z', count: 0 },
          { at: '2024-11-28T07:55:00.000Z', count: 8 },
        ],
        peak: { at: '2024-11-28T07:55:00.000Z', count: 8 },
      },
      {
        day: '2024-11-29',
        total: 2,
        steps: [{ at: '2024-11-29T08:00:00.000Z', count: 2 }],
        peak: { at: '2024-11-29T08:00:00.000Z', count: 2 },
      },
    ]);
  });

  it('has no day before anybody came', () => {
    expect(arrivalsByDay([], dayOf)).toEqual([]);
  });
});
