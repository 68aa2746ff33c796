import { useFormat } from '@parvis/ui';

/** True when both instants are on one day of the event's zone: an event may last two, and "at 08:30" was then yesterday. */
export function isSameDay(one: string, other: string, timeZone: string): boolean {
  const day = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone });
  return day.format(new Date(one)) === day.format(new Date(other));
}

export function useMoment(instant: string, timeZone: string): { day: string; time: string } {
  const format = useFormat();
  return { day: format.shortDay(instant, timeZone), time: format.time(instant, timeZone) };
}
