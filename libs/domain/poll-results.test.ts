import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resultsOfQuestion } from './poll-results';
import { choiceOf, usualOptions } from './satisfaction-survey';
import { npsOf } from './tally';

const three = choiceOf(['a', 'b', 'c'].map((word) => ({ fr: word, en: word })));
const value = (given: number, count: number, place: number | null = null) => ({ value: given, place, count });

describe('what the answers to a question come to', () => {
  it('of several choices counts people, not picks', () => {
    const results = resultsOfQuestion({ kind: 'MULTIPLE_CHOICE', options: three }, 4, [value(1, 4), value(3, 2)]);
    expect(results).toMatchObject({ answers: 4, mean: null });
    expect(results.counts.map(({ count }) => count)).toEqual([4, 0, 2]);
  });

  it('of a ranking says who came first, and the place on average', () => {
    const counted = [value(1, 2, 1), value(1, 1, 2), value(2, 1, 1), value(2, 2, 3), value(3, 2, 2), value(3, 1, 3)];
    expect(resultsOfQuestion({ kind: 'RANKING', options: three }, 3, counted).counts).toEqual([
      { value: 1, count: 2, meanPlace: 4 / 3 },
      { value: 2, count: 1, meanPlace: 7 / 3 },
      { value: 3, count: 0, meanPlace: 7 / 3 },
    ]);
  });

  it('of numbers keeps every answer in at most ten steps, and hides the extremes in them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ value: fc.integer({ min: -500, max: 900_000 }), count: fc.integer({ min: 1, max: 9 }) }), {
          minLength: 1,
          maxLength: 40,
        }),
        (given) => {
          const merged = new Map<number, number>();
          for (const one of given) merged.set(one.value, (merged.get(one.value) ?? 0) + one.count);
          const counted = [...merged].map(([number, count]) => value(number, count));
          const { counts, mean } = resultsOfQuestion({ kind: 'NUMBER', options: [] }, 0, counted);
          expect(counts.length).toBeLessThanOrEqual(10);
          const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
          expect(sum(counts.map(({ count }) => count))).toBe(sum(counted.map(({ count }) => count)));
          expect(mean).toBeGreaterThanOrEqual(Math.min(...merged.keys()));
          expect(mean).toBeLessThanOrEqual(Math.max(...merged.keys()));
        },
      ),
    );
    const ages = resultsOfQuestion({ kind: 'NUMBER', options: [] }, 3, [value(3, 1), value(17, 1), value(48, 1)]);
    expect(ages.counts[0]).toEqual({ value: 0, upTo: 4, count: 1 });
    expect(ages.counts.at(-1)).toEqual({ value: 45, upTo: 49, count: 1 });
  });

  it('of a recommendation is promoters less detractors', () => {
    const results = resultsOfQuestion({ kind: 'NPS', options: usualOptions('NPS') }, 4, [
      value(10, 2),
      value(8, 1),
      value(6, 1),
    ]);
    expect(results).toMatchObject({ nps: 25, mean: 8.5 });
    expect(results.counts).toHaveLength(11);
    expect(npsOf([{ value: 0, count: 3 }])).toBe(-100);
    expect(npsOf([])).toBeNull();
    expect(npsOf([value(9, 1), value(7, 2)])).toBe(33);
  });
});
