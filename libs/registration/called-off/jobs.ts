import { defineJob } from '@parvis/platform';

/** Whoever has no ticket but counts on the event, as a speaker, an exhibitor or in line, is told that it is off. */
export type CalledOffNews = { eventId: string } & ({ personId: string } | { entryId: string });

export const TellCalledOff = defineJob<CalledOffNews>('registration.tell-called-off');
