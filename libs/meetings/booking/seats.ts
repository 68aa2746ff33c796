import type { Tx } from '@parvis/platform';

interface LockedSlot {
  id: string;
  startsAt: Date;
}

/**
 * Bookings of one slot follow one another, those of other slots go on beside them: who holds the lock sees every table
 * that is taken, so nobody is turned away while a table is free. Two slots are locked in the order of their ids, so that
 * two moves across each other cannot wait for one another. Unknown ids are left out.
 */
export function lockSlots(tx: Tx, eventId: string, slotIds: string[]): Promise<LockedSlot[]> {
  return tx.query<LockedSlot[]>(
    `select id, starts_at as "startsAt" from slot where event_id = $1 and id::text = any ($2::text[])
     order by id for no key update`,
    [eventId, slotIds],
  );
}

/** A table for these people in a locked slot; undefined when one of them or every table is taken. */
export async function findFreeTable(
  tx: Tx,
  eventId: string,
  slotId: string,
  personIds: string[],
): Promise<string | undefined> {
  const [table] = await tx.query<{ id: string }[]>(
    `select t.id from meeting_table t
     where t.event_id = $1
       and not exists (select from seat where slot_id = $2 and table_id = t.id)
       and not exists (select from seat where slot_id = $2 and person_id = any ($3::uuid[]))
     order by t.position, t.id limit 1`,
    [eventId, slotId, personIds],
  );
  return table?.id;
}

export interface Seats {
  meetingId: string;
  slotId: string;
  tableId: string;
  personIds: string[];
}

/**
 * A workshop may take a person's slot without the slot's lock: `seat_person_once` has the last word. People go in
 * the order of their ids, so that two bookings for the same two people wait in the same order.
 * @throws QueryFailedError on seat_person_once or seat_table_once.
 */
export async function takeSeats(tx: Tx, { meetingId, slotId, tableId, personIds }: Seats): Promise<void> {
  const [first, second] = [...personIds].sort();
  await tx.query(
    `insert into seat (slot_id, person_id, table_id, meeting_id)
     values ($1, $2, null, $5), ($1, $3, null, $5), ($1, null, $4, $5)`,
    [slotId, first, second, tableId, meetingId],
  );
}

export async function leaveSeats(tx: Tx, meetingId: string): Promise<void> {
  await tx.query('delete from seat where meeting_id = $1', [meetingId]);
}
