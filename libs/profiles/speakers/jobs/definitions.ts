import { defineJob } from '@parvis/platform';

/** The personal link to the own page, or a reminder of what is missing there. */
export const SendSpeakerMail = defineJob<{
  eventId: string;
  personId: string;
  cause: string;
  what: 'INVITED' | 'REMINDER';
}>('profiles.send-speaker-mail');

/** What staff said to the words that a speaker proposed. */
export const SendProposalAnswer = defineJob<{ proposalId: string }>('profiles.send-proposal-answer');

export type SpeakerDeadline = 'PROFILE' | 'SLIDES';

/** Some days before a deadline, to those who miss something that is due then. `dueAt` tells a deadline that was moved. */
export const RemindBeforeDeadline = defineJob<{
  eventId: string;
  deadline: SpeakerDeadline;
  dueAt: string;
  days: number;
}>('profiles.remind-before-deadline');
