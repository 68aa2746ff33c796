import type { SessionKind } from './programme-content';
import type { TimeInterval } from './time-intervals';

const MINUTE = 60_000;

export interface PlannedSession {
  id: string;
  kind: SessionKind;
  /** Null in the tray: what is not placed conflicts with nothing. */
  startsAt: Date | null;
  minutes: number;
  roomId: string | null;
  sequenceId: string | null;
  /** Seats one must sign up for. */
  capacity: number | null;
  /** How many are expected where nobody signs up. */
  expected: number | null;
  speakers: readonly { personId: string }[];
}

export interface AgendaTimes {
  /** What a speaker needs between two sessions in two rooms of one building. */
  roomChangeMinutes: number;
  /** The same between two buildings. */
  buildingChangeMinutes: number;
}

/** Where an event has no rules of its own. */
export const USUAL_AGENDA_TIMES: AgendaTimes = { roomChangeMinutes: 5, buildingChangeMinutes: 15 };

export interface ProgrammePlan {
  event: TimeInterval & { /** IANA name. */ timeZone: string };
  rooms: readonly { id: string; building: string | null; capacity: number | null }[];
  /** In the order in which they follow one another. */
  sequences: readonly { id: string }[];
  times: AgendaTimes;
  absences: readonly (TimeInterval & { personId: string })[];
  sessions: readonly PlannedSession[];
}

/**
 * - `SPEAKER_TWICE`: somebody speaks in two sessions at once.
 * - `SPEAKER_AWAY`: somebody speaks while they said they cannot be there.
 * - `ROOM_TAKEN`: two sessions in one room at once.
 * - `CAPACITY_TOO_SMALL`: more seats promised, or people expected, than the room holds.
 * - `BREAK_TOO_SHORT`: too little time for somebody to go from one session to their next, in another room.
 * - `SEQUENCE_OUT_OF_ORDER`: in one room, on one day, a session after one of a later sequence.
 * - `OUTSIDE_EVENT`: on a day of which the event has none, or, but for breaks and gatherings, out of its hours.
 * - `NO_ROOM`, `NO_SPEAKER`: something that will be missed, but for breaks and gatherings.
 */
export type ConflictKind =
  | 'SPEAKER_TWICE'
  | 'SPEAKER_AWAY'
  | 'ROOM_TAKEN'
  | 'CAPACITY_TOO_SMALL'
  | 'BREAK_TOO_SHORT'
  | 'SEQUENCE_OUT_OF_ORDER'
  | 'OUTSIDE_EVENT'
  | 'NO_ROOM'
  | 'NO_SPEAKER';

/** An error must be confirmed to be published; a warning is likely to hurt; a hint is something still to do. */
export type ConflictSeverity = 'ERROR' | 'WARNING' | 'HINT';

export interface Conflict {
  kind: ConflictKind;
  severity: ConflictSeverity;
  /** One session, or the two concerned, the earlier one first. */
  sessionIds: readonly [string] | readonly [string, string];
  personId?: string;
  roomId?: string;
  /** What there is and what is needed: minutes of a break, places of a room. */
  has?: number;
  needs?: number;
}

type Placed = PlannedSession & { startsAt: Date; endsAt: Date };
type Room = ProgrammePlan['rooms'][number];

const byStart = (one: TimeInterval, other: TimeInterval) => one.startsAt.getTime() - other.startsAt.getTime();
const order: Record<ConflictSeverity, number> = { ERROR: 0, WARNING: 1, HINT: 2 };

/**
 * Everything that is wrong with a programme: errors first, then by time. In `n log n` of sessions and speakers, plus the
 * number of conflicts.
 */
export function programmeConflicts(plan: ProgrammePlan): Conflict[] {
  const placed = plan.sessions.flatMap((session): Placed[] => {
    if (!session.startsAt) return [];
    return [
      {
        ...session,
        startsAt: session.startsAt,
        endsAt: new Date(session.startsAt.getTime() + session.minutes * MINUTE),
      },
    ];
  });
  placed.sort(byStart);
  const rooms = new Map(plan.rooms.map((room) => [room.id, room]));
  const at = new Map(placed.map(({ id, startsAt }) => [id, startsAt.getTime()]));
  return [
    ...ofSpeakers(plan, placed, rooms),
    ...ofRooms(placed),
    ...ofOrder(plan, placed),
    ...ofHours(plan, placed),
    ...placed.flatMap((session) => ofOne(session, rooms)),
  ].sort(
    (one, other) =>
      order[one.severity] - order[other.severity] || at.get(one.sessionIds[0])! - at.get(other.sessionIds[0])!,
  );
}

/** One timeline a person, of what they do and when they are away. */
function ofSpeakers(plan: ProgrammePlan, placed: readonly Placed[], rooms: ReadonlyMap<string, Room>): Conflict[] {
  const lines = new Map<string, (TimeInterval & { session?: Placed })[]>();
  const add = (personId: string, entry: TimeInterval & { session?: Placed }) => {
    const line = lines.get(personId);
    if (line) line.push(entry);
    else lines.set(personId, [entry]);
  };
  for (const { personId, startsAt, endsAt } of plan.absences) add(personId, { startsAt, endsAt });
  for (const session of placed) {
    for (const { personId } of session.speakers)
      add(personId, { startsAt: session.startsAt, endsAt: session.endsAt, session });
  }
  return [...lines].flatMap(([personId, line]) => {
    line.sort(byStart);
    const clashes = overlapping(line).flatMap(([one, other]): Conflict[] => {
      if (one.session && other.session) return [twice(personId, one.session, other.session)];
      const session = one.session ?? other.session;
      return session ? [{ kind: 'SPEAKER_AWAY', severity: 'ERROR', sessionIds: [session.id], personId }] : [];
    });
    return [
      ...clashes,
      ...shortBreaks(
        personId,
        line.flatMap(({ session }) => session ?? []),
        plan.times,
        rooms,
      ),
    ];
  });
}

