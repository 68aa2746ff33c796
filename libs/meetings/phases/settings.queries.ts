import type { MeetingRequestLimit, MeetingRule, MeetingSettings } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';
import { phasesOf, readPeriod } from './meeting-period';

const side = (s: string) =>
  `json_build_object('audience', ${s}_audience, 'college', ${s}_college, 'filiere', ${s}_filiere)`;

/** What staff set for the meetings of an event, also before it has any. */
export async function readMeetingSettings(db: Queryable, eventId: string, now: Date): Promise<MeetingSettings> {
  const period = await readPeriod(db, eventId);
  const [lists] = await db.query<{ rules: MeetingRule[]; limits: MeetingRequestLimit[] }>(
    `select
       (select coalesce(json_agg(json_build_object('one', ${side('one')}, 'other', ${side('other')}) order by id), '[]')
        from meeting_rule where event_id = $1) as rules,
       (select coalesce(json_agg(json_build_object('kindId', k.id, 'name', k.name, 'requests', l.requests)
          order by k.position, k.id), '[]')
        from ticket_kind k left join meeting_request_limit l on l.kind_id = k.id
        where k.event_id = $1 and k.archived_at is null) as limits`,
    [eventId],
  );
  return {
    eventId,
    phases: period ? phasesOf(period, now) : null,
    requestsPerHour: period?.requestsPerHour ?? 30,
    requestDays: period?.requestDays ?? 7,
    meetingsPerPerson: period?.meetingsPerPerson ?? null,
    minutesBetween: period?.minutesBetween ?? 0,
    colleaguesMayMeet: period?.colleaguesMayMeet ?? false,
    ...lists!,
  };
}
