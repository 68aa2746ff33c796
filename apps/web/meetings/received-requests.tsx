import { Button, Group, Text } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@parvis/ui';
import { useEvent } from '../shell/event-space';
import { LinkButton } from '../shell/link-button';
import type { ToBook } from './booking-panel';
import classes from './meetings.module.css';
import { RequestCard } from './request-card';
import { RequestGroups } from './request-groups';
import type { Decline } from './use-decline';
import type { MyMeetings, MyRequest } from './use-my-meetings';

interface ReceivedRequestsProps {
  view: MyMeetings;
  decline: Decline;
  onBook: (toBook: ToBook) => void;
}

/** Requests to the reader, to be answered. */
export function ReceivedRequests({ view, decline, onBook }: ReceivedRequestsProps) {
  const { t } = useTranslation('meetings');
  const { slug } = useEvent();
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
    <RequestGroups requests={view.received} waiting={t('received.waiting')} answered={t('received.answered')}>
      {(request) =>
        decline.isPending(request.id) ? (
          <Declined request={request} onUndo={() => decline.undo(request.id)} />
        ) : (
          <RequestCard request={request}>
            {request.status === 'PENDING' && (
              <Group gap="sm">
                {view.isOpen && (
                  <Button
                    onClick={() => onBook({ kind: 'accept', requestId: request.id, name: request.other.name })}
                    aria-label={t('received.acceptNamed', { name: request.other.name })}
                  >
                    {t('received.accept')}
                  </Button>
                )}
                <Button
                  variant="default"
                  onClick={() => decline.start(request)}
                  aria-label={t('received.declineNamed', { name: request.other.name })}
                >
                  {t('received.decline')}
                </Button>
              </Group>
            )}
          </RequestCard>
        )
      }
    </RequestGroups>
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
