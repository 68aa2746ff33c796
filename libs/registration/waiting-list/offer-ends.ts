const HOUR = 3_600_000;
/** Less than this nobody can answer. */
const SHORTEST = HOUR / 4;

/**
 * Until when an offer made at `now` can be accepted: the hours that staff chose, but never more than half of what is
 * left before the event begins, so that somebody else can still come.
 */
export function offerEnds(now: Date, hours: number, startsAt: Date): Date {
  const half = (startsAt.getTime() - now.getTime()) / 2;
  return new Date(now.getTime() + Math.max(Math.min(hours * HOUR, half), SHORTEST));
}
