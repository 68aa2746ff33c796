import { ActionIcon, Alert, Button, Group, SegmentedControl, Text, VisuallyHidden } from '@mantine/core';
import { useHotkeys, useMediaQuery } from '@mantine/hooks';
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBuilding,
  IconFiles,
  IconHistory,
  IconMinus,
  IconPlus,
  IconSend,
} from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { programmeConflicts } from '@parvis/domain';
import { ErrorState, Initials, LoadingState, PageHeader, SidePanel, useFormat, useText } from '@parvis/ui';
import { capitalised } from '../agenda/session-panel';
import { newKey } from '../meetings/new-key';
import { LinkButton } from '../shell/link-button';
import { NotFoundPage } from '../shell/not-found-page';
import { useNow } from '../shell/now';
import { useSession } from '../shell/session';
import { useStaffEvent } from '../shell/staff-space';
import { Board, focusSession } from './board';
import classes from './board.module.css';
import { marksOf } from './board-view';
import { ConflictCounts, ConflictList } from './conflict-list';
import { useConflictWords } from './conflict-words';
import { DayList } from './day-list';
import { planOf, type Place } from './draft';
import type { DraftStore } from './draft-store';
import type { EditorSearch } from './editor-search';
import { dayOf, daysOf, ZOOMS } from './grid-geometry';
import { HistoryPanel } from './history-panel';
import { MeanwhileDialog } from './meanwhile-dialog';
import { PartsPanel } from './parts-panel';
import { PublishDialog } from './publish-dialog';
import { SessionPanel } from './session-panel';
import { emptySession, type TypedSession } from './session-typed';
import { useDraft, useDraftState, useOtherEditors } from './use-draft';

const TOUCHED_MS = 8_000;

/** The programme of an event, built on a table that all of its staff share. */
export function ProgrammeEditorScreen() {
  const { slug } = useStaffEvent();
  const { loaded, retry } = useDraft(slug);
  if (!loaded) return <LoadingState rows={2} height={220} />;
  if ('store' in loaded) return <Editor store={loaded.store} />;
  return loaded.fault === 'FAILED' ? <ErrorState onRetry={retry} /> : <NotFoundPage />;
}

