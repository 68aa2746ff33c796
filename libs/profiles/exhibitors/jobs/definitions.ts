import { defineJob } from '@parvis/platform';

/** The token travels in the job's row until the message has left; the row is deleted then. */
export const SendBoothInvitation = defineJob<{
  exhibitorId: string;
  personId: string;
  linkId: string;
  token: string;
}>('profiles.send-booth-invitation');

/** What a booth misses, to its representatives. */
export const SendBoothReminder = defineJob<{ exhibitorId: string; personId: string; day: string }>(
  'profiles.send-booth-reminder',
);
