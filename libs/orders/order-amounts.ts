import type { OrderAmounts } from '@parvis/contract/resolvers';
import { type Discount, type LinePrice, type Text, ticketPrice } from '@parvis/domain';

/** Places of one kind at one price, as they were ordered. */
export interface LineTerms {
  name: Text;
  /** Of one place before VAT and discount. */
  priceCents: number;
  vatBasisPoints: number;
  codeWord: string | null;
  percentBasisPoints: number | null;
  amountCents: number | null;
}

/** Whole cents that a number of places of a line cost. */
export interface PricedLine extends LineTerms, LinePrice {
  count: number;
}

function discountOf({ percentBasisPoints, amountCents }: LineTerms): Discount | null {
  if (percentBasisPoints !== null) return { percentBasisPoints };
  return amountCents === null ? null : { amountCents };
}

export function priceLine<Line extends LineTerms>(line: Line, count: number): Line & PricedLine {
  const { priceCents, vatBasisPoints } = line;
  return { ...line, count, ...ticketPrice({ priceCents, vatBasisPoints, count, discount: discountOf(line) }) };
}

/**
 * What `count` places fewer of `before` take off a line: the difference of its two prices, so that what is left and what
 * was taken off add up to what was billed, to the cent.
 */
export function creditLine<Line extends LineTerms>(line: Line, before: number, count: number): Line & PricedLine {
  const billed = priceLine(line, before);
  const left = priceLine(line, before - count);
  return {
    ...line,
    count,
    fullCents: billed.fullCents - left.fullCents,
    discountCents: billed.discountCents - left.discountCents,
    netCents: billed.netCents - left.netCents,
    vatCents: billed.vatCents - left.vatCents,
    totalCents: billed.totalCents - left.totalCents,
  };
}

/** What lines come to together, with the VAT of each rate: sums of the lines, nothing is rounded again. */
export function amountsOf(lines: readonly PricedLine[]): OrderAmounts {
  const sum = (part: keyof LinePrice) => lines.reduce((total, line) => total + line[part], 0);
  const rates = [...new Set(lines.map(({ vatBasisPoints }) => vatBasisPoints))].sort((one, other) => one - other);
  return {
    discountCents: sum('discountCents'),
    netCents: sum('netCents'),
    vatCents: sum('vatCents'),
    totalCents: sum('totalCents'),
    vat: rates.map((basisPoints) => {
      const ofRate = lines.filter((line) => line.vatBasisPoints === basisPoints);
      return {
        basisPoints,
        netCents: ofRate.reduce((total, { netCents }) => total + netCents, 0),
        vatCents: ofRate.reduce((total, { vatCents }) => total + vatCents, 0),
      };
    }),
  };
}
