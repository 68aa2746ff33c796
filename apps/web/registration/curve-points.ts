export interface CurvePoint {
  daysBefore: number;
  registered: number;
}

/** One day of the picture; null where a curve has not begun, or is still to come. */
export interface CurveDay {
  daysBefore: number;
  now: number | null;
  last: number | null;
}

const MOST_DAYS = 400;

/**
 * Both curves over the same days before the event, a value for every day: a curve stays where it is until it moves.
 * @param daysLeft until when this edition is known
 */
export function curveDays(now: readonly CurvePoint[], last: readonly CurvePoint[], daysLeft: number): CurveDay[] {
  const first = Math.min(Math.max(now[0]?.daysBefore ?? 0, last[0]?.daysBefore ?? 0), MOST_DAYS);
  const days: CurveDay[] = [];
  for (let daysBefore = first; daysBefore >= 0; daysBefore -= 1)
    days.push({
      daysBefore,
      now: daysBefore >= daysLeft ? valueAt(now, daysBefore) : null,
      last: valueAt(last, daysBefore),
    });
  return days;
}

/** What a curve shows so many days before; null before it begins. */
export function valueAt(points: readonly CurvePoint[], daysBefore: number): number | null {
  return points.findLast((point) => point.daysBefore >= daysBefore)?.registered ?? null;
}
