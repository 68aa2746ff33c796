import { Injectable, Logger } from '@nestjs/common';
import { Clock, Database, Jobs, type Tx } from '@parvis/platform';
import { dayIn } from '../invoices/issue-invoice';
import { TellBuyer } from '../jobs/definitions';
import { lockOrder } from '../lock-order';
import { OrderTimeline } from '../order-timeline';
import { SettleOrder } from '../settle-order';
import type { PaymentNews } from './payment-provider';

interface Money {
  orderId: string;
  /** Negative when it goes back. */
  amountCents: number;
  /** YYYY-MM-DD. */
  receivedOn: string;
  recordedBy?: string | null;
  bankLineId?: string | null;
  providerId?: string | null;
  note?: string | null;
}

/** Money that came for an order or went back, from wherever it was told. */
@Injectable()
export class ReceivePayment {
  private readonly log = new Logger('Payments');

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly settle: SettleOrder,
    private readonly timeline: OrderTimeline,
  ) {}

  /** Writes the money down and lets the order follow; what goes back is told. The caller holds the order. */
  async record(tx: Tx, money: Money): Promise<void> {
    const [payment] = await tx.query<{ id: string }[]>(
      `insert into payment (order_id, amount_cents, received_on, recorded_at, recorded_by, bank_line_id, provider_id, note)
       values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
      [
        money.orderId,
        money.amountCents,
        money.receivedOn,
        this.clock.now(),
        money.recordedBy ?? null,
        money.bankLineId ?? null,
        money.providerId ?? null,
        money.note ?? null,
      ],
    );
    await this.settle.run(tx, money.orderId);
    if (money.amountCents < 0)
      await this.jobs.enqueue(tx, TellBuyer, {
        orderId: money.orderId,
        news: 'REFUNDED',
        cause: `refund:${payment!.id}`,
        refundedCents: -money.amountCents,
      });
  }

  /** What the provider tells: each message once, in whatever order they come. */
  async hear(news: PaymentNews): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [message] = await tx.query<{ id: string }[]>(
        'insert into provider_message (id, received_at) values ($1, $2) on conflict do nothing returning id',
        [news.messageId, this.clock.now()],
      );
      if (!message) return;
      // A payment and its refund that come at once see one another.
      if (news.about !== 'NOTHING')
        await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [news.paymentId]);
      switch (news.about) {
        case 'PAID':
          return this.paid(tx, news);
        case 'REFUNDED':
          return this.wentBack(tx, news);
        case 'REFUND_FAILED':
          return this.cameBack(tx, news);
        case 'NOTHING':
          return;
      }
    });
  }

  private async paid(tx: Tx, news: PaymentNews & { about: 'PAID' }): Promise<void> {
    const [known] = await tx.query<{ id: string }[]>('select id from ticket_order where id::text = $1', [news.orderId]);
    // Another program may use the same account of the provider.
    if (!known) return this.log.warn(`A payment for an order that is not here: message ${news.messageId}.`);
    if (news.currency !== 'eur' || news.amountCents <= 0)
      return this.log.error(`A payment that is not in euros: message ${news.messageId}.`);
    const order = await lockOrder(tx, known.id);
    if (await this.isKnown(tx, news.paymentId)) return;
    await this.timeline.note(tx, order, 'order.payment', { detail: news.amountCents });
    await this.record(tx, {
      orderId: order.id,
      amountCents: news.amountCents,
      receivedOn: dayIn(this.clock.now()),
      providerId: news.paymentId,
    });
    const waiting = await tx.query<{ refundId: string; amountCents: number }[]>(
      `select refund_id as "refundId", amount_cents as "amountCents" from provider_message where waits_for = $1 order by received_at, id`,
      [news.paymentId],
    );
    for (const refund of waiting) await this.goBack(tx, order.id, refund.refundId, refund.amountCents);
  }

  private async wentBack(tx: Tx, news: PaymentNews & { about: 'REFUNDED' }): Promise<void> {
    const orderId = await this.orderPaidBy(tx, news.paymentId);
    if (!orderId) {
      await tx.query('update provider_message set waits_for = $2, refund_id = $3, amount_cents = $4 where id = $1', [
        news.messageId,
        news.paymentId,
        news.refundId,
        news.amountCents,
      ]);
      return;
    }
    await lockOrder(tx, orderId);
    await this.goBack(tx, orderId, news.refundId, news.amountCents);
  }

  /** A refund at the provider, whether the product asked for it or somebody did on the provider's own pages. */
  async goBack(tx: Tx, orderId: string, refundId: string, amountCents: number): Promise<void> {
    if (await this.isKnown(tx, refundId)) return;
    await this.record(tx, {
      orderId,
      amountCents: -amountCents,
      receivedOn: dayIn(this.clock.now()),
      providerId: refundId,
    });
  }

  private async cameBack(tx: Tx, news: PaymentNews & { about: 'REFUND_FAILED' }): Promise<void> {
    const orderId = await this.orderPaidBy(tx, news.paymentId);
    if (!orderId) return;
    const order = await lockOrder(tx, orderId);
    const failed = `${news.refundId}:failed`;
    if (!(await this.isKnown(tx, news.refundId)) || (await this.isKnown(tx, failed))) return;
    await this.timeline.note(tx, order, 'order.refund-failed', { detail: news.amountCents });
    await this.record(tx, {
      orderId,
      amountCents: news.amountCents,
      receivedOn: dayIn(this.clock.now()),
      providerId: failed,
    });
  }

  private async isKnown(tx: Tx, providerId: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>('select 1 from payment where provider_id = $1', [providerId]);
    return rows.length > 0;
  }

  private async orderPaidBy(tx: Tx, paymentId: string): Promise<string | undefined> {
    const [payment] = await tx.query<{ orderId: string }[]>(
      'select order_id as "orderId" from payment where provider_id = $1',
      [paymentId],
    );
    return payment?.orderId;
  }
}
