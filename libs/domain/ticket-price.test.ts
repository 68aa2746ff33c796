import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderPrice, ticketPrice } from './ticket-price';

const line = fc.record({
  priceCents: fc.integer({ min: 0, max: 10_000_000 }),
  vatBasisPoints: fc.constantFrom(0, 210, 550, 1000, 2000, 10_000),
  count: fc.integer({ min: 0, max: 100 }),
  discount: fc.option(
    fc.oneof(
      fc.record({ percentBasisPoints: fc.integer({ min: 1, max: 10_000 }) }),
      fc.record({ amountCents: fc.integer({ min: 1, max: 10_000_000 }) }),
    ),
  ),
});

/** The same share with numbers of any size: half up of cents × points / 10 000. */
const exactShare = (cents: number, points: number) => Number((BigInt(cents) * BigInt(points) * 2n + 10_000n) / 20_000n);

describe('price of tickets', () => {
  it.each([
    ['no discount', { priceCents: 15_000, vatBasisPoints: 2000, count: 2 }, [30_000, 0, 30_000, 6000, 36_000]],
    [
      '10 % off',
      { priceCents: 15_000, vatBasisPoints: 2000, count: 1, discount: { percentBasisPoints: 1000 } },
      [15_000, 1500, 13_500, 2700, 16_200],
    ],
    [
      '40 € off each',
      { priceCents: 15_000, vatBasisPoints: 2000, count: 3, discount: { amountCents: 4000 } },
      [45_000, 12_000, 33_000, 6600, 39_600],
    ],
    [
      'more off than it costs',
      { priceCents: 3000, vatBasisPoints: 2000, count: 2, discount: { amountCents: 4000 } },
      [6000, 6000, 0, 0, 0],
    ],
    ['half a cent of VAT up', { priceCents: 25, vatBasisPoints: 1000, count: 1 }, [25, 0, 25, 3, 28]],
    ['VAT once a line, not a ticket', { priceCents: 12, vatBasisPoints: 2000, count: 3 }, [36, 0, 36, 7, 43]],
  ] as const)('%s', (_, of, [fullCents, discountCents, netCents, vatCents, totalCents]) => {
    expect(ticketPrice(of)).toEqual({ fullCents, discountCents, netCents, vatCents, totalCents });
  });

  it('is whole cents that add up, within the price, rounded half up', () => {
    fc.assert(
      fc.property(line, (of) => {
        const price = ticketPrice(of);
        for (const cents of Object.values(price)) expect(Number.isSafeInteger(cents) && cents >= 0).toBe(true);
        expect(price.fullCents - price.discountCents).toBe(price.netCents);
        expect(price.netCents + price.vatCents).toBe(price.totalCents);
        expect(price.vatCents).toBe(exactShare(price.netCents, of.vatBasisPoints));
        if (of.discount && 'percentBasisPoints' in of.discount)
          expect(price.discountCents).toBe(exactShare(price.fullCents, of.discount.percentBasisPoints));
      }),
    );
  });

  it('never rises with a larger discount, nor falls with more tickets', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 1, max: 5000 }), (of, percentBasisPoints) => {
        const less = ticketPrice({ ...of, discount: { percentBasisPoints } });
        const more = ticketPrice({ ...of, discount: { percentBasisPoints: percentBasisPoints * 2 } });
        expect(more.totalCents).toBeLessThanOrEqual(less.totalCents);
        expect(ticketPrice({ ...of, count: of.count + 1 }).totalCents).toBeGreaterThanOrEqual(
          ticketPrice(of).totalCents,
        );
      }),
    );
  });

  it('of an order is the sum of its lines, and of its rates of VAT', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const order = orderPrice(lines);
        const sum = (of: 'totalCents' | 'vatCents' | 'netCents') =>
          lines.reduce((so, one) => so + ticketPrice(one)[of], 0);
        expect(order.totalCents).toBe(sum('totalCents'));
        expect(order.vat.reduce((so, { vatCents }) => so + vatCents, 0)).toBe(sum('vatCents'));
        expect(order.vat.reduce((so, { netCents }) => so + netCents, 0)).toBe(sum('netCents'));
        expect(new Set(order.vat.map(({ basisPoints }) => basisPoints)).size).toBe(order.vat.length);
      }),
    );
  });
});
