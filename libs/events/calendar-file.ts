import { CsvError, parse } from 'csv-parse/sync';
import { CALENDAR_COLUMNS, CALENDAR_REQUIRED, type CalendarRecord } from '@parvis/domain';
import type { CalendarFault } from '@parvis/contract/resolvers';

const MOST_CHARACTERS = 500_000;
const MOST_LINES = 1000;

type CalendarFile = { records: CalendarRecord[] } | { faults: CalendarFault[] };

/** Splits a calendar file into records by the names in its header; commas, semicolons and tabs separate. */
export function splitCalendarFile(csv: string): CalendarFile {
  if (csv.length > MOST_CHARACTERS) return refusal({ line: 1, code: 'FILE_TOO_LARGE' });
  let lines: { record: string[]; info: { lines: number } }[];
  try {
    lines = parse(csv, {
      bom: true,
      delimiter: separatorOf(csv),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as typeof lines;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refusal({ line: Number(error['lines'] ?? 1), code: 'FILE_UNREADABLE' });
  }

  const [header, ...rest] = lines;
  if (!header || rest.length === 0) return refusal({ line: 1, code: 'FILE_EMPTY' });
  if (rest.length > MOST_LINES) return refusal({ line: MOST_LINES + 2, code: 'TOO_MANY_LINES' });
  const names = header.record.map((name) => name.trim().toLowerCase());
  const faults: CalendarFault[] = CALENDAR_REQUIRED.filter((column) => !names.includes(column)).map((column) => ({
    line: 1,
    column,
    code: 'COLUMN_MISSING',
    value: null,
  }));
  for (const [at, name] of names.entries()) {
    if (!CALENDAR_COLUMNS.some((column) => column === name))
      faults.push({ line: 1, column: name.slice(0, 100), code: 'COLUMN_UNKNOWN', value: null });
    else if (names.indexOf(name) !== at) faults.push({ line: 1, column: name, code: 'COLUMN_TWICE', value: null });
  }
  for (const { record, info } of rest) {
    if (record.length > names.length)
      faults.push({ line: info.lines, column: null, code: 'TOO_MANY_CELLS', value: null });
  }
  if (faults.length > 0) return { faults };
  return {
    records: rest.map(({ record, info }) => ({
      line: info.lines,
      cells: Object.fromEntries(names.map((name, at) => [name, record[at] ?? ''])),
    })),
  };
}

const refusal = (fault: { line: number; code: string }): CalendarFile => ({
  faults: [{ column: null, value: null, ...fault }],
});

/** The separator is the one that the header line uses most: no column's name contains one. */
function separatorOf(csv: string): string {
  const [header = ''] = csv.split(/\r?\n/, 1);
  const uses = (separator: string) => header.split(separator).length;
  return [',', ';', '\t'].reduce((most, separator) => (uses(separator) > uses(most) ? separator : most));
}
