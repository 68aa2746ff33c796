import { Injectable } from '@nestjs/common';
import {
  type Language,
  meanPartsOf,
  type MeanParts,
  type QuestionTopic,
  satisfactionTable,
  type SatisfactionRow,
  tally,
} from '@parvis/domain';
import { Database, writePlainCsv } from '@parvis/platform';
import { type NewMemberAnswers, readNewMemberAnswers } from './reports.queries';

export interface NewMemberRow extends SatisfactionRow {
  eventSlug: string;
  answers: number;
  information: MeanParts;
  grade: MeanParts;
}

const HEADER = ['session', 'satisfaction', 'partner_club_information', 'session_grade'];

/** The satisfaction of new members in a year, as the activity report prints it. */
@Injectable()
export class NewMemberTable {
  constructor(private readonly database: Database) {}

  async rows(year: number, language: Language): Promise<NewMemberRow[]> {
    const sessions = (await readNewMemberAnswers(this.database, year)).map(newMemberSessions);
    const printed = satisfactionTable(sessions, language);
    return sessions.map(({ eventSlug, answers, information, grade }, index) => ({
      ...printed[index]!,
      eventSlug,
      answers,
      information,
      grade,
    }));
  }

  /** The same rows as a file, cell by cell. */
  async csv(year: number, language: Language): Promise<string> {
    const rows = await this.rows(year, language);
    return writePlainCsv([
      HEADER,
      ...rows.map((row) => [row.session, row.satisfaction, row.partnerClubInformation, row.sessionGrade]),
    ]);
  }
}

/** One session as the table of a year takes it. */
export function newMemberSessions({ eventSlug, day, ballots, topics }: NewMemberAnswers) {
  const countsOf = (topic: QuestionTopic) => {
    const question = topics.find((candidate) => candidate.topic === topic);
    return tally(question?.options ?? [], question?.counts ?? []);
  };
  const labels = topics.find(({ topic }) => topic === 'SATISFACTION')?.options ?? [];
  return {
    eventSlug,
    day,
    answers: ballots,
    levels: countsOf('SATISFACTION').map(({ value, count }, index) => ({
      level: value,
      label: labels[index]!.label,
      count,
    })),
    information: meanPartsOf(countsOf('PARTNER_CLUB_INFORMATION')),
    grade: meanPartsOf(countsOf('SESSION_GRADE')),
  };
}
