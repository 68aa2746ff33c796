import { useDraggable } from '@dnd-kit/core';
import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconAlertTriangleFilled } from '@tabler/icons-react';
import { type KeyboardEvent, memo, type PointerEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConflictSeverity } from '@parvis/domain';
import { useText } from '@parvis/ui';
import classes from './board.module.css';
import { look, type Placed } from './board-view';
import type { DraftSession } from './draft';
import { clockOf, SHORTEST, STEP } from './grid-geometry';

/** What the keyboard does to a session. */
export type Nudge = { minutes: number } | { rooms: number } | { longer: number } | 'tray';

export interface BlockHandlers {
  open(sessionId: string): void;
  nudge(sessionId: string, nudge: Nudge): void;
  resize(sessionId: string, minutes: number): void;
}

interface SessionBlockProps {
  session: DraftSession;
  from: Placed['from'];
  to: Placed['to'];
  column: number;
  lane: number;
  lanes: number;
  columns: number;
  startOfDay: number;
  zoom: number;
  room: string;
  trackName: string | undefined;
  trackColour: string | undefined;
  severity: ConflictSeverity | undefined;
  conflicts: number;
  touchedBy: string | undefined;
  handlers: BlockHandlers;
}

const SHORT_PX = 34;
const MORE_PX = 66;
const LINE_PX = 17;
const TOP_PX = 24;

/** One session on the grid: drag it, drag its lower edge, or use the keys. Drawn again only when it changes. */
export const SessionBlock = memo(function SessionBlock(props: SessionBlockProps) {
  const { session, from, column, lane, lanes, columns, startOfDay, zoom, room, trackName, severity, handlers } = props;
  const { t } = useTranslation('editor');
  const text = useText();
  const { attributes, listeners, setNodeRef, isDragging } = useDraggable({ id: session.id });
  const { minutes, handleProps } = useResize(props);
  const to = minutes === undefined ? props.to : from + minutes;
  const height = Math.max((to - from) * zoom - 2, 12);
  const isShort = height < SHORT_PX;
  const times = `${clockOf(from)} – ${clockOf(to % 1440)}`;
  const title = text(session.title);
  const width = 100 / columns;
  const isGathering = session.kind === 'BREAK' || session.kind === 'NETWORKING';
  const label = [
    t('grid.block', { times, room }),
    trackName && t('grid.blockTrack', { track: trackName }),
    props.conflicts > 0 && t('grid.conflicts', { count: props.conflicts }),
  ];

  const onKeyDown = (event: KeyboardEvent) => {
    const nudge = nudgeOf(event);
    if (nudge) {
      event.preventDefault();
      event.stopPropagation();
      handlers.nudge(session.id, nudge);
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      handlers.open(session.id);
    }
  };

  return (
    <div
      ref={setNodeRef}
      {...attributes}
      {...listeners}
      role="button"
      tabIndex={0}
      data-session={session.id}
      aria-roledescription={undefined}
      aria-describedby="grid-help"
      className={look(
        classes.block,
        isShort && classes.short,
        isGathering && classes.gathering,
        severity === 'ERROR' && classes.ERROR,
        isDragging && classes.lifted,
        props.touchedBy && classes.touched,
      )}
      style={
        {
          top: (from - startOfDay) * zoom + 1,
          height,
          left: `calc(${width * (column + lane / lanes)}% + 2px)`,
          width: `calc(${width / lanes}% - 4px)`,
          '--lines': Math.max(Math.floor((height - TOP_PX - (height > MORE_PX ? LINE_PX : 0)) / LINE_PX), 1),
          '--track': props.trackColour ?? 'var(--mantine-color-gray-4)',
        } as React.CSSProperties
      }
      title={title}
      onClick={() => handlers.open(session.id)}
      onKeyDown={onKeyDown}
    >
      <span className={classes.blockTop} aria-hidden>
        {minutes === undefined ? clockOf(from) : times}
        {!isShort && <Mark severity={severity} count={props.conflicts} />}
      </span>
      <span className={classes.blockTitle}>{title}</span>
      <VisuallyHidden>{[', ', label.filter(Boolean).join(', ')].join('')}</VisuallyHidden>
      {isShort && <Mark severity={severity} count={props.conflicts} />}
      {height > MORE_PX && (
        <span className={classes.blockMore} aria-hidden>
          {[trackName, session.speakers.map(({ person }) => person.name).join(', ')].filter(Boolean).join(' · ')}
        </span>
      )}
      {props.touchedBy && height > MORE_PX && (
        <span className={classes.blockMore}>{t('changedBy', { name: props.touchedBy })}</span>
      )}
      <span className={classes.handle} aria-hidden {...handleProps} />
    </div>
  );
});

export function Mark({ severity, count }: { severity: ConflictSeverity | undefined; count: number }) {
  if (!severity || severity === 'HINT') return null;
  const Icon = severity === 'ERROR' ? IconAlertTriangleFilled : IconAlertTriangle;
  return (
    <span className={look(classes.mark, severity === 'ERROR' ? classes.markERROR : classes.markWARNING)} aria-hidden>
      <Icon size={13} />
      {count}
    </span>
  );
}

function nudgeOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): Nudge | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  switch (key) {
    case 'ArrowUp':
      return shiftKey ? { longer: -STEP } : { minutes: -STEP };
    case 'ArrowDown':
      return shiftKey ? { longer: STEP } : { minutes: STEP };
    case 'ArrowLeft':
      return shiftKey ? undefined : { rooms: -1 };
    case 'ArrowRight':
      return shiftKey ? undefined : { rooms: 1 };
    case 'Delete':
    case 'Backspace':
      return 'tray';
    default:
      return undefined;
  }
}

/** Dragging the lower edge, in steps; the new length while it is dragged. */
function useResize({ session, zoom, handlers }: SessionBlockProps) {
  const [minutes, setMinutes] = useState<number>();
  const start = useRef<number>(null);
  const stop = (event: { stopPropagation: () => void }) => event.stopPropagation();
  const lengthAt = (y: number) =>
    Math.max(Math.round((session.minutes + (y - start.current!) / zoom) / STEP) * STEP, SHORTEST);
  const handleProps = {
    onMouseDown: stop,
    onTouchStart: stop,
    onClick: stop,
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = event.clientY;
      setMinutes(session.minutes);
    },
    onPointerMove: (event: PointerEvent) => {
      if (start.current !== null) setMinutes(lengthAt(event.clientY));
    },
    onPointerUp: (event: PointerEvent) => {
      if (start.current === null) return;
      const length = lengthAt(event.clientY);
      start.current = null;
      setMinutes(undefined);
      if (length !== session.minutes) handlers.resize(session.id, length);
    },
    onPointerCancel: () => {
      start.current = null;
      setMinutes(undefined);
    },
  };
  return { minutes, handleProps };
}
