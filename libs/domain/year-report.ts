import { fieldTerms } from './field-terms';
import { changeCell, numberCell, type ReportTable, textCell } from './report-table';
import type { SatisfactionRow } from './satisfaction-table';
import { type Language, type Text, textIn } from './text';
import { timeWords } from './time-words';
import { type YearReportWords, yearReportWords } from './year-report.words';

/** The figures that a year is known by; null is one that nobody has. */
export const YEAR_MEASURES = [
  'EVENTS',
  'PARTICIPANTS',
  'NEW_MEMBERS_MET',
  'NEW_MEMBERSHIPS',
  'ENDED_MEMBERSHIPS',
  'MEETINGS_HELD',
] as const;
export type YearMeasure = (typeof YEAR_MEASURES)[number];

export const COLLEGES = ['LARGE_COMPANY', 'SME', 'RESEARCH', 'LOCAL_AUTHORITY'] as const;
export type MemberCollege = (typeof COLLEGES)[number];

export interface YearFigures {
  year: number;
  /** A college counts its members on the last day of the year, or today in a year that lasts. */
  measures: Partial<Record<YearMeasure | MemberCollege, number>>;
}

export interface EventOfYear {
  title: Text;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  kind: string;
  format: string | null;
  /** As the cluster published it, else present, else registered; null before the event. */
  participants: number | null;
}

export interface Series {
  title: Text;
  editions: { year: number; participants: number | null }[];
}

export interface YearReportFacts {
  year: number;
  /** All years that something is known of. */
  years: YearFigures[];
  events: EventOfYear[];
  /** Events with an edition in this year, and all editions of each. */
  series: Series[];
  newMembers: SatisfactionRow[];
}

const MOST_YEARS = 7;

/**
 * What the activity report says of a year, as tables: key figures beside the year before, members by college over the
 * years, new members' satisfaction, editions side by side, events by kind, and all events in their order.
 */
export function yearReport(facts: YearReportFacts, language: Language): ReportTable[] {
  const words = yearReportWords[language];
  return [
    keyFigures(facts, words, language),
    membersByCollege(facts, words, language),
    newMembers(facts, words),
    editions(facts, words, language),
    eventsByKind(facts, words, language),
    allEvents(facts, words, language),
  ].filter((table) => table !== undefined);
}

const sumOf = (counts: readonly (number | undefined)[]): number | null =>
  counts.every((count) => count === undefined) ? null : counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);

const membersOf = (figures: YearFigures | undefined) =>
  figures ? sumOf(COLLEGES.map((college) => figures.measures[college])) : null;

function keyFigures({ year, years }: YearReportFacts, words: YearReportWords, language: Language): ReportTable {
  const now = years.find((one) => one.year === year);
  const before = years.find((one) => one.year === year - 1);
  const lines: [string, number | null, number | null][] = [
    ...YEAR_MEASURES.map((measure): [string, number | null, number | null] => [
      words.measures[measure],
      now?.measures[measure] ?? null,
      before?.measures[measure] ?? null,
    ]),
    [words.members, membersOf(now), membersOf(before)],
  ];
  return {
    key: 'figures',
    title: words.titles.figures(year),
    note: words.notes.figures,
    columns: [
      { title: words.measure, kind: 'TEXT' },
      { title: `${year - 1}`, kind: 'NUMBER' },
      { title: `${year}`, kind: 'NUMBER' },
      { title: words.change, kind: 'CHANGE' },
    ],
    rows: lines
      .filter(([, count, earlier]) => count !== null || earlier !== null)
      .map(([title, count, earlier]) => [
        textCell(title),
        numberCell(earlier, language),
        numberCell(count, language),
        changeCell(count, earlier, language),
      ]),
    chart: 'NONE',
  };
}

function membersByCollege(
  { year, years }: YearReportFacts,
  words: YearReportWords,
  language: Language,
): ReportTable | undefined {
  const shown = years
    .filter((one) => one.year <= year && membersOf(one) !== null)
    .toSorted((a, b) => a.year - b.year)
    .slice(-MOST_YEARS);
  if (shown.length === 0) return undefined;
  const row = (title: string, counts: (number | null)[]) => [
    textCell(title),
    ...counts.map((count) => numberCell(count, language)),
    changeCell(counts.at(-1) ?? null, counts.at(-2) ?? null, language),
  ];
  return {
    key: 'members-by-college',
    title: words.titles.members,
    note: words.notes.members,
    columns: [
      { title: fieldTerms[language].college, kind: 'TEXT' },
      ...shown.map((one) => ({ title: `${one.year}`, kind: 'NUMBER' as const })),
      { title: words.change, kind: 'CHANGE' },
    ],
    rows: [
      ...COLLEGES.map((college) =>
        row(
          fieldTerms[language].colleges[college],
          shown.map(({ measures }) => measures[college] ?? null),
        ),
      ),
      row(words.total, shown.map(membersOf)),
    ],
    chart: 'LINES',
  };
}

