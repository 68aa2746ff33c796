import { Injectable } from '@nestjs/common';
import { type Actor, Audit, type Tx } from '@parvis/platform';
import type { OrderData } from './orders.queries';

export type OrderActName =
  | 'order.placed'
  | 'order.paid'
  | 'order.paid-without-places'
  | 'order.event-cancelled'
  | 'order.expired'
  | 'order.cancel'
  | 'order.extend'
  | 'order.payment'
  | 'order.refund'
  | 'order.refund-failed'
  | 'order.invoice'
  | 'order.credit'
  | 'order.resend'
  | 'order.give-places'
  | 'order.name'
  | 'order.claim'
  | 'order.take-back'
  | 'order.place-left';

/** What happened to an order, for good: staff read it as a timeline beside the order. */
@Injectable()
export class OrderTimeline {
  constructor(private readonly audit: Audit) {}

  /** @param detail what one must know to understand it: an amount, the number of an invoice; no addresses */
  async note(
    tx: Tx,
    order: Pick<OrderData, 'id' | 'eventId'>,
    action: OrderActName,
    { actor = null, detail }: { actor?: Actor | null; detail?: string | number | undefined } = {},
  ): Promise<void> {
    await this.audit.record(tx, {
      actor,
      eventId: order.eventId,
      action,
      subject: 'order',
      subjectId: order.id,
      ...(detail !== undefined && { details: { detail } }),
    });
  }
}
