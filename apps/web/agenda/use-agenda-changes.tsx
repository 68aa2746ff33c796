import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useText } from '@parvis/ui';
import { useLive } from '../shell/live';

/** Asks again whenever something in the reader's own agenda at this event changed, and says what is news to them. */
export function useAgendaChanges(eventId: string | undefined, refresh: () => void): void {
  const { t } = useTranslation('agenda');
  const text = useText();
  useLive('agenda:changed', (change) => {
    if (change.eventId !== eventId) return;
    refresh();
    if (!change.news) return;
    notifications.show({
      id: `seat-${change.news.sessionId}`,
      color: 'parvis',
      autoClose: false,
      closeButtonProps: { 'aria-label': t('follow.dismiss') },
      message: <Text size="md">{t('follow.seatGiven', { title: text(change.news.title) })}</Text>,
    });
  });
}
