import { defineJob } from '@parvis/platform';

export interface SeatGiven {
  sessionId: string;
  personId: string;
  /** Their number in the line: somebody may wait, get a seat, leave it and wait again. */
  number: number;
}

/** Somebody who waited for a workshop has a seat now. */
export const SendSeatGiven = defineJob<SeatGiven>('agenda.send-seat-given');

export interface PeopleFree {
  eventId: string;
  personIds: string[];
}

/** These people have time again, because a meeting was cancelled or moved: lines that passed them over look again. */
export const FreeAgain = defineJob<PeopleFree>('agenda.free-again');
