import { Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { assertNever, type LiveAgendaChange } from '@parvis/domain';
import { useFormat, useText } from '@parvis/ui';
import { useLive } from '../shell/live';
import { useLateWords } from './delay-mark';

/** Asks again whenever something in the reader's own agenda at this event changed, and says what is news to them. */
export function useAgendaChanges(
  { id: eventId, timeZone }: { id: string; timeZone: string },
  refresh: () => void,
): void {
  const { t } = useTranslation('agenda');
  const { t: running } = useTranslation('running');
  const text = useText();
  const format = useFormat();
  const late = useLateWords();
  const say = (news: NonNullable<LiveAgendaChange['news']>): string => {
    const title = text(news.title);
    switch (news.kind) {
      case 'SEAT_GIVEN':
        return t('follow.seatGiven', { title });
      case 'MOVED':
        if (news.minutes === 0) return running('changed.newsLonger', { title });
        return running('changed.news', { title, late: late(news.minutes), time: format.time(news.startsAt, timeZone) });
      default:
        return assertNever(news);
    }
  };

  useLive('agenda:changed', (change) => {
    if (change.eventId !== eventId) return;
    refresh();
    if (!change.news) return;
    // The latest news of a session takes the place of the one before.
    const id = `news-${change.news.sessionId}`;
    notifications.hide(id);
    notifications.show({
      id,
      color: change.news.kind === 'MOVED' ? 'coral' : 'parvis',
      autoClose: false,
      closeButtonProps: { 'aria-label': t('follow.dismiss') },
      message: <Text size="md">{say(change.news)}</Text>,
    });
  });
}
