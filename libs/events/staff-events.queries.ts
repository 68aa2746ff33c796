import type {
  EventBasics,
  EventGap,
  EventStatus,
  QueryStaffEventsArgs,
  StaffEventLine,
  StaffEventList,
} from '@parvis/contract/resolvers';
import { escapeLike } from '@parvis/accounts';
import { wallClockOf } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';

/** Every event, the latest first; each count is over what the other filters leave. */
export async function readStaffEvents(
  db: Queryable,
  { search, status, year, first, offset }: QueryStaffEventsArgs & { first: number; offset: number },
): Promise<StaffEventList> {
  const [list] = await db.query<StaffEventList>(
    `with found as (
       select e.*, extract(year from e.starts_at at time zone e.time_zone)::int as year,
         $2::text is null or e.status = $2 as of_status
       from event e
       where $1::text is null or unaccent(e.title ->> 'fr' || ' ' || (e.title ->> 'en')) ilike '%' || unaccent($1) || '%'
     ), page as (
       select id, slug, title, kind, status, starts_at as "startsAt", ends_at as "endsAt", time_zone as "timeZone", venue
       from found where of_status and ($3::int is null or year = $3)
       order by starts_at desc, id limit $4 offset $5
     )
     select (select count(*)::int from found where of_status and ($3::int is null or year = $3)) as total,
       (select coalesce(json_agg(page order by "startsAt" desc, id), '[]') from page) as events,
       (select coalesce(json_agg(json_build_object('status', status, 'count', n) order by status), '[]')
        from (select status, count(*)::int n from found where $3::int is null or year = $3 group by status) s) as statuses,
       (select coalesce(json_agg(json_build_object('year', year, 'count', n) order by year desc), '[]')
        from (select year, count(*)::int n from found where of_status group by year) y) as years`,
    [search ? escapeLike(search) : null, status ?? null, year ?? null, first, offset],
  );
  return list!;
}

export type StaffEventRow = StaffEventLine;

interface BasicsRow extends Omit<EventBasics, 'starts' | 'ends' | 'gaps' | 'canDiscard' | 'canCancel'> {
  startsAt: Date;
  endsAt: Date;
  wasPublished: boolean;
}

/** What staff say of an event; `by` says how it is known. */
export async function readEventBasics(
  db: Queryable,
  by: 'slug' | 'id',
  value: string,
  now: Date,
): Promise<EventBasics | undefined> {
  const [row] = await db.query<BasicsRow>(
    `select e.id, e.slug, e.status, e.title, e.summary, e.kind, e.format, e.filiere, e.starts_at as "startsAt",
       e.ends_at as "endsAt", e.time_zone as "timeZone", e.venue, e.address,
       e.cancelled_at as "cancelledAt", e.cancelled_because as "cancelledBecause",
       (select count(distinct person_id)::int from event_role r where r.event_id = e.id and r.role = 'ATTENDEE') as registered,
       exists (select from audit_entry a where a.event_id = e.id and a.action in ('event.publish', 'event.unpublish')) as "wasPublished"
     from event e where ${by === 'id' ? 'e.id::text' : 'e.slug'} = $1`,
    [value],
  );
  if (!row) return undefined;
  const { startsAt, endsAt, wasPublished, ...basics } = row;
  return {
    ...basics,
    starts: wallClockOf(startsAt, row.timeZone),
    ends: wallClockOf(endsAt, row.timeZone),
    gaps: gapsOf(row, now),
    canDiscard: row.status === ('DRAFT' satisfies EventStatus) && !wasPublished && row.registered === 0,
    canCancel: row.status === 'PUBLISHED' && endsAt > now,
  };
}

/** What people would ask for in vain. */
function gapsOf({ summary, format, venue, endsAt }: BasicsRow, now: Date): EventGap[] {
  const gaps: [EventGap, boolean][] = [
    ['SUMMARY_FR', summary.fr === ''],
    ['SUMMARY_EN', summary.en === ''],
    ['FORMAT', format === null],
    ['PLACE', format !== null && format !== 'ONLINE' && venue === null],
    ['OVER', endsAt <= now],
  ];
  return gaps.filter(([, isMissing]) => isMissing).map(([gap]) => gap);
}
