import { useMemo } from 'react';
import { useLanguage } from './words';

type Instant = string | Date;

const locales = { FR: 'fr-FR', EN: 'en-GB' } as const;

/** Dates, times and numbers as the reader writes them; instants are shown in the event's zone. */
export interface Format {
  /** jeudi 28 novembre 2024 */
  day(instant: Instant, timeZone: string): string;
  /** 28 nov. 2024 */
  shortDay(instant: Instant, timeZone: string): string;
  /** 08:30 */
  time(instant: Instant, timeZone: string): string;
  /** 08:30 – 09:15 */
  times(start: Instant, end: Instant, timeZone: string): string;
  /** jeudi 28 novembre 2024, or 28–29 novembre 2024 when it lasts longer than a day */
  days(start: Instant, end: Instant, timeZone: string): string;
  number(value: number): string;
  /** 0.42 as 42 % */
  percent(share: number): string;
}

export function useFormat(): Format {
  const language = useLanguage();
  return useMemo(() => makeFormat(locales[language]), [language]);
}

function makeFormat(locale: string): Format {
  const dates = new Map<string, Intl.DateTimeFormat>();
  const dateFormat = (options: Intl.DateTimeFormatOptions) => {
    const key = JSON.stringify(options);
    let format = dates.get(key);
    if (!format) dates.set(key, (format = new Intl.DateTimeFormat(locale, options)));
    return format;
  };
  const time = (instant: Instant, timeZone: string) =>
    dateFormat({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(new Date(instant));
  const longDay = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const key = (instant: Instant, timeZone: string) =>
    dateFormat({ dateStyle: 'short', timeZone }).format(new Date(instant));
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    day: (instant, timeZone) => dateFormat({ ...longDay, timeZone }).format(new Date(instant)),
    shortDay: (instant, timeZone) =>
      dateFormat({ day: 'numeric', month: 'short', year: 'numeric', timeZone }).format(new Date(instant)),
    time,
    times: (start, end, timeZone) => `${time(start, timeZone)} – ${time(end, timeZone)}`,
    days: (start, end, timeZone) =>
      key(start, timeZone) === key(end, timeZone)
        ? dateFormat({ ...longDay, timeZone }).format(new Date(start))
        : dateFormat({ day: 'numeric', month: 'long', year: 'numeric', timeZone }).formatRange(
            new Date(start),
            new Date(end),
          ),
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
  };
}
