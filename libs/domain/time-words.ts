import type { Language } from './text';

/** An instant, as a Date or written as ISO 8601. */
export type Instant = Date | string;

/** Dates and times as people read them, by the clocks of `timeZone` (an IANA name). */
export interface TimeWords {
  /** jeudi 28 novembre 2024 */
  day(instant: Instant, timeZone: string): string;
  /** jeudi 28 novembre */
  dayOfYear(instant: Instant, timeZone: string): string;
  /** 28 nov. 2024 */
  shortDay(instant: Instant, timeZone: string): string;
  /** 08:30 */
  time(instant: Instant, timeZone: string): string;
  /** 08:30 – 09:15 */
  times(start: Instant, end: Instant, timeZone: string): string;
  /** jeudi 28 novembre 2024, or 28–29 novembre 2024 when it lasts longer than a day */
  days(start: Instant, end: Instant, timeZone: string): string;
}

const locales: Record<Language, string> = { FR: 'fr-FR', EN: 'en-GB' };
const day = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const date = { day: 'numeric', month: 'long', year: 'numeric' } as const;

function makeTimeWords(language: Language): TimeWords {
  // A format is dear to make and cheap to use.
  const formats = new Map<string, Intl.DateTimeFormat>();
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const key = JSON.stringify(options);
    const known = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], options);
    formats.set(key, known);
    return known;
  };
  /** French counts the first of a month, and no other day: le 1er octobre, le 2 octobre. */
  const written = (parts: { type: string; value: string }[]) =>
    parts.map(({ type, value }) => (language === 'FR' && type === 'day' && value === '1' ? '1er' : value)).join('');
  const say = (instant: Instant, options: Intl.DateTimeFormatOptions) =>
    written(format(options).formatToParts(new Date(instant)));

  const time = (instant: Instant, timeZone: string) =>
    say(instant, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
  return {
    day: (instant, timeZone) => say(instant, { ...day, ...date, timeZone }),
    dayOfYear: (instant, timeZone) => say(instant, { ...day, timeZone }),
    shortDay: (instant, timeZone) => say(instant, { ...date, month: 'short', timeZone }),
    time,
    times: (start, end, timeZone) => `${time(start, timeZone)} – ${time(end, timeZone)}`,
    days(start, end, timeZone) {
      const first = say(start, { ...day, ...date, timeZone });
      if (first === say(end, { ...day, ...date, timeZone })) return first;
      return written(format({ ...date, timeZone }).formatRangeToParts(new Date(start), new Date(end)));
    },
  };
}

const words: Record<Language, TimeWords> = { FR: makeTimeWords('FR'), EN: makeTimeWords('EN') };

/** How a language writes dates and times. */
export const timeWords = (language: Language): TimeWords => words[language];
