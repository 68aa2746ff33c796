import type { DoorGuest, DoorQuestion } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';

/** Everybody with a valid ticket, by name, or those of the tickets named. */
export function readDoorGuests(db: Queryable, eventId: string, ticketIds?: readonly string[]): Promise<DoorGuest[]> {
  return db.query<DoorGuest>(
    `select t.id as "ticketId", p.given_name || ' ' || p.family_name as name, o.name as "organisationName",
       k.id as "kindId", k.name as "kindName",
       k.audience = 'SPEAKER' or exists (select from event_role r
         where r.event_id = t.event_id and r.person_id = t.person_id and r.role = 'SPEAKER') as "isSpeaker",
       coalesce(n.is_vip, false) as "isVip", coalesce(n.note, '') as note,
       (select min(s.entered_at) from stay s join check_in_point d on d.id = s.point_id and d.is_main
        where s.ticket_id = t.id group by s.day order by s.day desc limit 1) as "enteredAt"
     from ticket t join ticket_kind k on k.id = t.kind_id join person p on p.id = t.person_id
       left join organisation o on o.id = p.organisation_id left join door_note n on n.ticket_id = t.id
     where t.event_id = $1 and t.status = 'CONFIRMED' and ($2::uuid[] is null or t.id = any($2))
     order by p.family_name collate "fr-x-icu", p.given_name collate "fr-x-icu", t.id`,
    [eventId, ticketIds ?? null],
  );
}

/** What the desk asks, with how many of those it is for have answered. */
export function readDoorQuestions(db: Queryable, eventId: string): Promise<DoorQuestion[]> {
  return db.query<DoorQuestion>(
    `select q.id, q.label, array(select x.kind_id from form_question_kind x where x.question_id = q.id order by 1) as "kindIds",
       count(t.id)::int as asked, count(a.ticket_id)::int as answered
     from form_question q
       left join ticket t on t.event_id = q.event_id and t.status = 'CONFIRMED'
         and (not exists (select from form_question_kind x where x.question_id = q.id)
           or exists (select from form_question_kind x where x.question_id = q.id and x.kind_id = t.kind_id))
       left join ticket_answer a on a.question_id = q.id and a.ticket_id = t.id
     where q.event_id = $1 and q.asked_at_door and q.archived_at is null and not q.is_sensitive
     group by q.id order by q.position, q.id`,
    [eventId],
  );
}
