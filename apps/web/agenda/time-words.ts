const MINUTE = 60_000;

/** How far an instant is, in the unit people would say it in. */
export type Distance =
  | { unit: 'now' }
  | { unit: 'minutes'; minutes: number }
  | { unit: 'hours'; hours: number; minutes: string }
  | { unit: 'days'; days: number };

/** `days` are nights to sleep where the event is, counted between calendar days. */
export function distanceTo(instant: Date, now: Date, timeZone: string): Distance {
  const minutes = Math.ceil((instant.getTime() - now.getTime()) / MINUTE);
  if (minutes <= 0) return { unit: 'now' };
  if (minutes < 60) return { unit: 'minutes', minutes };
  const nights = Math.round((dayNumber(instant, timeZone) - dayNumber(now, timeZone)) / (1440 * MINUTE));
  if (nights > 0 && minutes > 12 * 60) return { unit: 'days', days: nights };
  return { unit: 'hours', hours: Math.floor(minutes / 60), minutes: String(minutes % 60).padStart(2, '0') };
}

function dayNumber(instant: Date, timeZone: string): number {
  return Date.parse(new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant));
}
