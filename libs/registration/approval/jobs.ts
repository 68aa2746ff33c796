import { defineJob } from '@parvis/platform';

/** Tells somebody who asked for a ticket where the request is: received, approved or refused. */
export const SendDecision = defineJob<{ ticketId: string; cause: string }>('registration.send-decision');
