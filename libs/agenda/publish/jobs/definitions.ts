import { defineJob } from '@parvis/platform';
import type { Elsewhere } from '../reseat';

export interface ProgrammeNews {
  eventId: string;
  /** Of the version that brought it. */
  number: number;
  personId: string;
  sessionIds: string[];
  /** What the person gives up. */
  lost: Elsewhere[];
}

/** Sessions that somebody counts on have changed. */
export const SendProgrammeNews = defineJob<ProgrammeNews>('agenda.send-programme-news');

/** The published programme is compressed before the first visitor asks for it. */
export const MakeProgrammeFile = defineJob<{ eventId: string }>('agenda.make-programme-file');
