import type { MeetingStatus } from '@parvis/contract/resolvers';
import { type Language, timeWords } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';
import { eventFacts, type RequestFacts, type Side, sideOf } from './request-facts';

export interface MeetingFacts {
  meetingId: string;
  status: MeetingStatus;
  revision: number;
  startsAt: Date;
  endsAt: Date;
  table: string;
  me: Side;
  other: Side;
  event: RequestFacts['event'];
}

/** `$2` is the person who is told; the place is the table with its zone, or the address of the room on the screen. */
const select = `
  select m.id as "meetingId", m.status, m.revision, s.starts_at as "startsAt", s.ends_at as "endsAt",
    concat_ws(', ', k.label, z.name, k.video_url) as "table",
    ${sideOf('p', 'po')} as me, ${sideOf('q', 'qo')} as other, ${eventFacts('e')} as event
  from meeting m
  join meeting_request r on r.id = m.request_id
  join event e on e.id = m.event_id
  join slot s on s.id = m.slot_id
  join meeting_table k on k.id = m.table_id
  left join meeting_zone z on z.id = k.zone_id
  join person p on p.id = $2 left join organisation po on po.id = p.organisation_id
  join person q on q.id = case when r.from_person_id = $2 then r.to_person_id else r.from_person_id end
  left join organisation qo on qo.id = q.organisation_id`;

/** A meeting as one of its two people is told of it. */
export async function readMeetingFacts(
  db: Queryable,
  meetingId: string,
  personId: string,
): Promise<MeetingFacts | undefined> {
  const [facts] = await db.query<MeetingFacts>(`${select} where m.id = $1`, [meetingId, personId]);
  return facts;
}

/** Every meeting that a person has booked at an event. */
export const readOwnMeetings = (db: Queryable, eventId: string, personId: string): Promise<MeetingFacts[]> =>
  db.query<MeetingFacts>(
    `${select} where m.event_id = $1 and m.status = 'BOOKED' and $2 in (r.from_person_id, r.to_person_id) order by s.starts_at`,
    [eventId, personId],
  );

/** The day written out, and from when to when, by the clocks at the event. */
export function spokenTime({ startsAt, endsAt, event }: MeetingFacts, language: Language): string {
  const words = timeWords(language);
  return `${words.dayOfYear(startsAt, event.timeZone)}, ${words.times(startsAt, endsAt, event.timeZone)}`;
}
