import type { EventOfYear, MemberCollege, Series, YearFigures, YearMeasure } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';
import { isSameSeries } from '@parvis/registration';
import { participantsOf, wasHeld, yearOf } from './figures.sql';

type Measures = Partial<Record<YearMeasure | MemberCollege, number>>;
type EventRow = Omit<EventOfYear, 'startsAt' | 'endsAt'> & { startsAt: string; endsAt: string };

export interface YearRows {
  years: YearFigures[];
  events: EventOfYear[];
  series: Series[];
}

/** Years that a report can be made of: something happened in them, or staff entered a figure; latest first. */
export async function readReportYears(db: Queryable, now: Date): Promise<number[]> {
  const rows = await db.query<{ year: number }>(
    `select ${yearOf('e')} as year from event e where e.status = 'PUBLISHED' and e.starts_at <= $1
     union select year from past_figure order by year desc`,
    [now],
  );
  return rows.map(({ year }) => year);
}

/** All that the report of a year shows, over all years for comparison, in one statement. */
export async function readYear(db: Queryable, year: number, now: Date): Promise<YearRows> {
  const [row] = await db.query<{
    reckoned: { year: number; measures: Measures }[];
    entered: { year: number; measures: Measures }[];
    events: EventRow[];
    series: Series[];
  }>(
    `with held as (
       select e.*, ${yearOf('e')} as year, ${participantsOf('e')} as participants
       from event e where e.status = 'PUBLISHED' and e.starts_at <= $2
     ), reckoned as (
       select y.year, json_strip_nulls(json_build_object(
         'EVENTS', (select count(*) from held h where h.year = y.year),
         'PARTICIPANTS', (select sum(participants) from held h where h.year = y.year),
         'NEW_MEMBERS_MET', (select sum(participants) from held h where h.year = y.year and h.kind = 'NEW_MEMBER_SESSION'),
         'NEW_MEMBERSHIPS', (select count(*) from organisation o where extract(year from o.member_from) = y.year and o.member_from <= $2::timestamptz),
         'ENDED_MEMBERSHIPS', (select count(*) from organisation o where extract(year from o.member_until) = y.year and o.member_until <= $2::timestamptz),
         'MEETINGS_HELD', (select nullif(count(*), 0) from held h join meeting m on m.event_id = h.id join slot sl on sl.id = m.slot_id
            where h.year = y.year and ${wasHeld('m', 'sl', '$2')}))) as measures
       from (select distinct year from held) y
     ), members as (
       select y.year, json_object_agg(o.college, o.n) as measures
       from (select distinct year, least(make_date(year, 12, 31), $2::date) as day from held) y,
         lateral (select college, count(*)::int as n from organisation
           where member_from <= y.day and (member_until is null or member_until > y.day) and college is not null group by college) o
       group by y.year
     ), edition as (
       select n.id as of, o.title, o.starts_at, o.year, o.participants
       from held n join held o on ${isSameSeries('n', 'o')}
       where n.id in (
         select n.id from held n where n.year = $1
           and not exists (select from held later where later.year = $1 and (later.starts_at, later.id) > (n.starts_at, n.id) and ${isSameSeries('n', 'later')}))
     )
     select
       (select coalesce(json_agg(r), '[]') from (select year, measures from reckoned union all select year, measures from members) r) as reckoned,
       (select coalesce(json_agg(p), '[]') from (select year, json_object_agg(measure, value) as measures from past_figure group by year) p) as entered,
       (select coalesce(json_agg(json_build_object('title', title, 'startsAt', starts_at, 'endsAt', ends_at, 'timeZone', time_zone,
            'kind', kind, 'format', format, 'participants', participants) order by starts_at, slug), '[]')
        from held where year = $1) as events,
       (select coalesce(json_agg(json_build_object('title', title, 'editions', editions) order by last), '[]') from (
          select (array_agg(title order by starts_at desc))[1] as title, max(starts_at) as last,
            json_agg(json_build_object('year', year, 'participants', participants) order by starts_at) as editions
          from edition group by of) s) as series`,
    [year, now],
  );
  const { reckoned, entered, events, series } = row!;
  const years = new Map<number, Measures>();
  // What staff entered comes last, and so before what is reckoned.
  for (const { year: one, measures } of [...reckoned, ...entered]) {
    years.set(one, { ...years.get(one), ...measures });
  }
  return {
    years: [...years].map(([one, measures]) => ({ year: one, measures })),
    events: events.map((event) => ({
      ...event,
      startsAt: new Date(event.startsAt),
      endsAt: new Date(event.endsAt),
    })),
    series,
  };
}
