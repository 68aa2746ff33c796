import { ActionIcon, Button } from '@mantine/core';
import { IconArmchair2, IconBookmark, IconBookmarkFilled, IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useText } from '@parvis/ui';
import type { ProgrammeSession } from './programme-view';
import { useFollow } from './use-follow';

interface FollowButtonProps {
  session: ProgrammeSession;
  timeZone: string;
  refresh: () => void;
}

/** In a row of the programme: small, and named after its session for those who hear it. */
export function RowFollowButton({ session, timeZone, refresh }: FollowButtonProps) {
  const { t } = useTranslation('agenda');
  const title = useText()(session.title);
  const { isFollowed, isBusy, toggle } = useFollow(session, timeZone, refresh);
  const isFull = session.seatsLeft === 0 && !isFollowed;
  if (session.capacity !== null) {
    if (isFull) return null;
    return (
      <Button
        variant={isFollowed ? 'light' : 'outline'}
        size="sm"
        h={44}
        loading={isBusy}
        onClick={toggle}
        leftSection={isFollowed ? <IconCheck size={18} aria-hidden /> : <IconArmchair2 size={18} aria-hidden />}
        aria-label={t(isFollowed ? 'follow.giveUpNamed' : 'follow.signUpNamed', { title })}
      >
        {t(isFollowed ? 'follow.signedUp' : 'follow.signUp')}
      </Button>
    );
  }
  return (
    <ActionIcon
      variant={isFollowed ? 'light' : 'subtle'}
      size={44}
      onClick={toggle}
      aria-pressed={isFollowed}
      aria-label={t(isFollowed ? 'follow.removeNamed' : 'follow.addNamed', { title })}
    >
      {isFollowed ? <IconBookmarkFilled size={22} aria-hidden /> : <IconBookmark size={22} stroke={1.7} aria-hidden />}
    </ActionIcon>
  );
}

/** The one action of an open session. */
export function FollowButton({ session, timeZone, refresh }: FollowButtonProps) {
  const { t } = useTranslation('agenda');
  const { isFollowed, isBusy, toggle } = useFollow(session, timeZone, refresh);
  const hasSeats = session.capacity !== null;
  if (hasSeats && session.seatsLeft === 0 && !isFollowed) {
    return (
      <Button disabled fullWidth>
        {t('session.full')}
      </Button>
    );
  }
  if (isFollowed) {
    return (
      <Button
        variant="light"
        fullWidth
        loading={isBusy && hasSeats}
        onClick={toggle}
        leftSection={<IconCheck size={20} aria-hidden />}
      >
        {t(hasSeats ? 'follow.giveUp' : 'follow.remove')}
      </Button>
    );
  }
  return (
    <Button
      fullWidth
      loading={isBusy && hasSeats}
      onClick={toggle}
      leftSection={<IconBookmark size={20} aria-hidden />}
    >
      {t(hasSeats ? 'follow.signUp' : 'follow.add')}
    </Button>
  );
}
