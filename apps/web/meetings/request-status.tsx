import { useTranslation } from 'react-i18next';
import { StatusMark, type Tone } from '@parvis/ui';
import type { MyRequest } from './use-my-meetings';

const tones: Record<MyRequest['status'], Tone> = {
  PENDING: 'waiting',
  ACCEPTED: 'good',
  DECLINED: 'neutral',
  WITHDRAWN: 'neutral',
  EXPIRED: 'neutral',
};

/** Where a request stands, seen from the reader's side. */
export function RequestStatusMark({ request }: { request: MyRequest }) {
  const { t } = useTranslation('meetings');
  if (request.meeting?.status === 'CANCELLED') return <StatusMark tone="bad">{t('status.CANCELLED')}</StatusMark>;
  const key = request.status === 'PENDING' ? (request.sentByMe ? 'PENDING_SENT' : 'PENDING_RECEIVED') : request.status;
  return <StatusMark tone={tones[request.status]}>{t(`status.${key}`)}</StatusMark>;
}
