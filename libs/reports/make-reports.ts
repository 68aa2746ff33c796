import { Injectable } from '@nestjs/common';
import { eventReport, type Language, type ReportTable, satisfactionTable, textIn, yearReport } from '@parvis/domain';
import { readEventById } from '@parvis/events';
import { Clock, Database } from '@parvis/platform';
import { readOpenAnswers } from '@parvis/polls';
import { readEventFigures } from './figures/event-figures.queries';
import { readYear } from './figures/year-figures.queries';
import { newMemberSessions } from './new-member-table';
import { readNewMemberAnswers } from './reports.queries';

/** What a report is about: one event, or one year. */
export type ReportSubject = { eventId: string } | { year: number };

export interface Report {
  /** The title of the event, or the year. */
  about: string;
  tables: ReportTable[];
}

/** The reports that staff publish, reckoned from single tickets, scans, answers and meetings each time. */
@Injectable()
export class Reports {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  /** Undefined for an event that does not exist, or a year in which nothing is known to have happened. */
  read(subject: ReportSubject, language: Language): Promise<Report | undefined> {
    return 'year' in subject ? this.ofYear(subject.year, language) : this.ofEvent(subject.eventId, language);
  }

  private async ofEvent(eventId: string, language: Language): Promise<Report | undefined> {
    const event = await readEventById(this.database, eventId);
    if (!event) return undefined;
    const editions = await readEventFigures(this.database, event.id, this.clock.now());
    const last = editions.find(({ isLast }) => isLast);
    const questions = await readOpenAnswers(this.database, event.id);
    const facts = {
      now: editions.find(({ isLast }) => !isLast)!.figures,
      last: last ? { title: textIn(last.title, language), figures: last.figures } : null,
      openAnswers: questions.map(({ written, ...question }) => ({
        ...question,
        shown: written.filter(({ isShown }) => isShown),
      })),
    };
    return { about: textIn(event.title, language), tables: eventReport(facts, language) };
  }

  private async ofYear(year: number, language: Language): Promise<Report | undefined> {
    const rows = await readYear(this.database, year, this.clock.now());
    if (!rows.years.some((one) => one.year === year)) return undefined;
    const sessions = (await readNewMemberAnswers(this.database, year)).map(newMemberSessions);
    const newMembers = satisfactionTable(sessions, language);
    return { about: `${year}`, tables: yearReport({ year, ...rows, newMembers }, language) };
  }
}
