import type { MeetingPhases, MeetingsClosed } from '@parvis/contract/resolvers';
import { type MeetingDates, meetingPhase, type MeetingPhase } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';

export type Closed = MeetingsClosed & { __typename: 'MeetingsClosed' };

export type MeetingPeriodRow = MeetingDates & {
  bookingFrom: Date | null;
  requestsPerHour: number;
  requestDays: number;
  meetingsPerPerson: number | null;
  minutesBetween: number;
  colleaguesMayMeet: boolean;
};

/** The phases and limits of an event's meetings; undefined where it has none. */
export async function readPeriod(db: Queryable, eventId: string): Promise<MeetingPeriodRow | undefined> {
  const [period] = await db.query<MeetingPeriodRow>(
    `select mode, opens_at as "opensAt", asking_until as "askingUntil", booking_from as "bookingFrom",
       schedule_published_at as "schedulePublishedAt", closes_at as "closesAt", requests_per_hour as "requestsPerHour",
       request_days as "requestDays", meetings_per_person as "meetingsPerPerson", minutes_between as "minutesBetween",
       colleagues_may_meet as "colleaguesMayMeet"
     from meeting_period where event_id = $1`,
    [eventId],
  );
  return period;
}

export const phasesOf = (period: MeetingPeriodRow, now: Date): MeetingPhases => ({
  mode: period.mode,
  phase: meetingPhase(period, now),
  opensAt: period.opensAt,
  askingUntil: period.askingUntil,
  bookingFrom: period.bookingFrom,
  schedulePublishedAt: period.schedulePublishedAt,
  closesAt: period.closesAt,
});

/** What to answer when the meetings of the event are in none of these phases; undefined when they are in one. */
export async function closedUnless(
  db: Queryable,
  eventId: string,
  now: Date,
  phases: readonly MeetingPhase[],
): Promise<Closed | undefined> {
  const period = await readPeriod(db, eventId);
  return closedUnlessIn(period, now, phases);
}

export function closedUnlessIn(
  period: MeetingPeriodRow | undefined,
  now: Date,
  phases: readonly MeetingPhase[],
): Closed | undefined {
  if (!period) return { __typename: 'MeetingsClosed', phase: null, opensAt: null, closesAt: null };
  const phase = meetingPhase(period, now);
  if (phases.includes(phase)) return undefined;
  return { __typename: 'MeetingsClosed', phase, opensAt: period.opensAt, closesAt: period.closesAt };
}
