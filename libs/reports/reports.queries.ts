import type { AnswerOption, OptionCount, QuestionTopic } from '@parvis/domain';
import { type Permission, PERMISSIONS, staffMay, type StaffRole } from '@parvis/domain';
import type { EventRow } from '@parvis/events';
import type { Queryable } from '@parvis/platform';
import { presentAt, yearOf } from './figures/figures.sql';
import { capacityOf } from '@parvis/registration';

export interface NewMemberAnswers {
  eventSlug: string;
  /** Day of the session where it took place, YYYY-MM-DD. */
  day: string;
  /** Forms that were filled in. */
  ballots: number;
  topics: { topic: QuestionTopic; options: AnswerOption[]; counts: OptionCount[] }[];
}

/** Is there an answer to the question from which the table is made? */
const hasAnswers = (poll: string) => `exists (
  select from question q join answer a on a.question_id = q.id where q.poll_id = ${poll}.id and q.topic = 'SATISFACTION')`;

/** The sessions of a year that somebody judged, in their order; of two surveys at one session the later one counts. */
export async function readNewMemberAnswers(db: Queryable, year: number): Promise<NewMemberAnswers[]> {
  return db.query<NewMemberAnswers>(
    `with survey as (
       select distinct on (e.id) e.slug, e.starts_at, e.time_zone, p.id as poll_id
       from event e join poll p on p.event_id = e.id
       where e.kind = 'NEW_MEMBER_SESSION' and ${yearOf('e')} = $1 and ${hasAnswers('p')}
       order by e.id, p.created_at desc, p.id
     ), counted as (
       select q.poll_id, q.topic, q.options, a.value, count(a.value)::int as count
       from survey s join question q on q.poll_id = s.poll_id and q.topic is not null left join answer a on a.question_id = q.id
       group by q.id, a.value
     ), topics as (
       select poll_id, topic, options,
         coalesce(json_agg(json_build_object('value', value, 'count', count)) filter (where value is not null), '[]') as counts
       from counted group by poll_id, topic, options
     )
     select s.slug as "eventSlug", to_char(s.starts_at at time zone s.time_zone, 'YYYY-MM-DD') as day,
       (select count(*)::int from ballot b where b.poll_id = s.poll_id) as ballots,
       json_agg(json_build_object('topic', t.topic, 'options', t.options, 'counts', t.counts)) as topics
     from survey s join topics t on t.poll_id = s.poll_id
     group by s.slug, s.starts_at, s.time_zone, s.poll_id
     order by s.starts_at, s.slug`,
    [year],
  );
}

export async function readNewMemberYears(db: Queryable): Promise<number[]> {
  const rows = await db.query<{ year: number }>(
    `select distinct ${yearOf('e')} as year from event e join poll p on p.event_id = e.id
     where e.kind = 'NEW_MEMBER_SESSION' and ${hasAnswers('p')} order by year desc`,
  );
  return rows.map(({ year }) => year);
}

export interface StaffReader {
  personId: string;
  staffRole: StaffRole | null;
  now: Date;
}

export type DecisionKind = 'NEARLY_FULL' | 'NO_PLACES_SET' | 'SURVEY_MISSING' | 'POLL_LEFT_OPEN';

export interface StaffEvent {
  event: EventRow;
  isToday: boolean;
  confirmed: number;
  capacity: number | null;
  present: number;
}

export interface StaffHomeRow {
  events: StaffEvent[];
  decisions: { kind: DecisionKind; event: EventRow }[];
  /** Events at which the reader runs polls. */
  eventsWithOpenPolls: string[];
  eventsThisYear: number;
  registeredThisYear: number;
}

const DAYS_TO_SET_PLACES = 60;
const MOST_EVENTS = 40;

const holders = (permission: Permission): string[] => [...PERMISSIONS[permission]];

