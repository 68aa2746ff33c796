import { tellLive, type Tx } from '@parvis/platform';

export const registrationsRoom = (eventId: string) => `registrations:${eventId}`;

/** Tells staff who have the list open, once the transaction is committed; they ask again. */
export const tellStaff = (tx: Tx, eventId: string): Promise<void> =>
  tellLive(tx, [registrationsRoom(eventId)], 'registrations:changed', { eventId });
