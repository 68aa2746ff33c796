import { defineJob } from '@parvis/platform';

/** When and where the event was before, as JSON keeps it. */
export interface OccasionBefore {
  startsAt: string;
  endsAt: string;
  timeZone: string;
  venue: string | null;
  address: string | null;
}

/**
 * Whoever changes the time or place of an event grows its `revision` and enqueues this in the same transaction: holders
 * of tickets are told once a revision, their calendar entry and their reminders move. Registration does the job.
 */
export const EventChanged = defineJob<{ eventId: string; revision: number; at: string; before: OccasionBefore }>(
  'events.changed',
);

/** Whoever cancels an event enqueues this in the same transaction: holders are told, their calendar entry goes. */
export const EventCancelled = defineJob<{ eventId: string; at: string }>('events.cancelled');
