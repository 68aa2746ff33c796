import { type Tx, violates } from '@parvis/platform';

interface Wanted {
  /** All of them unless told otherwise. */
  personIds?: readonly string[];
  sessionId?: string;
  /** Slots that a meeting holds are left to it; else they break `seat_person_once`. */
  besideMeetings: boolean;
}

/**
 * Takes a seat in every meeting slot that overlaps a session to which somebody is bound: as its speaker, or by a sign-up
 * where seats are limited. Two short sessions within one slot need its seat once.
 */
async function takeSeats(tx: Tx, eventId: string, { personIds, sessionId, besideMeetings }: Wanted): Promise<void> {
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
     where s.event_id = $1 and ($2::uuid[] is null or b.person_id = any ($2)) and ($3::uuid is null or s.id = $3)
       and not exists (select from seat x where x.slot_id = l.id and x.person_id = b.person_id
         and (x.session_id is not null or $4::boolean and x.meeting_id is not null))
     order by l.id, b.person_id, s.starts_at, s.id`,
    [eventId, personIds ?? null, sessionId ?? null, besideMeetings],
  );
}

/** For those who come to a session now. Breaks `seat_person_once` when one of them has a meeting at that time. */
export const claimSeats = (
  tx: Tx,
  { id, eventId }: { id: string; eventId: string },
  personIds: readonly string[],
): Promise<void> => takeSeats(tx, eventId, { sessionId: id, personIds, besideMeetings: false });

/** The seats of all that these people, or everybody, are bound to, in the slots that no meeting holds. */
export const fillSeats = (tx: Tx, eventId: string, personIds?: readonly string[]): Promise<void> =>
  takeSeats(tx, eventId, { ...(personIds && { personIds }), besideMeetings: true });

/** Gives back the seats that a person holds for a session, but for slots that another of their sessions still takes. */
export async function releaseSeats(tx: Tx, eventId: string, sessionId: string, personId: string): Promise<void> {
  await tx.query('delete from seat where session_id = $1 and person_id = $2', [sessionId, personId]);
  await fillSeats(tx, eventId, [personId]);
}

/** Gives back what is held for sessions of an event, to be taken anew. */
export async function clearSeats(tx: Tx, eventId: string): Promise<void> {
  await tx.query('delete from seat using session s where s.id = seat.session_id and s.event_id = $1', [eventId]);
}

/**
 * Seats everybody who speaks at an event, and everybody who signed up for a workshop, from the programme as it is now.
 * For whoever writes sessions or slots. Breaks `seat_person_once` when one of them has a meeting at that time.
 */
export async function seatSpeakers(tx: Tx, eventId: string): Promise<void> {
  await clearSeats(tx, eventId);
  await takeSeats(tx, eventId, { besideMeetings: false });
}

/** Once more when a meeting was booked meanwhile for somebody whose seat was to be taken: now it is there to be seen. */
export async function againWhenBooked<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (violates(error, 'seat_person_once')) return attempt();
    throw error;
  }
}
