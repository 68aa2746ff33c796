import { useTranslation } from 'react-i18next';
import { StatusMark, type Tone } from '@parvis/ui';
import type { MyMeetings, MyRequest } from './use-my-meetings';

const tones: Record<MyRequest['status'], Tone> = {
  PENDING: 'waiting',
  ACCEPTED: 'good',
  DECLINED: 'neutral',
  WITHDRAWN: 'neutral',
  EXPIRED: 'neutral',
};

interface RequestStatusMarkProps {
  request: MyRequest;
  phase?: MyMeetings['phases']['phase'];
}

/** Where a request stands, seen from the reader's side. */
export function RequestStatusMark({ request, phase = 'BOOKING' }: RequestStatusMarkProps) {
  const { t } = useTranslation('meetings');
  const { t: asking } = useTranslation('asking');
  if (request.meeting?.status === 'CANCELLED') return <StatusMark tone="bad">{t('status.CANCELLED')}</StatusMark>;
  if (request.status === 'ACCEPTED' && !request.meeting && !request.takenBy) {
    return (
      <StatusMark tone="waiting">{asking(phase === 'BOOKING' ? 'request.wishToBook' : 'request.wish')}</StatusMark>
    );
  }
  const key = request.status === 'PENDING' ? (request.sentByMe ? 'PENDING_SENT' : 'PENDING_RECEIVED') : request.status;
  return <StatusMark tone={tones[request.status]}>{t(`status.${key}`)}</StatusMark>;
}
