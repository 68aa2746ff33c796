import { createHash } from 'node:crypto';
import { typedDay } from '@parvis/domain';
import { readTable, type TableFault, type TableRead } from '@parvis/platform';
import { centsOf } from './french-amount';

/** Places of columns from 0. One column of amounts with a sign, or one of credits. */
export interface StatementColumns {
  date: number;
  label: number;
  amount: number;
}

export interface StatementLine {
  line: number;
  bookedOn: string;
  label: string;
  amountCents: number;
  /** The same for the same line of the same account, however often its file is imported. */
  fingerprint: Buffer;
}

export type StatementFault = TableFault | { fault: 'DAY_INVALID' | 'AMOUNT_INVALID'; line: number };

export interface Statement {
  header: string[];
  /** The first lines as they stand, to choose columns by. */
  sample: string[][];
  columns: StatementColumns | undefined;
  /** Lines that brought money. */
  lines: StatementLine[];
  faults: { line: number; code: 'DAY_INVALID' | 'AMOUNT_INVALID' }[];
}

const LIMITS = { rows: 5000, columns: 40, cell: 1000 };

const NAMES: Record<keyof StatementColumns, RegExp> = {
  date: /^date(?!.*valeur)/i,
  label: /libell|label|descri|d[ée]tail|motif|communication/i,
  amount: /cr[ée]dit|montant|amount/i,
};

/** What the header of a bank's file calls its columns, where that is plain. */
export function guessColumns(header: readonly string[]): StatementColumns | undefined {
  const at = (name: keyof StatementColumns) => header.findIndex((title) => NAMES[name].test(title.trim()));
  const credit = header.findIndex((title) => /cr[ée]dit/i.test(title));
  const columns = { date: at('date'), label: at('label'), amount: credit >= 0 ? credit : at('amount') };
  return Object.values(columns).every((place) => place >= 0) ? columns : undefined;
}

/** A bank's file; without columns, those that `remembered` or the header says. */
export async function readStatement(
  bytes: Buffer,
  chosen: StatementColumns | undefined,
  remembered: (header: string) => Promise<StatementColumns | undefined>,
): Promise<Statement | TableFault> {
  const table = await readTable(bytes, LIMITS);
  if ('fault' in table) return table;
  const columns = chosen ?? (await remembered(headerKey(table.header))) ?? guessColumns(table.header);
  const sample = table.rows.slice(0, 3).map(({ cells }) => cells);
  if (!columns || Object.values(columns).some((place) => place >= table.header.length))
    return { header: table.header, sample, columns: undefined, lines: [], faults: [] };
  return { header: table.header, sample, columns, ...linesOf(table, columns) };
}

export const headerKey = (header: readonly string[]): string =>
  header
    .map((title) => title.trim().toLowerCase())
    .join(';')
    .slice(0, 2000);

function linesOf({ rows }: TableRead, { date, label, amount }: StatementColumns): Pick<Statement, 'lines' | 'faults'> {
  const lines: StatementLine[] = [];
  const faults: Statement['faults'] = [];
  const seen = new Map<string, number>();
  for (const { line, cells } of rows) {
    const typed = cells[amount] ?? '';
    // Where credits have a column of their own, debits leave it empty.
    if (typed === '') continue;
    const amountCents = centsOf(typed);
    const bookedOn = typedDay(cells[date] ?? '');
    if (amountCents === undefined) faults.push({ line, code: 'AMOUNT_INVALID' });
    else if (amountCents > 0 && !bookedOn) faults.push({ line, code: 'DAY_INVALID' });
    else if (amountCents > 0 && bookedOn) {
      const text = (cells[label] ?? '').replace(/\s+/g, ' ').slice(0, 500);
      const same = `${bookedOn}|${amountCents}|${text}`;
      const times = (seen.get(same) ?? 0) + 1;
      seen.set(same, times);
      const fingerprint = createHash('sha256').update(`${same}|${times}`).digest();
      lines.push({ line, bookedOn, label: text, amountCents, fingerprint });
    }
  }
  return { lines, faults };
}
