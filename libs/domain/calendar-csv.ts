import { TZDate } from '@date-fns/tz';

/** The columns of a calendar file, in the order in which it is written. */
export const CALENDAR_COLUMNS = [
  'start_date',
  'end_date',
  'title',
  'kind',
  'format',
  'venue',
  'participants',
  'source_note',
] as const;
/** Columns that a file must have; the others may be missing as a cell may be blank. */
export const CALENDAR_REQUIRED = ['start_date', 'title', 'kind'] as const satisfies readonly CalendarColumn[];

export type CalendarColumn = (typeof CALENDAR_COLUMNS)[number];

export const EVENT_KINDS = [
  'FLAGSHIP',
  'CONGRESS',
  'CONFERENCE',
  'WEBINAR',
  'NEW_MEMBER_SESSION',
  'WORKSHOP',
  'MATCHMAKING',
  'MEETUP',
  'VISIT',
  'TRADE_SHOW',
  'INVESTOR_MEETING',
  'GENERAL_ASSEMBLY',
  'COMMITTEE',
] as const;
export const EVENT_FORMATS = ['IN_PERSON', 'ONLINE', 'HYBRID'] as const;

type Kind = (typeof EVENT_KINDS)[number];
type Format = (typeof EVENT_FORMATS)[number];

/** Cells by the name of their column; a missing column is a blank cell. */
export interface CalendarRecord {
  /** Line of the file, the header being 1. */
  line: number;
  cells: Partial<Record<CalendarColumn, string>>;
}

export interface CalendarEntry {
  line: number;
  /** Identity of the event: its title and year. */
  slug: string;
  title: string;
  kind: Kind;
  /** Null where the cell is blank. */
  format: Format | null;
  venue: string | null;
  participants: number | null;
  sourceNote: string | null;
  /** First and last day in the calendar's zone, YYYY-MM-DD. */
  startsOn: string;
  endsOn: string;
  startsAt: Date;
  endsAt: Date;
}

export type CalendarFaultCode =
  | 'DATE_MISSING'
  | 'DATE_INVALID'
  | 'END_BEFORE_START'
  | 'LASTS_TOO_LONG'
  | 'TITLE_MISSING'
  | 'TITLE_TWICE'
  | 'TEXT_TOO_LONG'
  | 'KIND_UNKNOWN'
  | 'FORMAT_UNKNOWN'
  | 'PARTICIPANTS_INVALID';

export interface CalendarLineFault {
  line: number;
  column: CalendarColumn;
  code: CalendarFaultCode;
  value: string;
}

const LONGEST: Partial<Record<CalendarColumn, number>> = { title: 200, venue: 200, source_note: 1000 };
const MOST_DAYS = 31;
const MOST_PARTICIPANTS = 100_000;

/** Hours of a day that the file does not give, by the clock of the event's zone. */
const HOURS: Partial<Record<Kind, [from: [number, number], to: [number, number]]>> = {
  WEBINAR: [
    [12, 0],
    [13, 30],
  ],
  NEW_MEMBER_SESSION: [
    [9, 0],
    [12, 30],
  ],
};
const DAY_HOURS: [[number, number], [number, number]] = [
  [9, 0],
  [18, 0],
];

/**
 * Reads the lines of a calendar. Every fault of every line is told; `entries` holds only the lines without one.
 * Days are of `timeZone` (an IANA name), whatever the offset on that day is.
 */
export function readCalendar(
  records: CalendarRecord[],
  timeZone: string,
): { entries: CalendarEntry[]; faults: CalendarLineFault[] } {
  const faults: CalendarLineFault[] = [];
  const entries: CalendarEntry[] = [];
  const seen = new Set<string>();
  for (const record of records) {
    const { entry, faults: wrong } = readRecord(record, timeZone);
    if (entry && seen.has(entry.slug))
      wrong.push({ line: record.line, column: 'title', code: 'TITLE_TWICE', value: entry.title });
    if (entry) seen.add(entry.slug);
    if (entry && wrong.length === 0) entries.push(entry);
    faults.push(...wrong);
  }
  return { entries, faults };
}

function readRecord(
  { line, cells }: CalendarRecord,
  timeZone: string,
): { entry?: CalendarEntry; faults: CalendarLineFault[] } {
  const faults: CalendarLineFault[] = [];
  const cell = (column: CalendarColumn) => (cells[column] ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
  const fault = (column: CalendarColumn, code: CalendarFaultCode) => {
    faults.push({ line, column, code, value: cell(column).slice(0, 100) });
  };

  for (const [column, longest] of Object.entries(LONGEST) as [CalendarColumn, number][]) {
    if (cell(column).length > longest) fault(column, 'TEXT_TOO_LONG');
  }
  const title = cell('title');
  if (slugOf(title) === '') fault('title', 'TITLE_MISSING');

  const startsOn = dayOf(cell('start_date'));
  if (!startsOn) fault('start_date', cell('start_date') === '' ? 'DATE_MISSING' : 'DATE_INVALID');
  const endsOn = cell('end_date') === '' ? startsOn : dayOf(cell('end_date'));
  if (!endsOn && cell('end_date') !== '') fault('end_date', 'DATE_INVALID');
  if (startsOn && endsOn && endsOn < startsOn) fault('end_date', 'END_BEFORE_START');
  if (startsOn && endsOn && daysBetween(startsOn, endsOn) >= MOST_DAYS) fault('end_date', 'LASTS_TOO_LONG');

  const kind = EVENT_KINDS.find((known) => known === cell('kind').toUpperCase());
  if (!kind) fault('kind', 'KIND_UNKNOWN');
  const format = EVENT_FORMATS.find((known) => known === cell('format').toUpperCase()) ?? null;
  if (!format && cell('format') !== '') fault('format', 'FORMAT_UNKNOWN');
  const participants = cell('participants') === '' ? null : Number(cell('participants'));
  if (participants !== null && !(/^\d+$/.test(cell('participants')) && participants <= MOST_PARTICIPANTS)) {
    fault('participants', 'PARTICIPANTS_INVALID');
  }

  if (faults.length > 0 || !startsOn || !endsOn || !kind) return { faults };
  const [from, to] = HOURS[kind] ?? DAY_HOURS;
  return {
    faults,
    entry: {
      line,
      title,
      kind,
      format,
      participants,
      startsOn,
      endsOn,
      slug: eventSlug(title, startsOn.slice(0, 4)),
      venue: cell('venue') || null,
      sourceNote: cell('source_note') || null,
      startsAt: instantOf(startsOn, from, timeZone),
      endsAt: instantOf(endsOn, to, timeZone),
    },
  };
}

/** Address of an event: its title without accents, then its year unless the title says it. */
export function eventSlug(title: string, year: string): string {
  const words = slugOf(title);
  return words.split('-').includes(year) ? words : `${words}-${year}`;
}

export const slugOf = (title: string) =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 100)
    .replace(/^-+|-+$/g, '');

/** A day that exists, written 2024-10-01, or 01/10/2024 as spreadsheets in French write it. */
function dayOf(written: string): string | undefined {
  const french = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written);
  const iso = french ? `${french[3]}-${french[2]!.padStart(2, '0')}-${french[1]!.padStart(2, '0')}` : written;
  if (!/^(19|20)\d\d-\d\d-\d\d$/.test(iso)) return undefined;
  const midnight = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(iso) ? iso : undefined;
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

function instantOf(day: string, [hours, minutes]: [number, number], timeZone: string): Date {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(new TZDate(year, month - 1, date, hours, minutes, timeZone).getTime());
}
