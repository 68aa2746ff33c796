import { useMemo } from 'react';
import { useLanguage } from '@parvis/ui';

const locales = { FR: 'fr-FR', EN: 'en-GB' } as const;

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
