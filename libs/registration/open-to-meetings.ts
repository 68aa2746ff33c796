import type { Tx } from '@parvis/platform';

/**
 * Shows the holder of a confirmed ticket to the other participants, or hides them; false without such a ticket.
 * The ticket's row stays locked until the transaction ends.
 */
export async function setOpenToMeetings(tx: Tx, eventId: string, personId: string, open: boolean): Promise<boolean> {
  const [ticket] = await tx.query<{ id: string }[]>(
    `select id from ticket where event_id = $1 and person_id = $2 and status = 'CONFIRMED' for update`,
    [eventId, personId],
  );
  if (ticket) await tx.query('update ticket set open_to_meetings = $2 where id = $1', [ticket.id, open]);
  return ticket !== undefined;
}
