import { defineJob } from '@parvis/platform';

/** Tells a visitor which booths have their contact. */
export const SendContactDigest = defineJob<{ eventId: string; personId: string }>('contacts.send-digest');