function newMembers({ newMembers: sessions }: YearReportFacts, words: YearReportWords): ReportTable | undefined {
  if (sessions.length === 0) return undefined;
  return {
    key: 'new-members',
    title: words.titles.newMembers,
    note: words.notes.newMembers,
    columns: words.newMemberColumns.map((title) => ({ title, kind: 'TEXT' })),
    rows: sessions.map((row) =>
      [row.session, row.satisfaction, row.partnerClubInformation, row.sessionGrade].map(textCell),
    ),
    chart: 'NONE',
  };
}

function editions(
  { year, series }: YearReportFacts,
  words: YearReportWords,
  language: Language,
): ReportTable | undefined {
  const repeated = series.filter(({ editions: all }) => new Set(all.map((edition) => edition.year)).size > 1);
  if (repeated.length === 0) return undefined;
  const years = [...new Set(repeated.flatMap(({ editions: all }) => all.map((edition) => edition.year)))]
    .filter((one) => one <= year)
    .toSorted((a, b) => a - b)
    .slice(-MOST_YEARS);
  return {
    key: 'editions',
    title: words.titles.editions,
    note: words.notes.editions,
    columns: [
      { title: words.event, kind: 'TEXT' },
      ...years.map((one) => ({ title: `${one}`, kind: 'NUMBER' as const })),
      { title: words.change, kind: 'CHANGE' },
    ],
    rows: repeated.map(({ title, editions: all }) => {
      const counts = years.map((one) => {
        const held = all.filter((edition) => edition.year === one);
        return held.length === 0 ? null : sumOf(held.map(({ participants }) => participants ?? undefined));
      });
      // An event that is not held every year is compared to the last time it was.
      const known = counts.filter((count) => count !== null);
      return [
        textCell(textIn(title, language)),
        ...counts.map((count) => numberCell(count, language)),
        changeCell(counts.at(-1) ?? null, known.at(-2) ?? null, language),
      ];
    }),
    chart: 'LINES',
  };
}

function eventsByKind(
  { events }: YearReportFacts,
  words: YearReportWords,
  language: Language,
): ReportTable | undefined {
  if (events.length === 0) return undefined;
  const kinds: Record<string, string> = fieldTerms[language].eventKinds;
  const byKind = [...Map.groupBy(events, ({ kind }) => kind)].toSorted(([, a], [, b]) => b.length - a.length);
  return {
    key: 'events-by-kind',
    title: words.titles.byKind,
    note: words.notes.participants,
    columns: [
      { title: words.kind, kind: 'TEXT' },
      { title: words.measures.EVENTS, kind: 'NUMBER' },
      { title: words.measures.PARTICIPANTS, kind: 'NUMBER' },
    ],
    rows: byKind.map(([kind, some]) => [
      textCell(kinds[kind] ?? kind),
      numberCell(some.length, language),
      numberCell(sumOf(some.map(({ participants }) => participants ?? undefined)), language),
    ]),
    chart: 'BARS',
  };
}

function allEvents({ events }: YearReportFacts, words: YearReportWords, language: Language): ReportTable | undefined {
  if (events.length === 0) return undefined;
  const { eventKinds, eventFormats }: { eventKinds: Record<string, string>; eventFormats: Record<string, string> } =
    fieldTerms[language];
  return {
    key: 'events',
    title: words.titles.events,
    note: words.notes.participants,
    columns: [
      { title: words.date, kind: 'TEXT' },
      { title: words.event, kind: 'TEXT' },
      { title: words.kind, kind: 'TEXT' },
      { title: words.format, kind: 'TEXT' },
      { title: words.measures.PARTICIPANTS, kind: 'NUMBER' },
    ],
    rows: events.map(({ title, startsAt, timeZone, kind, format, participants }) => [
      textCell(timeWords(language).shortDay(startsAt, timeZone)),
      textCell(textIn(title, language)),
      textCell(eventKinds[kind] ?? kind),
      textCell(format === null ? '' : (eventFormats[format] ?? format)),
      numberCell(participants, language),
    ]),
    chart: 'NONE',
  };
}
