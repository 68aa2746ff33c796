/** Off the price of each ticket before VAT; a percentage in basis points (1000 is 10 %), or an amount in cents. */
export type Discount = { percentBasisPoints: number } | { amountCents: number };

export interface PriceLine {
  /** Of one ticket before VAT, 0 or more. */
  priceCents: number;
  /** 2000 is 20 %. */
  vatBasisPoints: number;
  /** Tickets, 0 or more. */
  count: number;
  discount?: Discount | null;
}

/** Whole cents; `fullCents - discountCents = netCents` and `netCents + vatCents = totalCents`, always. */
export interface LinePrice {
  fullCents: number;
  discountCents: number;
  netCents: number;
  vatCents: number;
  totalCents: number;
}

const BASIS = 10_000;

/** Half a cent goes up; exact for every amount that an order can have (below 2^53 / 20 000 cents). */
const shareOf = (cents: number, basisPoints: number) => Math.floor((cents * basisPoints * 2 + BASIS) / (2 * BASIS));

/**
 * What a line of an order costs. Discount and VAT are rounded once a line, half a cent up, so that whoever reads the
 * line can check it. A discount never makes a ticket cheaper than nothing.
 */
export function ticketPrice({ priceCents, vatBasisPoints, count, discount }: PriceLine): LinePrice {
  const fullCents = priceCents * count;
  const discountCents = Math.min(fullCents, discountOf(priceCents, count, discount));
  const netCents = fullCents - discountCents;
  const vatCents = shareOf(netCents, vatBasisPoints);
  return { fullCents, discountCents, netCents, vatCents, totalCents: netCents + vatCents };
}

function discountOf(priceCents: number, count: number, discount: Discount | null | undefined): number {
  if (!discount) return 0;
  return 'amountCents' in discount
    ? Math.min(discount.amountCents, priceCents) * count
    : shareOf(priceCents * count, discount.percentBasisPoints);
}

/** What lines cost together, each rounded by itself, with the VAT of each rate. */
export function orderPrice(
  lines: readonly PriceLine[],
): LinePrice & { vat: { basisPoints: number; netCents: number; vatCents: number }[] } {
  const sum = { fullCents: 0, discountCents: 0, netCents: 0, vatCents: 0, totalCents: 0 };
  const rates = new Map<number, { basisPoints: number; netCents: number; vatCents: number }>();
  for (const line of lines) {
    const price = ticketPrice(line);
    for (const part of Object.keys(sum) as (keyof LinePrice)[]) sum[part] += price[part];
    const rate = rates.get(line.vatBasisPoints) ?? { basisPoints: line.vatBasisPoints, netCents: 0, vatCents: 0 };
    rates.set(line.vatBasisPoints, {
      ...rate,
      netCents: rate.netCents + price.netCents,
      vatCents: rate.vatCents + price.vatCents,
    });
  }
  return { ...sum, vat: [...rates.values()].toSorted((one, other) => one.basisPoints - other.basisPoints) };
}
