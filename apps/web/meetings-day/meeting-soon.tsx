import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import { useLive } from '../shell/live';

/** Ten minutes before a meeting, on whatever page of the event one is. */
export function MeetingSoon() {
  const { t } = useTranslation('meetingsDay');
  const { t: common } = useTranslation('meetings');
  const { id, timeZone } = useEvent();
  const format = useFormat();
  useLive('meeting:soon', ({ eventId, meetingId, revision, startsAt, table, withName }) => {
    if (eventId !== id) return;
    notifications.show({
      id: `meeting-soon-${meetingId}-${revision}`,
      title: t('soon', { name: withName, table }),
      message: t('soonAt', { time: format.time(startsAt, timeZone) }),
      color: 'parvis',
      autoClose: false,
      closeButtonProps: { 'aria-label': common('dismiss') },
    });
  });
  return null;
}
