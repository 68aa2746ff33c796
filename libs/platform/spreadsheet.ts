import { stringify } from 'csv-stringify/sync';
import { TZDate } from '@date-fns/tz';
import writeExcelFile, { type Cell as ExcelCell } from 'write-excel-file/node';
import type { Language } from '@parvis/domain';

export type ColumnKind = 'text' | 'number' | 'date' | 'percent';

/** An instant is shown with its time; a day of the calendar is the text YYYY-MM-DD; a percentage is a ratio, 0.45. */
export type Cell = string | number | Date | null;

export interface Table {
  /** Of the sheet. */
  name: string;
  columns: { title: string; kind: ColumnKind; /** In characters. */ width?: number }[];
  rows: Cell[][];
  /** IANA name of the zone in which instants are shown; Europe/Paris when left out. */
  timeZone?: string;
}

const TIME_ZONE = 'Europe/Paris';
const DAY = /^\d{4}-\d\d-\d\d$/;
/** What a spreadsheet takes for the beginning of a formula, also in the wide forms of East Asian keyboards. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text that somebody typed, as a cell that no spreadsheet runs; `readTable` takes the apostrophe off again. */
const harmless = (text: string) => (FORMULA.test(text) ? `'${text}` : text);

/** The text of a cell that `harmless` wrote. */
export const withoutGuard = (text: string) =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;

/**
 * The table as spreadsheets of that language open it with a double click: semicolons and decimal commas in French,
 * commas and points in English, UTF-8 with a mark so that accents survive.
 */
export function writeCsv(table: Table, language: Language): string {
  const titles = table.columns.map(({ title }) => harmless(title));
  const rows = table.rows.map((row) =>
    row.map((cell, at) => spoken(cell, table.columns[at]?.kind ?? 'text', table.timeZone ?? TIME_ZONE, language)),
  );
  return stringify([titles, ...rows], {
    bom: true,
    delimiter: language === 'FR' ? ';' : ',',
    record_delimiter: 'windows',
  });
}

/** The same for programs: commas, no mark, every cell as it is. */
export const writePlainCsv = (rows: string[][]): string => stringify(rows);

function spoken(cell: Cell, kind: ColumnKind, timeZone: string, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    const number = kind === 'percent' ? `${Number((cell * 100).toFixed(4))}%` : String(cell);
    return language === 'FR' ? number.replace('.', ',') : number;
  }
  if (typeof cell === 'string' && !(kind === 'date' && DAY.test(cell))) return harmless(cell);
  const written = (typeof cell === 'string' ? `${cell} ` : onWall(cell, timeZone).toISOString()).slice(0, 16);
  const [year, month, day] = written.slice(0, 10).split('-');
  const time = written.slice(11);
  return `${language === 'FR' ? `${day}/${month}/${year}` : `${year}-${month}-${day}`}${time && ` ${time}`}`;
}

/** An instant whose UTC fields are what the clocks of the zone show. */
function onWall(instant: Date, timeZone: string): Date {
  const there = new TZDate(instant, timeZone);
  return new Date(instant.getTime() - there.getTimezoneOffset() * 60_000);
}

/** The most characters that a spreadsheet takes in a cell. */
const LONGEST_CELL = 32_767;

/** An XLSX workbook with real numbers and dates; what people typed is text, never a formula. */
export async function writeXlsx(sheets: Table[]): Promise<Buffer> {
  return writeExcelFile(
    sheets.map(({ name, columns, rows, timeZone = TIME_ZONE }, place) => ({
      sheet: sheetName(name, place),
      stickyRowsCount: 1,
      columns: columns.map(({ title, width }) => ({ width: width ?? Math.min(Math.max(title.length + 2, 12), 40) })),
      data: [
        columns.map(({ title }) => ({ value: title, type: String, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map((cell, at) => excelCell(cell, columns[at]?.kind ?? 'text', timeZone))),
      ],
    })),
  ).toBuffer();
}

function excelCell(cell: Cell, kind: ColumnKind, timeZone: string): ExcelCell {
  if (cell === null || cell === '') return null;
  if (cell instanceof Date) return { value: onWall(cell, timeZone), type: Date, format: 'dd/mm/yyyy hh:mm' };
  if (typeof cell === 'number') {
    return { value: cell, type: Number, ...(kind === 'percent' && { format: '0.##%' }) };
  }
  if (kind === 'date' && DAY.test(cell))
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' };
  return { value: cell.slice(0, LONGEST_CELL), type: String, format: '@' };
}

/** Excel takes at most 31 characters and none of these. */
const sheetName = (name: string, place: number) =>
  name
    .replace(/[[\]:*?/\\']/g, ' ')
    .slice(0, 31)
    .trim() || `${place + 1}`;
