import type { AttendanceSheet, HalfDay } from '@parvis/contract/resolvers';
import type { Text } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';

/** A half-day of the event, or one of its sessions: for which people sign that they were there. */
export interface Occasion {
  /** YYYY-MM-DD in the event's zone. */
  day: string;
  half: HalfDay | null;
  startsAt: Date;
  endsAt: Date;
  session: { id: string; title: Text; roomName: string | null; hasPoint: boolean; hasSignUp: boolean } | null;
}

export interface Attendee {
  ticketId: string;
  familyName: string;
  givenName: string;
  organisationName: string | null;
  jobTitle: string | null;
  enteredAt: Date | null;
  /** Null for somebody who stayed until after the end, or whose leaving nobody scanned. */
  leftAt: Date | null;
  signature: { path: string; width: number; height: number; signedAt: string } | null;
}

/** Noon is where people eat: a half-day changes at 13:00. */
const occasions = `
  select to_char(d.day, 'YYYY-MM-DD') as day, h.half, (d.day + h.starts) at time zone e.time_zone as starts_at,
    (d.day + h.ends) at time zone e.time_zone as ends_at, null::uuid as session_id, null::jsonb as title, null::uuid as room_id,
    null::text as room_name, false as has_point, false as has_sign_up
  from event e,
    generate_series((e.starts_at at time zone e.time_zone)::date, (e.ends_at at time zone e.time_zone)::date, interval '1 day') as d (day),
    (values ('MORNING', interval '0 hours', interval '13 hours'), ('AFTERNOON', interval '13 hours', interval '24 hours')) as h (half, starts, ends)
  where e.id = $1 and (d.day + h.starts) at time zone e.time_zone < e.ends_at
    and (d.day + h.ends) at time zone e.time_zone > e.starts_at
  union all
  select to_char(s.starts_at at time zone e.time_zone, 'YYYY-MM-DD'), null, s.starts_at, s.ends_at, s.id, s.title, s.room_id, r.name,
    exists (select from check_in_point p where p.archived_at is null and not p.is_main
      and (p.session_id = s.id or p.room_id = s.room_id)),
    s.capacity is not null
  from session s join event e on e.id = s.event_id left join room r on r.id = s.room_id
  where s.event_id = $1 and s.kind not in ('BREAK', 'NETWORKING')`;

/** Rows (ticket_id, entered_at, left_at) of those who were there during the occasion `x`. */
const presentAt = `
  select s.ticket_id, min(s.entered_at) as entered_at,
    case when bool_and(s.left_at <= x.ends_at) then max(s.left_at) end as left_at
  from stay s join check_in_point p on p.id = s.point_id
  where s.event_id = $1 and s.day = x.day::date and s.entered_at < x.ends_at
    and coalesce(s.left_at, 'infinity') > x.starts_at
    and case when x.session_id is null then p.kind = 'DOOR'
      else p.session_id = x.session_id or (p.room_id = x.room_id and not p.is_main) end
  group by s.ticket_id`;

const signatureFor = `
  g.event_id = $1 and case when x.session_id is null
    then g.session_id is null and g.signed_at >= x.starts_at and g.signed_at < x.ends_at
    else g.session_id = x.session_id end`;

/** Each half-day, then each session, with how many were there. */
export async function readAttendanceSheets(db: Queryable, eventId: string): Promise<AttendanceSheet[]> {
  return db.query<AttendanceSheet>(
    `with x as (${occasions})
     select x.day, x.half, case when x.session_id is not null then json_build_object(
         'id', x.session_id, 'title', x.title, 'startsAt', x.starts_at, 'endsAt', x.ends_at,
         'roomName', x.room_name, 'hasPoint', x.has_point) end as session,
       (select count(*)::int from (${presentAt}) there) as present,
       (select count(distinct g.ticket_id)::int from attendance_signature g where ${signatureFor}) as signed
     from x order by x.session_id is not null, x.starts_at, x.session_id`,
    [eventId],
  );
}

/** The occasion named, if the event has it. */
export async function readOccasion(
  db: Queryable,
  eventId: string,
  { day, half, sessionId }: { day: string | null; half: string | null; sessionId: string | null },
): Promise<Occasion | undefined> {
  const [occasion] = await db.query<Occasion>(
    `with x as (${occasions})
     select x.day, x.half, x.starts_at as "startsAt", x.ends_at as "endsAt",
       case when x.session_id is not null then json_build_object('id', x.session_id, 'title', x.title,
         'roomName', x.room_name, 'hasPoint', x.has_point, 'hasSignUp', x.has_sign_up) end as session
     from x where case when $4::text is null then x.session_id is null and x.day = $2 and x.half = $3
       else x.session_id::text = $4 end`,
    [eventId, day, half, sessionId],
  );
  return occasion;
}

/**
 * Those who are on the sheet, by name: whoever was there, and unless `onlyPresent` whoever was expected: everybody for a
 * half-day and for a session where nobody counts, those who signed up for a workshop.
 */
export async function readAttendees(
  db: Queryable,
  eventId: string,
  { day, startsAt, endsAt, session }: Occasion,
  onlyPresent: boolean,
): Promise<Attendee[]> {
  return db.query<Attendee>(
    `with x as (select $2::text as day, $3::timestamptz as starts_at, $4::timestamptz as ends_at, $5::uuid as session_id,
       (select room_id from session where id = $5) as room_id), there as (
       select a.* from x, lateral (${presentAt}) a
     )
     select t.id as "ticketId", p.family_name as "familyName", p.given_name as "givenName", o.name as "organisationName",
       p.job_title as "jobTitle", there.entered_at as "enteredAt", there.left_at as "leftAt",
       (select json_build_object('path', g.path, 'width', g.width, 'height', g.height, 'signedAt', g.signed_at)
        from attendance_signature g, x where g.ticket_id = t.id and ${signatureFor} order by g.signed_at desc limit 1) as signature
     from ticket t join person p on p.id = t.person_id left join organisation o on o.id = p.organisation_id
       left join there on there.ticket_id = t.id
     where t.event_id = $1 and (there.ticket_id is not null or (not $6 and t.status = 'CONFIRMED' and case
       when $5::uuid is null then true
       when $7 then exists (select from seat where seat.session_id = $5 and seat.person_id = t.person_id)
       else not $8 end))
     order by p.family_name collate "fr-x-icu", p.given_name collate "fr-x-icu", t.id`,
    [
      eventId,
      day,
      startsAt,
      endsAt,
      session?.id ?? null,
      onlyPresent,
      session?.hasSignUp ?? false,
      session?.hasPoint ?? false,
    ],
  );
}
