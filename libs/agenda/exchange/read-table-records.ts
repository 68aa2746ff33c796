import { instantOn } from '@parvis/domain';
import type { TableRead } from '@parvis/platform';
import { type Column, findColumn, findKind, findLanguage, findRole } from './programme-columns';
import type { ImportFault, ReadFile, RecordSpeaker, SessionRecord } from './records';

type Cells = Partial<Record<Column, string>>;

/** A day as people write it: 2024-11-28 or 28/11/2024, with what follows it after a blank. */
const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)(?:[ T]|$)/;
const FRENCH_DAY = /^(\d\d?)[/.](\d\d?)[/.](\d{4})(?: |$)/;
/** 9:05, 09h05, 9 h, 09:05:00; alone, or behind a day. */
const TIME = /(?:^|[ T])(\d\d?)\s?(?:[:hH]\s?(\d\d)?)(?::\d\d)?$/;

/** The sessions of a table, by the names of its columns in French or English. */
export function readTableRecords({ header, rows }: TableRead, timeZone: string): ReadFile {
  const columns = header.map((title) => findColumn(title));
  const faults: ImportFault[] = [];
  for (const [at, title] of header.entries()) {
    const column = columns[at];
    if (!column) faults.push({ line: 1, column: title, code: 'COLUMN_UNKNOWN', value: null });
    else if (columns.indexOf(column) !== at) faults.push({ line: 1, column: title, code: 'COLUMN_TWICE', value: null });
  }
  if (!columns.includes('titleFr') && !columns.includes('titleEn') && !columns.includes('id'))
    faults.push({ line: 1, column: null, code: 'TITLE_COLUMN_MISSING', value: null });
  if (faults.length > 0) return { records: [], faults };
  const records = rows.map(({ line, cells }) => {
    const named: Cells = {};
    for (const [at, column] of columns.entries()) if (column) named[column] = cells[at] ?? '';
    const say = (column: Column, code: string) =>
      faults.push({
        line,
        column: header[columns.indexOf(column)] ?? null,
        code,
        value: (named[column] ?? '').slice(0, 200),
      });
    return recordOf(line, named, timeZone, say);
  });
  return { records, faults };
}

function recordOf(
  line: number,
  cells: Cells,
  timeZone: string,
  fault: (column: Column, code: string) => void,
): SessionRecord {
  const record: SessionRecord = { line, id: cells.id?.toLowerCase() || null };
  for (const column of ['titleFr', 'titleEn', 'abstractFr', 'abstractEn'] as const)
    if (cells[column] !== undefined) record[column] = cells[column];
  for (const column of ['room', 'sequence', 'track', 'streamUrl'] as const)
    if (cells[column] !== undefined) record[column] = cells[column] || null;
  const known = <Code>(column: Column, find: (written: string) => Code | undefined): Code | undefined => {
    if (!cells[column]) return undefined;
    const found = find(cells[column]);
    if (found === undefined) fault(column, 'UNKNOWN');
    return found;
  };
  const kind = known('kind', findKind);
  if (kind) record.kind = kind;
  const language = known('language', findLanguage);
  if (language) record.language = language;
  for (const column of ['capacity', 'expected'] as const) {
    if (cells[column] === undefined) continue;
    const number = cells[column] === '' ? null : Number(cells[column]);
    if (number !== null && !Number.isInteger(number)) fault(column, 'NOT_A_NUMBER');
    else record[column] = number;
  }
  readTimes(record, cells, timeZone, fault);
  if (cells.speakers !== undefined) {
    record.speakers = cells.speakers
      .split(/[;\n|]/)
      .map((written) => written.trim())
      .filter(Boolean)
      .map((written) => speakerOf(written, () => fault('speakers', 'ROLE_UNKNOWN')));
  }
  return record;
}

function readTimes(
  record: SessionRecord,
  cells: Cells,
  timeZone: string,
  fault: (column: Column, code: string) => void,
) {
  if (cells.minutes) {
    const minutes = Number(cells.minutes);
    if (!Number.isInteger(minutes)) fault('minutes', 'NOT_A_NUMBER');
    else record.minutes = minutes;
  }
  if (cells.start === undefined && cells.day === undefined) return;
  const start = cells.start ?? '';
  if (start === '' && !cells.day) {
    record.startsAt = null;
    return;
  }
  const day = dayIn(start) ?? dayIn(cells.day ?? '');
  if (day === undefined) return fault(cells.day === undefined ? 'start' : 'day', 'DAY_INVALID');
  const time = timeIn(start);
  if (time === undefined) return fault('start', 'TIME_INVALID');
  const startsAt = instantOn(`${day}T${time}`, timeZone);
  if (!startsAt) return fault('start', 'TIME_INVALID');
  record.startsAt = startsAt;
  if (!cells.end) return;
  const endTime = timeIn(cells.end);
  const endsAt = endTime && instantOn(`${dayIn(cells.end) ?? day}T${endTime}`, timeZone);
  if (!endsAt) return fault('end', 'TIME_INVALID');
  if (endsAt <= startsAt) return fault('end', 'ENDS_BEFORE_START');
  record.minutes = Math.round((endsAt.getTime() - startsAt.getTime()) / 60_000);
}

function dayIn(written: string): string | undefined {
  const iso = ISO_DAY.exec(written);
  if (iso) return `${iso[1]}-${iso[2]}-${iso[3]}`;
  const french = FRENCH_DAY.exec(written);
  return french ? `${french[3]}-${french[2]!.padStart(2, '0')}-${french[1]!.padStart(2, '0')}` : undefined;
}

function timeIn(written: string): string | undefined {
  const [, hours, minutes] = TIME.exec(written) ?? [];
  return hours === undefined ? undefined : `${hours.padStart(2, '0')}:${minutes ?? '00'}`;
}

/** `Ines Sorel <ines@example.org> (modération)`, address and role left out where nobody needs them. */
function speakerOf(written: string, unknownRole: () => void): RecordSpeaker {
  const [, withoutRole = written, roleName] = /^(.*?)\s*\(([^()]*)\)$/.exec(written) ?? [];
  const role = roleName === undefined ? null : findRole(roleName);
  if (role === undefined) unknownRole();
  const [, name = withoutRole, email] = /^(.*?)\s*<([^<>]+)>$/.exec(withoutRole) ?? [];
  const isAddress = /^\S+@\S+$/.test(name);
  return {
    name: isAddress ? '' : name,
    email: (email ?? (isAddress ? name : undefined))?.trim().toLowerCase() ?? null,
    personId: null,
    role: role ?? null,
  };
}
