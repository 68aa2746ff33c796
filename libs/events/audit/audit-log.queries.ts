import type { AuditEntry, AuditFilter, AuditLog } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';

const ofEvent = '($1::text is null or a.event_id::text = $1)';
const ofAction = '($2::text is null or a.action = $2)';
const ofActor = '($3::text is null or a.actor_id::text = $3)';
const chosen = ({ eventId, action, actorId }: AuditFilter) => [eventId ?? null, action ?? null, actorId ?? null];

const entries = `select a.id::text as id, a.at, a.actor_id as "actorId", p.given_name || ' ' || p.family_name as "actorName",
    a.action, a.subject, a.subject_id as "subjectId", e.slug as "eventSlug", e.title as "eventTitle", a.details::text as details
  from audit_entry a left join person p on p.id = a.actor_id left join event e on e.id = a.event_id
  where ${ofEvent} and ${ofAction} and ${ofActor}
  order by a.id desc limit $4 offset $5`;

/** One page of the log, with what it can be filtered by. Two statements, however long it is. */
export async function readAuditLog(
  db: Queryable,
  filter: AuditFilter,
  { first, offset }: { first: number; offset: number },
): Promise<AuditLog> {
  const [counts] = await db.query<Omit<AuditLog, 'entries'>>(
    `with a as (select event_id, action, actor_id from audit_entry)
     select (select count(*)::int from a where ${ofEvent} and ${ofAction} and ${ofActor}) as total,
       (select coalesce(json_agg(json_build_object('action', action, 'count', n) order by n desc, action), '[]')
        from (select action, count(*)::int n from a where ${ofEvent} and ${ofActor} group by action) c) as actions,
       (select coalesce(json_agg(json_build_object('personId', p.id, 'name', p.given_name || ' ' || p.family_name, 'count', n)
          order by p.family_name, p.given_name, p.id), '[]')
        from (select actor_id, count(*)::int n from a where ${ofEvent} and ${ofAction} group by actor_id) c
        join person p on p.id = c.actor_id) as people,
       (select coalesce(json_agg(json_build_object('eventId', e.id, 'title', e.title, 'count', n) order by e.starts_at desc, e.id), '[]')
        from (select event_id, count(*)::int n from a where ${ofAction} and ${ofActor} group by event_id) c
        join event e on e.id = c.event_id) as events`,
    chosen(filter),
  );
  return { ...counts!, entries: await readAuditEntries(db, filter, { first, offset }) };
}

export const readAuditEntries = (
  db: Queryable,
  filter: AuditFilter,
  { first, offset }: { first: number; offset: number },
): Promise<AuditEntry[]> => db.query<AuditEntry>(entries, [...chosen(filter), first, offset]);
