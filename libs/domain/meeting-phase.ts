/** Two agree on a free slot at once, or staff plan what people wished for. */
export type MeetingMode = 'LIVE' | 'PLANNED';

export interface MeetingDates {
  mode: MeetingMode;
  opensAt: Date;
  closesAt: Date;
  /** PLANNED: the end of asking; null when LIVE. */
  askingUntil: Date | null;
  /** PLANNED: when the schedule was published, which opens live booking of what is free; null before. */
  schedulePublishedAt: Date | null;
}

export const meetingPhases = ['BEFORE', 'ASKING', 'PLANNING', 'BOOKING', 'OVER'] as const;

/**
 * - `ASKING`: people ask, and accepting records a wish for the plan; nothing is booked.
 * - `PLANNING`: staff plan. Nobody asks; requests that wait may still be answered.
 * - `BOOKING`: people ask, and accepting books a slot at once.
 */
export type MeetingPhase = (typeof meetingPhases)[number];

/** Intervals are half-open: a phase begins at its instant. A schedule that is published early ends asking early. */
export function meetingPhase(dates: MeetingDates, now: Date): MeetingPhase {
  if (now < dates.opensAt) return 'BEFORE';
  if (now >= dates.closesAt) return 'OVER';
  if (dates.mode === 'LIVE') return 'BOOKING';
  if (dates.schedulePublishedAt && dates.schedulePublishedAt <= now) return 'BOOKING';
  return dates.askingUntil && now < dates.askingUntil ? 'ASKING' : 'PLANNING';
}
