import { createHash } from 'node:crypto';
import type { Programme, Session } from '@parvis/contract/resolvers';
import { type EventRow, readEventById } from '@parvis/events';
import type { Queryable } from '@parvis/platform';
import { readPublishedEventId } from '../agenda.queries';
import { readProgramme } from '../publish/read-programme';

/** When a session was last changed, and how often. */
export interface Stamp {
  revision: number;
  changedAt: Date;
}

/** The published programme of an event as files carry it. */
export interface Publication {
  event: EventRow;
  programme: Omit<Programme, 'changes'>;
  stamps: ReadonlyMap<string, Stamp>;
  /** Of the latest version; the start of the event while there is none. */
  changedAt: Date;
  /** Differs as soon as anything that a file may show does. */
  digest: string;
}

/** Undefined where there is no published event of that name. As many statements for a long programme as for a short one. */
export async function readPublication(db: Queryable, slug: string): Promise<Publication | undefined> {
  const eventId = await readPublishedEventId(db, slug);
  const event = eventId === undefined ? undefined : await readEventById(db, eventId);
  if (!event) return undefined;
  const { sessions, ...parts } = await readProgramme(db, event.id, null);
  const stamps = await readStamps(db, event.id);
  // What is another thing to each reader, and each minute, is in no file.
  const programme = { ...parts, sessions: sessions.map((session) => ({ ...session, ...OF_NOBODY })) };
  const times = [...stamps.values()].map(({ changedAt }) => changedAt.getTime());
  return {
    event,
    programme,
    stamps,
    changedAt: new Date(Math.max(...times, 0) || event.startsAt),
    digest: createHash('sha256')
      .update(JSON.stringify([event, programme, [...stamps]]))
      .digest('base64url')
      .slice(0, 27),
  };
}

const OF_NOBODY = {
  delayMinutes: null,
  seatsLeft: null,
  waiting: null,
  placeInLine: null,
  isFollowed: false,
} satisfies Partial<Session>;

/** By session. What was never changed since the first version bears its time. */
export async function readStamps(db: Queryable, eventId: string): Promise<Map<string, Stamp>> {
  const rows = await db.query<Stamp & { id: string }>(
    `with changed as (
       select c ->> 'sessionId' as id, max(v.published_at) as at
       from programme_version v, jsonb_array_elements(v.changes) c where v.event_id = $1 group by 1
     )
     select s.id, s.revision, coalesce(c.at, (select min(published_at) from programme_version where event_id = $1), s.starts_at)
       as "changedAt"
     from session s left join changed c on c.id = s.id::text where s.event_id = $1 order by s.id`,
    [eventId],
  );
  return new Map(rows.map(({ id, revision, changedAt }) => [id, { revision, changedAt }]));
}

/** The days on which something happens, `2024-11-28`, by the clock of the event, each with its sessions. */
export function daysOf({ event, programme }: Pick<Publication, 'event' | 'programme'>): Map<string, Session[]> {
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: event.timeZone, dateStyle: 'short' });
  return Map.groupBy(programme.sessions, ({ startsAt }) => day.format(startsAt));
}
