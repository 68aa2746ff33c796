import { Group, Text } from '@mantine/core';
import { IconMapPin } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StatusMark, useFormat, useText } from '@parvis/ui';
import { useNow } from '../shell/now';
import { DelayMark } from './delay-mark';
import { RowFollowButton } from './follow-button';
import { KindMark } from './kind-mark';
import classes from './programme.module.css';
import type { ProgrammeSession } from './programme-view';
import { SeatsMark } from './session-panel';

const NAMES_SHOWN = 3;

interface SessionRowProps {
  session: ProgrammeSession;
  slug: string;
  timeZone: string;
  isOpen: boolean;
  mayFollow: boolean;
  refresh: () => void;
}

/** A session on the time rail. */
export function SessionRow({ session, slug, timeZone, isOpen, mayFollow, refresh }: SessionRowProps) {
  const { t } = useTranslation('agenda');
  const text = useText();
  const format = useFormat();
  const now = useNow();
  const isOver = new Date(session.endsAt) <= now;
  const isOn = !isOver && new Date(session.startsAt) <= now;
  const isPause = session.kind === 'BREAK';
  const names = session.speakers.map(({ name }) => name);
  const others = names.length - NAMES_SHOWN;
  return (
    <li
      className={`${classes.row} ${isPause ? classes.pause : ''}`}
      data-open={isOpen || undefined}
      data-now={isOn || undefined}
      data-followed={session.isFollowed || undefined}
    >
      <div className={classes.times}>
        <Text fw={650}>{format.time(session.startsAt, timeZone)}</Text>
        <Text size="sm" c="dimmed">
          {format.time(session.endsAt, timeZone)}
        </Text>
      </div>
      <div className={classes.what}>
        <Link
          from="/evenements/$slug/programme"
          to="."
          search={(before) => ({ ...before, session: session.id })}
          resetScroll={false}
          className={classes.title}
          aria-current={isOpen || undefined}
        >
          {text(session.title)}
        </Link>
        <Group gap={8} mt={6}>
          {!isPause && <KindMark kind={session.kind} />}
          <Group gap={8} className={`${classes.live} parvis-no-print`}>
            <SeatsMark session={session} />
            <DelayMark minutes={session.delayMinutes} />
            {isOn && <StatusMark tone="good">{t('programme.onNow')}</StatusMark>}
          </Group>
          {session.room && (
            <Group gap={4} wrap="nowrap">
              <IconMapPin size={18} stroke={1.6} aria-hidden />
              <Text size="sm">{session.room.name}</Text>
            </Group>
          )}
        </Group>
        {names.length > 0 && (
          <Text size="sm" c="dimmed" mt={6} className="parvis-no-print">
            {[names.slice(0, NAMES_SHOWN).join(', '), others > 0 && t('programme.others', { count: others })]
              .filter(Boolean)
              .join(' ')}
          </Text>
        )}
        <Text size="sm" className={classes.onPaperOnly}>
          {names.join(', ')}
        </Text>
      </div>
      <div className={`${classes.action} ${session.capacity === null ? '' : classes.below} parvis-no-print`}>
        {mayFollow && !isPause && !isOver && (
          <RowFollowButton session={session} slug={slug} timeZone={timeZone} refresh={refresh} />
        )}
      </div>
    </li>
  );
}