function Editor({ store }: { store: DraftStore }) {
  const { t } = useTranslation('editor');
  const text = useText();
  const format = useFormat();
  const now = useNow();
  const { me } = useSession();
  const state = useDraftState(store);
  const { event, draft, sessions } = state;
  const search = useSearch({ from: '/equipe/$slug/programme' });
  const navigate = useNavigate({ from: '/equipe/$slug/programme' });
  const isPhone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const [zoom, setZoom] = useState(1);
  const [said, setSaid] = useState('');
  const [touched, setTouched] = useState<ReadonlyMap<string, string>>(new Map());
  // What was typed and not saved is there again when the panel is opened again.
  const [unsaved] = useState(() => new Map<string, TypedSession>());

  const go = (change: EditorSearch) =>
    void navigate({ search: (before) => ({ jour: before.jour, ...change }), replace: true, resetScroll: false });
  const days = useMemo(() => daysOf(event, sessions), [event, sessions]);
  const today = dayOf(now, event.timeZone);
  const day = [search.jour, today].find((one) => one !== undefined && days.includes(one)) ?? days[0]!;
  const conflicts = useMemo(() => programmeConflicts(planOf(event, draft, sessions)), [event, draft, sessions]);
  const marks = useMemo(() => marksOf(conflicts), [conflicts]);
  const conflictWords = useConflictWords(draft, sessions);
  const editors = useOtherEditors(store, event.id, me?.id ?? '', (sessionId, name) => {
    setTouched((before) => new Map(before).set(sessionId, name));
    setTimeout(() => setTouched((before) => new Map([...before].filter(([id]) => id !== sessionId))), TOUCHED_MS);
  });

  const undo = () => void store.undo().then(() => setSaid(t('grid.undone')));
  const redo = () => void store.redo().then(() => setSaid(t('grid.redone')));
  useHotkeys([
    ['mod+Z', undo],
    ['mod+shift+Z', redo],
    ['mod+Y', redo],
  ]);

  const openNew = (place: Place, typed?: TypedSession) => {
    const id = newKey();
    unsaved.set(id, typed ?? emptySession(place, event.timeZone));
    go({ seance: id });
  };
  const create = () => openNew({ startsAt: null, minutes: 30, roomId: null });
  const show = (sessionId: string) => {
    const session = sessions.find(({ id }) => id === sessionId);
    const on = session?.startsAt ? dayOf(session.startsAt, event.timeZone) : day;
    void navigate({ search: { jour: on }, replace: true, resetScroll: false }).then(() => focusSession(sessionId));
  };

  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead', { count: draft.version })}
        action={
          <Group gap="xs">
            <Button
              variant="default"
              leftSection={<IconPlus size={18} aria-hidden />}
              visibleFrom="sm"
              onClick={create}
            >
              {t('newSession')}
            </Button>
            <Button leftSection={<IconSend size={18} aria-hidden />} onClick={() => go({ vue: 'publier' })}>
              {t('publish')}
            </Button>
          </Group>
        }
      />
      <Group gap="xs" mb="sm" justify="space-between" className={isPhone ? undefined : classes.wide}>
        <Group gap="xs">
          {days.length > 1 && (
            <SegmentedControl
              aria-label={t('day')}
              value={day}
              onChange={(jour) => go({ jour })}
              data={days.map((one) => ({
                value: one,
                label: capitalised(format.shortDay(`${one}T12:00:00Z`, 'UTC')),
              }))}
            />
          )}
          <Tool label={t('undo')} icon={IconArrowBackUp} disabled={!state.mayUndo} onClick={undo} />
          <Tool label={t('redo')} icon={IconArrowForwardUp} disabled={!state.mayRedo} onClick={redo} />
          {!isPhone && (
            <>
              <Tool label={t('zoomOut')} icon={IconMinus} disabled={zoom === 0} onClick={() => setZoom(zoom - 1)} />
              <Tool
                label={t('zoomIn')}
                icon={IconPlus}
                disabled={zoom === ZOOMS.length - 1}
                onClick={() => setZoom(zoom + 1)}
              />
            </>
          )}
          <Text size="sm" c="dimmed" role="status">
            {t(state.busy > 0 ? 'saving' : 'saved')}
          </Text>
        </Group>
        <Group gap="xs">
          <Button
            variant="subtle"
            px="xs"
            h="auto"
            mih={44}
            leftSection={<IconAlertTriangle size={20} aria-hidden />}
            onClick={() => go({ vue: 'conflits' })}
          >
            <VisuallyHidden>{t('conflicts.title')}</VisuallyHidden>
            <ConflictCounts conflicts={conflicts} />
          </Button>
          <Button
            variant="subtle"
            px="xs"
            leftSection={<IconBuilding size={20} aria-hidden />}
            onClick={() => go({ vue: 'salles' })}
          >
            {t('structure')}
          </Button>
          <Button
            variant="subtle"
            px="xs"
            leftSection={<IconHistory size={20} aria-hidden />}
            onClick={() => go({ vue: 'versions' })}
          >
            {t('versions')}
          </Button>
          <LinkButton
            to="/equipe/$slug/programme/fichiers"
            params={{ slug: event.slug }}
            variant="subtle"
            px="xs"
            title={t('filesHint')}
            leftSection={<IconFiles size={20} aria-hidden />}
          >
            {t('files')}
          </LinkButton>
        </Group>
      </Group>
      <Group gap="md" mih={editors.length > 0 ? 34 : 0}>
        <Group gap={6} aria-live="polite">
          {editors.map(({ personId, name }) => (
            <Initials key={personId} name={name} size={26} />
          ))}
          {editors.length > 0 && (
            <Text size="sm">
              {t('here', { count: editors.length, names: editors.map(({ name }) => name).join(', ') })}
            </Text>
          )}
        </Group>
      </Group>
      {state.hasFailed && (
        <Alert color="coral" role="alert" mb="sm">
          {t('notSaved')}
        </Alert>
      )}
      <VisuallyHidden role="status" aria-live="assertive" data-said>
        {said}
      </VisuallyHidden>
      {isPhone ? (
        <>
          <Button fullWidth mb="md" variant="light" leftSection={<IconPlus size={18} aria-hidden />} onClick={create}>
            {t('newSession')}
          </Button>
          <DayList {...{ event, draft, sessions, day, marks }} onOpen={(seance) => go({ seance })} onCreate={create} />
        </>
      ) : (
        <Board
          {...{ store, state, conflicts, conflictWords, day, touched }}
          zoom={ZOOMS[zoom]!}
          say={setSaid}
          onOpen={(seance) => go({ seance })}
          onCreate={openNew}
        />
      )}
      <SidePanel opened={search.vue === 'conflits'} onClose={() => go({})} title={t('conflicts.title')}>
        <ConflictList conflicts={conflicts} wordsOf={conflictWords} onShow={show} />
      </SidePanel>
      <SidePanel opened={search.vue === 'salles'} onClose={() => go({})} title={t('parts.title')}>
        <PartsPanel store={store} state={state} />
      </SidePanel>
      <SidePanel opened={search.vue === 'versions'} onClose={() => go({})} title={t('history.title')}>
        <HistoryPanel store={store} state={state} onDone={() => go({})} />
      </SidePanel>
      <PublishDialog store={store} state={state} opened={search.vue === 'publier'} onClose={() => go({})} />
      <SessionPanel
        {...{ store, state, conflictWords }}
        id={search.seance}
        unsaved={unsaved}
        onClose={() => go({})}
        onNew={(typed) => openNew({ startsAt: null, minutes: 30, roomId: null }, typed)}
        titleOf={(session) => text(session.title)}
      />
      <MeanwhileDialog store={store} state={state} />
    </>
  );
}

interface ToolProps {
  label: string;
  icon: typeof IconPlus;
  disabled: boolean;
  onClick: () => void;
}

function Tool({ label, icon: Icon, disabled, onClick }: ToolProps) {
  return (
    <ActionIcon variant="default" size={44} aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      <Icon size={20} aria-hidden />
    </ActionIcon>
  );
}
