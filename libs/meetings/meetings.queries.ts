import type { Meeting, MeetingRequest, MeetingsFigures, Slot } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';
import { liesTooClose } from './booking/limits';
import { type Pair, personsOf } from './booking/parties';
import { servesPeople } from './booking/seats';

export const slotOf = (s: string) =>
  `json_build_object('id', ${s}.id, 'startsAt', ${s}.starts_at, 'endsAt', ${s}.ends_at)`;

/**
 * SQL for requests as the person `me` (a parameter) sees them; add a `where` on the alias `r`. Of a request for the
 * company that a colleague took, one sees who took it and not the meeting.
 */
export const selectRequests = (me: string) => `
  select r.id, r.status, r.message, r.from_person_id = ${me} as "sentByMe", r.sent_at as "sentAt", x.other,
    r.priority, c.name as company, r.decline_reason as "declineReason", r.decline_note as "declineNote",
    r.expires_at as "expiresAt",
    case when r.company_id is not null and r.status <> 'PENDING' and ${me} not in (r.from_person_id, r.to_person_id)
      then (select p.given_name || ' ' || p.family_name from person p where p.id = r.to_person_id) end as "takenBy",
    (select coalesce(json_agg(${slotOf('o')} order by o.starts_at), '[]') from slot o
     where o.id = any (r.proposed_slot_ids)) as "proposedSlots",
    case when m.id is null or ${me} not in (r.from_person_id, r.to_person_id) then null else json_build_object(
      'id', m.id, 'status', m.status, 'slot', ${slotOf('s')}, 'table', t.label,
      'videoUrl', t.video_url, 'with', x.other) end as meeting
  from meeting_request r
  cross join lateral (
    select json_build_object('personId', p.id, 'name', p.given_name || ' ' || p.family_name,
      'jobTitle', p.job_title, 'organisationName', o.name) as other
    from person p left join organisation o on o.id = p.organisation_id
    where p.id = case when r.from_person_id = ${me} then r.to_person_id else r.from_person_id end
  ) x
  left join organisation c on c.id = r.company_id
  left join meeting m on m.request_id = r.id
  left join slot s on s.id = m.slot_id
  left join meeting_table t on t.id = m.table_id`;

export async function readRequest(db: Queryable, requestId: string, me: string): Promise<MeetingRequest> {
  const [request] = await db.query<MeetingRequest>(`${selectRequests('$2')} where r.id = $1`, [requestId, me]);
  return request!;
}

export async function readMeeting(db: Queryable, meetingId: string, me: string): Promise<Meeting> {
  const [request] = await db.query<MeetingRequest>(`${selectRequests('$2')} where m.id = $1`, [meetingId, me]);
  return request!.meeting!;
}

export async function readHasMeetings(db: Queryable, eventId: string): Promise<boolean> {
  const rows = await db.query('select from meeting_period where event_id = $1', [eventId]);
  return rows.length > 0;
}

/** Slots to come in which neither person is taken, by anything, or would hurry, and a table is left. */
export function readFreeSlots(db: Queryable, pair: Pair, now: Date): Promise<Slot[]> {
  return db.query<Slot>(
    `select s.id, s.starts_at as "startsAt", s.ends_at as "endsAt"
     from slot s
     where s.event_id = $1 and s.starts_at > $3
       and not exists (select from seat where slot_id = s.id and person_id = any ($2::uuid[]))
       and not ${liesTooClose('s', '$2', '$4')}
       and exists (select from meeting_table t where t.event_id = $1 and t.removed_at is null and ${servesPeople('$2')}
         and not exists (select from seat where slot_id = s.id and table_id = t.id))
     order by s.starts_at`,
    [pair.eventId, personsOf(pair), now, pair.requestId],
  );
}

export async function readMeetingsFigures(db: Queryable, eventId: string): Promise<MeetingsFigures> {
  const [figures] = await db.query<MeetingsFigures>(
    `select
       (select count(*)::int from meeting_request where event_id = $1) as asked,
       (select count(*)::int from meeting where event_id = $1) as accepted,
       (select count(*)::int from meeting where event_id = $1 and status = 'BOOKED') as booked,
       (select count(*)::int from meeting where event_id = $1 and status = 'CANCELLED') as cancelled,
       (select count(*)::int from meeting_table where event_id = $1 and removed_at is null) as tables,
       (select count(*)::int from slot where event_id = $1) as slots,
       (select coalesce(json_agg(json_build_object('slot', ${slotOf('s')}, 'tablesUsed',
          (select count(*) from seat where slot_id = s.id and table_id is not null)) order by s.starts_at), '[]')
        from slot s where s.event_id = $1) as usage`,
    [eventId],
  );
  return figures!;
}
