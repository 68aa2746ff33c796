import { useMemo } from 'react';
import { useLanguage } from '@parvis/ui';

const locales = { FR: 'fr-FR', EN: 'en-GB' } as const;

/** Whole cents as the reader writes euros; `180 €` where there are no cents. */
export function useMoney(): (cents: number) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = (digits: number) =>
      new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'EUR', minimumFractionDigits: digits });
    const [round, exact] = [format(0), format(2)];
    return (cents) => (cents % 100 === 0 ? round : exact).format(cents / 100);
  }, [language]);
}

/** 2000 as `20 %`. */
export function useRate(): (basisPoints: number) => string {
  const language = useLanguage();
  return useMemo(() => {
    const format = new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 2 });
    return (basisPoints) => format.format(basisPoints / 10_000);
  }, [language]);
}

/** `1 234,56` or `1234.56` in cents; undefined for what is no amount. */
export function centsTyped(typed: string): number | undefined {
  const plain = typed.replace(/[\s\u00a0\u202f€]/g, '').replace(',', '.');
  return /^\d{1,7}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : undefined;
}
