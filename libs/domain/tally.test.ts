import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hundredths, meanOf, shares, tally } from './tally';

const counts = fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 12 });

describe('shares', () => {
  it('always add up to 100 when somebody answered', () => {
    fc.assert(
      fc.property(counts, (given) => {
        fc.pre(given.some((count) => count > 0));
        expect(shares(given).reduce((a, b) => a + b, 0)).toBe(100);
      }),
    );
  });

  it('never differ from the exact share by a full point', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const total = given.reduce((a, b) => a + b, 0);
        fc.pre(total > 0);
        shares(given).forEach((percent, index) => {
          expect(Math.abs(percent * total - given[index]! * 100)).toBeLessThan(total);
        });
      }),
    );
  });

  it('never give more to the lower of two counts', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const percentages = shares(given);
        const ranked = given
          .map((count, index) => ({ count, percent: percentages[index]! }))
          .sort((a, b) => a.count - b.count);
        ranked.slice(1).forEach(({ count, percent }, index) => {
          if (count > ranked[index]!.count) expect(percent).toBeGreaterThanOrEqual(ranked[index]!.percent);
        });
      }),
    );
  });

  it('are nothing when nobody answered', () => {
    expect(shares([0, 0])).toEqual([0, 0]);
  });
});

describe('tally', () => {
  const options = [{ value: 4 }, { value: 3 }, { value: 2 }];

  it('has an entry for every option, in their order', () => {
    expect(
      tally(options, [
        { value: 2, count: 1 },
        { value: 4, count: 3 },
      ]),
    ).toEqual([
      { value: 4, count: 3 },
      { value: 3, count: 0 },
      { value: 2, count: 1 },
    ]);
  });

  it('has a mean only of values that are amounts', () => {
    const counted = tally(options, [
      { value: 4, count: 1 },
      { value: 3, count: 1 },
    ]);
    expect(meanOf('SATISFACTION', counted)).toBe(3.5);
    expect(meanOf('SINGLE_CHOICE', counted)).toBeNull();
    expect(meanOf('SATISFACTION', tally(options, []))).toBeNull();
  });

  it('reckons hundredths exactly where floating point does not', () => {
    // 1.005 is a little less than itself in floating point, so rounding it there gives 1.00.
    expect(hundredths({ sum: 201, answers: 200 })).toBe(101);
    expect(() => hundredths({ sum: 0, answers: 0 })).toThrow(RangeError);
  });
});
