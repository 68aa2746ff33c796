import { useTranslation } from 'react-i18next';
import type { StartOfRunFragment } from '@parvis/contract/web';

/** Why a run did not start, in words; undefined where it did. */
export function useStartRefusal(): (outcome: StartOfRunFragment | undefined) => string | undefined {
  const { t } = useTranslation('planning');
  return (outcome) => {
    switch (outcome?.__typename) {
      case 'ScheduleRunStarted':
        return undefined;
      case 'ScheduleRunGoing':
        return t('start.going');
      case 'NothingToPlan':
        return t(`start.nothing.${outcome.tables === 0 ? 'tables' : outcome.slots === 0 ? 'slots' : 'requests'}`);
      case 'PlanTooLarge':
        return t('start.tooLarge', { requests: outcome.requests, people: outcome.people });
      case 'InvalidInput':
        return t('start.outOfRange');
      case undefined:
        return t('start.failed');
    }
  };
}
