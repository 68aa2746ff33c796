import { TZDate } from '@date-fns/tz';

const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/;

/** The instant at which the clocks of `timeZone` show what a field of date and time says; undefined while it is not whole. */
export function instantOf(typed: string, timeZone: string): string | undefined {
  const found = LOCAL.exec(typed);
  if (!found) return undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = found.slice(1).map(Number);
  const instant = new TZDate(year, month - 1, day, hour, minute, timeZone);
  return Number.isNaN(instant.getTime()) ? undefined : new Date(instant.getTime()).toISOString();
}

/** The same the other way: `2024-11-28T08:30`. */
export function typedTime(instant: string | Date, timeZone: string): string {
  const local = new TZDate(new Date(instant), timeZone);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${local.getFullYear()}-${two(local.getMonth() + 1)}-${two(local.getDate())}T${two(local.getHours())}:${two(local.getMinutes())}`;
}
