import { describe, expect, it } from 'vitest';
import { planSlots } from './meeting-slots';

const day = { day: '2024-10-01', from: '09:00', to: '10:00', minutes: 20, pause: 0 };
const starts = (change: object = {}) =>
  planSlots({ ...day, ...change }, [], 'Europe/Paris').map(({ startsAt }) => startsAt.toISOString().slice(11, 16));

describe('the slots of a day', () => {
  it('follow one another by the clocks of the event, the last one ending in time', () => {
    expect(starts()).toEqual(['07:00', '07:20', '07:40']);
    expect(starts({ pause: 5 })).toEqual(['07:00', '07:25']);
    expect(starts({ minutes: 61 })).toEqual([]);
  });

  it('are none for what is no day or no length', () => {
    for (const change of [
      { day: '2024-02-31' },
      { from: '25:00' },
      { minutes: 0 },
      { minutes: Number.NaN },
      { pause: -1 },
    ])
      expect(starts(change)).toEqual([]);
  });

  it('say which of them overlap a slot that is there', () => {
    const there = [{ startsAt: new Date('2024-10-01T07:30:00Z'), endsAt: new Date('2024-10-01T07:45:00Z') }];
    expect(planSlots(day, there, 'Europe/Paris').map(({ clashes }) => clashes)).toEqual([false, true, true]);
  });
});
