import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { FollowSessionDocument, type FollowSessionMutation, UnfollowSessionDocument } from '@parvis/contract/web';
import { assertNever } from '@parvis/domain';
import { useText } from '@parvis/ui';
import type { ProgrammeSession } from './programme-view';

export type Clash = Extract<FollowSessionMutation['followSession'], { __typename: 'TimeClash' }>['with'];

export interface Follow {
  /** What the reader sees at once; a seat of a workshop only once the server gave it. */
  isFollowed: boolean;
  isBusy: boolean;
  toggle: () => void;
  wait: () => void;
  /** What else the reader has at that time, until they decide. */
  clash: Clash | undefined;
  despiteClash: () => void;
  keep: () => void;
}

// One message at a time: the latest takes the place of the one before.
const MESSAGE = 'follow';

/** Puts a session into the reader's agenda or takes it out, says what came of it, and offers the way back. */
export function useFollow(session: ProgrammeSession, refresh: () => void): Follow {
  const { t } = useTranslation('agenda');
  const text = useText();
  const tell = useTell();
  const [, follow] = useMutation(FollowSessionDocument);
  const [, unfollow] = useMutation(UnfollowSessionDocument);
  const [isBusy, setBusy] = useState(false);
  const [clash, setClash] = useState<Clash>();
  const [despite, setDespite] = useState<string[]>([]);
  // What the reader sees before the programme says so too; over as soon as the programme says anything new.
  const [shown, setShown] = useState<boolean>();
  const [known, setKnown] = useState(session.isFollowed);
  if (known !== session.isFollowed) {
    setKnown(session.isFollowed);
    setShown(undefined);
  }
  const title = text(session.title);
  const hasSeats = session.capacity !== null;

  const add = async (wait: boolean, agreed: string[]) => {
    if (!hasSeats) setShown(true);
    setBusy(true);
    const { data } = await follow({ sessionId: session.id, wait, despite: agreed });
    setBusy(false);
    setClash(undefined);
    const outcome = data?.followSession;
    if (outcome?.__typename === 'SessionFollowed') {
      setShown(true);
      // The workshop that was given up for it is another row of the programme.
      if (agreed.length > 0) refresh();
      return tell(t(hasSeats ? 'follow.doneSignedUp' : 'follow.doneAdded', { title }), 'done', () => void remove());
    }
    setShown(undefined);
    switch (outcome?.__typename) {
      case undefined:
        return tell(t('follow.failed'), 'refused');
      case 'SessionWaiting':
        return tell(t('follow.doneWaiting', { title, count: outcome.session.placeInLine ?? 1 }), 'done');
      case 'SessionFull':
        refresh();
        return tell(t('follow.full', { count: outcome.capacity }), 'refused');
      case 'TimeClash':
        setDespite(agreed);
        return setClash(outcome.with);
      default:
        return assertNever(outcome);
    }
  };

  const remove = async () => {
    const waited = session.placeInLine !== null;
    if (!hasSeats) setShown(false);
    setBusy(true);
    const { data } = await unfollow({ sessionId: session.id });
    setBusy(false);
    if (!data) {
      setShown(undefined);
      return tell(t('follow.failed'), 'refused');
    }
    setShown(false);
    // A place in line is not to be had again: there is no way back to offer.
    if (waited) return tell(t('follow.doneLeftLine', { title }), 'done');
    // Nor is a seat for which others wait.
    const undo = session.waiting ? undefined : () => void add(false, []);
    return tell(t(hasSeats ? 'follow.doneGivenUp' : 'follow.doneRemoved', { title }), 'done', undo);
  };

  const isFollowed = shown ?? session.isFollowed;
  const isIn = isFollowed || session.placeInLine !== null;
  return {
    isFollowed,
    isBusy,
    toggle: () => void (isIn ? remove() : add(false, [])),
    wait: () => void add(true, []),
    clash,
    despiteClash: () => clash && void add(false, [...despite, clash.id]),
    keep: () => setClash(undefined),
  };
}

function useTell() {
  const { t } = useTranslation('agenda');
  return (message: string, tone: 'done' | 'refused', undo?: () => void) => {
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
}
