import { Alert, Text } from '@mantine/core';
import { IconCalendarClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import type { MyMeetings } from './use-my-meetings';

/** Where the meetings of the event stand, until when, and what comes next. */
export function PhaseLine({ view }: { view: MyMeetings }) {
  const { t } = useTranslation('asking');
  const { timeZone } = useEvent();
  const format = useFormat();
  const { phase, opensAt, askingUntil, bookingFrom, closesAt } = view.phases;
  const at = (instant: string | null) =>
    instant ? `${format.day(instant, timeZone)}, ${format.time(instant, timeZone)}` : '';
  return (
    <Alert
      icon={<IconCalendarClock aria-hidden />}
      color="parvis"
      mb="md"
      py="xs"
      role="region"
      aria-label={t('phases.label')}
    >
      <Text size="sm">
        {t(`phases.${phase}`, {
          opens: at(opensAt),
          until: at(askingUntil),
          from: at(bookingFrom),
          closes: at(closesAt),
        })}
        {view.isOpen && view.requestsLeft !== null && ` ${t('phases.left', { count: view.requestsLeft })}`}
      </Text>
    </Alert>
  );
}
