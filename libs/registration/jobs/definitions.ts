import { defineJob } from '@parvis/platform';

/** Sends the ticket to its holder once a `cause`. */
export const SendTicket = defineJob<{ ticketId: string; cause: string }>('registration.send-ticket');

export const RemindHolder = defineJob<{ ticketId: string }>('registration.remind-holder');

export const SendCancellation = defineJob<{ ticketId: string }>('registration.send-cancellation');
