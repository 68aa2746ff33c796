export interface DayCount {
  /** YYYY-MM-DD. */
  day: string;
  count: number;
}

const DAY = 86_400_000;
const MOST = 400;

/** The same days with those between them that have none, so that a gap in time is a gap in the picture. */
export function fillDays(days: readonly DayCount[]): DayCount[] {
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return [];
  const counts = new Map(days.map(({ day, count }) => [day, count]));
  const start = Math.max(Date.parse(first.day), Date.parse(last.day) - (MOST - 1) * DAY);
  const filled: DayCount[] = [];
  for (let at = start; at <= Date.parse(last.day); at += DAY) {
    const day = new Date(at).toISOString().slice(0, 10);
    filled.push({ day, count: counts.get(day) ?? 0 });
  }
  return filled;
}

/** The day with the most registrations, the earlier one of two. */
export const busiestDay = (days: readonly DayCount[]): DayCount | undefined =>
  days.reduce<DayCount | undefined>((most, day) => (most && most.count >= day.count ? most : day), undefined);
