import type { MeetingDayDesk, MeetingHall, MeetingOfDay, MeetingToSettle } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';
import { meetingCame } from './meeting-came.sql';

/** How long what one said can be taken back, and how long it can be said. */
export const TAKE_BACK_MINUTES = 15;
export const SAY_DAYS = 30;

const HOUR = 3_600_000;

const slotOf = (s: string) => `json_build_object('id', ${s}.id, 'startsAt', ${s}.starts_at, 'endsAt', ${s}.ends_at)`;

const personOf = (p: string, o: string) => `json_build_object('personId', ${p}.id,
  'name', ${p}.given_name || ' ' || ${p}.family_name, 'jobTitle', ${p}.job_title, 'organisationName', ${o}.name)`;

/** `$1` is the one who asks, `$2` the time. */
const meetingsOfMine = `
  select m.id, ${slotOf('s')} as slot, t.label as "table", t.video_url as "videoUrl", ${personOf('p', 'o')} as "with",
    ${meetingCame('m', 's', '$2::timestamptz')} as came,
    (select json_build_object('happened', y.happened, 'until', y.said_at + interval '${TAKE_BACK_MINUTES} minutes',
       'absent', case when y.absent_person_id = $1 then 'ME' when y.absent_person_id is not null then 'OTHER' end)
     from meeting_saying y where y.meeting_id = m.id and y.said_by = $1 and not y.by_staff) as saying
  from meeting m
  join meeting_request r on r.id = m.request_id
  join slot s on s.id = m.slot_id
  join meeting_table t on t.id = m.table_id
  join person p on p.id = case when r.from_person_id = $1 then r.to_person_id else r.from_person_id end
  left join organisation o on o.id = p.organisation_id`;

/** What a person needs at hand from one meeting to the next: yesterday's too, for what is still to be said of them. */
export function readMeetingsOfDay(db: Queryable, eventId: string, me: string, now: Date): Promise<MeetingOfDay[]> {
  return db.query<MeetingOfDay>(
    `${meetingsOfMine}
     where m.event_id = $3 and (r.from_person_id = $1 or r.to_person_id = $1) and m.status = 'BOOKED' and s.ends_at > $4
     order by s.starts_at, m.id`,
    [me, now, eventId, new Date(now.getTime() - 24 * HOUR)],
  );
}

export async function readMeetingOfDay(db: Queryable, meetingId: string, me: string, now: Date): Promise<MeetingOfDay> {
  const [meeting] = await db.query<MeetingOfDay>(`${meetingsOfMine} where m.id = $3`, [me, now, meetingId]);
  return meeting!;
}

/** Tables with what is on now or within the next three hours. */
export async function readMeetingHall(db: Queryable, eventId: string, now: Date): Promise<MeetingHall> {
  const initials = (p: string) => `upper(left(${p}.given_name, 1) || left(${p}.family_name, 1))`;
  const tables = await db.query<MeetingHall['tables'][number]>(
    `select t.id, t.label, coalesce(json_agg(json_build_object('slot', ${slotOf('s')}, 'parties', json_build_array(
         json_build_object('initials', ${initials('p')}, 'organisationName', po.name),
         json_build_object('initials', ${initials('q')}, 'organisationName', qo.name)))
       order by s.starts_at) filter (where s.id is not null), '[]') as meetings
     from meeting_table t
     left join (meeting m
       join slot s on s.id = m.slot_id and s.ends_at > $2 and s.starts_at < $3
       join meeting_request r on r.id = m.request_id
       join person p on p.id = r.from_person_id left join organisation po on po.id = p.organisation_id
       join person q on q.id = r.to_person_id left join organisation qo on qo.id = q.organisation_id
     ) on m.table_id = t.id and m.status = 'BOOKED'
     where t.event_id = $1 and (t.removed_at is null or m.id is not null)
     group by t.id order by t.position, t.id`,
    [eventId, now, new Date(now.getTime() + 3 * HOUR)],
  );
  return { tables };
}

/** `$2` is the time. */
const meetingsToSettle = `
  select m.id, ${slotOf('s')} as slot, t.label as "table", ${meetingCame('m', 's', '$2::timestamptz')} as came,
    json_build_array(${personOf('p', 'po')}, ${personOf('q', 'qo')}) as parties, y."saidHeld", y."saidNotHeld", y.absent
  from meeting m
  join meeting_request r on r.id = m.request_id
  join slot s on s.id = m.slot_id
  join meeting_table t on t.id = m.table_id
  join person p on p.id = r.from_person_id left join organisation po on po.id = p.organisation_id
  join person q on q.id = r.to_person_id left join organisation qo on qo.id = q.organisation_id
  cross join lateral (
    select coalesce(json_agg(y.said_by) filter (where y.happened and not y.by_staff), '[]') as "saidHeld",
      coalesce(json_agg(y.said_by) filter (where not y.happened and not y.by_staff), '[]') as "saidNotHeld",
      coalesce(json_agg(distinct y.absent_person_id) filter (where y.absent_person_id is not null), '[]') as absent
    from meeting_saying y where y.meeting_id = m.id) y`;

/** What was said on the day and wants a look: the two disagree, or somebody was missing who has meetings to come. */
export async function readMeetingDesk(db: Queryable, eventId: string, now: Date): Promise<MeetingDayDesk> {
  const said = await db.query<MeetingToSettle>(
    `${meetingsToSettle}
     where m.event_id = $1 and m.status = 'BOOKED' and exists (select from meeting_saying x where x.meeting_id = m.id)
     order by s.starts_at desc, m.id`,
    [eventId, now],
  );
  const missed = await db.query<MeetingDayDesk['missed'][number]>(
    `select ${personOf('p', 'o')} as person, x."missedAt", c."comingMeetings"
     from (
       select y.absent_person_id as id, json_agg(${slotOf('s')} order by s.starts_at) as "missedAt"
       from (select distinct y.meeting_id, y.absent_person_id from meeting_saying y) y
       join meeting m on m.id = y.meeting_id and m.event_id = $1 and m.status = 'BOOKED'
       join slot s on s.id = m.slot_id
       where y.absent_person_id is not null and ${meetingCame('m', 's', '$2::timestamptz')} = 'NOT_HELD'
       group by y.absent_person_id
     ) x
     join person p on p.id = x.id left join organisation o on o.id = p.organisation_id
     cross join lateral (
       select count(*)::int as "comingMeetings" from seat a join meeting n on n.id = a.meeting_id join slot l on l.id = a.slot_id
       where a.person_id = p.id and n.event_id = $1 and n.status = 'BOOKED' and l.starts_at > $2
     ) c
     where c."comingMeetings" > 0
     order by c."comingMeetings" desc, p.family_name, p.id`,
    [eventId, now],
  );
  return {
    disputed: said.filter(({ came }) => came === 'DISPUTED'),
    notHeld: said.filter(({ came }) => came === 'NOT_HELD'),
    missed,
  };
}

export async function readMeetingToSettle(db: Queryable, meetingId: string, now: Date): Promise<MeetingToSettle> {
  const [meeting] = await db.query<MeetingToSettle>(`${meetingsToSettle} where m.id = $1`, [meetingId, now]);
  return meeting!;
}
