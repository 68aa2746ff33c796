import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import type { MyRequest } from './use-my-meetings';

/** What else there is to know of a request: how much it matters, for whom, until when, and why not. */
export function RequestFacts({ request }: { request: MyRequest }) {
  const { t } = useTranslation('asking');
  const { timeZone } = useEvent();
  const format = useFormat();
  const { priority, company, takenBy, expiresAt, declineReason, declineNote } = request;
  const isWaiting = request.status === 'PENDING';
  const facts = [
    // How much it matters to the one who asked is their own affair.
    request.sentByMe &&
      t('request.priority', { priority: t(`ask.priorities.p${priority === 1 || priority === 3 ? priority : 2}`) }),
    company && t('request.company', { company }),
    takenBy && t('request.takenBy', { name: takenBy }),
    isWaiting &&
      expiresAt &&
      t('request.expires', {
        day: `${format.shortDay(expiresAt, timeZone)}, ${format.time(expiresAt, timeZone)}`,
      }),
    declineReason && t('request.declined', { reason: t(`answer.reasons.${declineReason}`) }),
  ].filter(Boolean);
  return (
    <>
      {facts.length > 0 && (
        <Text size="sm" c="dimmed">
          {facts.join(' · ')}
        </Text>
      )}
      {declineNote && <Text size="sm">{declineNote}</Text>}
    </>
  );
}
