import type { Tx } from '@parvis/platform';

/**
 * Keeps meetings out of the slots in which somebody is on a booth: an absence like one they chose themselves, that goes
 * with the duty. For whoever adds a duty, draws slots anew or gives an absence back. Breaks `seat_person_not_away` when
 * a meeting was booked.
 */
export async function takeDutySeats(tx: Tx, eventId: string, personIds?: readonly string[]): Promise<void> {
  await tx.query(
    `insert into seat (slot_id, person_id, away, duty_id)
     select distinct on (l.id, d.person_id) l.id, d.person_id, true, d.id
     from booth_duty d
     join exhibitor x on x.id = d.exhibitor_id
     join slot l on l.event_id = x.event_id and l.starts_at < d.ends_at and d.starts_at < l.ends_at
     where x.event_id = $1 and ($2::uuid[] is null or d.person_id = any ($2))
       and not exists (select from seat a where a.slot_id = l.id and a.person_id = d.person_id and a.away)
     order by l.id, d.person_id, d.starts_at, d.id`,
    [eventId, personIds ?? null],
  );
}
