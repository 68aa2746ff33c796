import { useLanguage } from '@parvis/ui';

/** A number with two decimals at most, as the reader's language writes it. */
export function useDecimal(): (number: number) => string {
  const locale = useLanguage() === 'FR' ? 'fr-FR' : 'en-GB';
  return (number) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(number);
}
