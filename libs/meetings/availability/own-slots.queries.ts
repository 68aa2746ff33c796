import type { OwnSlot } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';
import { selectRequests } from '../meetings.queries';

/** Every slot of the event with what fills it for this person. */
export const readOwnSlots = (db: Queryable, eventId: string, personId: string): Promise<OwnSlot[]> =>
  db.query<OwnSlot>(
    `with request as (${selectRequests('$2')} where r.event_id = $1 and $2 in (r.from_person_id, r.to_person_id))
     select json_build_object('id', s.id, 'startsAt', s.starts_at, 'endsAt', s.ends_at) as slot,
       exists (select from seat a where a.slot_id = s.id and a.person_id = $2 and a.away) as "isAway",
       x.title as session,
       (select q.meeting from request q where q.meeting ->> 'status' = 'BOOKED' and q.meeting #>> '{slot,id}' = s.id::text) as meeting
     from slot s
     left join seat a on a.slot_id = s.id and a.person_id = $2 and a.session_id is not null
     left join session x on x.id = a.session_id
     where s.event_id = $1 order by s.starts_at`,
    [eventId, personId],
  );
