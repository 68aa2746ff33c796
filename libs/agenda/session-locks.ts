import type { SessionKind } from '@parvis/contract/resolvers';
import type { Text } from '@parvis/domain';
import type { Tx } from '@parvis/platform';

export interface LockedSession {
  id: string;
  eventId: string;
  isPublished: boolean;
  kind: SessionKind;
  title: Text;
  capacity: number | null;
  startsAt: Date;
  endsAt: Date;
}

/**
 * Sessions first, then people, each in the order of their ids: one order for everybody, so that nobody waits for each
 * other in a circle. Unknown ids are left out.
 */
export function lockSessions(tx: Tx, sessionIds: readonly string[]): Promise<LockedSession[]> {
  return tx.query<LockedSession[]>(
    `select s.id, s.event_id as "eventId", e.status = 'PUBLISHED' as "isPublished", s.kind, s.title, s.capacity,
       s.starts_at as "startsAt", s.ends_at as "endsAt"
     from session s join event e on e.id = s.event_id
     where s.id::text = any ($1::text[]) order by s.id for no key update of s`,
    [sessionIds],
  );
}

/** All sessions of an event. */
export async function lockSessionsOf(tx: Tx, eventId: string): Promise<LockedSession[]> {
  const sessions = await tx.query<{ id: string }[]>('select id from session where event_id = $1', [eventId]);
  return lockSessions(
    tx,
    sessions.map(({ id }) => id),
  );
}

/**
 * These people, and whoever waits for a seat of these sessions: none of them can take up another place meanwhile, nor
 * leave the event. The line itself stands still, for its session is locked.
 */
export async function lockPeople(tx: Tx, personIds: readonly string[], sessionIds: readonly string[]): Promise<void> {
  await tx.query(
    `select from person
     where id = any ($1::uuid[]) or id in (select person_id from workshop_waiting where session_id = any ($2::uuid[]))
     order by id for no key update`,
    [personIds, sessionIds],
  );
}
