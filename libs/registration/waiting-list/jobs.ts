import { defineJob } from '@parvis/platform';

/** Places may have come back at this event: those in line are looked at. */
export const ServeLines = defineJob<{ eventId: string }>('registration.serve-lines');

/** The time of an offer is over, unless it was answered. */
export const EndOffer = defineJob<{ entryId: string }>('registration.end-offer');

export const SendWaitingMail = defineJob<{ entryId: string; about: 'JOINED' | 'OFFER' | 'EXPIRED'; cause: string }>(
  'registration.send-waiting',
);
