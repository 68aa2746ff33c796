import { ActionIcon, Button, Stack, Text } from '@mantine/core';
import { IconArmchair2, IconBookmark, IconBookmarkFilled, IconCheck, IconHourglass } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useText } from '@parvis/ui';
import { ClashDialog } from './clash-dialog';
import type { ProgrammeSession } from './programme-view';
import { type Follow, useFollow } from './use-follow';

interface FollowButtonProps {
  session: ProgrammeSession;
  slug: string;
  timeZone: string;
  refresh: () => void;
}

/** What one tap does: take, give up, wait for, or stop waiting for a seat. */
function stepOf({ seatsLeft, placeInLine }: ProgrammeSession, { isFollowed }: Follow) {
  if (isFollowed) return 'HOLDS';
  if (placeInLine !== null) return 'WAITS';
  return seatsLeft === 0 ? 'FULL' : 'FREE';
}

/** In a row of the programme: small, and named after its session for those who hear it. */
export function RowFollowButton({ session, slug, timeZone, refresh }: FollowButtonProps) {
  const { t } = useTranslation('agenda');
  const title = useText()(session.title);
  const follow = useFollow(session, refresh);
  const { isFollowed, isBusy, toggle, wait } = follow;
  if (session.capacity !== null) {
    const looks = {
      HOLDS: { icon: IconCheck, label: 'follow.signedUp', name: 'follow.giveUpNamed', variant: 'light' },
      WAITS: { icon: IconHourglass, label: 'follow.leaveLine', name: 'follow.leaveLineNamed', variant: 'light' },
      FULL: { icon: IconHourglass, label: 'follow.wait', name: 'follow.waitNamed', variant: 'outline' },
      FREE: { icon: IconArmchair2, label: 'follow.signUp', name: 'follow.signUpNamed', variant: 'outline' },
    } as const;
    const step = stepOf(session, follow);
    const { icon: Icon, label, name, variant } = looks[step];
    return (
      <>
        <Button
          variant={variant}
          size="sm"
          h={44}
          loading={isBusy}
          onClick={step === 'FULL' ? wait : toggle}
          leftSection={<Icon size={18} aria-hidden />}
          aria-label={t(name, { title })}
        >
          {t(label)}
        </Button>
        <ClashDialog session={session} follow={follow} place={{ slug, timeZone }} />
      </>
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
export function FollowButton({ session, slug, timeZone, refresh }: FollowButtonProps) {
  const { t } = useTranslation('agenda');
  const follow = useFollow(session, refresh);
  const { isBusy, toggle, wait } = follow;
  const hasSeats = session.capacity !== null;
  const step = stepOf(session, follow);
  const looks = {
    HOLDS: { icon: IconCheck, label: hasSeats ? 'follow.giveUp' : 'follow.remove', variant: 'light' },
    WAITS: { icon: IconHourglass, label: 'follow.leaveLine', variant: 'light' },
    FULL: { icon: IconHourglass, label: 'follow.wait', variant: 'filled' },
    FREE: { icon: IconBookmark, label: hasSeats ? 'follow.signUp' : 'follow.add', variant: 'filled' },
  } as const;
  const { icon: Icon, label, variant } = looks[step];
  return (
    <Stack gap="xs">
      <Button
        variant={variant}
        fullWidth
        loading={isBusy && hasSeats}
        onClick={step === 'FULL' ? wait : toggle}
        leftSection={<Icon size={20} aria-hidden />}
      >
        {t(label)}
      </Button>
      {(step === 'FULL' || step === 'WAITS') && (
        <Text size="sm" c="dimmed">
          {t('follow.lineHint')}
        </Text>
      )}
      <ClashDialog session={session} follow={follow} place={{ slug, timeZone }} />
    </Stack>
  );
}
