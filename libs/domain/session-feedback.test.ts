import { describe, expect, it } from 'vitest';
import { feedbackOpen, summariseRatings } from './session-feedback';

const closes = (endsAt: string, timeZone = 'Europe/Paris') =>
  feedbackOpen(new Date(endsAt), timeZone).closesAt.toISOString();

describe('feedback on a session', () => {
  it('is open from its end until the evening after is over, by the calendar of the event', () => {
    expect(feedbackOpen(new Date('2024-11-28T10:50:00Z'), 'Europe/Paris').opensAt.toISOString()).toBe(
      '2024-11-28T10:50:00.000Z',
    );
    expect(closes('2024-11-28T10:50:00Z')).toBe('2024-11-29T23:00:00.000Z');
    // Half past midnight in Paris is the day after already.
    expect(closes('2024-11-28T23:30:00Z')).toBe('2024-11-30T23:00:00.000Z');
  });

  it('closes at midnight also when the clocks change in between', () => {
    expect(closes('2024-10-26T10:00:00Z')).toBe('2024-10-27T23:00:00.000Z');
    expect(closes('2024-03-30T10:00:00Z')).toBe('2024-03-31T22:00:00.000Z');
    expect(closes('2024-03-10T10:00:00Z', 'America/New_York')).toBe('2024-03-12T04:00:00.000Z');
  });

  it('shows an average from three answers on', () => {
    expect(summariseRatings([1, 0, 0, 0, 1])).toEqual({ answers: 2, average: null, ratings: null });
    expect(summariseRatings([0, 0, 1, 0, 2])).toEqual({ answers: 3, average: 13 / 3, ratings: [0, 0, 1, 0, 2] });
    expect(summariseRatings([0, 0, 0, 0, 0])).toEqual({ answers: 0, average: null, ratings: null });
  });
});
