import { useTranslation } from 'react-i18next';
import { useEvent } from '../shell/event-space';
import { useNow } from '../shell/now';
import { distanceTo } from './time-words';

/** "in 25 minutes", "in 2 h 05", "tomorrow". */
export function useDistance() {
  const { t } = useTranslation('agenda');
  const { timeZone } = useEvent();
  const now = useNow();
  return (instant: string): string => {
    const distance = distanceTo(new Date(instant), now, timeZone);
    switch (distance.unit) {
      case 'now':
        return t('day.now');
      case 'minutes':
        return t('day.inMinutes', { count: distance.minutes });
      case 'hours':
        if (distance.minutes === '00') return t('day.inWholeHours', { count: distance.hours });
        return t('day.inHours', { hours: distance.hours, minutes: distance.minutes });
      case 'days':
        return t('day.inDays', { count: distance.days });
    }
  };
}
