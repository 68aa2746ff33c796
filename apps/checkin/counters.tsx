import { useTranslation } from 'react-i18next';
import { useFormat } from '@parvis/ui';
import type { Count } from './book';

/** How many are in, of how many. */
export function Counters({ count }: { count: Count }) {
  const { t } = useTranslation('checkin');
  const format = useFormat();
  return (
    <dl className="door-counters" aria-label={t('figures.label')}>
      {(['present', 'expected', 'refused'] as const).map((figure) => (
        <div key={figure} data-figure={figure}>
          <dt>{t(`figures.${figure}`)}</dt>
          <dd>{format.number(count[figure])}</dd>
        </div>
      ))}
    </dl>
  );
}
