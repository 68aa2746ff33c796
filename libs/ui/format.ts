import { useMemo } from 'react';
import { type Language, type TimeWords, timeWords } from '@parvis/domain';
import { useLanguage } from './words';

const locales = { FR: 'fr-FR', EN: 'en-GB' } as const;

/** Dates, times and numbers as the reader writes them; instants are shown in the event's zone. */
export interface Format extends TimeWords {
  number(value: number): string;
  /** 4 as 4,0: averages that stand below each other. */
  average(value: number): string;
  /** 0.42 as 42 % */
  percent(share: number): string;
  /** 12 345 cents as 123,45 €, 18 000 as 180 €. */
  money: (cents: number) => string;
}

export function useFormat(): Format {
  const language = useLanguage();
  return useMemo(() => makeFormat(language), [language]);
}

function makeFormat(language: Language): Format {
  const numbers = new Intl.NumberFormat(locales[language]);
  const averages = new Intl.NumberFormat(locales[language], { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percents = new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 0 });
  const money = new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  });
  return {
    ...timeWords(language),
    number: (value) => numbers.format(value),
    average: (value) => averages.format(value),
    percent: (share) => percents.format(share),
    money: (cents) => money.format(cents / 100),
  };
}
