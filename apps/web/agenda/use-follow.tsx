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

// One message at a time: the latest takes the place of the one before.
const MESSAGE = 'follow';

/** Puts a session into the reader's agenda or takes it out, says what came of it, and offers the way back. */
export function useFollow(session: ProgrammeSession, timeZone: string, refresh: () => void): Follow {
  const { t } = useTranslation('agenda');
  const text = useText();
  const format = useFormat();
  const [, follow] = useMutation(FollowSessionDocument);
  const [, unfollow] = useMutation(UnfollowSessionDocument);
  const [isBusy, setBusy] = useState(false);
  // What the reader sees before the programme says so too; over as soon as the programme says anything new.
  const [shown, setShown] = useState<boolean>();
  const [known, setKnown] = useState(session.isFollowed);
  if (known !== session.isFollowed) {
    setKnown(session.isFollowed);
    setShown(undefined);
  }
  const title = text(session.title);
  const hasSeats = session.capacity !== null;

  const tell = (message: string, tone: 'done' | 'refused', undo?: () => void) => {
    notifications.hide(MESSAGE);
    notifications.show({
      id: MESSAGE,
      color: tone === 'done' ? 'parvis' : 'coral',
      autoClose: tone === 'done' ? 8_000 : 15_000,
      closeButtonProps: { 'aria-label': t('follow.dismiss') },
      message: (
        <Group justify="space-between" wrap="nowrap" gap="sm">
          <Text size="md">{message}</Text>
          {undo && (
            <Button variant="subtle" size="compact-md" mih={44} flex="none" onClick={undo}>
              {t('follow.undo')}
            </Button>
          )}
        </Group>
      ),
    });
  };

  const add = async () => {
    if (!hasSeats) setShown(true);
    setBusy(true);
    const { data } = await follow({ sessionId: session.id });
    setBusy(false);
    const outcome = data?.followSession;
    if (outcome?.__typename === 'SessionFollowed') {
      setShown(true);
      return tell(t(hasSeats ? 'follow.doneSignedUp' : 'follow.doneAdded', { title }), 'done', () => void remove());
    }
    setShown(undefined);
    switch (outcome?.__typename) {
      case undefined:
        return tell(t('follow.failed'), 'refused');
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
    if (!hasSeats) setShown(false);
    setBusy(true);
    const { data } = await unfollow({ sessionId: session.id });
    setBusy(false);
    if (!data) {
      setShown(undefined);
      return tell(t('follow.failed'), 'refused');
    }
    setShown(false);
    return tell(t(hasSeats ? 'follow.doneGivenUp' : 'follow.doneRemoved', { title }), 'done', () => void add());
  };

  const isFollowed = shown ?? session.isFollowed;
  return { isFollowed, isBusy, toggle: () => void (isFollowed ? remove() : add()) };
}
