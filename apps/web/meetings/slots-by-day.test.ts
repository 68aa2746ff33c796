import { describe, expect, it } from 'vitest';
import { slotsByHalfDay } from './slots-by-day';

const slot = (startsAt: string) => ({ id: startsAt, startsAt, endsAt: startsAt });

describe('slots by half day', () => {
  it('are told apart by the noon of the event, whatever their order', () => {
    const halves = slotsByHalfDay(
      [slot('2024-11-28T11:00:00Z'), slot('2024-11-28T10:40:00Z'), slot('2024-11-29T08:00:00Z')],
      'Europe/Paris',
    );
    expect(halves.map(({ half, slots }) => [half, slots.map(({ id }) => id)])).toEqual([
      ['morning', ['2024-11-28T10:40:00Z']],
      ['afternoon', ['2024-11-28T11:00:00Z']],
      ['morning', ['2024-11-29T08:00:00Z']],
    ]);
  });

  it('belong to the day of the event, not to the day of UTC', () => {
    const halves = slotsByHalfDay([slot('2024-11-28T23:30:00Z'), slot('2024-11-29T08:00:00Z')], 'Europe/Paris');
    expect(halves).toHaveLength(1);
  });
});
