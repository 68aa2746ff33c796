import type { AwaitedGuest } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';

/** Guests of note and speakers with a valid ticket who have not come in today: first whoever speaks soonest. */
export function readAwaited(db: Queryable, eventId: string, now: Date): Promise<AwaitedGuest[]> {
  return db.query<AwaitedGuest>(
    `with today as (select ($2::timestamptz at time zone e.time_zone)::date as day, e.time_zone from event e where e.id = $1)
     select t.id as "ticketId", p.given_name || ' ' || p.family_name as name, o.name as "organisationName",
       coalesce(n.is_vip, false) as "isVip", coalesce(n.note, '') as note,
       speaks.at as "speaksAt", speaks.room as "speaksIn",
       k.audience = 'SPEAKER' or r.person_id is not null as "isSpeaker"
     from today, ticket t join ticket_kind k on k.id = t.kind_id join person p on p.id = t.person_id
       left join organisation o on o.id = p.organisation_id
       left join door_note n on n.ticket_id = t.id
       left join event_role r on r.event_id = t.event_id and r.person_id = t.person_id and r.role = 'SPEAKER'
       left join lateral (
         select s.starts_at as at, room.name as room from session s join session_speaker x on x.session_id = s.id
           left join room on room.id = s.room_id
         where s.event_id = $1 and x.person_id = t.person_id and s.ends_at > $2
           and (s.starts_at at time zone today.time_zone)::date = today.day
         order by s.starts_at limit 1) speaks on true
     where t.event_id = $1 and t.status = 'CONFIRMED' and (n.is_vip or k.audience = 'SPEAKER' or r.person_id is not null)
       and not exists (select from stay y join check_in_point d on d.id = y.point_id
         where y.ticket_id = t.id and d.kind = 'DOOR' and y.day = today.day)
     order by speaks.at nulls last, n.is_vip is not true, p.family_name collate "fr-x-icu", p.given_name collate "fr-x-icu", t.id`,
    [eventId, now],
  );
}
