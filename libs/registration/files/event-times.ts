import type { Language } from '@parvis/domain';

const locales: Record<Language, string> = { FR: 'fr-FR', EN: 'en-GB' };

interface Span {
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
}

/** `jeudi 28 novembre 2024`, or `28–29 novembre 2024` when it lasts longer than a day. */
export function daysOf({ startsAt, endsAt, timeZone }: Span, language: Language): string {
  const date = { day: 'numeric', month: 'long', year: 'numeric', timeZone } as const;
  const whole = new Intl.DateTimeFormat(locales[language], { weekday: 'long', ...date });
  const isOneDay = whole.format(startsAt) === whole.format(endsAt);
  return isOneDay
    ? whole.format(startsAt)
    : new Intl.DateTimeFormat(locales[language], date).formatRange(startsAt, endsAt);
}

/** `09:00 – 18:00` by the clock of the event. */
export function hoursOf({ startsAt, endsAt, timeZone }: Span, language: Language): string {
  const time = new Intl.DateTimeFormat(locales[language], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  return `${time.format(startsAt)} – ${time.format(endsAt)}`;
}
