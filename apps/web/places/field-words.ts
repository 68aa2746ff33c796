import type { useTranslation } from 'react-i18next';

const CODES = ['REQUIRED', 'TOO_LONG', 'EMAIL_INVALID', 'OUT_OF_RANGE'] as const;

/** What is wrong with a field, in words; a code that has none of its own still says that it is wrong. */
export function wordsOfCode(t: ReturnType<typeof useTranslation<'places'>>['t'], code: string | undefined): string {
  const known = CODES.find((one) => one === code);
  return t(`codes.${known ?? 'OTHER'}`);
}
