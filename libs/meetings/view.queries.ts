import type { MeetingsView } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';
import { selectRequests, slotOf } from './meetings.queries';
import { phasesOf, readPeriod } from './phases/meeting-period';
import { tagOf } from './profile/tags.sql';

const array = (column: string) => `coalesce(p.${column}, '{}') as`;
const tagIds = (side: 'OFFER' | 'SEEK') => `array(select x.tag_id from meeting_profile_tag x
  where x.event_id = $1 and x.person_id = $2 and x.side = '${side}' order by x.tag_id)`;

/** Everything a person's own meetings screen shows; null where the event has no meetings. */
export async function readMeetingsView(
  db: Queryable,
  eventId: string,
  me: string,
  now: Date,
): Promise<MeetingsView | null> {
  const period = await readPeriod(db, eventId);
  if (!period) return null;
  const [view] = await db.query<Omit<MeetingsView, 'phases' | 'isOpen' | 'opensAt' | 'closesAt'>>(
    `with request as (
       ${selectRequests('$2')}
       where r.event_id = $1
         and (r.from_person_id = $2 or r.to_person_id = $2
           or r.company_id = (select organisation_id from person where id = $2 and affiliation_confirmed_at is not null))
         -- What those one blocked still ask stays out of sight.
         and not (r.status = 'PENDING' and r.from_person_id <> $2
           and exists (select from meeting_block b where b.person_id = $2 and b.blocked_id = r.from_person_id))
     )
     select
       (select coalesce(json_agg(${slotOf('s')} order by s.starts_at), '[]') from slot s where s.event_id = $1) as slots,
       (select coalesce(json_agg(r order by r.status = 'PENDING' desc, r."sentAt" desc, r.id), '[]')
        from request r where not r."sentByMe") as received,
       (select coalesce(json_agg(r order by r.status = 'PENDING' desc, r.priority, r."sentAt" desc, r.id), '[]')
        from request r where r."sentByMe") as asked,
       (select coalesce(json_agg(r.meeting order by r.meeting -> 'slot' ->> 'startsAt'), '[]')
        from request r where r.meeting ->> 'status' = 'BOOKED') as schedule,
       coalesce(k.open_to_meetings, false) as "isOpenToMeetings",
       p.barred_at is not null as "isBarred",
       p.offers, p.seeks, p.wanted, ${array('wanted_colleges')} "wantedColleges",
       ${array('wanted_filieres')} "wantedFilieres", ${array('languages')} languages,
       ${tagIds('OFFER')} as "offerTagIds", ${tagIds('SEEK')} as "seekTagIds",
       (select coalesce(json_agg(${tagOf('t')} order by t.label ->> 'fr'), '[]') from meeting_tag t
        where (t.event_id is null or t.event_id = $1) and (t.retired_at is null or exists (
          select from meeting_profile_tag x where x.tag_id = t.id and x.event_id = $1 and x.person_id = $2))) as vocabulary,
       coalesce((select c.granted from consent c where c.event_id = $1 and c.person_id = $2 and c.purpose = 'CONTACTS'
         order by c.id desc limit 1), false) as "sharesContact",
       case when l.requests is not null then greatest(l.requests - (select count(*)::int from meeting_request r where r.event_id = $1
         and r.from_person_id = $2 and r.status in ('PENDING', 'ACCEPTED')), 0) end as "requestsLeft",
       (select coalesce(json_agg(json_build_object('personId', q.id, 'name', q.given_name || ' ' || q.family_name,
          'jobTitle', q.job_title, 'organisationName', o.name) order by b.blocked_at desc), '[]')
        from meeting_block b join person q on q.id = b.blocked_id left join organisation o on o.id = q.organisation_id
        where b.person_id = $2) as blocked
     from (select $1::uuid as event_id, $2::uuid as person_id) me
     left join meeting_profile p on p.event_id = me.event_id and p.person_id = me.person_id
     left join ticket k on k.event_id = me.event_id and k.person_id = me.person_id and k.status = 'CONFIRMED'
     left join meeting_request_limit l on l.kind_id = k.kind_id`,
    [eventId, me],
  );
  const phases = phasesOf(period, now);
  const isOpen = phases.phase === 'ASKING' || phases.phase === 'BOOKING';
  return { ...view!, phases, isOpen, opensAt: period.opensAt, closesAt: period.closesAt };
}
