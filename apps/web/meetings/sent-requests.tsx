import { Button } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { WithdrawMeetingDocument } from '@parvis/contract/web';
import { EmptyState } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import { LinkButton } from '../shell/link-button';
import type { ToBook } from './booking-panel';
import { ProposedTimes } from './proposed-times';
import { RequestCard } from './request-card';
import { RequestGroups } from './request-groups';
import { tell } from './tell';
import type { MyMeetings, MyRequest } from './use-my-meetings';

interface SentRequestsProps {
  view: MyMeetings;
  refresh: () => void;
  onBook: (toBook: ToBook) => void;
}

/** Requests of the reader's own. */
export function SentRequests({ view, refresh, onBook }: SentRequestsProps) {
  const { t } = useTranslation('meetings');
  const { t: asking } = useTranslation('asking');
  const { slug } = useEvent();
  if (view.asked.length === 0) {
    return (
      <EmptyState
        icon={IconSend}
        title={t('sent.none')}
        action={
          <LinkButton to="/e/$slug/rencontres" params={{ slug }} search={{}}>
            {t('sent.noneAction')}
          </LinkButton>
        }
      >
        {t('sent.noneLead')}
      </EmptyState>
    );
  }
  return (
    <RequestGroups requests={view.asked} waiting={t('sent.waiting')} answered={t('sent.answered')}>
      {(request) => (
        <RequestCard request={request} phase={view.phases.phase}>
          <ProposedTimes request={request} refresh={refresh} />
          {view.phases.phase === 'BOOKING' && request.status === 'ACCEPTED' && !request.meeting && (
            <Button
              onClick={() => onBook({ kind: 'accept', requestId: request.id, name: request.other.name })}
              aria-label={asking('answer.takeNamed', { name: request.other.name })}
              style={{ alignSelf: 'flex-start' }}
            >
              {asking('answer.take')}
            </Button>
          )}
          {request.status === 'PENDING' && <Withdraw request={request} refresh={refresh} />}
        </RequestCard>
      )}
    </RequestGroups>
  );
}

/** Needs no confirmation: the two may ask again. */
function Withdraw({ request, refresh }: { request: MyRequest; refresh: () => void }) {
  const { t } = useTranslation('meetings');
  const [{ fetching }, withdraw] = useMutation(WithdrawMeetingDocument);
  const { name } = request.other;
  const send = async () => {
    const { data } = await withdraw({ requestId: request.id });
    if (!data) return tell(t('slots.failed'), 'refused');
    const isDone = data.withdrawMeeting.__typename === 'RequestAnswered';
    tell(isDone ? t('sent.withdrawn', { name }) : t('received.notOpen'), isDone ? 'done' : 'refused');
    refresh();
  };
  return (
    <Button
      variant="default"
      loading={fetching}
      onClick={() => void send()}
      aria-label={t('sent.withdrawNamed', { name })}
      style={{ alignSelf: 'flex-start' }}
    >
      {t('sent.withdraw')}
    </Button>
  );
}
