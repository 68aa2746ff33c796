import type { Tx } from '@parvis/platform';

/**
 * Takes a seat in every meeting slot that overlaps a session to which somebody is bound: as its speaker, or by a sign-up
 * where seats are limited. Two short sessions within one slot need its seat once.
 * Breaks `seat_person_once` when the person has a meeting in such a slot.
 */
export async function claimSessionSeats(
  tx: Tx,
  eventId: string,
  personIds: readonly string[] | null = null,
): Promise<void> {
  await tx.query(
    `with bound as (
       select session_id, person_id from session_speaker
       union
       select f.session_id, f.person_id from session_follow f join session s on s.id = f.session_id where s.capacity is not null
     )
     insert into seat (slot_id, person_id, session_id)
     select distinct on (l.id, b.person_id) l.id, b.person_id, s.id
     from bound b
     join session s on s.id = b.session_id
     join slot l on l.event_id = s.event_id and l.starts_at < s.ends_at and s.starts_at < l.ends_at
     where s.event_id = $1 and ($2::uuid[] is null or b.person_id = any ($2))
       and not exists (select from seat x where x.slot_id = l.id and x.person_id = b.person_id and x.session_id is not null)
     order by l.id, b.person_id, s.starts_at, s.id`,
    [eventId, personIds],
  );
}

/**
 * Brings the seats of these sessions to the times they have now, where people are free: a meeting stays where it is, and
 * so does the rest of the agenda. For changes of minutes on the day, which leave it to people to be late.
 */
export async function seatWhereFree(tx: Tx, eventId: string, sessionIds: readonly string[]): Promise<void> {
  await tx.query('delete from seat where session_id = any ($1::uuid[])', [sessionIds]);
  await tx.query(
    `insert into seat (slot_id, person_id, session_id)
     select distinct on (l.id, b.person_id) l.id, b.person_id, s.id
     from (
       select session_id, person_id from session_speaker
       union
       select f.session_id, f.person_id from session_follow f join session s on s.id = f.session_id where s.capacity is not null
     ) b
     join session s on s.id = b.session_id
     join slot l on l.event_id = s.event_id and l.starts_at < s.ends_at and s.starts_at < l.ends_at
     where s.event_id = $1 and not exists (select from seat x where x.slot_id = l.id and x.person_id = b.person_id and not x.away)
     order by l.id, b.person_id, s.starts_at, s.id`,
    [eventId],
  );
}

/** Gives back the seats that a person holds for a session, but for slots that another of their sessions still takes. */
export async function releaseSessionSeats(tx: Tx, eventId: string, sessionId: string, personId: string): Promise<void> {
  await tx.query('delete from seat where session_id = $1 and person_id = $2', [sessionId, personId]);
  await claimSessionSeats(tx, eventId, [personId]);
}

/**
 * Seats everybody who speaks at an event, and everybody who signed up for a workshop, from the programme as it is now.
 * For whoever writes sessions or slots. Breaks `seat_person_once` when one of them has a meeting at that time.
 */
export async function seatSpeakers(tx: Tx, eventId: string): Promise<void> {
  await tx.query('delete from seat using session s where s.id = seat.session_id and s.event_id = $1', [eventId]);
  await claimSessionSeats(tx, eventId);
}
