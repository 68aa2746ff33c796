import { type EventReportWords, eventReportWords } from './event-report.words';
import { fieldTerms } from './field-terms';
import { type OpenAnswers, openAnswersTable } from './open-answers';
import {
  changeCell,
  numberCell,
  partCells,
  type ReportCell,
  type ReportTable,
  shareCell,
  textCell,
} from './report-table';
import type { LevelCount } from './satisfaction-table';
import { type Language, textIn } from './text';

/** People of one profession, college, filière or audience; the key is null for those who did not say. */
export interface HeadCount {
  key: string | null;
  registered: number;
  present: number;
}

export interface OrganisationCount {
  college: string | null;
  organisations: number;
  /** Of these, how many had somebody on stage, and how many a booth. */
  speaking: number;
  exhibiting: number;
}

/** Everything counted at one event: people by confirmed tickets and by who was let in at the main door. */
export interface EventFigures {
  registered: number;
  present: number;
  professions: HeadCount[];
  colleges: HeadCount[];
  filieres: HeadCount[];
  audiences: HeadCount[];
  organisations: OrganisationCount[];
  sessions: number;
  speakers: number;
  booths: number;
  /** Null without a survey that asks for satisfaction. */
  satisfaction: {
    levels: LevelCount[];
    /** Fewest answers of that survey that are shown: below, somebody could be recognised. */
    smallestGroup: number;
  } | null;
  /** Null at an event without meetings. */
  meetings: { asked: number; granted: number; held: number } | null;
}

export interface EventReportFacts {
  now: EventFigures;
  last: { title: string; figures: EventFigures } | null;
  openAnswers: OpenAnswers[];
}

/**
 * What staff publish about an event, as tables: participants, people by profession, college, filière and audience,
 * organisations by college, programme and booths, satisfaction, meetings, what people wrote. A table that nothing is known for is left
 * out. Presence is unknown, not 0, where nobody was checked in.
 */
export function eventReport(facts: EventReportFacts, language: Language): ReportTable[] {
  const words = eventReportWords[language];
  const { now } = facts;
  const terms = fieldTerms[language];
  return [
    participants(facts, words, language),
    people('audiences', now.audiences, terms.audiences, facts, language),
    people('professions', now.professions, terms.professions, facts, language),
    people('colleges', now.colleges, terms.colleges, facts, language),
    people('filieres', now.filieres, terms.filieres, facts, language),
    organisations(now.organisations, words, language),
    satisfaction(facts, words, language),
    meetings(facts, words, language),
    ...facts.openAnswers.map((question) => openAnswersTable(question, language)),
  ].filter((table) => table !== undefined);
}

/** People present; null where nobody was checked in, as at most webinars. */
export const presentAt = ({ present }: EventFigures): number | null => (present === 0 ? null : present);

const answersOf = ({ satisfaction: asked }: EventFigures) =>
  asked ? asked.levels.reduce((sum, { count }) => sum + count, 0) : null;

/** Whom the answers are compared to: people present where that is known, else people registered. */
const askedAt = (figures: EventFigures) => presentAt(figures) ?? figures.registered;

const shownLevels = (figures: EventFigures): LevelCount[] | null =>
  figures.satisfaction && answersOf(figures)! >= figures.satisfaction.smallestGroup
    ? figures.satisfaction.levels
    : null;

function participants(facts: EventReportFacts, words: EventReportWords, language: Language): ReportTable {
  const { now, last } = facts;
  const absent = (figures: EventFigures) => {
    const present = presentAt(figures);
    return present === null ? null : Math.max(figures.registered - present, 0);
  };
  const lines: [string, (figures: EventFigures) => number | null][] = [
    [words.registered, ({ registered }) => registered],
    [words.present, presentAt],
    [words.absent, absent],
    [words.organisationsCount, ({ organisations: all }) => all.reduce((sum, one) => sum + one.organisations, 0)],
    [words.sessions, ({ sessions }) => sessions],
    [words.speakers, ({ speakers }) => speakers],
    [words.booths, ({ booths }) => booths],
    [words.answers, answersOf],
  ];
  const shares: Record<string, ReportCell> = {
    [words.present]: shareCell(presentAt(now), now.registered, language),
    [words.absent]: shareCell(absent(now), now.registered, language),
    [words.answers]: shareCell(answersOf(now), askedAt(now), language),
  };
  return {
    key: 'participants',
    title: words.titles.participants,
    note: words.notes.participants,
    columns: [
      { title: words.measure, kind: 'TEXT' },
      { title: words.number, kind: 'NUMBER' },
      { title: words.rate, kind: 'PERCENT' },
      ...(last
        ? [
            { title: last.title, kind: 'NUMBER' as const },
            { title: words.change, kind: 'CHANGE' as const },
          ]
        : []),
    ],
    rows: lines
      .filter(([, count]) => count(now) !== null || (last && count(last.figures) !== null))
      .map(([title, count]) => [
        textCell(title),
        numberCell(count(now), language),
        shares[title] ?? textCell(''),
        ...(last
          ? [numberCell(count(last.figures), language), changeCell(count(now), count(last.figures), language)]
          : []),
      ]),
    chart: 'NONE',
  };
}

type PeopleKey = 'audiences' | 'professions' | 'colleges' | 'filieres';

