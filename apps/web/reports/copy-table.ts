import type { ReportTablePartsFragment } from '@parvis/contract/web';

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/** A table as a word processor takes it: with its borders, figures on the right, its note below. */
export function tableAsHtml({ title, columns, rows, note }: ReportTablePartsFragment): string {
  const side = (at: number) => (columns[at]!.kind === 'TEXT' ? 'left' : 'right');
  const cell = (tag: 'th' | 'td', text: string, at: number) =>
    `<${tag} style="border:1px solid #cfdfe0;padding:4px 8px;text-align:${side(at)}">${escaped(text)}</${tag}>`;
  const head = columns.map((column, at) => cell('th', column.title, at)).join('');
  const body = rows.map((row) => `<tr>${row.map(({ printed }, at) => cell('td', printed, at)).join('')}</tr>`).join('');
  return `<p><b>${escaped(title)}</b></p><table style="border-collapse:collapse"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table><p><small>${escaped(note)}</small></p>`;
}

/** The same for a plain text or a spreadsheet: tabs between cells. */
export const tableAsText = ({ columns, rows }: ReportTablePartsFragment): string =>
  [columns.map(({ title }) => title), ...rows.map((row) => row.map(({ printed }) => printed))]
    .map((cells) => cells.join('\t'))
    .join('\n');

/** Puts the table where a word processor pastes it from. */
export function copyTable(table: ReportTablePartsFragment): Promise<void> {
  const as = (type: string, text: string) => [type, new Blob([text], { type })] as const;
  return navigator.clipboard.write([
    new ClipboardItem(Object.fromEntries([as('text/html', tableAsHtml(table)), as('text/plain', tableAsText(table))])),
  ]);
}