const twice = (personId: string, one: Placed, other: Placed): Conflict => ({
  kind: 'SPEAKER_TWICE',
  severity: 'ERROR',
  sessionIds: [one.id, other.id],
  personId,
});

function shortBreaks(
  personId: string,
  sessions: readonly Placed[],
  times: AgendaTimes,
  rooms: ReadonlyMap<string, Room>,
): Conflict[] {
  return sessions.slice(1).flatMap((session, before): Conflict[] => {
    const former = sessions[before]!;
    if (former.roomId === null || session.roomId === null || former.roomId === session.roomId) return [];
    const isFar = rooms.get(former.roomId)?.building !== rooms.get(session.roomId)?.building;
    const needs = isFar ? times.buildingChangeMinutes : times.roomChangeMinutes;
    const has = (session.startsAt.getTime() - former.endsAt.getTime()) / MINUTE;
    if (has < 0 || has >= needs) return [];
    return [
      { kind: 'BREAK_TOO_SHORT', severity: 'WARNING', sessionIds: [former.id, session.id], personId, has, needs },
    ];
  });
}

function ofRooms(placed: readonly Placed[]): Conflict[] {
  return [...groupBy(placed, ({ roomId }) => roomId)].flatMap(([roomId, sessions]) =>
    roomId === null
      ? []
      : overlapping(sessions).map(([one, other]): Conflict => ({
          kind: 'ROOM_TAKEN',
          severity: 'ERROR',
          sessionIds: [one.id, other.id],
          roomId,
        })),
  );
}

/** In one room, on one day, sequences come in their order: nothing after what belongs to a later one. */
function ofOrder({ sequences, event }: ProgrammePlan, placed: readonly Placed[]): Conflict[] {
  const positions = new Map(sequences.map(({ id }, position) => [id, position]));
  const day = dayOf(event.timeZone);
  const positionOf = (session: Placed) => positions.get(session.sequenceId ?? '');
  const inSequences = placed.filter((session) => positionOf(session) !== undefined);
  return [...groupBy(inSequences, ({ roomId, startsAt }) => `${roomId} ${day(startsAt)}`).values()].flatMap((line) => {
    let last = line[0]!;
    return line.flatMap((session): Conflict[] => {
      if (positionOf(session)! >= positionOf(last)!) {
        last = session;
        return [];
      }
      return [{ kind: 'SEQUENCE_OUT_OF_ORDER', severity: 'WARNING', sessionIds: [last.id, session.id] }];
    });
  });
}

function ofHours({ event }: ProgrammePlan, placed: readonly Placed[]): Conflict[] {
  const day = dayOf(event.timeZone);
  const [first, last] = [day(event.startsAt), day(event.endsAt)];
  return placed.flatMap(({ id, kind, startsAt, endsAt }): Conflict[] => {
    const isOnDays = day(startsAt) >= first && day(startsAt) <= last;
    if (!isOnDays) return [{ kind: 'OUTSIDE_EVENT', severity: 'ERROR', sessionIds: [id] }];
    const isInHours = startsAt >= event.startsAt && endsAt <= event.endsAt;
    return isInHours || isGathering(kind) ? [] : [{ kind: 'OUTSIDE_EVENT', severity: 'WARNING', sessionIds: [id] }];
  });
}

function ofOne(session: Placed, rooms: ReadonlyMap<string, Room>): Conflict[] {
  const conflicts: Conflict[] = [];
  const sessionIds = [session.id] as const;
  const holds = rooms.get(session.roomId ?? '')?.capacity ?? null;
  const needs = Math.max(session.capacity ?? 0, session.expected ?? 0);
  if (holds !== null && needs > holds) {
    // Seats are a promise, an expectation is none.
    const severity = (session.capacity ?? 0) > holds ? 'ERROR' : 'WARNING';
    conflicts.push({ kind: 'CAPACITY_TOO_SMALL', severity, sessionIds, roomId: session.roomId!, has: holds, needs });
  }
  if (isGathering(session.kind)) return conflicts;
  if (session.roomId === null) conflicts.push({ kind: 'NO_ROOM', severity: 'HINT', sessionIds });
  if (session.speakers.length === 0) conflicts.push({ kind: 'NO_SPEAKER', severity: 'HINT', sessionIds });
  return conflicts;
}

/** What needs neither room nor speaker, and may begin before the doors do: coffee, lunch, an evening together. */
const isGathering = (kind: SessionKind) => kind === 'BREAK' || kind === 'NETWORKING';

/** Every pair that overlaps, of intervals in the order of their starts. */
function overlapping<Entry extends TimeInterval>(line: readonly Entry[]): [Entry, Entry][] {
  const pairs: [Entry, Entry][] = [];
  let running: Entry[] = [];
  for (const entry of line) {
    running = running.filter(({ endsAt }) => endsAt > entry.startsAt);
    for (const other of running) pairs.push([other, entry]);
    running.push(entry);
  }
  return pairs;
}

function groupBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** 2024-11-28, by the clocks of the zone. */
function dayOf(timeZone: string): (instant: Date) => string {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone });
  formats.set(timeZone, format);
  return (instant) => format.format(instant);
}
