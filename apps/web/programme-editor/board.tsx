import {
  DndContext,
  type DragEndEvent,
  type DragMoveEvent,
  DragOverlay,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Conflict, programmeConflicts } from '@parvis/domain';
import { useText } from '@parvis/ui';
import classes from './board.module.css';
import { dayView, look, marksOf } from './board-view';
import { type Place, planOf } from './draft';
import type { DraftStore, EditorState } from './draft-store';
import { Grid, type Target } from './grid';
import { clockOf, instantAt, minuteOfDay, SHORTEST, snap } from './grid-geometry';
import type { BlockHandlers, Nudge } from './session-block';
import { Tray } from './tray';

interface BoardProps {
  store: DraftStore;
  state: EditorState;
  conflicts: readonly Conflict[];
  conflictWords: (conflict: Conflict) => string;
  day: string;
  zoom: number;
  touched: ReadonlyMap<string, string>;
  say: (sentence: string) => void;
  onOpen: (sessionId: string) => void;
  onCreate: (place: Place) => void;
}

/** The grid of a day and the tray; sessions go from one to the other by hand, by mouse or by keys. */
export function Board(props: BoardProps) {
  const { store, state, conflicts, day, zoom, touched, onOpen } = props;
  const { event, draft, sessions } = state;
  const { timeZone } = event;
  const text = useText();
  const layer = useRef<HTMLDivElement>(null);
  const setLayer = useCallback((node: HTMLDivElement | null) => {
    layer.current = node;
  }, []);
  const tray = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<{ id: string; over: Target | 'tray' | undefined }>();
  const view = useMemo(() => dayView(event, draft, sessions, day), [event, draft, sessions, day]);
  const marks = useMemo(() => marksOf(conflicts), [conflicts]);
  const unplaced = useMemo(() => sessions.filter(({ startsAt }) => startsAt === null), [sessions]);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 8 } }),
  );

  /** The worst that a place would bring, in words. */
  const conflictAt = (id: string, place: Place): Target['conflict'] => {
    const moved = sessions.map((session) => (session.id === id ? { ...session, ...place } : session));
    const [worst] = programmeConflicts(planOf(event, draft, moved)).filter(
      ({ sessionIds, severity }) => severity !== 'HINT' && sessionIds.some((one) => one === id),
    );
    return worst && { severity: worst.severity, words: props.conflictWords(worst) };
  };
  const handlers = useHandlers(props, view, conflictAt);

  const overOf = ({ active }: DragMoveEvent): Target | 'tray' | undefined => {
    const session = sessions.find(({ id }) => id === active.id);
    const rect = active.rect.current.translated;
    const grid = layer.current?.getBoundingClientRect();
    if (!session || !rect || !grid) return undefined;
    const x = rect.left + Math.min(rect.width, 160) / 2;
    const y = rect.top + 12;
    const side = tray.current?.getBoundingClientRect();
    if (side && x >= side.left && x <= side.right && y >= side.top && y <= side.bottom)
      return session.startsAt === null ? undefined : 'tray';
    const column = Math.floor(((x - grid.left) / grid.width) * view.columns.length);
    if (column < 0 || column >= view.columns.length || y < grid.top || rect.top > grid.bottom) return undefined;
    const from = snap(view.hours.from + (rect.top - grid.top) / zoom, session.minutes);
    const shown = drag?.over;
    // The same place is the same target: nothing is judged, nothing drawn again.
    if (shown && shown !== 'tray' && shown.from === from && shown.column === column) return shown;
    const place = placeAt(from, session.minutes, column);
    return { from, minutes: session.minutes, column, conflict: conflictAt(session.id, place) };
  };
  const placeAt = (from: number, minutes: number, column: number): Place => ({
    startsAt: instantAt(day, from, timeZone),
    minutes,
    roomId: view.columns[column]!.roomId,
  });

  const onDragMove = (move: DragMoveEvent) => {
    const over = overOf(move);
    if (drag?.over !== over || drag?.id !== move.active.id) setDrag({ id: String(move.active.id), over });
  };
  const onDragEnd = (end: DragEndEvent) => {
    const over = overOf(end);
    setDrag(undefined);
    const session = sessions.find(({ id }) => id === end.active.id);
    if (!session || !over) return;
    if (over === 'tray') return handlers.nudge(session.id, 'tray');
    const place = placeAt(over.from, over.minutes, over.column);
    if (place.startsAt !== session.startsAt || place.roomId !== session.roomId)
      void store.apply({ kind: 'place', id: session.id, place });
  };
  const dragged = sessions.find(({ id }) => id === drag?.id);

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerWithin}
      accessibility={{ announcements: SILENT, screenReaderInstructions: { draggable: '' } }}
      onDragMove={onDragMove}
      onDragEnd={onDragEnd}
      onDragCancel={() => setDrag(undefined)}
    >
      <div className={look(classes.wide, classes.board)}>
        <Grid
          {...{ draft, view, day, zoom, marks, touched, handlers, setLayer }}
          target={drag?.over === 'tray' ? undefined : drag?.over}
          onCreate={(minute, roomId) =>
            props.onCreate({ startsAt: instantAt(day, minute, timeZone), minutes: 30, roomId })
          }
        />
        <Tray draft={draft} sessions={unplaced} isTarget={drag?.over === 'tray'} tray={tray} onOpen={onOpen} />
      </div>
      <DragOverlay dropAnimation={null}>
        {dragged && (
          <Carried
            title={text(dragged.title)}
            over={drag?.over}
            room={drag?.over && drag.over !== 'tray' ? (view.columns[drag.over.column]!.name ?? undefined) : undefined}
          />
        )}
      </DragOverlay>
    </DndContext>
  );
}

