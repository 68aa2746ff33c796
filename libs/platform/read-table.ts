import { isUtf8 } from 'node:buffer';
import { CsvError, parse } from 'csv-parse/sync';
import { fileTypeFromBuffer } from 'file-type';
import { readSheet } from 'read-excel-file/universal';
import { withoutGuard } from './spreadsheet';
import { faultOfWorkbook } from './workbook-size';

/** What a table may be at most: lines without the header, cells in a line, characters in a cell. */
export interface TableLimits {
  rows: number;
  columns: number;
  cell: number;
}

export interface TableRead {
  header: string[];
  /** `line` is that of the file, the header being 1; there is a cell for every column. Empty lines are left out. */
  rows: { line: number; cells: string[] }[];
}

export type TableFaultCode =
  | 'FILE_EMPTY'
  | 'FILE_WRONG_TYPE'
  | 'FILE_UNREADABLE'
  | 'FILE_TOO_LARGE'
  | 'TOO_MANY_LINES'
  | 'TOO_MANY_COLUMNS'
  | 'TOO_MANY_CELLS'
  | 'CELL_TOO_LONG';

export interface TableFault {
  fault: TableFaultCode;
  /** Where it is, when one line is at fault. */
  line?: number;
}

const MOST_BYTES = 10_000_000;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Texts that are known for what they are. Other kinds have marks so short that a header line may begin with one. */
const MARKED_TEXTS = new Set(['pdf', 'ps', 'rtf', 'xml', 'ics', 'vcf']);

interface Line {
  line: number;
  cells: string[];
}

/**
 * A table from a file that somebody chose: CSV, its separator and encoding found by themselves, or XLSX, known by its
 * content whatever its name. Cells are text: numbers of a CSV stay as they were typed, those of a workbook have a
 * decimal point, dates of a workbook are YYYY-MM-DD, with HH:MM after a blank when they have a time.
 */
export async function readTable(bytes: Buffer, limits: TableLimits): Promise<TableRead | TableFault> {
  if (bytes.length === 0) return { fault: 'FILE_EMPTY' };
  if (bytes.length > MOST_BYTES) return { fault: 'FILE_TOO_LARGE' };
  const type = await fileTypeFromBuffer(bytes);
  const isText = !type || (!MARKED_TEXTS.has(type.ext) && isPlain(bytes));
  const lines = type?.mime === XLSX ? await linesOfXlsx(bytes, limits) : isText ? linesOfCsv(bytes, limits) : undefined;
  if (!lines) return { fault: 'FILE_WRONG_TYPE' };
  return 'fault' in lines ? lines : tableOf(lines, limits);
}

function tableOf(lines: Line[], limits: TableLimits): TableRead | TableFault {
  const [first, ...rest] = lines.map(({ line, cells }) => ({ line, cells: withoutEmptyEnd(cells.map(cleaned)) }));
  if (!first || rest.length === 0) return { fault: 'FILE_EMPTY' };
  const header = first.cells;
  if (header.length > limits.columns) return { fault: 'TOO_MANY_COLUMNS', line: first.line };
  if (rest.length > limits.rows) return { fault: 'TOO_MANY_LINES', line: rest[limits.rows]!.line };
  for (const { line, cells } of rest) {
    if (cells.length > header.length) return { fault: 'TOO_MANY_CELLS', line };
    if (cells.some((cell) => cell.length > limits.cell)) return { fault: 'CELL_TOO_LONG', line };
  }
  return {
    header,
    rows: rest.map(({ line, cells }) => ({ line, cells: header.map((_, at) => cells[at] ?? '') })),
  };
}

/** As the database takes it, without the blanks around it that nobody sees. */
const cleaned = (cell: string) => withoutGuard(cell.replaceAll('\0', '').toWellFormed().normalize('NFC').trim());

const withoutEmptyEnd = (cells: string[]) => cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);

/** True for bytes that are nothing but characters. */
const isPlain = (bytes: Buffer) => isUtf8(bytes) && !bytes.some((byte) => byte < 32 && ![9, 10, 13].includes(byte));

function linesOfCsv(bytes: Buffer, limits: TableLimits): Line[] | TableFault | undefined {
  const text = textOf(bytes);
  if (text.includes('\0')) return undefined;
  // Excel writes a first line that names the separator when it is told to.
  const named = /^sep=(.)\r?\n/.exec(text)?.[1];
  try {
    const records = parse(text, {
      delimiter: named ?? separatorOf(text),
      from_line: named ? 2 : 1,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      // One more than are wanted tells that there are too many.
      to: limits.rows + 2,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { fault: 'FILE_UNREADABLE', line: Number(error['lines'] ?? 1) };
  }
}

/** UTF-8 with or without a mark, what Excel calls Unicode text, and the encoding of old French spreadsheets. */
function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
}

/** The separator is the one that the header line uses most: no column's name contains one. */
function separatorOf(csv: string): string {
  const [header = ''] = csv.split(/\r?\n/, 1);
  const uses = (separator: string) => header.split(separator).length;
  return [',', ';', '\t'].reduce((most, separator) => (uses(separator) > uses(most) ? separator : most));
}

async function linesOfXlsx(bytes: Buffer, limits: TableLimits): Promise<Line[] | TableFault> {
  const fault = faultOfWorkbook(bytes, limits);
  if (fault) return { fault };
  try {
    const rows = await readSheet(new Uint8Array(bytes).buffer);
    return rows
      .map((row, at) => ({ line: at + 1, cells: row.map(asText) }))
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  } catch {
    // The reader throws in many ways at a workbook that is broken; what was checked before cannot harm.
    return { fault: 'FILE_UNREADABLE' };
  }
}

function asText(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  if (!(cell instanceof Date)) return '';
  // A workbook keeps an hour as a fraction of a day, which is seldom exact.
  const written = new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString();
  return written.endsWith('T00:00:00.000Z') ? written.slice(0, 10) : written.slice(0, 16).replace('T', ' ');
}
