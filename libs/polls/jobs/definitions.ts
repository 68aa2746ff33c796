import { defineJob } from '@parvis/platform';

export type Round = 'FIRST' | 'REMINDER';

/** The time has come to write to those who came, or to the silent among them. */
export const SendSurvey = defineJob<{ pollId: string; round: Round }>('polls.send-survey');

export const SendSurveyMail = defineJob<{ pollId: string; personId: string; round: Round }>('polls.send-survey-mail');

export const CloseSurvey = defineJob<{ pollId: string }>('polls.close-survey');
