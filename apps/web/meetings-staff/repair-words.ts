import { useTranslation } from 'react-i18next';
import type { OneRepairFragment, RepairSpotFragment } from '@parvis/contract/web';
import { useFormat, useText } from '@parvis/ui';
import { useStaffEvent } from '../shell/staff-space';

/** Causes and places of a repair as people say them. */
export function useRepairWords() {
  const { t } = useTranslation('meetingsStaff');
  const { timeZone } = useStaffEvent();
  const format = useFormat();
  const text = useText();
  return {
    cause: ({ kind, person, other, table, session, slot }: OneRepairFragment['causes'][number]): string => {
      switch (kind) {
        case 'PERSON_GONE':
          return t('day.causes.PERSON_GONE', { name: person?.name ?? '–' });
        case 'PERSON_LATE':
          return t('day.causes.PERSON_LATE', {
            name: person?.name ?? '–',
            time: slot ? format.time(slot.startsAt, timeZone) : '–',
          });
        case 'TABLE_LOST':
          return t('day.causes.TABLE_LOST', { table: table ?? '–' });
        case 'SESSION_CANCELLED':
          return t('day.causes.SESSION_CANCELLED', { title: session ? text(session) : '–' });
        case 'NEW_MEETING':
          return t('day.causes.NEW_MEETING', { one: person?.name ?? '–', other: other?.name ?? '–' });
      }
    },
    spot: ({ slot, table }: RepairSpotFragment): string =>
      `${format.dayOfYear(slot.startsAt, timeZone)}, ${format.time(slot.startsAt, timeZone)}, ${table}`,
    counts: ({ changes }: OneRepairFragment): string =>
      (['MOVED', 'DROPPED', 'ADDED', 'OFFERED', 'NOT_PLACED'] as const)
        .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => t(`day.counts.${kind}`, { count }))
        .join(', '),
  };
}
