import type { OrderLine } from '@parvis/contract/resolvers';
import type { TicketKindRow } from '@parvis/registration';
import type { Queryable } from '@parvis/platform';
import { type PricedLine, priceLine } from './order-amounts';
import type { SellerDetails } from './seller.rules';

export interface CodeRow {
  id: string;
  word: string;
  percentBasisPoints: number | null;
  amountCents: number | null;
  /** Kinds that it is for; empty for every kind that is not hidden. */
  kindIds: string[];
  usesLeft: number | null;
}

/** A code of the event that can be used now; `useCode` has the last word. */
export async function findCode(db: Queryable, eventId: string, typed: string, now: Date): Promise<CodeRow | undefined> {
  const [code] = await db.query<CodeRow>(
    `select c.id, c.word, c.percent_basis_points as "percentBasisPoints", c.amount_cents as "amountCents",
       array(select k.kind_id from code_kind k where k.code_id = c.id) as "kindIds",
       (c.uses_max - (select count(*) from code_use u where u.code_id = c.id))::int as "usesLeft"
     from code c where c.event_id::text = $1 and c.word = upper($2) and c.stopped_at is null and c.valid_from <= $3
       and (c.valid_until > $3) is not false`,
    [eventId, typed.trim(), now],
  );
  return code;
}

export const codeCovers = (code: CodeRow, kind: TicketKindRow): boolean =>
  code.kindIds.length === 0 ? !kind.needsCode : code.kindIds.includes(kind.id);

export interface ItemToPrice {
  kind: TicketKindRow;
  count: number;
}

/** A line for each kind, at today's price. A seller without a VAT number bills none. */
export const priceItems = (
  items: readonly ItemToPrice[],
  code: CodeRow | undefined,
  seller: SellerDetails | undefined,
): (PricedLine & { kindId: string })[] =>
  items.map(({ kind, count }) => {
    const applies = code !== undefined && codeCovers(code, kind);
    return {
      kindId: kind.id,
      ...priceLine(
        {
          name: kind.name,
          priceCents: kind.priceCents,
          vatBasisPoints: seller && !seller.vatNumber ? 0 : kind.vatBasisPoints,
          codeWord: applies ? code.word : null,
          percentBasisPoints: applies ? code.percentBasisPoints : null,
          amountCents: applies ? code.amountCents : null,
        },
        count,
      ),
    };
  });

export const asContractLine = ({ kindId, name, ...line }: PricedLine & { kindId: string }): OrderLine => ({
  ...line,
  id: kindId,
  kindName: name,
});
