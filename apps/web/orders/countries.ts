import { useMemo } from 'react';
import { useLanguage } from '@parvis/ui';

/** Those that buyers come from, Europe and a few beyond. */
const CODES =
  'FR BE CH LU MC DE IT ES PT NL GB IE AT DK SE FI NO IS PL CZ SK HU SI HR RO BG GR CY MT EE LV LT CA US JP IL MA TN SN KR SG AU BR IN CN'.split(
    ' ',
  );

/** France first, then by name in the reader's language. */
export function useCountries(): { value: string; label: string }[] {
  const language = useLanguage();
  return useMemo(() => {
    const code = language === 'FR' ? 'fr' : 'en';
    const names = new Intl.DisplayNames([code], { type: 'region' });
    const order = new Intl.Collator(code);
    return CODES.map((value) => ({ value, label: names.of(value) ?? value })).sort((one, other) =>
      one.value === 'FR' ? -1 : other.value === 'FR' ? 1 : order.compare(one.label, other.label),
    );
  }, [language]);
}
