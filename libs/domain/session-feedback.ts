import { instantOn, shiftDays, wallClockOf } from './wall-clock';

/** An average of fewer would tell what each of them said. */
export const FEEDBACK_SHOWN_FROM = 3;
export const LONGEST_FEEDBACK = 1000;

/**
 * From when to when attendees may say what they think of a session: once it is over, until the evening after is over,
 * by the calendar of `timeZone` (an IANA name).
 */
export function feedbackOpen(endsAt: Date, timeZone: string): { opensAt: Date; closesAt: Date } {
  const dayAfterNext = wallClockOf(shiftDays(endsAt, 2, timeZone), timeZone).slice(0, 10);
  return { opensAt: endsAt, closesAt: instantOn(`${dayAfterNext}T00:00`, timeZone)! };
}

export interface Ratings {
  answers: number;
  average: number | null;
  ratings: number[] | null;
}

/** @param counts how many gave 1, 2, 3, 4 and 5 */
export function summariseRatings(counts: readonly number[]): Ratings {
  const answers = counts.reduce((sum, count) => sum + count, 0);
  if (answers < FEEDBACK_SHOWN_FROM) return { answers, average: null, ratings: null };
  const total = counts.reduce((sum, count, at) => sum + count * (at + 1), 0);
  return { answers, average: total / answers, ratings: [...counts] };
}
