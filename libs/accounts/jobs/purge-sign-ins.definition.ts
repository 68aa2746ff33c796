import { defineJob } from '@parvis/platform';

/** Removes sessions that are over, and links and codes that open nothing any more. Each sign-in asks for the next run. */
export const PurgeSignIns = defineJob<object>('accounts.purge-sign-ins');
