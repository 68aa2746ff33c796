import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  ProgrammeAtDocument,
  ProgrammeVersionsDocument,
  type ProgrammeVersionsQuery,
  RestoreProgrammeVersionDocument,
} from '@parvis/contract/web';
import { StatusMark, useFormat, useText } from '@parvis/ui';
import { tell } from '../meetings/tell';
import { QueryView } from '../shell/query-view';
import classes from './board.module.css';
import { ChangesList } from './changes-list';
import type { DraftStore, EditorState } from './draft-store';

type Version = NonNullable<NonNullable<ProgrammeVersionsQuery['event']>['programmeVersions']>[number];

/** Every version that was published: who, when, what changed; to look at and to go back to. */
export function HistoryPanel({ store, state, onDone }: { store: DraftStore; state: EditorState; onDone: () => void }) {
  const { t } = useTranslation('editor');
  const { slug } = state.event;
  const response = useQuery({ query: ProgrammeVersionsDocument, variables: { slug }, requestPolicy: 'network-only' });
  return (
    <QueryView response={response}>
      {({ event }) => {
        const versions = event?.programmeVersions ?? [];
        if (versions.length === 0) return <Text>{t('history.none')}</Text>;
        return (
          <Stack component="ul" className={classes.list} gap="xl">
            {versions.map((version, place) => (
              <li key={version.number}>
                <OneVersion version={version} isOnline={place === 0} store={store} state={state} onDone={onDone} />
              </li>
            ))}
          </Stack>
        );
      }}
    </QueryView>
  );
}

interface OneVersionProps {
  version: Version;
  isOnline: boolean;
  store: DraftStore;
  state: EditorState;
  onDone: () => void;
}

function OneVersion({ version, isOnline, store, state, onDone }: OneVersionProps) {
  const { t } = useTranslation('editor');
  const format = useFormat();
  const [shown, setShown] = useState<'nothing' | 'sessions' | 'restore'>('nothing');
  const { number, publishedAt, publishedBy, note, changes } = version;
  const { timeZone, slug } = state.event;
  const when = `${format.day(publishedAt, timeZone)}, ${format.time(publishedAt, timeZone)}`;
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <Title order={3} size="h4">
          {t('history.version', { number })}
        </Title>
        {isOnline && <StatusMark tone="good">{t('history.online')}</StatusMark>}
      </Group>
      <Text size="sm" c="dimmed">
        {publishedBy ? t('history.by', { when, name: publishedBy }) : t('history.automatic', { when })}
      </Text>
      {note && <Text style={{ whiteSpace: 'pre-line' }}>{note}</Text>}
      {changes.length === 0 ? (
        <Text>{t(number === 1 ? 'history.firstVersion' : 'history.onlyParts')}</Text>
      ) : (
        <ChangesList changes={changes} timeZone={timeZone} />
      )}
      <Group gap="xs">
        <Button
          variant="light"
          aria-expanded={shown === 'sessions'}
          onClick={() => setShown(shown === 'sessions' ? 'nothing' : 'sessions')}
        >
          {t(shown === 'sessions' ? 'history.hide' : 'history.look')}
        </Button>
        <Button variant="subtle" onClick={() => setShown('restore')}>
          {t('history.restore')}
        </Button>
      </Group>
      {shown === 'sessions' && <SessionsOf slug={slug} number={number} timeZone={timeZone} />}
      {shown === 'restore' && (
        <Restore number={number} store={store} state={state} onCancel={() => setShown('nothing')} onDone={onDone} />
      )}
    </Stack>
  );
}

function SessionsOf({ slug, number, timeZone }: { slug: string; number: number; timeZone: string }) {
  const text = useText();
  const format = useFormat();
  const response = useQuery({ query: ProgrammeAtDocument, variables: { slug, number } });
  return (
    <QueryView response={response}>
      {({ event }) => (
        <Stack component="ul" className={classes.list} gap={6}>
          {(event?.programmeAt?.sessions ?? []).map(({ id, title, startsAt, endsAt, room }) => (
            <li key={id}>
              <Text size="sm" c="dimmed">
                {[format.shortDay(startsAt, timeZone), format.times(startsAt, endsAt, timeZone), room?.name]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
              <Text>{text(title)}</Text>
            </li>
          ))}
        </Stack>
      )}
    </QueryView>
  );
}

interface RestoreProps {
  number: number;
  store: DraftStore;
  state: EditorState;
  onCancel: () => void;
  onDone: () => void;
}

function Restore({ number, store, state, onCancel, onDone }: RestoreProps) {
  const { t } = useTranslation('editor');
  const [{ fetching }, send] = useMutation(RestoreProgrammeVersionDocument);
  const [hasFailed, setFailed] = useState(false);
  const restore = async () => {
    const { data } = await send({ eventId: state.event.id, number });
    if (!data) return setFailed(true);
    await store.reload();
    tell(t('history.restored', { number, count: data.restoreProgrammeVersion.sessions }), 'done');
    onDone();
  };
  return (
    <Alert color="coral" title={t('history.restoreTitle', { number })}>
      <Stack gap="sm">
        <Text>{t('history.restoreLead')}</Text>
        {hasFailed && (
          <Text role="alert" fw={600}>
            {t('history.failed')}
          </Text>
        )}
        <Group gap="xs">
          <Button loading={fetching} onClick={() => void restore()}>
            {t('history.restoreGo')}
          </Button>
          <Button variant="subtle" onClick={onCancel}>
            {t('history.cancel')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
