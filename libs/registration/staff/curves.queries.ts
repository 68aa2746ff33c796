import type { EditionChoice, EditionCurve, RegistrationCurves } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';
import { isSameSeries } from './series.sql';

const MOST_EDITIONS = 30;

/**
 * Registrations over time, by the days before an event, beside those of its last edition: the latest earlier event of
 * the same kind whose address, years and numbers left out, is the same or goes on from it.
 * @param against another event to compare to
 */
export async function readCurves(
  db: Queryable,
  eventId: string,
  against: string | null | undefined,
  now: Date,
): Promise<RegistrationCurves> {
  const editions = await db.query<EditionChoice & { isSame: boolean }>(
    `select o.id as "eventId", o.title, o.starts_at as "startsAt", s.is_same as "isSame"
     from event e join event o on o.starts_at < e.starts_at and o.id <> e.id,
       lateral (select ${isSameSeries('e', 'o')} as is_same) s
     where e.id = $1 and exists (select from ticket t where t.event_id = o.id)
     order by s.is_same desc, o.starts_at desc, o.id limit ${MOST_EDITIONS}`,
    [eventId],
  );
  const chosen = against ? editions.find((one) => one.eventId === against) : editions.find(({ isSame }) => isSame);
  const { daysLeft, ...own } = await readCurve(db, eventId, now);
  if (!chosen) return { this: own, last: null, daysLeft, editions };
  const { daysLeft: _, ...last } = await readCurve(db, chosen.eventId, now);
  return { this: own, last, daysLeft, editions };
}

async function readCurve(db: Queryable, eventId: string, now: Date): Promise<EditionCurve & { daysLeft: number }> {
  const [curve] = await db.query<EditionCurve & { daysLeft: number }>(
    `with change as (
       select greatest((e.starts_at at time zone e.time_zone)::date - (c.at at time zone e.time_zone)::date, 0) as days, c.change
       from event e join ticket t on t.event_id = e.id,
         lateral (values (t.registered_at, 1), (t.cancelled_at, -1)) c (at, change)
       where e.id = $1 and t.status <> 'REFUSED' and c.at is not null
     ), by_day as (
       select days, sum(sum(change)) over (order by days desc)::int as registered from change group by days
     )
     select json_build_object('eventId', e.id, 'title', e.title, 'startsAt', e.starts_at) as edition,
       greatest((e.starts_at at time zone e.time_zone)::date - ($2::timestamptz at time zone e.time_zone)::date, 0) as "daysLeft",
       coalesce((select sum(change) from change), 0)::int as registered,
       (select coalesce(json_agg(json_build_object('daysBefore', days, 'registered', registered) order by days desc), '[]')
        from by_day) as points
     from event e where e.id = $1`,
    [eventId, now],
  );
  const { edition } = curve!;
  return { ...curve!, edition: { ...edition, startsAt: new Date(edition.startsAt) } };
}
