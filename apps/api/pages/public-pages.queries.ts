import type { EventFormat } from '@parvis/contract/resolvers';
import type { LinkedSession, Text } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';

/** What a page says of an event before any script runs, to people and to machines. */
export interface PageEvent {
  id: string;
  slug: string;
  title: Text;
  summary: Text;
  format: EventFormat | null;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  venue: string | null;
  address: string | null;
  isCancelled: boolean;
  cancelledBecause: Text | null;
}

export interface EventWithProgramme extends PageEvent {
  hasProgramme: boolean;
  /** Read for the page of the programme alone; empty for the others. */
  sessions: LinkedSession[];
}

const columns = `e.id, e.slug, e.title, e.summary, e.format, e.starts_at as "startsAt", e.ends_at as "endsAt",
  e.time_zone as "timeZone", e.venue, e.address, e.status = 'CANCELLED' as "isCancelled",
  e.cancelled_because as "cancelledBecause"`;

/** An event that is public, also one called off, and its published sessions where they are wanted. */
export async function readEventPage(
  db: Queryable,
  slug: string,
  { withSessions }: { withSessions: boolean },
): Promise<EventWithProgramme | undefined> {
  const [event] = await db.query<EventWithProgramme>(
    `select ${columns}, exists (select from session s where s.event_id = e.id) as "hasProgramme",
       (select coalesce(json_agg(json_build_object('id', s.id, 'kind', s.kind, 'title', s.title, 'abstract', s.abstract,
          'language', s.language, 'startsAt', s.starts_at, 'endsAt', s.ends_at,
          'room', case when r.id is not null then json_build_object('name', r.name) end, 'speakers', (
            select coalesce(json_agg(json_build_object('name', p.given_name || ' ' || p.family_name,
              'jobTitle', p.job_title, 'organisationName', o.name) order by x.position, p.id), '[]')
            from session_speaker x join person p on p.id = x.person_id left join organisation o on o.id = p.organisation_id
            where x.session_id = s.id)) order by s.starts_at, r.position, s.id), '[]')
        from session s left join room r on r.id = s.room_id where s.event_id = e.id and $2::boolean) as sessions
     from event e where e.slug = $1 and e.status <> 'DRAFT'`,
    [slug, withSessions],
  );
  return event;
}

/** What comes, soonest first, then what was, latest first. */
export function readCalendarPage(db: Queryable, now: Date, most: number): Promise<(PageEvent & { isPast: boolean })[]> {
  return db.query(
    `select ${columns}, e.ends_at <= $1 as "isPast" from event e
     where e.status = 'PUBLISHED' or (e.status = 'CANCELLED' and e.ends_at > $1)
     order by e.ends_at <= $1, abs(extract(epoch from e.starts_at - $1)), e.id limit $2`,
    [now, most],
  );
}

/** Addresses of the published events. */
export function readSitemap(db: Queryable): Promise<{ slug: string; hasProgramme: boolean }[]> {
  return db.query(
    `select e.slug, exists (select from session s where s.event_id = e.id) as "hasProgramme"
     from event e where e.status = 'PUBLISHED' order by e.starts_at desc, e.id limit 20000`,
  );
}
