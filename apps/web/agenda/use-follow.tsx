import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { FollowSessionDocument, UnfollowSessionDocument } from '@parvis/contract/web';
import { assertNever } from '@parvis/domain';
import { useFormat, useText } from '@parvis/ui';
import type { ProgrammeSession } from './programme-view';

export interface Follow {
  /** What the reader sees at once; a seat of a workshop only once the server gave it. */
  isFollowed: boolean;
  isBusy: boolean;
  toggle: () => void;
}

/** Puts a session into the reader's agenda or takes it out, says what came of it, and offers the way back. */
export function useFollow(session: ProgrammeSession, timeZone: string, refresh: () => void): Follow {
  const { t } = useTranslation('agenda');
  const text = useText();
  const format = useFormat();
  const [, follow] = useMutation(FollowSessionDocument);
  const [, unfollow] = useMutation(UnfollowSessionDocument);
  const [sent, setSent] = useState<boolean>();
  const title = text(session.title);
  const hasSeats = session.capacity !== null;
  const id = `follow-${session.id}`;

  const tell = (message: string, tone: 'done' | 'refused', undo?: () => void) => {
    notifications.hide(id);
    notifications.show({
      id,
      color: tone === 'done' ? 'parvis' : 'coral',
      autoClose: tone === 'done' ? 8_000 : 15_000,
      closeButtonProps: { 'aria-label': t('follow.dismiss') },
      message: (
        <Group justify="space-between" wrap="nowrap" gap="sm">
          <Text size="md">{message}</Text>
          {undo && (
            <Button variant="subtle" size="sm" onClick={undo}>
              {t('follow.undo')}
            </Button>
          )}
        </Group>
      ),
    });
  };

  const add = async () => {
    setSent(true);
    const { data } = await follow({ sessionId: session.id });
    setSent(undefined);
    if (!data) return tell(t('follow.failed'), 'refused');
    const outcome = data.followSession;
    switch (outcome.__typename) {
      case 'SessionFollowed':
        return tell(t(hasSeats ? 'follow.doneSignedUp' : 'follow.doneAdded', { title }), 'done', () => void remove());
      case 'SessionFull':
        refresh();
        return tell(t('follow.full', { count: outcome.capacity }), 'refused');
      case 'TimeClash': {
        const { startsAt, endsAt, title: other } = outcome.with;
        return tell(
          t('follow.clash', { title: text(other), times: format.times(startsAt, endsAt, timeZone) }),
          'refused',
        );
      }
      default:
        return assertNever(outcome);
    }
  };

  const remove = async () => {
    setSent(false);
    const { data } = await unfollow({ sessionId: session.id });
    setSent(undefined);
    if (!data) return tell(t('follow.failed'), 'refused');
    return tell(t(hasSeats ? 'follow.doneGivenUp' : 'follow.doneRemoved', { title }), 'done', () => void add());
  };

  return {
    isFollowed: hasSeats ? session.isFollowed : (sent ?? session.isFollowed),
    isBusy: sent !== undefined,
    toggle: () => void (session.isFollowed ? remove() : add()),
  };
}
