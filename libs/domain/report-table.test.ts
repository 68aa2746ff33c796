import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeCell, numberCell, partCells, shareCell } from './report-table';

const percentOf = (printed: string) => Number(/\d+/.exec(printed)![0]);

describe('the cells of a report', () => {
  it('print shares of a whole that add up to 100 and never differ from the exact share by a full point', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 12 }), (counts) => {
        const total = counts.reduce((sum, count) => sum + count, 0);
        const cells = partCells(counts, 'FR');
        if (total === 0) return cells.every(({ printed, value }) => printed === '–' && value === null);
        expect(cells.reduce((sum, { printed }) => sum + percentOf(printed), 0)).toBe(100);
        cells.forEach(({ printed }, at) => {
          expect(Math.abs(percentOf(printed) - (counts[at]! * 100) / total)).toBeLessThan(1);
        });
        return true;
      }),
    );
  });

  it('round a rate half up, and have none of a whole that nobody knows', () => {
    expect(shareCell(1, 8, 'EN')).toEqual({ printed: '13%', value: 0.125 });
    expect(shareCell(62, 144, 'FR').printed).toBe('43\u202f%');
    for (const unknown of [shareCell(null, 5, 'FR'), shareCell(5, null, 'FR'), shareCell(5, 0, 'FR')])
      expect(unknown).toEqual({ printed: '–', value: null });
  });

  it('say by an arrow and a sign what became of a figure', () => {
    expect(changeCell(650, 580, 'FR').printed).toBe('▲ +12\u202f%');
    expect(changeCell(421, 452, 'FR').printed).toBe('▼ −7\u202f%');
    expect(changeCell(15, 15, 'EN').printed).toBe('= 0%');
    expect(changeCell(3, 0, 'EN')).toEqual({ printed: '▲ +3', value: null });
    expect(changeCell(3, null, 'EN')).toEqual({ printed: '–', value: null });
  });

  it('print numbers as each language writes them', () => {
    expect([numberCell(12_345, 'FR').printed, numberCell(12_345, 'EN').printed]).toEqual(['12\u202f345', '12,345']);
  });
});
