import { defineJob } from '@parvis/platform';

/** Both links to the contact. */
export const SendAllotment = defineJob<{ allotmentId: string; cause: string }>('registration.send-allotment');

/** The link for colleagues, to one of them. */
export const SendColleagueLink = defineJob<{ allotmentId: string; email: string; cause: string }>(
  'registration.send-colleague-link',
);

/** The time of an allotment is over. */
export const CloseAllotment = defineJob<{ allotmentId: string }>('registration.close-allotment');