/** What is under the hand: where it would be put, and what would come of it. */
function Carried({
  title,
  over,
  room,
}: {
  title: string;
  over: Target | 'tray' | undefined;
  room: string | undefined;
}) {
  const { t } = useTranslation('editor');
  const target = over === 'tray' ? undefined : over;
  return (
    <div className={classes.carried}>
      <div className={look(classes.overlay, target?.conflict?.severity === 'ERROR' && classes.overlayBad)} data-carried>
        <strong>{title}</strong>
        <br />
        {over === 'tray' && t('tray.drop')}
        {target && (
          <>
            {t('grid.dropHere', {
              times: `${clockOf(target.from)} – ${clockOf((target.from + target.minutes) % 1440)}`,
              room: room ?? t('everywhere'),
            })}
            <br />
            {target.conflict?.words ?? t('grid.fits')}
          </>
        )}
      </div>
    </div>
  );
}

/** Said in our own words, by the live region of the page. */
const SILENT = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};

/** What keys and the lower edge do; the same functions for as long as the page is open. */
function useHandlers(
  { store, day, say, onOpen, state }: BoardProps,
  view: ReturnType<typeof dayView>,
  conflictAt: (id: string, place: Place) => Target['conflict'],
): BlockHandlers {
  const { t } = useTranslation('editor');
  const text = useText();
  const { timeZone } = state.event;
  const find = (id: string) => store.get().sessions.find((session) => session.id === id);
  const put = (id: string, place: Place) => {
    const session = find(id);
    if (!session) return;
    void store.apply({ kind: 'place', id, place });
    const title = text(session.title);
    if (place.startsAt === null) {
      say(t('grid.toTray', { title }));
      focusSession(id);
      return;
    }
    const from = minuteOfDay(place.startsAt, timeZone);
    const conflict = conflictAt(id, place)?.words;
    const facts = {
      title,
      times: `${clockOf(from)} – ${clockOf((from + place.minutes) % 1440)}`,
      room: view.columns.find(({ roomId }) => roomId === place.roomId)?.name ?? t('everywhere'),
    };
    say(conflict ? t('grid.movedWith', { ...facts, conflict }) : t('grid.moved', facts));
  };
  const nudge = (id: string, what: Nudge) => {
    const session = find(id);
    if (!session || session.startsAt === null) return;
    const { startsAt, minutes, roomId } = session;
    if (what === 'tray') return put(id, { startsAt: null, minutes, roomId });
    if ('rooms' in what) {
      const column = view.columns.findIndex((one) => one.roomId === roomId) + what.rooms;
      const next = view.columns[column];
      if (next) put(id, { startsAt, minutes, roomId: next.roomId });
      return;
    }
    if ('longer' in what) return put(id, { startsAt, minutes: Math.max(minutes + what.longer, SHORTEST), roomId });
    const from = snap(minuteOfDay(startsAt, timeZone) + what.minutes, minutes);
    put(id, { startsAt: instantAt(day, from, timeZone), minutes, roomId });
  };
  const resize = (id: string, minutes: number) => {
    const session = find(id);
    if (session) put(id, { startsAt: session.startsAt, minutes, roomId: session.roomId });
  };
  const latest = useRef({ open: onOpen, nudge, resize });
  useEffect(() => {
    latest.current = { open: onOpen, nudge, resize };
  });
  return useMemo(
    () => ({
      open: (id) => latest.current.open(id),
      nudge: (id, what) => latest.current.nudge(id, what),
      resize: (id, minutes) => latest.current.resize(id, minutes),
    }),
    [],
  );
}

const PATIENCE_MS = 5_000;

/** The keyboard follows a session to where it went, once it is drawn there and no panel holds the keyboard any more. */
export function focusSession(id: string, until = performance.now() + PATIENCE_MS): void {
  requestAnimationFrame((now) => {
    const node = document.querySelector<HTMLElement>(`[data-session="${CSS.escape(id)}"]`);
    const isReady = node && !document.querySelector('[role=dialog]');
    if (!isReady && now < until) return focusSession(id, until);
    node?.focus();
    node?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
}
