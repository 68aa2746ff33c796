import { type Language, timeWords } from '@parvis/domain';

interface Span {
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
}

/** `jeudi 28 novembre 2024`, or `28–29 novembre 2024` when it lasts longer than a day. */
export const daysOf = ({ startsAt, endsAt, timeZone }: Span, language: Language): string =>
  timeWords(language).days(startsAt, endsAt, timeZone);

/** `09:00 – 18:00` by the clock of the event. */
export const hoursOf = ({ startsAt, endsAt, timeZone }: Span, language: Language): string =>
  timeWords(language).times(startsAt, endsAt, timeZone);
