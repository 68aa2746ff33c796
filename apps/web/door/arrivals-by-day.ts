export interface Arrivals {
  at: string;
  count: number;
}

export interface ArrivalDay {
  day: string;
  total: number;
  /** Every five minutes from the first arrival to the last, also those when nobody came. */
  steps: Arrivals[];
  /** The fullest step. */
  peak: Arrivals;
}

const STEP_MS = 5 * 60_000;

/** The arrivals of each day without gaps; `dayOf` names the day of an instant. */
export function arrivalsByDay(arrivals: Arrivals[], dayOf: (instant: string) => string): ArrivalDay[] {
  const days = new Map<string, Arrivals[]>();
  for (const step of arrivals) {
    const day = dayOf(step.at);
    days.set(day, [...(days.get(day) ?? []), step]);
  }
  return [...days].map(([day, known]) => {
    const counts = new Map(known.map(({ at, count }) => [new Date(at).getTime(), count]));
    const first = Math.min(...counts.keys());
    const length = (Math.max(...counts.keys()) - first) / STEP_MS + 1;
    const steps = Array.from({ length }, (_, index) => {
      const at = first + index * STEP_MS;
      return { at: new Date(at).toISOString(), count: counts.get(at) ?? 0 };
    });
    return {
      day,
      total: known.reduce((sum, { count }) => sum + count, 0),
      steps,
      peak: known.reduce((fullest, step) => (step.count > fullest.count ? step : fullest)),
    };
  });
}
