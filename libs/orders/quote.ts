import { findCode, isForKind, readPass, readTicketKinds } from '@parvis/registration';
import type { CodeNotUsable, InvalidInput, OrderQuote, QueryOrderQuoteArgs } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';
import { amountsOf } from './order-amounts';
import { asContractLine, priceItems } from './price-order';
import { readSeller } from './seller.queries';

const MOST_KINDS = 20;

/** What an order would cost now; nothing is taken. */
export async function quote(
  db: Queryable,
  { eventId, items, code: typed, pass: token }: QueryOrderQuoteArgs,
  now: Date,
): Promise<({ __typename: 'OrderQuote' } & OrderQuote) | CodeNotUsable | InvalidInput> {
  const found = typed?.trim() ? await findCode(db, eventId, typed, now) : undefined;
  if (found && 'fault' in found) return { __typename: 'CodeNotUsable', fault: found.fault };
  const code = found?.code;
  const pass = token ? await readPass(db, token, now) : undefined;
  const openedId = pass && !('fault' in pass) && pass.eventId === eventId ? pass.kindId : undefined;
  const kinds = await readTicketKinds(db, eventId, now, { withHidden: true });
  const wanted = items.slice(0, MOST_KINDS).flatMap(({ kindId, count }) => {
    const kind = kinds.find(({ id }) => id === kindId);
    const isShown = kind && (!kind.needsCode || kind.id === openedId || (code !== undefined && isForKind(code, kind)));
    return isShown && count > 0 && count <= kind.maxPerOrder ? [{ kind, count }] : [];
  });
  if (wanted.length !== items.length)
    return { __typename: 'InvalidInput', errors: [{ field: 'items', code: 'KIND_UNKNOWN' }] };
  if (code && !wanted.some(({ kind }) => isForKind(code, kind)))
    return { __typename: 'CodeNotUsable', fault: 'OTHER_KINDS' };
  const lines = priceItems(wanted, code, await readSeller(db));
  return { __typename: 'OrderQuote', lines: lines.map(asContractLine), amounts: amountsOf(lines) };
}
