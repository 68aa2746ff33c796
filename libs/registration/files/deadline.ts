import { type Language, timeWords } from '@parvis/domain';

const at: Record<Language, string> = { FR: ' à ', EN: ' at ' };

/** « jeudi 28 novembre 2024 à 08:30 », by the clocks of the event. */
export function deadline(instant: Date, timeZone: string, language: Language): string {
  const words = timeWords(language);
  return `${words.day(instant, timeZone)}${at[language]}${words.time(instant, timeZone)}`;
}
