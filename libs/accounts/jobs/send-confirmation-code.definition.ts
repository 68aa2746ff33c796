import { defineJob } from '@parvis/platform';

export const CODE_MINUTES = 10;

/** The code travels in the job's row until the message has left; the row is deleted then. */
export const SendConfirmationCode = defineJob<{ codeId: string; code: string }>('accounts.send-confirmation-code');
