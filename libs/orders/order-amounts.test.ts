import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountsOf, creditLine, type LineTerms, priceLine } from './order-amounts';

const anyLine: fc.Arbitrary<LineTerms> = fc
  .record({
    priceCents: fc.integer({ min: 0, max: 10_000_000 }),
    vatBasisPoints: fc.constantFrom(0, 210, 550, 1000, 2000),
    discount: fc.oneof(
      fc.constant({ percentBasisPoints: null, amountCents: null }),
      fc.record({ percentBasisPoints: fc.integer({ min: 1, max: 10_000 }), amountCents: fc.constant(null) }),
      fc.record({ percentBasisPoints: fc.constant(null), amountCents: fc.integer({ min: 1, max: 10_000_000 }) }),
    ),
  })
  .map(({ discount, ...line }) => ({ ...line, ...discount, name: { fr: 'Place', en: 'Place' }, codeWord: null }));
const someLines = fc.array(fc.tuple(anyLine, fc.integer({ min: 1, max: 100 })), { maxLength: 6 });

describe('the amounts of an order', () => {
  it('are by rate the sums of the lines, and together the total', () => {
    fc.assert(
      fc.property(someLines, (ordered) => {
        const lines = ordered.map(([line, count]) => priceLine(line, count));
        const { vat, ...amounts } = amountsOf(lines);
        const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
        expect(sum(vat.map(({ netCents }) => netCents))).toBe(amounts.netCents);
        expect(sum(vat.map(({ vatCents }) => vatCents))).toBe(amounts.vatCents);
        expect(amounts.netCents + amounts.vatCents).toBe(amounts.totalCents);
        for (const { basisPoints, netCents, vatCents } of vat) {
          const ofRate = lines.filter(({ vatBasisPoints }) => vatBasisPoints === basisPoints);
          expect(netCents).toBe(sum(ofRate.map((line) => line.netCents)));
          expect(vatCents).toBe(sum(ofRate.map((line) => line.vatCents)));
        }
      }),
    );
  });

  it('come to nothing once every place was credited, in whatever portions', () => {
    fc.assert(
      fc.property(
        anyLine,
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }),
        (line, portions) => {
          const count = portions.reduce((total, portion) => total + portion, 0);
          const billed = priceLine(line, count);
          let left = count;
          const credits = portions.map((portion) => {
            const credit = creditLine(line, left, portion);
            left -= portion;
            return credit;
          });
          for (const part of ['fullCents', 'discountCents', 'netCents', 'vatCents', 'totalCents'] as const)
            expect(credits.reduce((total, credit) => total + credit[part], 0)).toBe(billed[part]);
        },
      ),
    );
  });

  it('are rounded once a line', () => {
    const terms = { name: { fr: '', en: '' }, codeWord: null, percentBasisPoints: null, amountCents: null };
    expect(priceLine({ ...terms, priceCents: 3333, vatBasisPoints: 550 }, 3)).toMatchObject({
      netCents: 9999,
      vatCents: 550,
      totalCents: 10_549,
    });
  });
});
