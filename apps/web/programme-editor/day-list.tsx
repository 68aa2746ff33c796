import { Box, Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ConflictSeverity } from '@parvis/domain';
import { EmptyState, StatusMark, useFormat, useText } from '@parvis/ui';
import classes from './board.module.css';
import { type Draft, type DraftEvent, type DraftSession, endOf } from './draft';
import { dayOf } from './grid-geometry';

interface DayListProps {
  event: DraftEvent;
  draft: Draft;
  sessions: readonly DraftSession[];
  day: string;
  marks: ReadonlyMap<string, { severity: ConflictSeverity; count: number }>;
  onOpen: (sessionId: string) => void;
  onCreate: () => void;
}

/** The same on a phone: a day in its order, then the tray; times and rooms are chosen in the panel. */
export function DayList({ event, draft, sessions, day, marks, onOpen, onCreate }: DayListProps) {
  const { t } = useTranslation('editor');
  const format = useFormat();
  const rooms = new Map(draft.rooms.map(({ id, name }) => [id, name]));
  const placed = sessions
    .flatMap((session) =>
      session.startsAt !== null && dayOf(session.startsAt, event.timeZone) === day
        ? [{ ...session, startsAt: session.startsAt }]
        : [],
    )
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt));
  const unplaced = sessions.filter(({ startsAt }) => startsAt === null);
  return (
    <Stack gap="lg">
      {placed.length === 0 ? (
        <EmptyState title={t('noSessions')} action={<Button onClick={onCreate}>{t('newSession')}</Button>}>
          {t('noSessionsLead')}
        </EmptyState>
      ) : (
        <Stack component="ul" className={classes.list} gap="xs">
          {placed.map((session) => (
            <Row
              key={session.id}
              session={session}
              when={format.times(session.startsAt, endOf(session), event.timeZone)}
              room={rooms.get(session.roomId ?? '') ?? t('everywhere')}
              conflicts={marks.get(session.id)}
              onOpen={onOpen}
            />
          ))}
        </Stack>
      )}
      <Box component="section">
        <Title order={2} size="h4" mb="xs">
          {t('tray.title', { count: unplaced.length })}
        </Title>
        {unplaced.length === 0 && <Text c="dimmed">{t('tray.empty')}</Text>}
        <Stack component="ul" className={classes.list} gap="xs">
          {unplaced.map((session) => (
            <Row
              key={session.id}
              session={session}
              when={t('tray.minutes', { count: session.minutes })}
              room={null}
              conflicts={undefined}
              onOpen={onOpen}
            />
          ))}
        </Stack>
      </Box>
    </Stack>
  );
}

interface RowProps {
  session: DraftSession;
  when: string;
  room: string | null;
  conflicts: { severity: ConflictSeverity; count: number } | undefined;
  onOpen: (sessionId: string) => void;
}

function Row({ session, when, room, conflicts, onOpen }: RowProps) {
  const { t } = useTranslation('editor');
  const text = useText();
  return (
    <li>
      <Paper
        component="button"
        type="button"
        p="sm"
        w="100%"
        style={{ textAlign: 'left', cursor: 'pointer' }}
        onClick={() => onOpen(session.id)}
      >
        <Text size="sm" c="dimmed">
          {[when, room].filter(Boolean).join(' · ')}
        </Text>
        <Text fw={600}>{text(session.title)}</Text>
        {conflicts && conflicts.severity !== 'HINT' && (
          <StatusMark tone={conflicts.severity === 'ERROR' ? 'bad' : 'waiting'}>
            {t('grid.conflicts', { count: conflicts.count })}
          </StatusMark>
        )}
      </Paper>
    </li>
  );
}
