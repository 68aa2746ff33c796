import type {
  Event as EventView,
  EventList,
  EventPeriod,
  RoleAtEvent,
  QueryEventsArgs,
} from '@parvis/contract/resolvers';
import { type EventRole, PERMISSIONS } from '@parvis/domain';
import { escapeLike } from '@parvis/accounts';
import type { Queryable } from '@parvis/platform';

/** An event as the contract shows it, without the fields that other features add. */
export type EventRow = Pick<
  EventView,
  | 'id'
  | 'slug'
  | 'title'
  | 'summary'
  | 'kind'
  | 'format'
  | 'filiere'
  | 'startsAt'
  | 'endsAt'
  | 'timeZone'
  | 'venue'
  | 'address'
> & { status: 'DRAFT' | 'PUBLISHED' };

const columns = `e.id, e.slug, e.title, e.summary, e.kind, e.format, e.filiere, e.status, e.starts_at as "startsAt",
  e.ends_at as "endsAt", e.time_zone as "timeZone", e.venue, e.address`;

export async function readEvent(db: Queryable, slug: string): Promise<EventRow | undefined> {
  const [event] = await db.query<EventRow>(`select ${columns} from event e where e.slug = $1`, [slug]);
  return event;
}

export async function readEventById(db: Queryable, id: string): Promise<EventRow | undefined> {
  const [event] = await db.query<EventRow>(`select ${columns} from event e where e.id::text = $1`, [id]);
  return event;
}

export async function readRoles(db: Queryable, eventId: string, personId: string): Promise<EventRole[]> {
  const rows = await db.query<{ role: EventRole }>(
    'select role from event_role where event_id = $1 and person_id = $2 order by role',
    [eventId, personId],
  );
  return rows.map(({ role }) => role);
}

/** Published events, the coming ones soonest first, the past ones latest first; counts are over what the other filters leave. */
export async function readEvents(
  db: Queryable,
  { filter, now, first, offset }: { filter: QueryEventsArgs['filter']; now: Date; first: number; offset: number },
): Promise<Omit<EventList, 'events'> & { events: EventRow[] }> {
  const order: Record<EventPeriod, string> = { COMING: 'asc', PAST: 'desc' };
  const found = `from event e where e.status = 'PUBLISHED'
    and (($1 = 'COMING' and e.ends_at > $2) or ($1 = 'PAST' and e.ends_at <= $2))
    and ($3::text is null or unaccent(e.title ->> 'fr' || ' ' || (e.title ->> 'en')) ilike '%' || unaccent($3) || '%')
    and ($4::text is null or e.filiere = $4)`;
  const parameters = [filter.period, now, filter.search ? escapeLike(filter.search) : null, filter.filiere ?? null];
  const ofKind = '($5::text is null or e.kind = $5)';
  const ofFormat = '($6::text is null or e.format = $6)';
  const chosen = [...parameters, filter.kind ?? null, filter.format ?? null];
  const [counts] = await db.query<Omit<EventList, 'events'>>(
    `with found as (select e.kind, e.format, ${ofKind} as of_kind, ${ofFormat} as of_format ${found})
     select (select count(*)::int from found where of_kind and of_format) as total,
       (select coalesce(json_agg(json_build_object('kind', kind, 'count', n) order by n desc, kind), '[]')
        from (select kind, count(*)::int n from found where of_format group by kind) k) as kinds,
       (select coalesce(json_agg(json_build_object('format', format, 'count', n) order by n desc, format), '[]')
        from (select format, count(*)::int n from found where of_kind and format is not null group by format) f) as formats`,
    chosen,
  );
  const events = await db.query<EventRow>(
    `select ${columns} ${found} and ${ofKind} and ${ofFormat}
     order by e.starts_at ${order[filter.period]}, e.id limit $7 offset $8`,
    [...chosen, first, offset],
  );
  return { ...counts!, events };
}

/**
 * Where a person has a part: what runs or comes first, soonest first, then the past, latest first. A draft is known to
 * those alone who may open it.
 */
export async function readMyEvents(db: Queryable, personId: string, now: Date): Promise<RoleAtEvent[]> {
  return db.query<RoleAtEvent>(
    `select e.slug as "eventSlug", e.title as "eventTitle", e.starts_at as "startsAt", e.ends_at as "endsAt",
       array_agg(r.role order by r.role) as roles
     from event_role r join event e on e.id = r.event_id
     where r.person_id = $1
     group by e.id
     having e.status = 'PUBLISHED' or bool_or(r.role = any($3))
       or exists (select from staff_member s where s.person_id = $1)
     order by e.ends_at <= $2, abs(extract(epoch from e.starts_at - $2)), e.id`,
    [personId, now, PERMISSIONS['event.see-draft']],
  );
}
