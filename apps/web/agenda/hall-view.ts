import { dayOf } from './programme-view';
import type { OrderSession } from './running-order';

export interface HallRoom {
  id: string;
  name: string;
  now: OrderSession | undefined;
  next: OrderSession | undefined;
}

/**
 * What is on and what comes in each room today. What happens everywhere, a break or a lunch, is on in each room that has
 * nothing of its own.
 */
export function hallRooms(
  sessions: readonly OrderSession[],
  rooms: readonly { id: string; name: string }[],
  now: Date,
  timeZone: string,
): HallRoom[] {
  const today = dayOf(now, timeZone);
  const ofToday = sessions
    .filter(({ startsAt }) => dayOf(startsAt, timeZone) === today)
    .sort((one, other) => one.startsAt.localeCompare(other.startsAt));
  return rooms.map(({ id, name }) => {
    const here = ofToday.filter(({ room }) => room?.id === id);
    const around = [...here, ...ofToday.filter(({ room }) => room === null)];
    return {
      id,
      name,
      now: around.find((session) => isOn(session, now)),
      next: around
        .filter(({ startsAt }) => new Date(startsAt) > now)
        .reduce<OrderSession | undefined>(
          (first, session) => (first && first.startsAt <= session.startsAt ? first : session),
          undefined,
        ),
    };
  });
}

const isOn = ({ startsAt, endsAt }: OrderSession, now: Date) => new Date(startsAt) <= now && new Date(endsAt) > now;

/** The first session of a later day: what a hall waits for once today is over. */
export function firstLater(sessions: readonly OrderSession[], now: Date): OrderSession | undefined {
  return sessions
    .filter(({ startsAt }) => new Date(startsAt) > now)
    .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt))[0];
}
