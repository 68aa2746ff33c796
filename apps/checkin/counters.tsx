import { useTranslation } from 'react-i18next';
import { useFormat } from '@parvis/ui';
import type { Count } from './scans';

/** How many came, of how many; where seats are counted, how many are inside. */
export function Counters({ count, capacity }: { count: Count; capacity: number | null }) {
  const { t } = useTranslation('checkin');
  const format = useFormat();
  const hasSeats = capacity !== null;
  const figures = hasSeats
    ? ([
        ['inside', t('figures.inside'), `${format.number(count.inside)} / ${format.number(capacity)}`],
        ['present', t('figures.present'), format.number(count.present)],
        ['refused', t('figures.refused'), format.number(count.refused)],
      ] as const)
    : (['present', 'expected', 'refused'] as const).map(
        (figure) => [figure, t(`figures.${figure}`), format.number(count[figure])] as const,
      );
  return (
    <dl className="door-counters" aria-label={t('figures.label')}>
      {figures.map(([figure, label, value]) => (
        <div key={figure} data-figure={figure}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
