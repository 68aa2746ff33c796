import { meetingCame } from '@parvis/meetings';

/** SQL: the year of an event, by the clocks of its place. */
export const yearOf = (e: string) => `extract(year from ${e}.starts_at at time zone ${e}.time_zone)::int`;

/** SQL: people let in at the main door of an event. */
export const presentAt = (eventId: string) =>
  `(select count(distinct s.ticket_id)::int from stay s join check_in_point p on p.id = s.point_id and p.is_main
    where s.event_id = ${eventId})`;

const registeredTo = (eventId: string) =>
  `(select count(*)::int from ticket t where t.event_id = ${eventId} and t.status = 'CONFIRMED')`;

/** SQL: how many took part in an event: as the cluster published it, else people present, else registered. */
export const participantsOf = (e: string) =>
  `coalesce(${e}.published_participants, nullif(${presentAt(`${e}.id`)}, 0), nullif(${registeredTo(`${e}.id`)}, 0))`;

/** SQL: a meeting of `m` in its slot `sl` that took place as far as anybody said by `now`. */
export const wasHeld = (m: string, sl: string, now: string) =>
  `${meetingCame(m, sl, `${now}::timestamptz`)} in ('HELD', 'PRESUMED_HELD')`;
