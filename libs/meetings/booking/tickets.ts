import type { Tx } from '@parvis/platform';

interface Holder {
  personId: string;
  isOpenToMeetings: boolean;
}

/** Those of the people who hold a confirmed ticket, which then stays as it is until the transaction ends. */
export function lockTickets(
  tx: Tx,
  eventId: string,
  personIds: string[],
  lock: 'share' | 'no key update',
): Promise<Holder[]> {
  return tx.query<Holder[]>(
    `select person_id as "personId", open_to_meetings as "isOpenToMeetings" from ticket
     where event_id = $1 and person_id = any ($2::uuid[]) and status = 'CONFIRMED' order by id for ${lock}`,
    [eventId, personIds],
  );
}
