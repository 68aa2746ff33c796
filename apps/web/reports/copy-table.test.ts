import { describe, expect, it } from 'vitest';
import type { ReportTablePartsFragment } from '@parvis/contract/web';
import { tableAsHtml, tableAsText } from './copy-table';

const table: ReportTablePartsFragment = {
  __typename: 'ReportTable',
  key: 'professions',
  title: 'Par <profession>',
  note: 'Part des "inscrits".',
  chart: 'BARS',
  sharedAt: null,
  columns: [
    { __typename: 'ReportColumn', title: 'Profession', kind: 'TEXT' },
    { __typename: 'ReportColumn', title: 'Inscrits', kind: 'NUMBER' },
  ],
  rows: [
    [
      { __typename: 'ReportCell', printed: 'R&D', value: null },
      { __typename: 'ReportCell', printed: '12', value: 12 },
    ],
  ],
};

describe('a table that is copied', () => {
  it('is a table for a word processor, what people typed being text', () => {
    const html = tableAsHtml(table);
    expect(html).toContain('Par &lt;profession&gt;');
    expect(html).toMatch(/<th style="[^"]*text-align:right">Inscrits<\/th>/);
    expect(html).toMatch(/<td style="[^"]*text-align:left">R&amp;D<\/td>/);
    expect(html).toContain('Part des &quot;inscrits&quot;.');
  });

  it('is lines and tabs for everything else', () => {
    expect(tableAsText(table)).toBe('Profession\tInscrits\nR&D\t12');
  });
});
