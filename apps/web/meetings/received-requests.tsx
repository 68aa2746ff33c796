import { Button, Group, Text } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { AcceptWishDocument } from '@parvis/contract/web';
import { EmptyState } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import { LinkButton } from '../shell/link-button';
import type { ToBook } from './booking-panel';
import { DeclineForm } from './decline-form';
import { KeepAway } from './keep-away';
import classes from './meetings.module.css';
import { ProposePanel } from './propose-panel';
import { ProposedTimes } from './proposed-times';
import { RequestCard } from './request-card';
import { RequestGroups } from './request-groups';
import { tell } from './tell';
import type { Decline } from './use-decline';
import type { MyMeetings, MyRequest } from './use-my-meetings';

interface ReceivedRequestsProps {
  view: MyMeetings;
  decline: Decline;
  refresh: () => void;
  onBook: (toBook: ToBook) => void;
}

/** Requests to the reader, or to their company, to be answered. */
export function ReceivedRequests({ view, decline, refresh, onBook }: ReceivedRequestsProps) {
  const { t } = useTranslation('meetings');
  const { slug } = useEvent();
  const [proposing, setProposing] = useState<MyRequest>();
  if (view.received.length === 0) {
    return (
      <EmptyState
        icon={IconInbox}
        title={t('received.none')}
        action={
          <LinkButton to="/e/$slug/rencontres" params={{ slug }} search={{}}>
            {t('received.noneAction')}
          </LinkButton>
        }
      >
        {t('received.noneLead')}
      </EmptyState>
    );
  }
  return (
    <>
      <RequestGroups requests={view.received} waiting={t('received.waiting')} answered={t('received.answered')}>
        {(request) =>
          decline.isPending(request.id) ? (
            <Declined request={request} onUndo={() => decline.undo(request.id)} />
          ) : (
            <RequestCard request={request} phase={view.phases.phase}>
              <ProposedTimes request={request} refresh={refresh} />
              <Answers
                request={request}
                view={view}
                decline={decline}
                refresh={refresh}
                onBook={onBook}
                onPropose={() => setProposing(request)}
              />
            </RequestCard>
          )
        }
      </RequestGroups>
      <ProposePanel request={proposing} refresh={refresh} onClose={() => setProposing(undefined)} />
    </>
  );
}

interface AnswersProps extends ReceivedRequestsProps {
  request: MyRequest;
  onPropose: () => void;
}

/** What can be answered now: a wish while the schedule is being made, a time once times are booked. */
function Answers({ request, view, decline, refresh, onBook, onPropose }: AnswersProps) {
  const { t } = useTranslation('meetings');
  const { t: asking } = useTranslation('asking');
  const [isDeclining, setDeclining] = useState(false);
  const [{ fetching }, acceptWish] = useMutation(AcceptWishDocument);
  const { phase } = view.phases;
  const { name } = request.other;
  const isWaiting = request.status === 'PENDING';
  const isToBook = phase === 'BOOKING' && request.status === 'ACCEPTED' && !request.meeting && !request.takenBy;

  const accept = async () => {
    const { data } = await acceptWish({ requestId: request.id });
    const outcome = data?.acceptWish;
    if (!outcome) return tell(t('slots.failed'), 'refused');
    if (outcome.__typename === 'RequestAnswered') tell(asking('answer.acceptedWish', { name }), 'done');
    else tell(outcome.__typename === 'AlreadyAsked' ? asking('answer.already') : t('received.notOpen'), 'refused');
    refresh();
  };
  if (isDeclining) {
    return (
      <DeclineForm
        request={request}
        onDecline={(no) => decline.start(request, no)}
        onKeep={() => setDeclining(false)}
      />
    );
  }
  if (!isWaiting && !isToBook) return null;
  const book = () => onBook({ kind: 'accept', requestId: request.id, name });
  return (
    <Group gap="sm">
      {(phase === 'ASKING' || phase === 'PLANNING') && isWaiting && (
        <Button loading={fetching} onClick={() => void accept()} aria-label={asking('answer.acceptNamed', { name })}>
          {asking('answer.accept')}
        </Button>
      )}
      {phase === 'BOOKING' && (
        <Button onClick={book} aria-label={t('received.acceptNamed', { name })}>
          {t('received.accept')}
        </Button>
      )}
      {phase === 'BOOKING' && isWaiting && (
        <Button variant="light" onClick={onPropose} aria-label={asking('answer.proposeNamed', { name })}>
          {asking('answer.propose')}
        </Button>
      )}
      {isWaiting && (
        <>
          <Button
            variant="default"
            onClick={() => setDeclining(true)}
            aria-label={t('received.declineNamed', { name })}
          >
            {t('received.decline')}
          </Button>
          <KeepAway person={request.other} onDone={refresh} />
        </>
      )}
    </Group>
  );
}

function Declined({ request, onUndo }: { request: MyRequest; onUndo: () => void }) {
  const { t } = useTranslation('meetings');
  const { name } = request.other;
  return (
    <Group
      className={classes.card}
      justify="space-between"
      wrap="nowrap"
      style={{ flexDirection: 'row' }}
      role="status"
    >
      <Text>{t('received.declining', { name })}</Text>
      <Button variant="light" onClick={onUndo} aria-label={t('received.undoNamed', { name })} data-autofocus>
        {t('received.undo')}
      </Button>
    </Group>
  );
}
