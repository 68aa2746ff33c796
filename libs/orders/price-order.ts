import type { OrderLine } from '@parvis/contract/resolvers';
import { isForKind, type TicketKindRow, type UsableCode } from '@parvis/registration';
import { type PricedLine, priceLine } from './order-amounts';
import type { SellerDetails } from './seller.rules';

export interface ItemToPrice {
  kind: TicketKindRow;
  count: number;
}

/** A line for each kind, at today's price. A seller without a VAT number bills none. */
export const priceItems = (
  items: readonly ItemToPrice[],
  code: UsableCode | undefined,
  seller: SellerDetails | undefined,
): (PricedLine & { kindId: string })[] =>
  items.map(({ kind, count }) => {
    const applies = code !== undefined && isForKind(code, kind);
    const discount = applies ? code.discount : null;
    return {
      kindId: kind.id,
      ...priceLine(
        {
          name: kind.name,
          priceCents: kind.priceCents,
          vatBasisPoints: seller && !seller.vatNumber ? 0 : kind.vatBasisPoints,
          codeWord: applies ? code.word : null,
          percentBasisPoints: discount && 'percentBasisPoints' in discount ? discount.percentBasisPoints : null,
          amountCents: discount && 'amountCents' in discount ? discount.amountCents : null,
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
