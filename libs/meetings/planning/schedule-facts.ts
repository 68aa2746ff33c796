import type { Queryable } from '@parvis/platform';

export interface FactSlot {
  id: string;
  startsAt: string;
  endsAt: string;
}

export interface FactTable {
  id: string;
  label: string;
  zoneId: string | null;
  /** The booth whose team alone meets there. */
  exhibitorId: string | null;
  /** Taken away; there for the meetings that were held at it. */
  isRemoved: boolean;
}

export interface FactRequest {
  id: string;
  from: string;
  to: string;
  /** 1 matters most. */
  priority: number;
  /** Both want to meet; else nobody has answered yet. */
  accepted: boolean;
}

export interface FactMeeting extends FactRequest {
  meetingId: string;
  /** Grows at each change. */
  revision: number;
  slotId: string;
  tableId: string;
}

/** Everything about an event that a schedule depends on. */
export interface ScheduleFacts {
  eventId: string;
  slots: FactSlot[];
  tables: FactTable[];
  walks: { one: string; other: string; minutes: number }[];
  /** Teams of the booths that have places. */
  teams: { exhibitorId: string; personId: string }[];
  /** Open requests of people who hold a ticket. */
  requests: FactRequest[];
  booked: FactMeeting[];
  /** Slots in which people are taken by a session, or want no meeting. */
  taken: { personId: string; slotId: string; away: boolean }[];
  meetingsPerPerson: number | null;
  minutesBetween: number;
}

const request = `r.id, r.from_person_id as "from", r.to_person_id as "to", r.priority, r.status = 'ACCEPTED' as accepted`;

const holds = (person: string) =>
  `exists (select from ticket k where k.event_id = r.event_id and k.person_id = ${person} and k.status = 'CONFIRMED')`;

/** @param now requests that expired before are left out */
export async function readScheduleFacts(db: Queryable, eventId: string, now: Date): Promise<ScheduleFacts> {
  const [facts] = await db.query<Omit<ScheduleFacts, 'eventId'>>(
    `with booked as (
       select m.id as "meetingId", m.revision, m.slot_id as "slotId", m.table_id as "tableId", ${request}
       from meeting m join meeting_request r on r.id = m.request_id
       where m.event_id = $1 and m.status = 'BOOKED'
     ), open as (
       select ${request} from meeting_request r
       where r.event_id = $1 and (r.status = 'ACCEPTED' or r.status = 'PENDING' and coalesce(r.expires_at > $2, true))
         and not exists (select from meeting m where m.request_id = r.id)
         and ${holds('r.from_person_id')} and ${holds('r.to_person_id')}
     )
     select
       (select coalesce(json_agg(json_build_object('id', id, 'startsAt', starts_at, 'endsAt', ends_at) order by starts_at), '[]')
        from slot where event_id = $1) as slots,
       (select coalesce(json_agg(json_build_object('id', id, 'label', label, 'zoneId', zone_id, 'exhibitorId', exhibitor_id,
          'isRemoved', removed_at is not null)
          order by position, id), '[]')
        from meeting_table t where event_id = $1 and (removed_at is null
          or exists (select from meeting m where m.table_id = t.id and m.status = 'BOOKED'))) as tables,
       (select coalesce(json_agg(json_build_object('one', w.one_zone_id, 'other', w.other_zone_id, 'minutes', w.minutes)), '[]')
        from meeting_walk w join meeting_zone z on z.id = w.one_zone_id where z.event_id = $1) as walks,
       (select coalesce(json_agg(json_build_object('exhibitorId', t.exhibitor_id, 'personId', t.person_id)
          order by t.exhibitor_id, t.person_id), '[]')
        from exhibitor_member t join exhibitor x on x.id = t.exhibitor_id
        where x.event_id = $1 and exists (select from meeting_table p where p.exhibitor_id = x.id and p.removed_at is null)) as teams,
       (select coalesce(json_agg(o order by o.id), '[]') from open o) as requests,
       (select coalesce(json_agg(b order by b.id), '[]') from booked b) as booked,
       (select coalesce(json_agg(json_build_object('personId', a.person_id, 'slotId', a.slot_id, 'away', a.away)), '[]')
        from seat a join slot s on s.id = a.slot_id
        where s.event_id = $1 and a.person_id is not null and a.meeting_id is null) as taken,
       (select meetings_per_person from meeting_period where event_id = $1) as "meetingsPerPerson",
       coalesce((select minutes_between from meeting_period where event_id = $1), 0) as "minutesBetween"`,
    [eventId, now],
  );
  return { eventId, ...facts! };
}
