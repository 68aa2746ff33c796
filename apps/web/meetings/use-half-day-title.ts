import { useTranslation } from 'react-i18next';
import { useFormat } from '@parvis/ui';
import type { HalfDay, SlotTime } from './slots-by-day';

/** Names a half day: Jeudi 28 novembre 2024, matin. */
export function useHalfDayTitle(timeZone: string): (halfDay: Pick<HalfDay<SlotTime>, 'day' | 'half'>) => string {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  return ({ day, half }) => {
    const name = format.day(day, timeZone);
    return `${name.charAt(0).toLocaleUpperCase()}${name.slice(1)}, ${t(`slots.${half}`)}`;
  };
}
