import type {
  Event as EventView,
  EventList,
  EventPeriod,
  EventStatus,
  RoleAtEvent,
  QueryEventsArgs,
} from '@parvis/contract/resolvers';
import { type EventRole, PERMISSIONS, type Text } from '@parvis/domain';
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
> & { status: EventStatus };

/** Of the table under the alias `e`. */
export const eventColumns = `e.id, e.slug, e.title, e.summary, e.kind, e.format, e.filiere, e.status, e.starts_at as "startsAt",
  e.ends_at as "endsAt", e.time_zone as "timeZone", e.venue, e.address`;

export async function readEvent(db: Queryable, slug: string): Promise<EventRow | undefined> {
  const [event] = await db.query<EventRow>(`select ${eventColumns} from event e where e.slug = $1`, [slug]);
  return event;
}

export async function readEventById(db: Queryable, id: string): Promise<EventRow | undefined> {
  const [event] = await db.query<EventRow>(`select ${eventColumns} from event e where e.id::text = $1`, [id]);
  return event;
}

/** Why an event was called off. */
export async function readCancelledBecause(db: Queryable, eventId: string): Promise<Text | null> {
  const [event] = await db.query<{ because: Text | null }>(
    'select cancelled_because as because from event where id = $1',
    [eventId],
  );
  return event?.because ?? null;
}

export async function readRoles(db: Queryable, eventId: string, personId: string): Promise<EventRole[]> {
  const rows = await db.query<{ role: EventRole }>(
    'select role from event_role where event_id = $1 and person_id = $2 order by role',
    [eventId, personId],
  );
  return rows.map(({ role }) => role);
}

/** Public events, the coming ones soonest first, also those called off, the past ones latest first; counts are over what the other filters leave. */
export async function readEvents(
  db: Queryable,
  { filter, now, first, offset }: { filter: QueryEventsArgs['filter']; now: Date; first: number; offset: number },
): Promise<Omit<EventList, 'events'> & { events: EventRow[] }> {
  const order: Record<EventPeriod, string> = { COMING: 'asc', PAST: 'desc' };
  const found = `select e.*, to_char(e.starts_at at time zone e.time_zone, 'YYYY-MM') as month from event e
    where (($1 = 'COMING' and e.status in ('PUBLISHED', 'CANCELLED') and e.ends_at > $2)
      or ($1 = 'PAST' and e.status = 'PUBLISHED' and e.ends_at <= $2))
    and ($3::text is null or unaccent(e.title ->> 'fr' || ' ' || (e.title ->> 'en')) ilike '%' || unaccent($3) || '%')`;
  const parameters = [
    filter.period,
    now,
    filter.search ? escapeLike(filter.search) : null,
    filter.filiere ?? null,
    filter.kind ?? null,
    filter.format ?? null,
    filter.month ?? null,
  ];
  const chosen = (Object.keys(FACETS) as Facet[]).map(isChosen);
  const countsOf = (facet: Facet) => {
    const others = (Object.keys(FACETS) as Facet[]).filter((other) => other !== facet).map(isChosen);
    return `(select coalesce(json_agg(json_build_object('${facet}', ${facet}, 'count', n) order by ${FACETS[facet].order}), '[]')
      from (select ${facet}, count(*)::int n from found where ${facet} is not null and ${others.join(' and ')} group by ${facet}) c)`;
  };
  const [counts] = await db.query<Omit<EventList, 'events'>>(
    `with found as (${found})
     select (select count(*)::int from found where ${chosen.join(' and ')}) as total, ${countsOf('kind')} as kinds,
       ${countsOf('format')} as formats, ${countsOf('filiere')} as filieres, ${countsOf('month')} as months`,
    parameters,
  );
  const events = await db.query<EventRow>(
    `with e as (${found}) select ${eventColumns} from e where ${chosen.join(' and ')}
     order by e.starts_at ${order[filter.period]}, e.id limit $8 offset $9`,
    [...parameters, first, offset],
  );
  return { ...counts!, events };
}

/** What a list of events is filtered by: the parameter that says what is chosen, and the order of the counts. */
const FACETS = {
  filiere: { parameter: '$4', order: 'n desc, filiere' },
  kind: { parameter: '$5', order: 'n desc, kind' },
  format: { parameter: '$6', order: 'n desc, format' },
  month: { parameter: '$7', order: 'month' },
} as const;
type Facet = keyof typeof FACETS;
const isChosen = (facet: Facet) =>
  `(${FACETS[facet].parameter}::text is null or ${facet} = ${FACETS[facet].parameter})`;

/**
 * Where a person has a part: what runs or comes first, soonest first, then the past, latest first. A draft is known to
 * those alone who may open it.
 */
export async function readMyEvents(db: Queryable, personId: string, now: Date): Promise<RoleAtEvent[]> {
  return db.query<RoleAtEvent>(
    `select e.slug as "eventSlug", e.title as "eventTitle", e.starts_at as "startsAt", e.ends_at as "endsAt",
       e.status = 'CANCELLED' as "isCancelled", array_agg(r.role order by r.role) as roles
     from event_role r join event e on e.id = r.event_id
     where r.person_id = $1
     group by e.id
     having e.status <> 'DRAFT' or bool_or(r.role = any($3))
       or exists (select from staff_member s where s.person_id = $1)
     order by e.ends_at <= $2, abs(extract(epoch from e.starts_at - $2)), e.id`,
    [personId, now, PERMISSIONS['event.see-draft']],
  );
}
