import { useDroppable } from '@dnd-kit/core';
import { VisuallyHidden } from '@mantine/core';
import { memo, type MouseEvent, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat, useText } from '@parvis/ui';
import type { Conflict, ConflictSeverity } from '@parvis/domain';
import classes from './board.module.css';
import { type Column, type DayView, look } from './board-view';
import type { Draft } from './draft';
import { clockOf, snap } from './grid-geometry';
import { type BlockHandlers, SessionBlock } from './session-block';

/** Where what is dragged would be put. */
export interface Target {
  from: number;
  minutes: number;
  column: number;
  /** The worst that would come of it. */
  conflict: { severity: ConflictSeverity; words: string } | undefined;
}

interface GridProps {
  draft: Draft;
  view: DayView;
  day: string;
  zoom: number;
  marks: ReadonlyMap<string, { severity: Conflict['severity']; count: number }>;
  touched: ReadonlyMap<string, string>;
  target: Target | undefined;
  handlers: BlockHandlers;
  /** Told of the area on which sessions stand. */
  setLayer: (node: HTMLDivElement | null) => void;
  onCreate: (minute: number, roomId: string | null) => void;
}

/** Rooms side by side, time from top to bottom. */
export function Grid({ draft, view, day, zoom, marks, touched, target, handlers, setLayer, onCreate }: GridProps) {
  const { t } = useTranslation('editor');
  const text = useText();
  const format = useFormat();
  const { columns, hours } = view;
  // Known as a place to drop, so that it scrolls under what is dragged to its edge.
  const { setNodeRef } = useDroppable({ id: 'grid' });
  const attach = useCallback(
    (node: HTMLDivElement | null) => {
      setLayer(node);
      setNodeRef(node);
    },
    [setLayer, setNodeRef],
  );
  const tracks = new Map(draft.tracks.map((track) => [track.id, track]));
  const sequences = new Map(draft.sequences.map((sequence) => [sequence.id, sequence]));
  const roomName = ({ name }: Column) => name ?? t('everywhere');
  const create = (event: MouseEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget) return;
    const rect = event.currentTarget.getBoundingClientRect();
    const column = Math.floor(((event.clientX - rect.left) / rect.width) * columns.length);
    const minute = snap(hours.from + (event.clientY - rect.top) / zoom - 2, 30);
    onCreate(minute, columns[column]?.roomId ?? null);
  };
  return (
    <div
      className={classes.frame}
      role="region"
      aria-label={t('grid.label', { day: format.dayOfYear(`${day}T12:00:00Z`, 'UTC') })}
      tabIndex={view.placed.length === 0 ? 0 : undefined}
    >
      <VisuallyHidden id="grid-help">{t('grid.help')}</VisuallyHidden>
      <div
        className={classes.inner}
        style={
          {
            '--columns': columns.length,
            '--zoom': zoom,
            '--height': `${(hours.to - hours.from) * zoom}px`,
          } as React.CSSProperties
        }
      >
        <div className={classes.corner} />
        <div className={classes.heads}>
          {columns.map((column) => (
            <div key={column.roomId ?? ''} className={classes.head}>
              <span>{roomName(column)}</span>
              <span className={classes.headMore}>
                {column.roomId === null
                  ? t('everywhereHint')
                  : [column.capacity !== null && t('capacity', { count: column.capacity }), column.building]
                      .filter(Boolean)
                      .join(' · ')}
              </span>
            </div>
          ))}
        </div>
        <Hours hours={hours} zoom={zoom} />
        <div className={classes.bands}>
          {view.bands.map((band) => (
            <div
              key={band.id}
              className={classes.band}
              title={text(sequences.get(band.id)!.title)}
              style={{
                top: (band.from - hours.from) * zoom,
                height: (band.to - band.from) * zoom,
                left: `${(100 * band.lane) / band.lanes}%`,
                width: `calc(${100 / band.lanes}% - 2px)`,
              }}
            >
              {text(sequences.get(band.id)!.title)}
            </div>
          ))}
        </div>
        <div ref={attach} className={classes.layer} onDoubleClick={create}>
          {view.placed.map(({ session, from, to, column, lane, lanes }) => {
            const track = tracks.get(session.trackId ?? '');
            const mark = marks.get(session.id);
            return (
              <SessionBlock
                key={session.id}
                session={session}
                {...{ from, to, column, lane, lanes, zoom, handlers }}
                columns={columns.length}
                startOfDay={hours.from}
                room={roomName(columns[column]!)}
                trackName={track && text(track.name)}
                trackColour={track?.colour}
                severity={mark?.severity}
                conflicts={mark?.severity === 'HINT' ? 0 : (mark?.count ?? 0)}
                touchedBy={touched.get(session.id)}
              />
            );
          })}
          {target && <TargetOutline target={target} columns={columns} startOfDay={hours.from} zoom={zoom} />}
        </div>
      </div>
    </div>
  );
}

const Hours = memo(function Hours({ hours, zoom }: { hours: DayView['hours']; zoom: number }) {
  const marks = Array.from({ length: (hours.to - hours.from) / 60 - 1 }, (_, n) => hours.from + (n + 1) * 60);
  return (
    <div className={classes.axis} aria-hidden>
      {marks.map((minute) => (
        <span key={minute} className={classes.hour} style={{ top: (minute - hours.from) * zoom }}>
          {clockOf(minute)}
        </span>
      ))}
    </div>
  );
});

interface TargetOutlineProps {
  target: Target;
  columns: readonly Column[];
  startOfDay: number;
  zoom: number;
}

function TargetOutline({ target, columns, startOfDay, zoom }: TargetOutlineProps) {
  const { from, minutes, column, conflict } = target;
  const width = 100 / columns.length;
  return (
    <div
      className={look(classes.target, conflict?.severity === 'ERROR' && classes.targetBad)}
      data-target={conflict?.severity ?? 'FREE'}
      style={{
        top: (from - startOfDay) * zoom,
        height: minutes * zoom,
        left: `${width * column}%`,
        width: `${width}%`,
      }}
    />
  );
}
