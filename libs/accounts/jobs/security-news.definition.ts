import { defineJob } from '@parvis/platform';

export type SecurityNews =
  'APP_ADDED' | 'APP_REMOVED' | 'PASSKEY_ADDED' | 'PASSKEY_REMOVED' | 'CODES_RENEWED' | 'RESET';

/** Tells a person what changed in how they sign in, so that a change that is not theirs is seen. */
export const SendSecurityNews = defineJob<{ personId: string; news: SecurityNews; at: string }>(
  'accounts.security-news',
);
