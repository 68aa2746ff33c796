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

/** A meeting as one of its two people is told of it. */
export async function readMeetingFacts(
  db: Queryable,
  meetingId: string,
  personId: string,
): Promise<MeetingFacts | undefined> {
  const [facts] = await db.query<MeetingFacts>(
    `select m.id as "meetingId", m.status, m.revision, s.starts_at as "startsAt", s.ends_at as "endsAt", k.label as "table",
       ${sideOf('p', 'po')} as me, ${sideOf('q', 'qo')} as other, ${eventFacts('e')} as event
     from meeting m
     join meeting_request r on r.id = m.request_id
     join event e on e.id = m.event_id
     join slot s on s.id = m.slot_id
     join meeting_table k on k.id = m.table_id
     join person p on p.id = $2 left join organisation po on po.id = p.organisation_id
     join person q on q.id = case when r.from_person_id = $2 then r.to_person_id else r.from_person_id end
     left join organisation qo on qo.id = q.organisation_id
     where m.id = $1`,
    [meetingId, personId],
  );
  return facts;
}

/** The day written out, and from when to when, by the clocks at the event. */
export function spokenTime({ startsAt, endsAt, event }: MeetingFacts, language: Language): string {
  const words = timeWords(language);
  return `${words.dayOfYear(startsAt, event.timeZone)}, ${words.times(startsAt, endsAt, event.timeZone)}`;
}
