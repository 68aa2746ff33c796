import { foldName, instantOn, type Language, type Text, typedDay } from '@parvis/domain';
import { readTable, type TableFault } from '@parvis/platform';
import { typedEmail, typedLine } from '../registration.rules';

/** How the columns of a list are called, in both languages; compared without accents, case and punctuation. */
const HEADINGS = {
  email: [
    'e mail',
    'email',
    'mail',
    'courriel',
    'adresse e mail',
    'adresse email',
    'adresse mail',
    'e mail address',
    'email address',
  ],
  givenName: ['prenom', 'prenoms', 'given name', 'first name', 'forename'],
  familyName: ['nom', 'nom de famille', 'family name', 'last name', 'surname'],
  organisation: [
    'organisation',
    'organization',
    'organisme',
    'societe',
    'entreprise',
    'structure',
    'etablissement',
    'company',
  ],
  jobTitle: ['fonction', 'poste', 'job title', 'position', 'titre'],
  kind: ['billet', 'type de billet', 'categorie', 'ticket', 'ticket kind', 'ticket type', 'kind'],
  language: ['langue', 'language'],
  registeredAt: ['inscription', 'date d inscription', 'inscrit le', 'registered', 'registered on', 'registration date'],
} as const;
type Column = keyof typeof HEADINGS;
const COLUMNS = Object.keys(HEADINGS) as Column[];
const REQUIRED: readonly Column[] = ['email', 'givenName', 'familyName'];

export const LIMITS = { rows: 5000, columns: 60, cell: 2000 };

export interface KindOfTicket {
  id: string;
  name: Text;
  priceCents: number;
}

export interface Attendee {
  email: string;
  givenName: string;
  familyName: string;
  organisation: string | null;
  jobTitle: string | null;
  language: Language;
  kindId: string;
  /** Null for now. */
  registeredAt: Date | null;
}

export type LineFaultCode =
  | 'REQUIRED'
  | 'TOO_LONG'
  | 'EMAIL_INVALID'
  | 'KIND_UNKNOWN'
  | 'KIND_MISSING'
  | 'KIND_HAS_A_PRICE'
  | 'DATE_INVALID'
  | 'TWICE_IN_FILE'
  | 'NO_PLACE_LEFT';

export interface LineFault {
  column: Column;
  code: LineFaultCode;
  value: string;
}

/** A line of the file: somebody to register, or what is wrong with it. */
export interface AttendeeLine {
  line: number;
  name: string;
  email: string;
  attendee?: Attendee;
  fault?: LineFault;
}

export interface AttendeeList {
  lines: AttendeeLine[];
  /** Columns that say nothing to the import. */
  ignored: string[];
}

export type FileFault = TableFault | { fault: 'COLUMN_MISSING'; column: Column };

interface Reading {
  kinds: readonly KindOfTicket[];
  /** Of lines that name none. */
  defaultKindId: string | null;
  timeZone: string;
  language: Language;
}

/** Reads a list of attendees, CSV or XLSX, as people make them; each line is judged by itself. */
export async function readAttendees(bytes: Buffer, reading: Reading): Promise<AttendeeList | FileFault> {
  const table = await readTable(bytes, LIMITS);
  if ('fault' in table) return table;
  const names = table.header.map(foldName);
  const places = new Map<Column, number>();
  for (const column of COLUMNS) {
    const place = names.findIndex((name) => (HEADINGS[column] as readonly string[]).includes(name));
    if (place >= 0) places.set(column, place);
  }
  const missing = REQUIRED.find((column) => !places.has(column));
  if (missing) return { fault: 'COLUMN_MISSING', column: missing };
  const used = new Set(places.values());
  const seen = new Set<string>();
  const lines = table.rows.map(({ line, cells }) => {
    const cell = (column: Column) => cells[places.get(column) ?? -1]?.trim() ?? '';
    return judge(line, cell, reading, seen);
  });
  return { lines, ignored: table.header.filter((title, at) => title !== '' && !used.has(at)) };
}

function judge(line: number, cell: (column: Column) => string, reading: Reading, seen: Set<string>): AttendeeLine {
  const name = `${cell('givenName')} ${cell('familyName')}`.trim();
  const about = { line, name, email: cell('email') };
  const wrong = (column: Column, code: LineFaultCode): AttendeeLine => ({
    ...about,
    fault: { column, code, value: cell(column).slice(0, 100) },
  });
  for (const column of REQUIRED) if (cell(column) === '') return wrong(column, 'REQUIRED');
  const email = typedEmail.safeParse(cell('email'));
  if (!email.success) return wrong('email', 'EMAIL_INVALID');
  for (const [column, longest] of [
    ['givenName', 100],
    ['familyName', 100],
    ['organisation', 200],
    ['jobTitle', 200],
  ] as const) {
    if (cell(column) !== '' && !typedLine(longest).safeParse(cell(column)).success) return wrong(column, 'TOO_LONG');
  }
  const key = email.data.toLowerCase();
  if (seen.has(key)) return wrong('email', 'TWICE_IN_FILE');
  seen.add(key);
  const kind = kindOf(cell('kind'), reading);
  if (!kind) return wrong('kind', cell('kind') === '' ? 'KIND_MISSING' : 'KIND_UNKNOWN');
  if (kind.priceCents > 0) return wrong('kind', 'KIND_HAS_A_PRICE');
  const registeredAt = instantIn(cell('registeredAt'), reading.timeZone);
  if (registeredAt === undefined) return wrong('registeredAt', 'DATE_INVALID');
  const line_ = (column: Column, longest: number) =>
    cell(column) === '' ? null : typedLine(longest).parse(cell(column));
  return {
    ...about,
    attendee: {
      email: email.data,
      givenName: line_('givenName', 100)!,
      familyName: line_('familyName', 100)!,
      organisation: line_('organisation', 200),
      jobTitle: line_('jobTitle', 200),
      language: languageOf(cell('language'), reading.language),
      kindId: kind.id,
      registeredAt,
    },
  };
}

function kindOf(typed: string, { kinds, defaultKindId }: Reading): KindOfTicket | undefined {
  const name = foldName(typed);
  if (name === '') return kinds.find(({ id }) => id === defaultKindId);
  return kinds.find((kind) => foldName(kind.name.fr) === name || foldName(kind.name.en) === name);
}

function languageOf(typed: string, otherwise: Language): Language {
  const name = foldName(typed);
  if (['fr', 'francais', 'french'].includes(name)) return 'FR';
  if (['en', 'anglais', 'english'].includes(name)) return 'EN';
  return otherwise;
}

/** `31/12/2024`, `2024-12-31`, either with `14:30` behind it; noon without a time. Null for nothing. */
function instantIn(typed: string, timeZone: string): Date | null | undefined {
  if (typed === '') return null;
  const [, day, time] = /^(\S+)(?:[ T](\d{1,2}[:h]\d\d)(?::\d\d)?)?$/.exec(typed) ?? [];
  if (!day) return undefined;
  const written = typedDay(day);
  return written === undefined
    ? undefined
    : instantOn(`${written}T${(time ?? '12:00').replace('h', ':').padStart(5, '0')}`, timeZone);
}
