import type { EventFigures, LevelCount } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';
import { isSameSeries } from '@parvis/registration';
import { presentAt, wasHeld } from './figures.sql';

export interface EventWithFigures {
  id: string;
  title: { fr: string; en: string };
  /** The edition before, when there was one. */
  isLast: boolean;
  figures: EventFigures;
}

type Row = Omit<EventWithFigures, 'figures'> &
  Omit<EventFigures, 'satisfaction'> & { levels: LevelCount[] | null; smallestGroup: number | null };

const headCounts = (column: string) =>
  `(select coalesce(json_agg(json_build_object('key', key, 'registered', registered, 'present', present)), '[]') from (
     select ${column} as key, count(*)::int as registered, count(*) filter (where came)::int as present
     from guest where event_id = e.id group by ${column} order by 2 desc, 1) c)`;

/** What is counted at an event, and at its last edition, in one statement whatever the size. */
export async function readEventFigures(db: Queryable, eventId: string, now: Date): Promise<EventWithFigures[]> {
  const rows = await db.query<Row>(
    `with last as (
       select o.id from event e join event o on o.starts_at < e.starts_at and o.status <> 'DRAFT' and ${isSameSeries('e', 'o')}
       where e.id = $1 order by o.starts_at desc, o.id limit 1
     ), chosen as (
       select e.*, e.id <> $1::uuid as is_last from event e where e.id = $1 or e.id in (select id from last)
     ), guest as (
       select t.event_id, k.audience, p.profession, o.college, o.filiere, p.organisation_id,
         exists (select from stay s join check_in_point c on c.id = s.point_id and c.is_main where s.ticket_id = t.id) as came
       from ticket t join ticket_kind k on k.id = t.kind_id join person p on p.id = t.person_id
         left join organisation o on o.id = p.organisation_id
       where t.event_id in (select id from chosen) and t.status = 'CONFIRMED'
     ), took_part as (
       select event_id, organisation_id, bool_or(speaks) as speaks, bool_or(exhibits) as exhibits from (
         select event_id, organisation_id, false as speaks, false as exhibits from guest where organisation_id is not null
         union all
         select s.event_id, p.organisation_id, true, false
         from session s join session_speaker ss on ss.session_id = s.id join person p on p.id = ss.person_id
         where s.event_id in (select id from chosen) and p.organisation_id is not null
         union all
         select event_id, organisation_id, false, true from exhibitor where event_id in (select id from chosen)
       ) a group by event_id, organisation_id
     ), survey as (
       select distinct on (p.event_id) p.event_id, q.id, q.options, p.smallest_group
       from poll p join question q on q.poll_id = p.id and q.topic = 'SATISFACTION'
       where p.event_id in (select id from chosen) and p.status <> 'DRAFT'
       order by p.event_id, p.mode = 'SURVEY' desc, p.created_at desc, p.id
     )
     select e.id, e.title, e.is_last as "isLast",
       (select count(*)::int from guest where event_id = e.id) as registered,
       ${presentAt('e.id')} as present,
       ${headCounts('audience')} as audiences, ${headCounts('profession')} as professions,
       ${headCounts('college')} as colleges, ${headCounts('filiere')} as filieres,
       (select coalesce(json_agg(json_build_object('college', college, 'organisations', n, 'speaking', speaking, 'exhibiting', exhibiting)
            order by college is null, n desc, college), '[]')
        from (select o.college, count(*)::int as n, count(*) filter (where speaks)::int as speaking,
            count(*) filter (where exhibits)::int as exhibiting
          from took_part t join organisation o on o.id = t.organisation_id where t.event_id = e.id group by o.college) c) as organisations,
       (select count(*)::int from session s where s.event_id = e.id and s.kind not in ('BREAK', 'NETWORKING')) as sessions,
       (select count(distinct ss.person_id)::int from session s join session_speaker ss on ss.session_id = s.id
        where s.event_id = e.id) as speakers,
       (select count(*)::int from exhibitor x where x.event_id = e.id) as booths,
       (select json_agg(json_build_object('level', (option ->> 'value')::int, 'label', option -> 'label',
            'count', (select count(*)::int from answer a where a.question_id = v.id and a.value = (option ->> 'value')::int)))
        from survey v, jsonb_array_elements(v.options) option where v.event_id = e.id) as levels,
       (select smallest_group from survey v where v.event_id = e.id) as "smallestGroup",
       case when exists (select from meeting_period m where m.event_id = e.id) then json_build_object(
         'asked', (select count(*)::int from meeting_request r where r.event_id = e.id),
         'granted', (select count(*)::int from meeting_request r where r.event_id = e.id and r.status = 'ACCEPTED'),
         'held', (select count(*)::int from meeting m join slot sl on sl.id = m.slot_id
           where m.event_id = e.id and ${wasHeld('m', 'sl', '$2')})) end as meetings
     from chosen e`,
    [eventId, now],
  );
  return rows.map(({ id, title, isLast, levels, smallestGroup, ...figures }) => ({
    id,
    title,
    isLast,
    figures: { ...figures, satisfaction: levels && { levels, smallestGroup: smallestGroup! } },
  }));
}