function people(
  key: PeopleKey,
  counts: HeadCount[],
  terms: Record<string, string>,
  { now }: EventReportFacts,
  language: Language,
): ReportTable | undefined {
  const words = eventReportWords[language];
  const known = counts.filter(({ registered }) => registered > 0);
  if (!known.some((count) => count.key !== null)) return undefined;
  const sorted = known.toSorted(
    (a, b) => Number(a.key === null) - Number(b.key === null) || b.registered - a.registered,
  );
  const parts = partCells(
    sorted.map(({ registered }) => registered),
    language,
  );
  const isPresenceKnown = presentAt(now) !== null;
  return {
    key,
    title: words.titles[key],
    note: words.notes.people,
    columns: [
      { title: words.columns[key], kind: 'TEXT' },
      { title: words.registered, kind: 'NUMBER' },
      { title: words.share, kind: 'PERCENT' },
      ...(isPresenceKnown ? [{ title: words.present, kind: 'NUMBER' as const }] : []),
    ],
    rows: sorted.map((count, at) => [
      textCell(count.key === null ? words.notSaid : (terms[count.key] ?? count.key)),
      numberCell(count.registered, language),
      parts[at]!,
      ...(isPresenceKnown ? [numberCell(count.present, language)] : []),
    ]),
    chart: 'BARS',
  };
}

function organisations(
  counts: OrganisationCount[],
  words: EventReportWords,
  language: Language,
): ReportTable | undefined {
  if (counts.length === 0) return undefined;
  const terms: Record<string, string> = fieldTerms[language].colleges;
  const sum = (of: (count: OrganisationCount) => number) => counts.reduce((total, count) => total + of(count), 0);
  const row = (title: string, count: Omit<OrganisationCount, 'college'>) => [
    textCell(title),
    numberCell(count.organisations, language),
    numberCell(count.speaking, language),
    numberCell(count.exhibiting, language),
  ];
  return {
    key: 'organisations',
    title: words.titles.organisations,
    note: words.notes.organisations,
    columns: [
      { title: words.columns.colleges, kind: 'TEXT' },
      { title: words.organisationsCount, kind: 'NUMBER' },
      { title: words.speaking, kind: 'NUMBER' },
      { title: words.exhibiting, kind: 'NUMBER' },
    ],
    rows: [
      ...counts.map((count) =>
        row(count.college === null ? words.noCollege : (terms[count.college] ?? count.college), count),
      ),
      row(words.total, {
        organisations: sum((count) => count.organisations),
        speaking: sum(({ speaking }) => speaking),
        exhibiting: sum(({ exhibiting }) => exhibiting),
      }),
    ],
    chart: 'NONE',
  };
}

function satisfaction(
  { now, last }: EventReportFacts,
  words: EventReportWords,
  language: Language,
): ReportTable | undefined {
  const answered = answersOf(now);
  if (answered === null || answered === 0) return undefined;
  const note = words.notes.satisfaction(
    answered,
    shareCell(answered, askedAt(now), language).printed,
    presentAt(now) === null,
  );
  const levels = shownLevels(now);
  const table = {
    key: 'satisfaction',
    title: words.titles.satisfaction,
    columns: [
      { title: words.level, kind: 'TEXT' as const },
      { title: words.answers, kind: 'NUMBER' as const },
      { title: words.share, kind: 'PERCENT' as const },
      ...(last && shownLevels(last.figures) ? [{ title: last.title, kind: 'PERCENT' as const }] : []),
    ],
  };
  if (!levels) return { ...table, note: words.notes.tooFew(now.satisfaction!.smallestGroup), rows: [], chart: 'NONE' };
  const sorted = levels.toSorted((a, b) => b.level - a.level);
  const parts = partCells(
    sorted.map(({ count }) => count),
    language,
  );
  const before = last && shownLevels(last.figures)?.toSorted((a, b) => b.level - a.level);
  const beforeParts =
    before &&
    partCells(
      before.map(({ count }) => count),
      language,
    );
  return {
    ...table,
    note,
    rows: sorted.map(({ level, label, count }, at) => [
      textCell(textIn(label, language)),
      numberCell(count, language),
      parts[at]!,
      // Labels change from one edition to the next, levels do not.
      ...(before ? [beforeParts![before.findIndex((one) => one.level === level)] ?? textCell('')] : []),
    ]),
    chart: 'BARS',
  };
}

function meetings(
  { now, last }: EventReportFacts,
  words: EventReportWords,
  language: Language,
): ReportTable | undefined {
  if (!now.meetings || now.meetings.asked === 0) return undefined;
  const { asked, granted, held } = now.meetings;
  const lines = [
    [words.asked, asked, textCell(''), 'asked'],
    [words.granted, granted, shareCell(granted, asked, language), 'granted'],
    [words.held, held, shareCell(held, asked, language), 'held'],
  ] as const;
  const before = last?.figures.meetings;
  return {
    key: 'meetings',
    title: words.titles.meetings,
    note: words.notes.meetings,
    columns: [
      { title: words.measure, kind: 'TEXT' },
      { title: words.number, kind: 'NUMBER' },
      { title: words.ofAsked, kind: 'PERCENT' },
      ...(before ? [{ title: last.title, kind: 'NUMBER' as const }] : []),
    ],
    rows: lines.map(([title, count, share, name]) => [
      textCell(title),
      numberCell(count, language),
      share,
      ...(before ? [numberCell(before[name], language)] : []),
    ]),
    chart: 'NONE',
  };
}
