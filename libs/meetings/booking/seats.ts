import type { Tx } from '@parvis/platform';

/** The constraints that a booking may break when somebody was quicker. */
export const SEAT_RULES = ['seat_person_once', 'seat_person_not_away', 'seat_table_once'] as const;

interface LockedSlot {
  id: string;
  startsAt: Date;
  endsAt: Date;
}

/**
 * Bookings of one slot follow one another, those of other slots go on beside them: who holds the lock sees every table
 * that is taken, so nobody is turned away while a table is free. Two slots are locked in the order of their ids, so that
 * two moves across each other cannot wait for one another. Unknown ids are left out.
 */
export function lockSlots(tx: Tx, eventId: string, slotIds: string[]): Promise<LockedSlot[]> {
  return tx.query<LockedSlot[]>(
    `select id, starts_at as "startsAt", ends_at as "endsAt" from slot where event_id = $1 and id::text = any ($2::text[])
     order by id for no key update`,
    [eventId, slotIds],
  );
}

/** SQL: the table `t` is one where the people of `$n` meet: on the booth of one of them that has places, else at any. */
export const servesPeople = (persons: string) => `
  case when exists (select from meeting_table b join exhibitor_member m on m.exhibitor_id = b.exhibitor_id
      where b.event_id = t.event_id and b.removed_at is null and m.person_id = any (${persons}::uuid[]))
    then exists (select from exhibitor_member m where m.exhibitor_id = t.exhibitor_id and m.person_id = any (${persons}::uuid[]))
    else t.exhibitor_id is null end`;

/** Whether all these tables are still there; they stay until the transaction ends. */
export async function tablesStand(tx: Tx, tableIds: readonly string[]): Promise<boolean> {
  const wanted = [...new Set(tableIds)];
  const there = await tx.query<object[]>(
    'select from meeting_table where id = any ($1::uuid[]) and removed_at is null order by id for key share',
    [wanted],
  );
  return there.length === wanted.length;
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
     where t.event_id = $1 and t.removed_at is null and ${servesPeople('$3')}
       and not exists (select from seat where slot_id = $2 and table_id = t.id)
       and not exists (select from seat where slot_id = $2 and person_id = any ($3::uuid[]))
     -- A table that staff are removing is passed over.
     order by t.position, t.id limit 1 for key share of t skip locked`,
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
 * @throws QueryFailedError on one of SEAT_RULES.
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
