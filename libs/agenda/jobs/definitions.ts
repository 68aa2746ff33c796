import { defineJob } from '@parvis/platform';

export interface SeatGiven {
  sessionId: string;
  personId: string;
  /** Their number in the line: somebody may wait, get a seat, leave it and wait again. */
  number: number;
}

/** Somebody who waited for a workshop has a seat now. */
export const SendSeatGiven = defineJob<SeatGiven>('agenda.send-seat-given');