/** All that the staff home shows except the polls themselves, over the events that the reader has a hand in. */
export async function readStaffHome(db: Queryable, { personId, staffRole, now }: StaffReader): Promise<StaffHomeRow> {
  const [row] = await db.query<StaffHomeRow>(
    `with mine as (
       select e.*, date_trunc('day', e.starts_at at time zone e.time_zone) <= ($3::timestamptz at time zone e.time_zone)
           and date_trunc('day', e.ends_at at time zone e.time_zone) >= date_trunc('day', $3::timestamptz at time zone e.time_zone) as is_today,
         ${capacityOf('e.id')} as size,
         (select count(*)::int from ticket t where t.event_id = e.id and t.status = 'CONFIRMED') as confirmed,
         ${presentAt('e.id')} as present
       from event e
       where $2::boolean or exists (
         select from event_role r where r.event_id = e.id and r.person_id = $1 and r.role = any($4::text[]))
     ), shown as (
       select m.*, json_build_object('id', m.id, 'slug', m.slug, 'title', m.title, 'summary', m.summary, 'kind', m.kind,
         'format', m.format, 'filiere', m.filiere, 'status', m.status, 'startsAt', m.starts_at, 'endsAt', m.ends_at,
         'timeZone', m.time_zone, 'venue', m.venue, 'address', m.address) as event
       from mine m
     ), decision as (
       select 'NEARLY_FULL' as kind, starts_at, event from shown
         where ends_at > $3 and confirmed * 10 >= size * 9
       union all
       select 'NO_PLACES_SET', starts_at, event from shown
         where status = 'PUBLISHED' and size is null and starts_at > $3 and starts_at <= $3::timestamptz + make_interval(days => $5)
       union all
       select 'SURVEY_MISSING', starts_at, event from shown m
         where m.kind = 'NEW_MEMBER_SESSION' and ends_at <= $3 and ends_at > $3::timestamptz - make_interval(days => $5)
           and not exists (select from poll p where p.event_id = m.id and p.mode = 'SURVEY' and p.status <> 'DRAFT')
       union all
       select 'POLL_LEFT_OPEN', starts_at, event from shown m
         where ends_at <= $3 and not is_today
           and exists (select from poll p where p.event_id = m.id and p.mode = 'LIVE' and p.status = 'OPEN')
     )
     select
       (select coalesce(json_agg(json_build_object('event', event, 'isToday', is_today, 'confirmed', confirmed,
            'capacity', size, 'present', present) order by starts_at, slug), '[]')
        from (select * from shown where is_today or starts_at > $3 order by starts_at, slug limit ${MOST_EVENTS}) s) as events,
       (select coalesce(json_agg(json_build_object('kind', kind, 'event', event) order by starts_at, kind), '[]') from decision) as decisions,
       (select coalesce(array_agg(m.id), '{}') from mine m
        where exists (select from poll p where p.event_id = m.id and p.status = 'OPEN')) as "eventsWithOpenPolls",
       (select count(*)::int from mine m where m.status = 'PUBLISHED' and ${yearOf('m')} = ${thisYear('m')} and m.starts_at <= $3) as "eventsThisYear",
       (select coalesce(sum(confirmed), 0)::int from mine m where ${yearOf('m')} = ${thisYear('m')} and m.starts_at <= $3) as "registeredThisYear"`,
    [personId, staffMay({ staffRole }, 'registration.read'), now, holders('registration.read'), DAYS_TO_SET_PLACES],
  );
  const { events, decisions, ...rest } = row!;
  return {
    ...rest,
    events: events.map((entry) => ({ ...entry, event: withDates(entry.event) })),
    decisions: decisions.map((entry) => ({ ...entry, event: withDates(entry.event) })),
  };
}

const thisYear = (e: string) => `extract(year from $3::timestamptz at time zone ${e}.time_zone)::int`;

/** JSON carries instants as text; the fields that other features add to an event expect dates. */
const withDates = (event: EventRow): EventRow => ({
  ...event,
  startsAt: new Date(event.startsAt),
  endsAt: new Date(event.endsAt),
});
