import { CALENDAR_COLUMNS, CALENDAR_REQUIRED, type CalendarRecord } from '@parvis/domain';
import type { CalendarFault } from '@parvis/contract/resolvers';
import { readTable } from '@parvis/platform';

const MOST_CHARACTERS = 500_000;
/** Cells longer than their column takes are told one by one later. */
const LIMITS = { rows: 1000, columns: 50, cell: 10_000 };

type CalendarFile = { records: CalendarRecord[] } | { faults: CalendarFault[] };

/** Splits a calendar file into records by the names in its header. */
export async function splitCalendarFile(csv: string): Promise<CalendarFile> {
  if (csv.length > MOST_CHARACTERS) return refusal('FILE_TOO_LARGE');
  const table = await readTable(Buffer.from(csv), LIMITS);
  if ('fault' in table) return refusal(table.fault, table.line);

  const names = table.header.map((name) => name.toLowerCase());
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
  if (faults.length > 0) return { faults };
  return {
    records: table.rows.map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])),
    })),
  };
}

const refusal = (code: string, line = 1): CalendarFile => ({ faults: [{ line, column: null, code, value: null }] });
