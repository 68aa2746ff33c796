/** A stretch of time, half-open: its start belongs to it, its end no more. Both are instants. */
export interface TimeInterval {
  startsAt: Date;
  endsAt: Date;
}

/** True when some instant lies in both; what ends at 10:00 does not touch what starts at 10:00. */
export const overlaps = (one: TimeInterval, other: TimeInterval): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt;

/** The earliest of `taken` that `wanted` overlaps; undefined when the time is free. */
export function firstClash<Taken extends TimeInterval>(
  wanted: TimeInterval,
  taken: readonly Taken[],
): Taken | undefined {
  return taken
    .filter((interval) => overlaps(wanted, interval))
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())[0];
}
