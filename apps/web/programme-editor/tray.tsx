import { useDraggable } from '@dnd-kit/core';
import { Stack, Text, TextInput, Title, VisuallyHidden } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { memo, type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foldName } from '@parvis/domain';
import { useText } from '@parvis/ui';
import classes from './board.module.css';
import { look } from './board-view';
import type { Draft, DraftSession } from './draft';

interface TrayProps {
  draft: Draft;
  sessions: readonly DraftSession[];
  isTarget: boolean;
  tray: RefObject<HTMLDivElement | null>;
  onOpen: (sessionId: string) => void;
}

const FEW = 4;

/** Sessions that have no time yet. */
export function Tray({ draft, sessions, isTarget, tray, onOpen }: TrayProps) {
  const { t } = useTranslation('editor');
  const text = useText();
  const [typed, setTyped] = useState('');
  const wanted = foldName(typed);
  const found = sessions.filter(({ title, speakers }) =>
    foldName([text(title), ...speakers.map(({ person }) => person.name)].join(' ')).includes(wanted),
  );
  const tracks = new Map(draft.tracks.map((track) => [track.id, track]));
  return (
    <section ref={tray} className={look(classes.tray, isTarget && classes.trayDrop)} aria-labelledby="tray-title">
      <div>
        <Title order={2} size="h4" id="tray-title">
          {t('tray.title', { count: sessions.length })}
        </Title>
        <Text size="sm" c="dimmed">
          {isTarget ? t('tray.drop') : sessions.length === 0 ? t('tray.empty') : t('tray.lead')}
        </Text>
      </div>
      {sessions.length > FEW && (
        <TextInput
          type="search"
          size="sm"
          aria-label={t('tray.search')}
          placeholder={t('tray.search')}
          maxLength={100}
          leftSection={<IconSearch size={18} aria-hidden />}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      {sessions.length > 0 && found.length === 0 && <Text size="sm">{t('tray.none')}</Text>}
      <Stack component="ul" className={classes.list} gap="xs">
        {found.map((session) => (
          <li key={session.id}>
            <TrayItem session={session} track={tracks.get(session.trackId ?? '')} onOpen={onOpen} />
          </li>
        ))}
      </Stack>
    </section>
  );
}

interface TrayItemProps {
  session: DraftSession;
  track: Draft['tracks'][number] | undefined;
  onOpen: (sessionId: string) => void;
}

const TrayItem = memo(function TrayItem({ session, track, onOpen }: TrayItemProps) {
  const { t } = useTranslation('editor');
  const { t: field } = useTranslation('field');
  const text = useText();
  const { attributes, listeners, setNodeRef, isDragging } = useDraggable({ id: session.id });
  return (
    <button
      type="button"
      ref={setNodeRef}
      {...attributes}
      {...listeners}
      aria-describedby={undefined}
      aria-roledescription={undefined}
      data-session={session.id}
      className={look(classes.item, isDragging && classes.lifted)}
      style={{ '--track': track?.colour ?? 'var(--mantine-color-gray-4)' } as React.CSSProperties}
      onClick={() => onOpen(session.id)}
    >
      <Text fw={600} size="sm" lh={1.25}>
        {text(session.title)}
      </Text>
      <VisuallyHidden>{`, ${t('tray.item', { minutes: session.minutes })}`}</VisuallyHidden>
      <Text size="xs" c="dimmed" aria-hidden>
        {[
          field(`sessionKinds.${session.kind}`),
          t('tray.minutes', { count: session.minutes }),
          track && text(track.name),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </button>
  );
});
