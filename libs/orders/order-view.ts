import type { Order } from '@parvis/contract/resolvers';
import { amountsOf, priceLine } from './order-amounts';
import type { OrderData } from './orders.queries';
import type { SellerDetails } from './seller.rules';

export type OrderView = Omit<Order, '__typename' | 'event'> & { eventId: string };

/** What is to pay, what was paid: nothing is to pay for an order that is cancelled. */
export function balanceOf({ status, lines, paidCents }: Pick<OrderData, 'status' | 'lines' | 'paidCents'>) {
  const isOff = status === 'CANCELLED' || status === 'REFUNDED';
  const owed = isOff ? 0 : amountsOf(lines.map((line) => priceLine(line, line.count))).totalCents;
  return {
    paidCents,
    dueCents: status === 'PAID_WITHOUT_PLACES' ? 0 : Math.max(0, owed - paidCents),
    refundCents: Math.max(0, paidCents - owed),
  };
}

/** An order as the contract shows it. */
export function viewOf(order: OrderData, seller: SellerDetails | undefined, now: Date): OrderView {
  const lines = order.lines.map((line) => priceLine(line, line.count));
  const balance = balanceOf(order);
  const isLive = order.status === 'PENDING' || order.status === 'PAID';
  return {
    ...order,
    lines: lines.map(({ name, ...line }) => ({ ...line, kindName: name })),
    amounts: amountsOf(lines),
    balance,
    transfer:
      seller && order.method === 'TRANSFER' && order.status === 'PENDING' && balance.dueCents > 0
        ? { holder: seller.name, iban: seller.iban, bic: seller.bic, reference: order.reference }
        : null,
    canName: isLive && now < order.startsAt,
    canCancel: isLive && now < order.cancelUntil,
    canInvoice:
      seller !== undefined && order.method === 'TRANSFER' && order.status === 'PENDING' && order.invoices.length === 0,
  };
}
