/** A session in one room, as the running order of a day has it. Instants in milliseconds since 1970. */
export interface RunningSession {
  id: string;
  startsAt: number;
  endsAt: number;
  isBreak: boolean;
}

const MINUTE = 60_000;

/**
 * Where the sessions of a room are when one of them runs late. One that has begun ends later; one that has not moves as
 * a whole. With `pushing`, what comes after moves on only as far as it must: free time absorbs the delay first, and a
 * break gives up to half of its length.
 *
 * @param room all sessions of the room on that day, in any order
 * @param minutes more than 0
 * @returns the sessions that move, with their new times, in the order of the day; empty when `late.id` is none of them
 *   or is over
 */
export function runLate<Session extends RunningSession>(
  room: readonly Session[],
  late: { id: string; minutes: number; pushing: boolean; now: number },
): Session[] {
  const inOrder = room.toSorted((one, other) => one.startsAt - other.startsAt || one.endsAt - other.endsAt);
  const at = inOrder.findIndex(({ id }) => id === late.id);
  const session = inOrder[at];
  if (!session || session.endsAt <= late.now) return [];
  const delay = late.minutes * MINUTE;
  const hasBegun = session.startsAt <= late.now;
  const first = {
    ...session,
    startsAt: hasBegun ? session.startsAt : session.startsAt + delay,
    endsAt: session.endsAt + delay,
  };
  const moved = [first];
  if (!late.pushing) return moved;
  let free = first.endsAt;
  for (const next of inOrder.slice(at + 1)) {
    // What already stood beside it, in the same room at the same time, is no queue.
    if (next.startsAt < session.endsAt) continue;
    const wait = free - next.startsAt;
    if (wait <= 0) break;
    const length = next.endsAt - next.startsAt;
    const given = next.isBreak ? Math.min(wait, Math.floor(length / 2 / MINUTE) * MINUTE) : 0;
    moved.push({ ...next, startsAt: next.startsAt + wait, endsAt: next.endsAt + wait - given });
    free = next.endsAt + wait - given;
  }
  return moved;
}
