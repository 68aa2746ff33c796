import type { Arrivals } from './arrivals-by-day';

const MINUTE_MS = 60_000;
const MINUTES = 60;

/** Every minute of the hour that ends now, also those when nobody came; the present one last. */
export function lastHourOf(arrivals: readonly Arrivals[], now: Date): Arrivals[] {
  const counts = new Map(arrivals.map(({ at, count }) => [new Date(at).getTime(), count]));
  const present = Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS;
  return Array.from({ length: MINUTES }, (_, place) => {
    const at = present - (MINUTES - 1 - place) * MINUTE_MS;
    return { at: new Date(at).toISOString(), count: counts.get(at) ?? 0 };
  });
}

/** How many come a minute, by the five whole minutes before the present one. */
export const paceOf = (hour: readonly Arrivals[]): number =>
  hour.slice(-6, -1).reduce((sum, { count }) => sum + count, 0) / 5;
