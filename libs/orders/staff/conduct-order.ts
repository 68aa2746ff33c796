import { Inject, Injectable } from '@nestjs/common';
import type {
  InvalidInput,
  MutationExtendOrderArgs,
  MutationRecordPaymentArgs,
  MutationRefundOrderArgs,
  OrderRefused,
} from '@parvis/contract/resolvers';
import { type Actor, Clock, Database, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { Access } from '@parvis/events';
import type { OrderResult } from '../change-order';
import { TellBuyer } from '../jobs/definitions';
import { lockOrder } from '../lock-order';
import { balanceOf, viewOf } from '../order-view';
import { type OrderData, readOrder } from '../orders.queries';
import { PAYMENT_PROVIDER, type PaymentProvider, ProviderUnreachable } from '../payments/payment-provider';
import { ReceivePayment } from '../payments/receive-payment';
import { refused } from '../refused';
import { readSeller } from '../seller.queries';
import { ConductTools } from './conduct-tools';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const MOST_CENTS = 100_000_000;
const YEAR_MS = 366 * 86_400_000;

type Done = OrderRefused | InvalidInput | undefined;
const invalid = (field: string, code: string): InvalidInput => ({
  __typename: 'InvalidInput',
  errors: [{ field, code }],
});

/** What staff do with an order; all of it stands in the audit log, which the order shows as its timeline. */
@Injectable()
export class ConductOrder {
  constructor(
    @Inject(PAYMENT_PROVIDER) private readonly provider: PaymentProvider | undefined,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: Access,
    private readonly payments: ReceivePayment,
    private readonly tools: ConductTools,
  ) {}

  recordPayment(
    actor: Actor,
    { orderId, amountCents, receivedOn, note }: MutationRecordPaymentArgs,
  ): Promise<OrderResult> {
    return this.conduct(actor, orderId, async (tx, order) => {
      if (amountCents <= 0 || amountCents > MOST_CENTS) return invalid('amountCents', 'AMOUNT_OUT_OF_RANGE');
      if (!isDay(receivedOn)) return invalid('receivedOn', 'DAY_INVALID');
      await this.tools.steps.timeline.note(tx, order, 'order.payment', { actor, detail: amountCents });
      await this.payments.record(tx, {
        orderId: order.id,
        amountCents,
        receivedOn,
        recordedBy: actor.personId,
        note: noteOf(note),
      });
      return undefined;
    });
  }

  extend(actor: Actor, { orderId, dueAt }: MutationExtendOrderArgs): Promise<OrderResult> {
    return this.conduct(actor, orderId, async (tx, order) => {
      if (order.status !== 'PENDING') return refused('NOT_PENDING');
      const now = this.clock.now();
      if (dueAt <= now || dueAt.getTime() > now.getTime() + YEAR_MS) return invalid('dueAt', 'DAY_OUT_OF_RANGE');
      await tx.query('update ticket_order set due_at = $2 where id = $1', [order.id, dueAt]);
      await this.tools.plan.schedule(tx, order.id, order.method, dueAt);
      await this.tools.steps.timeline.note(tx, order, 'order.extend', { actor, detail: dueAt.toISOString() });
      return undefined;
    });
  }

  cancel(actor: Actor, orderId: string): Promise<OrderResult> {
    return this.conduct(actor, orderId, async (tx, order) => {
      if (order.status === 'CANCELLED' || order.status === 'REFUNDED') return refused('CANCELLED_ALREADY');
      await this.tools.steps.timeline.note(tx, order, 'order.cancel', { actor });
      await this.tools.settle.cancel(tx, order, 'STAFF');
      return undefined;
    });
  }

  /** Takes places back, also named ones, whose tickets die. */
  creditPlaces(actor: Actor, orderId: string, placeIds: readonly string[]): Promise<OrderResult> {
    return this.conduct(actor, orderId, async (tx, order) => {
      if (order.status !== 'PENDING' && order.status !== 'PAID') return refused('CANCELLED_ALREADY');
      const wanted = new Set(placeIds.map((id) => id.toLowerCase()));
      const places = order.places.filter(({ id, isDropped }) => !isDropped && wanted.has(id));
      if (places.length === 0) return refused('PLACE_TAKEN');
      await this.tools.steps.timeline.note(tx, order, 'order.credit', { actor, detail: places.length });
      if (order.places.every((place) => place.isDropped || places.includes(place))) {
        await this.tools.settle.cancel(tx, order, 'STAFF');
        return undefined;
      }
      const ids = places.map(({ id }) => id);
      await tx.query('update order_place set dropped_at = $2 where place_id = any($1::uuid[])', [
        ids,
        this.clock.now(),
      ]);
      for (const { ticketId } of places)
        if (ticketId) await this.tools.endTicket.run(tx, { ticketId, as: 'CANCELLED' });
      await this.tools.steps.drop(tx, order, ids);
      return undefined;
    });
  }

  issueInvoice(actor: Actor, orderId: string): Promise<OrderResult> {
    return this.conduct(actor, orderId, async (tx, order) => {
      if (order.status !== 'PENDING' && order.status !== 'PAID') return refused('CANCELLED_ALREADY');
      const issued = await this.tools.steps.invoice(tx, order);
      if ('fault' in issued) return refused(issued.fault);
      await this.tools.steps.timeline.note(tx, order, 'order.invoice', { actor });
      return undefined;
    });
  }

  givePlaces(actor: Actor, orderId: string): Promise<OrderResult> {
    return this.conduct(actor, orderId, async (tx, order) => {
      if (order.status !== 'PAID_WITHOUT_PLACES') return refused('NOT_PENDING');
      if (!(await this.tools.settle.revive(tx, order))) return refused('SOLD_OUT');
      await this.tools.steps.timeline.note(tx, order, 'order.give-places', { actor });
      return undefined;
    });
  }

  resend(actor: Actor, orderId: string): Promise<OrderResult> {
    return this.conduct(actor, orderId, async (tx, order) => {
      const cause = `order:${order.id}:again:${this.clock.now().getTime()}`;
      const invoiceIds = order.invoices.map(({ id }) => id);
      await this.tools.jobs.enqueue(tx, TellBuyer, { orderId: order.id, news: 'AGAIN', cause, invoiceIds });
      await this.tools.steps.timeline.note(tx, order, 'order.resend', { actor });
      return undefined;
    });
  }

  /** Sends money back where it came from: through the provider what was paid there, by hand the rest. */
  async refund(actor: Actor, args: MutationRefundOrderArgs): Promise<OrderResult> {
    if (args.amountCents <= 0 || args.amountCents > MOST_CENTS) return invalid('amountCents', 'AMOUNT_OUT_OF_RANGE');
    if (!isDay(args.sentOn)) return invalid('sentOn', 'DAY_INVALID');
    const order = await readOrder(this.database, args.orderId);
    if (!order) throw new NotFoundOrNotAllowed();
    await this.access.require(actor, 'order.manage', order.eventId);
    const online = await this.onlinePayment(order.id);
    if (!online) return this.refundByHand(actor, args);
    if (!this.provider) return refused('PROVIDER_UNREACHABLE');
    if (args.amountCents > Math.min(balanceOf(order).refundCents || order.paidCents, online.leftCents))
      return invalid('amountCents', 'AMOUNT_OUT_OF_RANGE');
    try {
      // Asked for twice at once, the provider answers the same refund: it is written down once.
      const { refundId } = await this.provider.refund({
        paymentId: online.paymentId,
        amountCents: args.amountCents,
        key: `refund:${online.paymentId}:${online.leftCents}:${args.amountCents}`,
      });
      return await this.conduct(actor, order.id, async (tx, held) => {
        await this.tools.steps.timeline.note(tx, held, 'order.refund', { actor, detail: args.amountCents });
        await this.payments.goBack(tx, held.id, refundId, args.amountCents);
        return undefined;
      });
    } catch (error) {
      if (error instanceof ProviderUnreachable) return refused('PROVIDER_UNREACHABLE');
      throw error;
    }
  }

  private refundByHand(
    actor: Actor,
    { orderId, amountCents, sentOn, note }: MutationRefundOrderArgs,
  ): Promise<OrderResult> {
    return this.conduct(actor, orderId, async (tx, order) => {
      if (order.paidCents <= 0) return refused('NOTHING_TO_REFUND');
      if (amountCents > order.paidCents) return invalid('amountCents', 'AMOUNT_OUT_OF_RANGE');
      await this.tools.steps.timeline.note(tx, order, 'order.refund', { actor, detail: amountCents });
      await this.payments.record(tx, {
        orderId: order.id,
        amountCents: -amountCents,
        receivedOn: sentOn,
        recordedBy: actor.personId,
        note: noteOf(note),
      });
      return undefined;
    });
  }

  /** The online payment with the most left to send back. */
  private async onlinePayment(orderId: string): Promise<{ paymentId: string; leftCents: number } | undefined> {
    const [sum] = await this.database.query<{ paymentId: string; leftCents: number }>(
      `select provider_id as "paymentId",
         (select sum(amount_cents)::int from payment where order_id = $1 and provider_id is not null) as "leftCents"
       from payment where order_id = $1 and provider_id is not null and amount_cents > 0 and provider_id not like '%:failed'
       order by amount_cents desc limit 1`,
      [orderId],
    );
    return sum && sum.leftCents > 0 ? sum : undefined;
  }

  private async conduct(
    actor: Actor,
    orderId: string,
    work: (tx: Tx, order: OrderData) => Promise<Done>,
  ): Promise<OrderResult> {
    return this.database.transaction(async (tx): Promise<OrderResult> => {
      const order = await lockOrder(tx, orderId);
      await this.access.require(actor, 'order.manage', order.eventId, tx);
      const outcome = await work(tx, order);
      if (outcome) return outcome;
      const after = (await readOrder(tx, order.id))!;
      return { __typename: 'OrderChanged', order: viewOf(after, await readSeller(tx), this.clock.now()) };
    });
  }
}

/** True for a day of the calendar, written YYYY-MM-DD, that there is. */
export const isDay = (typed: string): boolean =>
  DAY.test(typed) && new Date(`${typed}T00:00Z`).getUTCDate() === Number(typed.slice(8));

const noteOf = (typed: string | null | undefined): string | null => typed?.trim().slice(0, 500) || null;
