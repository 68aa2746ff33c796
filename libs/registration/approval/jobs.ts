import { defineJob } from '@parvis/platform';

/** Tells somebody who asked for a ticket that the request arrived, or what was decided. */
export interface RequestNews {
  ticketId: string;
  about: 'ASKED' | 'DECIDED';
  cause: string;
}

export const SendDecision = defineJob<RequestNews>('registration.send-decision');
