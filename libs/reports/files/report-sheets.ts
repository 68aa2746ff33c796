import type { ReportColumnKind, ReportTable } from '@parvis/domain';
import type { ColumnKind, Table } from '@parvis/platform';

const KINDS: Record<ReportColumnKind, ColumnKind> = {
  TEXT: 'text',
  NUMBER: 'number',
  PERCENT: 'percent',
  CHANGE: 'percent',
};

/** Of a theme, of what was written, and how often. */
const WRITTEN_WIDTHS = [28, 90, 10];

/** A table of a report as a sheet with real numbers; what is unknown is an empty cell. */
export const sheetOf = ({ title, columns, rows, chart }: ReportTable): Table => ({
  name: title,
  columns: columns.map((column, at) => ({
    title: column.title,
    kind: KINDS[column.kind],
    width: chart === 'GROUPS' ? WRITTEN_WIDTHS[at]! : at === 0 ? 44 : Math.max(column.title.length + 2, 12),
  })),
  rows: rows.map((row) => row.map(({ printed, value }, at) => (columns[at]!.kind === 'TEXT' ? printed : value))),
});
