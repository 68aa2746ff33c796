import { TZDate } from '@date-fns/tz';

/** A day and an hour as clocks show them: 2024-10-01T09:00. */
const WALL_CLOCK = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/;

/**
 * The instant at which the clocks of a zone (an IANA name) show a day and an hour, `YYYY-MM-DDTHH:MM`; undefined for
 * what is neither. An hour that the change to summer time skips is the one after it.
 */
export function instantOn(written: string, timeZone: string): Date | undefined {
  const [year, month, day, hours, minutes] = (WALL_CLOCK.exec(written) ?? []).slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined || hours === undefined || minutes === undefined)
    return undefined;
  const isReal = new Date(Date.UTC(year, month - 1, day, hours, minutes)).toISOString().startsWith(written);
  if (!isReal || year < 1900) return undefined;
  return new Date(new TZDate(year, month - 1, day, hours, minutes, timeZone).getTime());
}

/** What the clocks of the zone show at an instant, `YYYY-MM-DDTHH:MM`. */
export function wallClockOf(instant: Date, timeZone: string): string {
  const there = new TZDate(instant, timeZone);
  return new Date(instant.getTime() - there.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** The same hour by the clocks of the zone, so many days later: over a change of the hour that is not 24 hours a day. */
export function shiftDays(instant: Date, days: number, timeZone: string): Date {
  const there = new TZDate(instant, timeZone);
  there.setDate(there.getDate() + days);
  return new Date(there.getTime());
}

/** How many days from one day to another, both YYYY-MM-DD. */
export const daysBetweenDates = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** True for the IANA name of a zone that this machine knows. */
export const isTimeZone = (name: string): boolean =>
  name === 'UTC' || Intl.supportedValuesOf('timeZone').includes(name);
