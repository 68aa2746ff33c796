import type { Queryable, Tx } from '@parvis/platform';
import type { MeetingPeriodRow } from '../phases/meeting-period';
import type { Pair } from './parties';
import { lockTickets } from './tickets';

/**
 * Holds the tickets of people who are about to meet. Where staff set limits their bookings follow one another, so that
 * nobody counts at the same time; else they go on side by side, and only a ticket that is given up waits.
 */
export const lockToMeet = (tx: Tx, eventId: string, personIds: string[], period: MeetingPeriodRow | undefined) =>
  lockTickets(tx, eventId, personIds, hasLimits(period) ? 'no key update' : 'share');

const hasLimits = (period: MeetingPeriodRow | undefined): boolean =>
  period !== undefined && (period.meetingsPerPerson !== null || period.minutesBetween > 0);

/** Somebody of the two has as many meetings as staff allow a person. */
export interface Full {
  personId: string;
  name: string;
  limit: number;
}

export const limitOf = ({ personId, name, limit }: Full, me: string) => ({ name, limit, isMine: personId === me });

/**
 * SQL: a meeting of one of the people lies nearer to the slot `s` than the minutes that staff keep free between two;
 * those of the request that is booked or moved do not count.
 */
export const liesTooClose = (s: string, persons: string, request: string) => `exists (
  select from meeting_period d
  join slot l on l.event_id = d.event_id
    and l.starts_at < ${s}.ends_at + d.minutes_between * interval '1 minute'
    and ${s}.starts_at < l.ends_at + d.minutes_between * interval '1 minute'
  join seat a on a.slot_id = l.id and a.person_id = any (${persons}::uuid[])
  join meeting m on m.id = a.meeting_id and m.request_id <> ${request}
  where d.event_id = ${s}.event_id and d.minutes_between > 0)`;

/** Who of the two may have no further meeting; whoever books holds both tickets, so that nobody counts at the same time. */
export async function findFull(db: Queryable, pair: Pair): Promise<Full | undefined> {
  const [full] = await db.query<Full>(
    `select p.id as "personId", p.given_name || ' ' || p.family_name as name, d.meetings_per_person as limit
     from meeting_period d
     join person p on p.id in ($2, $3)
     where d.event_id = $1 and d.meetings_per_person <= (
       select count(*) from seat a join meeting m on m.id = a.meeting_id
       where a.person_id = p.id and m.event_id = $1 and m.request_id <> $4)
     order by p.id limit 1`,
    [pair.eventId, pair.fromPersonId, pair.toPersonId, pair.requestId],
  );
  return full;
}

/** @returns the minutes to be kept free, where the slot leaves fewer to one of the two */
export async function findTooClose(db: Queryable, pair: Pair, slotId: string): Promise<number | undefined> {
  const [close] = await db.query<{ minutes: number }>(
    `select d.minutes_between as minutes from slot s join meeting_period d on d.event_id = s.event_id
     where s.id = $1 and ${liesTooClose('s', '$2', '$3')}`,
    [slotId, [pair.fromPersonId, pair.toPersonId], pair.requestId],
  );
  return close?.minutes;
}
