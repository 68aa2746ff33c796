import { describe, expect, it } from 'vitest';
import { distanceTo } from './time-words';

const at = (instant: string) => new Date(instant);
const PARIS = 'Europe/Paris';

describe('how far away something is', () => {
  it('is in minutes, rounded up, within the hour', () => {
    expect(distanceTo(at('2024-11-28T08:30:00Z'), at('2024-11-28T08:05:30Z'), PARIS)).toEqual({
      unit: 'minutes',
      minutes: 25,
    });
    expect(distanceTo(at('2024-11-28T08:30:00Z'), at('2024-11-28T08:29:59Z'), PARIS)).toEqual({
      unit: 'minutes',
      minutes: 1,
    });
    expect(distanceTo(at('2024-11-28T08:30:00Z'), at('2024-11-28T08:30:00Z'), PARIS)).toEqual({ unit: 'now' });
  });

  it('is in hours within the day', () => {
    expect(distanceTo(at('2024-11-28T10:05:00Z'), at('2024-11-28T08:00:00Z'), PARIS)).toEqual({
      unit: 'hours',
      hours: 2,
      minutes: '05',
    });
  });

  it('is in days as the calendar of the event counts them', () => {
    expect(distanceTo(at('2024-11-29T08:00:00Z'), at('2024-11-28T08:30:00Z'), PARIS)).toEqual({
      unit: 'days',
      days: 1,
    });
    expect(distanceTo(at('2024-11-30T22:30:00Z'), at('2024-11-28T08:30:00Z'), PARIS)).toEqual({
      unit: 'days',
      days: 2,
    });
    expect(distanceTo(at('2024-11-30T23:30:00Z'), at('2024-11-28T08:30:00Z'), PARIS)).toEqual({
      unit: 'days',
      days: 3,
    });
    expect(distanceTo(at('2024-10-28T08:00:00Z'), at('2024-10-26T08:00:00Z'), PARIS)).toEqual({
      unit: 'days',
      days: 2,
    });
  });
});
