import type { MeetingsOutcome } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';
import { meetingCame } from '../on-the-day/meeting-came.sql';

type Trait = 'college' | 'filiere';

const took = `came in ('HELD', 'PRESUMED_HELD')`;

/** A person may ask and be asked; a meeting counts once for a group, also when both are of it. */
const groupsBy = (trait: Trait) => `
  (select coalesce(json_agg(g order by g.key nulls last), '[]') from (
     select ${trait} as key,
       count(distinct person) filter (where meeting is not null and came <> 'CANCELLED')::int as people,
       count(*) filter (where asks)::int as asked, count(*) filter (where not asks)::int as received,
       count(*) filter (where not asks and accepted)::int as accepted,
       count(distinct meeting) filter (where came <> 'CANCELLED')::int as placed,
       count(distinct meeting) filter (where ${took})::int as held,
       count(distinct meeting) filter (where came = 'NOT_HELD')::int as "notHeld"
     from side group by ${trait}) g)`;

/** Each pair of groups once, in the order of their names; who belongs to no organisation comes last. */
const pairsBy = (trait: Trait) => `
  (select coalesce(json_agg(json_build_object('one', one, 'other', other, 'meetings', meetings)), '[]') from (
     select nullif(least(a.key, b.key), '~') as one, nullif(greatest(a.key, b.key), '~') as other, count(*) as meetings
     from (select meeting, coalesce(${trait}, '~') collate "C" as key from side where asks and came not in ('CANCELLED', 'NOT_HELD')) a
     join (select meeting, coalesce(${trait}, '~') collate "C" as key from side where not asks) b using (meeting)
     group by 1, 2) p)`;

/** What the meetings of an event came to, in one statement. */
export async function readMeetingReport(db: Queryable, eventId: string, now: Date): Promise<MeetingsOutcome> {
  const [report] = await db.query<MeetingsOutcome>(
    `with asked as materialized (
       select r.id, r.from_person_id, r.to_person_id, m.id as meeting, m.id is not null or r.status = 'ACCEPTED' as accepted,
         case when m.id is not null then ${meetingCame('m', 's', '$2::timestamptz')} end as came
       from meeting_request r
       left join meeting m on m.request_id = r.id
       left join slot s on s.id = m.slot_id
       where r.event_id = $1
     ), side as materialized (
       select a.meeting, a.came, a.accepted, x.asks, p.id as person, o.college, o.filiere
       from asked a
       cross join lateral (values (a.from_person_id, true), (a.to_person_id, false)) x (person_id, asks)
       join person p on p.id = x.person_id left join organisation o on o.id = p.organisation_id
     )
     select count(*)::int as asked, count(*) filter (where accepted)::int as accepted,
       count(*) filter (where came <> 'CANCELLED')::int as placed,
       count(*) filter (where came = 'EXPECTED')::int as coming,
       count(*) filter (where ${took})::int as held,
       count(*) filter (where came = 'HELD')::int as confirmed,
       count(*) filter (where came = 'NOT_HELD')::int as "notHeld",
       count(*) filter (where came = 'DISPUTED')::int as disputed,
       count(*) filter (where came = 'CANCELLED')::int as cancelled,
       (select count(distinct person)::int from side where came <> 'CANCELLED') as people,
       (select count(*)::int from meeting_table where event_id = $1 and removed_at is null) as tables,
       (select coalesce(json_agg(json_build_object(
            'slot', json_build_object('id', s.id, 'startsAt', s.starts_at, 'endsAt', s.ends_at),
            'tablesUsed', (select count(*) from seat where slot_id = s.id and table_id is not null and meeting_id is not null))
          order by s.starts_at), '[]') from slot s where s.event_id = $1) as usage,
       ${groupsBy('college')} as colleges, ${groupsBy('filiere')} as filieres,
       ${pairsBy('college')} as "collegePairs", ${pairsBy('filiere')} as "filierePairs"
     from asked`,
    [eventId, now],
  );
  return report!;
}
