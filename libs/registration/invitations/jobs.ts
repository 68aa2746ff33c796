import { defineJob } from '@parvis/platform';

/** The personal link, or a reminder of it to somebody who is silent. */
export const SendInvitation = defineJob<{ invitationId: string; cause: string }>('registration.send-invitation');
