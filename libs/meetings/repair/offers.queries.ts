import type { MeetingOffer } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';

/** Time that is offered to a person now; what ran out is not shown. */
export function readOffers(db: Queryable, eventId: string, me: string, now: Date): Promise<MeetingOffer[]> {
  return db.query<MeetingOffer>(
    `select f.id, f.expires_at as until, coalesce(f.accepted_by = $2, false) as accepted,
       json_build_object('id', s.id, 'startsAt', s.starts_at, 'endsAt', s.ends_at) as slot,
       json_build_object('personId', p.id, 'name', p.given_name || ' ' || p.family_name, 'jobTitle', p.job_title,
         'organisationName', o.name) as "with"
     from meeting_offer f
     join meeting_request r on r.id = f.request_id
     join slot s on s.id = f.slot_id
     join person p on p.id = case when r.from_person_id = $2 then r.to_person_id else r.from_person_id end
     left join organisation o on o.id = p.organisation_id
     where r.event_id = $1 and (r.from_person_id = $2 or r.to_person_id = $2) and f.status = 'OPEN' and f.expires_at > $3
     order by s.starts_at, f.id`,
    [eventId, me, now],
  );
}
