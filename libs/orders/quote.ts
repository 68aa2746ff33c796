import { readTicketKinds } from '@parvis/registration';
import type { CodeRefused, InvalidInput, OrderQuote, QueryOrderQuoteArgs } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';
import { amountsOf } from './order-amounts';
import { asContractLine, codeCovers, findCode, priceItems } from './price-order';
import { readSeller } from './seller.queries';

const MOST_KINDS = 20;

/** What an order would cost now; nothing is taken. */
export async function quote(
  db: Queryable,
  { eventId, items, code: typed }: QueryOrderQuoteArgs,
  now: Date,
): Promise<({ __typename: 'OrderQuote' } & OrderQuote) | CodeRefused | InvalidInput> {
  const code = typed?.trim() ? await findCode(db, eventId, typed, now) : undefined;
  if (typed?.trim() && !code) return { __typename: 'CodeRefused', code: typed.slice(0, 64) };
  const kinds = await readTicketKinds(db, eventId, now, { withHidden: true });
  const wanted = items.slice(0, MOST_KINDS).flatMap(({ kindId, count }) => {
    const kind = kinds.find(({ id }) => id === kindId);
    const isShown = kind && (!kind.needsCode || (code !== undefined && codeCovers(code, kind)));
    return isShown && count > 0 && count <= kind.maxPerOrder ? [{ kind, count }] : [];
  });
  if (wanted.length !== items.length)
    return { __typename: 'InvalidInput', errors: [{ field: 'items', code: 'KIND_UNKNOWN' }] };
  if (code && !wanted.some(({ kind }) => codeCovers(code, kind))) return { __typename: 'CodeRefused', code: code.word };
  const lines = priceItems(wanted, code, await readSeller(db));
  return { __typename: 'OrderQuote', lines: lines.map(asContractLine), amounts: amountsOf(lines) };
}
