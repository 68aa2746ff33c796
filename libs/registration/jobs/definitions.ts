import type { OccasionBefore } from '@parvis/events';
import { defineJob } from '@parvis/platform';

export interface TicketToSend {
  ticketId: string;
  cause: string;
  /** Its code is new, and the one before opens nothing any more. */
  isReissue?: boolean;
}

/** Sends the ticket to its holder once a `cause`, and sees to its reminders. */
export const SendTicket = defineJob<TicketToSend>('registration.send-ticket');

/** The day before when `days` is left out, as it was before there was more than one reminder. */
export const RemindHolder = defineJob<{ ticketId: string; days?: ReminderDays }>('registration.remind-holder');

export const SendCancellation = defineJob<{ ticketId: string }>('registration.send-cancellation');

/** One holder is told what became of the event. */
export const TellHolder = defineJob<HolderNews>('registration.tell-holder');

export type ReminderDays = 1 | 7;

export interface HolderNews {
  ticketId: string;
  news: { about: 'CHANGED'; revision: number; before: OccasionBefore } | { about: 'CANCELLED' };
}

export interface HolderMailAgain {
  ticketId: string;
  kind: 'TICKET' | 'TICKET_CANCELLED' | 'EVENT_CANCELLED';
  cause: string;
}

/** Staff asked for it to be sent once more. */
export const SendAgain = defineJob<HolderMailAgain>('registration.send-again');
