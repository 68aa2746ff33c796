import type { Conflict, ConflictSeverity } from '@parvis/domain';
import type { Draft, DraftEvent, DraftSession } from './draft';
import { dayOf, hoursOf, lanesOf, minuteOfDay } from './grid-geometry';

export interface Column {
  /** Null for what has no room. */
  roomId: string | null;
  name: string | null;
  capacity: number | null;
  building: string | null;
}

/** A session as the grid of one day draws it; times in minutes of that day. */
export interface Placed {
  session: DraftSession;
  from: number;
  to: number;
  column: number;
  lane: number;
  lanes: number;
}

export interface Band {
  id: string;
  from: number;
  to: number;
  lane: number;
  lanes: number;
}

export interface DayView {
  columns: Column[];
  placed: Placed[];
  bands: Band[];
  hours: { from: number; to: number };
}

/** One day of the draft: what has no room first, then a column a room. */
export function dayView(event: DraftEvent, draft: Draft, sessions: readonly DraftSession[], day: string): DayView {
  const columns: Column[] = [
    { roomId: null, name: null, capacity: null, building: null },
    ...draft.rooms.map(({ id, name, capacity, building }) => ({ roomId: id, name, capacity, building })),
  ];
  const ofDay = sessions.flatMap((session) => {
    if (session.startsAt === null || dayOf(session.startsAt, event.timeZone) !== day) return [];
    const from = minuteOfDay(session.startsAt, event.timeZone);
    return [{ id: session.id, session, from, to: Math.min(from + session.minutes, 1440) }];
  });
  const placed = columns.flatMap(({ roomId }, column) => {
    const inRoom = ofDay.filter(({ session }) => session.roomId === roomId);
    const lanes = lanesOf(inRoom);
    return inRoom.map(({ session, from, to }) => ({ session, from, to, column, ...lanes.get(session.id)! }));
  });
  return { columns, placed: placed.sort(inReadingOrder), bands: bandsOf(draft, ofDay), hours: hoursOf(ofDay) };
}

/** By time, then from left to right: the order in which the keyboard goes through them. */
const inReadingOrder = (one: Placed, other: Placed) => one.from - other.from || one.column - other.column;

function bandsOf(draft: Draft, ofDay: readonly { session: DraftSession; from: number; to: number }[]): Band[] {
  const spans = draft.sequences.flatMap(({ id }) => {
    const own = ofDay.filter(({ session }) => session.sequenceId === id);
    if (own.length === 0) return [];
    return [{ id, from: Math.min(...own.map(({ from }) => from)), to: Math.max(...own.map(({ to }) => to)) }];
  });
  const lanes = lanesOf(spans);
  return spans.map((span) => ({ ...span, ...lanes.get(span.id)! }));
}

/** How bad it is for each session, and how often. */
export function marksOf(conflicts: readonly Conflict[]): Map<string, { severity: ConflictSeverity; count: number }> {
  const marks = new Map<string, { severity: ConflictSeverity; count: number }>();
  // The worst come first.
  for (const { severity, sessionIds } of conflicts) {
    for (const id of sessionIds) {
      const mark = marks.get(id);
      if (mark) mark.count += 1;
      else marks.set(id, { severity, count: 1 });
    }
  }
  return marks;
}

/** The names of classes that apply. */
export const look = (...names: (string | false | undefined)[]): string => names.filter(Boolean).join(' ');
