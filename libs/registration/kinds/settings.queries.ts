import type { KindSettings, PlacesSettings, Quota } from '@parvis/contract/resolvers';
import type { Queryable, Tx } from '@parvis/platform';
import { LIVE } from '../places';
import { readKindsOf } from '../ticket-kinds.queries';

interface KindCounts {
  id: string;
  quotaIds: string[];
  tickets: number;
  pending: number;
  waiting: number;
  isArchived: boolean;
}

/** Kinds, put away ones last, and the places they share, with what takes them. */
export async function readPlacesSettings(db: Queryable, eventId: string, now: Date): Promise<PlacesSettings> {
  const kinds = await readKindsOf(db, eventId, now);
  const counts = await db.query<KindCounts>(
    `select k.id, array(select quota_id from ticket_kind_quota where kind_id = k.id) as "quotaIds",
       (select count(*)::int from ticket t where t.kind_id = k.id and t.status in ${LIVE}) as tickets,
       (select count(*)::int from ticket t where t.kind_id = k.id and t.status = 'PENDING') as pending,
       (select coalesce(sum(places), 0)::int from waiting_entry w where w.kind_id = k.id and w.status = 'WAITING') as waiting,
       k.archived_at is not null as "isArchived"
     from ticket_kind k where k.event_id = $1`,
    [eventId],
  );
  const countsOf = new Map(counts.map(({ id, ...rest }) => [id, rest]));
  const [settings] = await db.query<{ offerHours: number }>(
    'select offer_hours as "offerHours" from registration_settings where event_id = $1',
    [eventId],
  );
  return {
    kinds: kinds
      .map((kind): KindSettings => ({ kind, ...countsOf.get(kind.id)! }))
      .toSorted((one, other) => Number(one.isArchived) - Number(other.isArchived)),
    quotas: await readQuotas(db, eventId),
    offerHours: settings?.offerHours ?? 24,
  };
}

/** The quotas of an event with what takes their places, part by part. */
export async function readQuotas(db: Queryable | Tx, eventId: string): Promise<Quota[]> {
  return (await db.query(
    `with taking as (
       select x.quota_id, 'TICKET' as part, count(*)::int as places from ticket t join ticket_kind_quota x on x.kind_id = t.kind_id
       where t.event_id = $1 and t.status in ${LIVE} group by x.quota_id
       union all
       select x.quota_id, 'KEPT', count(*)::int from place p join ticket_kind_quota x on x.kind_id = p.kind_id
       where p.event_id = $1 and p.claimed_ticket_id is null and p.withdrawn_at is null group by x.quota_id
       union all
       select x.quota_id, 'OFFERED', sum(w.places)::int from waiting_entry w join ticket_kind_quota x on x.kind_id = w.kind_id
       where w.event_id = $1 and w.status = 'OFFERED' group by x.quota_id
     )
     select q.id, q.name, q.size, coalesce(sum(t.places), 0)::int as taken,
       coalesce(sum(t.places) filter (where part = 'TICKET'), 0)::int as tickets,
       coalesce(sum(t.places) filter (where part = 'KEPT'), 0)::int as kept,
       coalesce(sum(t.places) filter (where part = 'OFFERED'), 0)::int as offered,
       array(select kind_id from ticket_kind_quota where quota_id = q.id) as "kindIds"
     from quota q left join taking t on t.quota_id = q.id where q.event_id = $1 group by q.id order by q.name, q.id`,
    [eventId],
  )) as Quota[];
}
