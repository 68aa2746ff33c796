import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { SayMeetingCameDocument, type SayingFragment, TakeBackSayingDocument } from '@parvis/contract/web';
import { assertNever } from '@parvis/domain';
import { useFormat } from '@parvis/ui';
import { tell } from '../meetings/tell';
import { useEvent } from '../shell/event-space';
import type { MeetingOfDay } from './use-meeting-day';

/** Saying whether a meeting took place, and taking that back. */
export function useSayCame(refresh: () => void) {
  const { t } = useTranslation('meetingsDay');
  const { timeZone } = useEvent();
  const format = useFormat();
  const [{ fetching: isSaying }, send] = useMutation(SayMeetingCameDocument);
  const [{ fetching: isTakingBack }, sendBack] = useMutation(TakeBackSayingDocument);

  const after = (outcome: SayingFragment | undefined): boolean => {
    if (!outcome) {
      tell(t('came.failed'), 'refused');
      return false;
    }
    refresh();
    switch (outcome.__typename) {
      case 'MeetingSaid':
        return true;
      case 'NotTheTimeToSay':
        tell(t('came.tooEarly', { time: format.time(outcome.from, timeZone) }), 'refused');
        return false;
      case 'MeetingNotOn':
        tell(t('came.cancelled'), 'refused');
        return false;
      case 'SaidTooLongAgo':
        tell(t('came.tooLate'), 'refused');
        return false;
      default:
        return assertNever(outcome);
    }
  };

  return {
    isBusy: isSaying || isTakingBack,
    say: async ({ id }: MeetingOfDay, happened: boolean, absent?: 'OTHER' | 'ME') => {
      const { data } = await send({ meetingId: id, happened, absent: absent ?? null });
      after(data?.sayMeetingCame);
    },
    takeBack: async ({ id, with: { name } }: MeetingOfDay) => {
      const { data } = await sendBack({ meetingId: id });
      if (after(data?.takeBackSaying)) tell(t('came.takenBack', { name }), 'done');
    },
  };
}
