import type { MeetingRequestLimit, MeetingRule, MeetingSettings } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';
import { longestPause } from './longest-pause';
import { phasesOf, readPeriod } from './meeting-period';

const side = (s: string) =>
  `json_build_object('audience', ${s}_audience, 'college', ${s}_college, 'filiere', ${s}_filiere)`;

const slots = `(select coalesce(json_agg(json_build_object('startsAt', starts_at, 'endsAt', ends_at)
  order by starts_at, id), '[]') from slot where event_id = $1)`;

/** Minutes; see `longestPause`. */
export async function readLongestPause(db: Queryable, eventId: string): Promise<number | null> {
  const [row] = await db.query<{ slots: Parameters<typeof longestPause>[0] }>(`select ${slots} as slots`, [eventId]);
  return longestPause(row!.slots);
}

/** What staff set for the meetings of an event, also before it has any. */
export async function readMeetingSettings(db: Queryable, eventId: string, now: Date): Promise<MeetingSettings> {
  const period = await readPeriod(db, eventId);
  const [lists] = await db.query<{
    rules: MeetingRule[];
    limits: MeetingRequestLimit[];
    slots: Parameters<typeof longestPause>[0];
  }>(
    `select
       (select coalesce(json_agg(json_build_object('one', ${side('one')}, 'other', ${side('other')}) order by id), '[]')
        from meeting_rule where event_id = $1) as rules,
       (select coalesce(json_agg(json_build_object('kindId', k.id, 'name', k.name, 'requests', l.requests)
          order by k.position, k.id), '[]')
        from ticket_kind k left join meeting_request_limit l on l.kind_id = k.id
        where k.event_id = $1 and k.archived_at is null) as limits, ${slots} as slots`,
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
    longestPause: longestPause(lists!.slots),
    rules: lists!.rules,
    limits: lists!.limits,
  };
}
