import { shares } from './tally';
import type { Language } from './text';

/** What a column holds: words, whole numbers, shares of a whole, or the change since an earlier figure. */
export type ReportColumnKind = 'TEXT' | 'NUMBER' | 'PERCENT' | 'CHANGE';

/**
 * How a table is drawn: bars compare its lines, lines follow its columns over the years, groups are lines that have
 * their first cell in common, one after the other; NONE is better read.
 */
export type ReportChart = 'NONE' | 'BARS' | 'LINES' | 'GROUPS';

/** A figure as people read it, and as a spreadsheet reckons with it: percentages and changes are ratios, 0.42. */
export interface ReportCell {
  printed: string;
  value: number | null;
}

/** One table of a report, in one language: the same for the screen, the printer and a spreadsheet. */
export interface ReportTable {
  /** Names the table in addresses and links: lower case and hyphens. */
  key: string;
  title: string;
  /** How it is rounded and what it is a share of. */
  note: string;
  columns: { title: string; kind: ReportColumnKind }[];
  /** One cell a column; the first cell names the line. */
  rows: ReportCell[][];
  chart: ReportChart;
}

const locales: Record<Language, string> = { FR: 'fr-FR', EN: 'en-GB' };
const numbers: Record<Language, Intl.NumberFormat> = {
  FR: new Intl.NumberFormat(locales.FR),
  EN: new Intl.NumberFormat(locales.EN),
};
const NARROW_SPACE = '\u202f';
const UNKNOWN: ReportCell = { printed: '–', value: null };

export const textCell = (printed: string): ReportCell => ({ printed, value: null });

/** A count; null is a figure that nobody has. */
export const numberCell = (value: number | null, language: Language): ReportCell =>
  value === null ? UNKNOWN : { printed: numbers[language].format(value), value };

const percentText = (percent: number, language: Language) =>
  language === 'FR' ? `${percent}${NARROW_SPACE}%` : `${percent}%`;

/** `part` of `whole` in whole percent, half up; unknown when either is, or when the whole is 0. */
export function shareCell(part: number | null, whole: number | null, language: Language): ReportCell {
  if (part === null || whole === null || whole <= 0) return UNKNOWN;
  return { printed: percentText(Math.floor((part * 200 + whole) / (whole * 2)), language), value: part / whole };
}

/** Each count as a share of their sum, in whole percentages that add up to 100 (see {@link shares}). */
export function partCells(counts: readonly number[], language: Language): ReportCell[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => UNKNOWN);
  return shares(counts).map((percent, at) => ({
    printed: percentText(percent, language),
    value: counts[at]! / total,
  }));
}

/**
 * What became of a figure since an earlier one, with an arrow and a percentage of the earlier figure, half away from
 * zero: ▲ +12 %, ▼ −5 %, = 0 %. An earlier 0 has no percentage: the difference is named instead.
 */
export function changeCell(now: number | null, before: number | null, language: Language): ReportCell {
  if (now === null || before === null) return UNKNOWN;
  const difference = now - before;
  const arrow = difference > 0 ? '▲' : difference < 0 ? '▼' : '=';
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '';
  if (before <= 0) return { printed: `${arrow} ${sign}${numbers[language].format(Math.abs(difference))}`, value: null };
  const percent = Math.floor((Math.abs(difference) * 200 + before) / (before * 2));
  return { printed: `${arrow} ${sign}${percentText(percent, language)}`, value: difference / before };
}

/** The lines of a table that stand together, under their first cell; the others of a line are its columns. */
export function groupsOf<Row extends readonly { printed: string }[]>(
  rows: readonly Row[],
): { name: string; rows: Row[] }[] {
  const groups: { name: string; rows: Row[] }[] = [];
  for (const row of rows) {
    const name = row[0]!.printed;
    if (groups.at(-1)?.name === name) groups.at(-1)!.rows.push(row);
    else groups.push({ name, rows: [row] });
  }
  return groups;
}

/** How long the bar of a line is, from 0 to 1: its first number as part of the largest in the table. */
export function barLengths({ columns, rows }: Pick<ReportTable, 'columns' | 'rows'>): number[] {
  const at = columns.findIndex(({ kind }) => kind === 'NUMBER');
  const values = rows.map((row) => row[at]?.value ?? 0);
  const longest = Math.max(...values, 1);
  return values.map((value) => value / longest);
}

/**
 * Where the numbers of a line lie in a box of the given size, one point a known number, the first column on the left:
 * `0,10 20,0`. The smallest number is at the bottom; numbers that are all the same are halfway up.
 */
export function linePoints(row: readonly ReportCell[], columns: ReportTable['columns'], width: number, height: number) {
  const cells = row.filter((_, at) => columns[at]?.kind === 'NUMBER');
  const values = cells.map(({ value }) => value);
  const known = values.filter((value) => value !== null);
  const least = Math.min(...known);
  const range = Math.max(...known) - least;
  return values
    .flatMap((value, at) => {
      if (value === null) return [];
      const x = values.length > 1 ? (at * width) / (values.length - 1) : width / 2;
      const y = range === 0 ? height / 2 : height - ((value - least) * height) / range;
      return [`${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`];
    })
    .join(' ');
}
