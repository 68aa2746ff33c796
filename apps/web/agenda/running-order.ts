import { type RunningSession, runLate } from '@parvis/domain';
import type { RunningOrderSessionFragment } from '@parvis/contract/web';
import { dayOf } from './programme-view';

export type OrderSession = RunningOrderSessionFragment;

export type SessionState = 'OVER' | 'NOW' | 'NEXT' | 'LATER';

export interface OrderRow {
  session: OrderSession;
  state: SessionState;
  /** The one before it in the room, when it has not ended by then. */
  overlaps: OrderSession | undefined;
}

export interface OrderRoom {
  /** Null for what happens everywhere. */
  id: string | null;
  name: string | null;
  rows: OrderRow[];
}

/** The days of a programme; the one to show is today, else the first to come, else the last. */
export function orderDays(sessions: readonly OrderSession[], timeZone: string, now: Date) {
  const days = [...new Set(sessions.map(({ startsAt }) => dayOf(startsAt, timeZone)))].sort();
  const today = dayOf(now, timeZone);
  return { days, shown: days.find((day) => day >= today) ?? days.at(-1) };
}

/** What happens in each room on a day, in the order of the rooms; what happens everywhere comes last. */
export function runningOrder(
  sessions: readonly OrderSession[],
  rooms: readonly { id: string; name: string }[],
  { day, timeZone, now }: { day: string; timeZone: string; now: Date },
): OrderRoom[] {
  const ofDay = sessions.filter(({ startsAt }) => dayOf(startsAt, timeZone) === day);
  const roomOf = (id: string | null) =>
    rowsOf(
      ofDay.filter(({ room }) => (room?.id ?? null) === id),
      now,
    );
  return [
    ...rooms.map(({ id, name }) => ({ id, name, rows: roomOf(id) })),
    { id: null, name: null, rows: roomOf(null) },
  ].filter(({ rows }) => rows.length > 0);
}

function rowsOf(sessions: readonly OrderSession[], now: Date): OrderRow[] {
  const inOrder = sessions.toSorted((one, other) => one.startsAt.localeCompare(other.startsAt));
  const next = inOrder.find(({ startsAt }) => new Date(startsAt) > now);
  return inOrder.map((session, at) => ({
    session,
    state: stateOf(session, next, now),
    overlaps: inOrder.slice(0, at).find(({ endsAt }) => endsAt > session.startsAt),
  }));
}

function stateOf(session: OrderSession, next: OrderSession | undefined, now: Date): SessionState {
  if (new Date(session.endsAt) <= now) return 'OVER';
  if (new Date(session.startsAt) <= now) return 'NOW';
  return session === next ? 'NEXT' : 'LATER';
}

/** Whole minutes until an instant, rounded up. */
export const minutesUntil = (instant: string, now: Date): number =>
  Math.ceil((Date.parse(instant) - now.getTime()) / 60_000);

/** What a delay would move, by the rule of the server. */
export function previewDelay(
  room: OrderRoom | undefined,
  late: { id: string; minutes: number; pushing: boolean; now: Date },
): (RunningSession & { session: OrderSession })[] {
  const running = (room?.rows ?? []).map(({ session }) => ({
    id: session.id,
    startsAt: Date.parse(session.startsAt),
    endsAt: Date.parse(session.endsAt),
    isBreak: session.kind === 'BREAK',
    session,
  }));
  // Where it happens everywhere, there is no room in which anything would follow.
  const queue = room?.id == null ? running.filter(({ id }) => id === late.id) : running;
  return runLate(queue, { ...late, now: late.now.getTime() });
}
