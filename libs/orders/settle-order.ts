import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { confirmTicket, EndTicket, freePlaces, giveBackCode, issueTicket, PlaceReturns } from '@parvis/registration';
import type { CancelledBecause } from '@parvis/contract/resolvers';
import { Clock, Jobs, type Tx } from '@parvis/platform';
import { creditPlaces, issueInvoice } from './invoices/issue-invoice';
import { TellBuyer } from './jobs/definitions';
import { OrderTimeline } from './order-timeline';
import { balanceOf } from './order-view';
import { type OrderData, readOrder } from './orders.queries';

/** What becomes of an order when money comes or goes, or when it ends. The caller holds it, see `lockOrder`. */
@Injectable()
export class SettleOrder {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly endTicket: EndTicket,
    private readonly returns: PlaceReturns,
    private readonly timeline: OrderTimeline,
  ) {}

  /** Brings the state of an order in line with what was paid for it. */
  async run(tx: Tx, orderId: string): Promise<void> {
    const order = (await readOrder(tx, orderId))!;
    const hadMoney = await this.hadMoney(tx, orderId);
    switch (order.status) {
      case 'PENDING':
        if (balanceOf(order).dueCents === 0) await this.becomePaid(tx, order);
        return;
      case 'CANCELLED':
        if (order.paidCents === 0 && hadMoney) await this.setStatus(tx, order.id, 'REFUNDED');
        else if (order.cancelledBecause === 'EXPIRED' && this.isPaidInFull(order)) await this.paidTooLate(tx, order);
        return;
      case 'PAID_WITHOUT_PLACES':
        if (order.paidCents === 0) await this.setStatus(tx, order.id, 'REFUNDED');
        return;
      case 'REFUNDED':
        if (order.paidCents > 0) await this.setStatus(tx, order.id, 'CANCELLED');
        return;
      case 'PAID':
        return;
    }
  }

  /** Ends an order: its tickets die, its places are free, what was invoiced is credited, what was paid is due back. */
  async cancel(tx: Tx, order: OrderData, because: CancelledBecause): Promise<void> {
    const now = this.clock.now();
    await tx.query(
      `update ticket_order set status = 'CANCELLED', cancelled_at = $2, cancelled_because = $3 where id = $1`,
      [order.id, now, because],
    );
    for (const { ticketId } of order.places) {
      if (!ticketId) continue;
      const [ticket] = await tx.query<{ status: string }[]>('select status from ticket where id = $1', [ticketId]);
      await this.endTicket.run(tx, { ticketId, as: 'CANCELLED', tellsHolder: ticket?.status === 'CONFIRMED' });
    }
    await this.withdraw(tx, order);
    const credits = await creditPlaces(
      tx,
      order.id,
      order.places.filter(({ isDropped }) => !isDropped).map(({ id }) => id),
      now,
    );
    await this.jobs.enqueue(tx, TellBuyer, {
      orderId: order.id,
      news: 'CANCELLED',
      cause: `order:${order.id}:cancelled:${now.getTime()}`,
      invoiceIds: credits,
    });
    await this.run(tx, order.id);
  }

  /** Gives an order that was paid too late its places, if they are free again. */
  async revive(tx: Tx, order: OrderData): Promise<boolean> {
    const now = this.clock.now();
    const wanted = order.places.filter(({ isDropped }) => !isDropped);
    if (order.endsAt <= now || order.isEventCancelled) return false;
    for (const { kindId } of order.lines) {
      const free = await freePlaces(tx, order.eventId, kindId);
      const ids = wanted.filter((place) => place.kindId === kindId).map(({ id }) => id);
      if (free !== null && free < ids.length) {
        // The kinds before this one took theirs already: back to nothing.
        await this.withdraw(tx, order);
        return false;
      }
      await tx.query('update place set withdrawn_at = null where id = any($1::uuid[])', [ids]);
    }
    await tx.query(
      `update order_place set invoice_id = null, credit_note_id = null where place_id = any($1::uuid[]) and credit_note_id is not null`,
      [wanted.map(({ id }) => id)],
    );
    for (const place of wanted) {
      if (!place.personId) continue;
      const [other] = await tx.query<{ id: string }[]>(
        `select id from ticket where event_id = $1 and person_id = $2 and status in ('PENDING', 'AWAITING_PAYMENT', 'CONFIRMED')`,
        [order.eventId, place.personId],
      );
      // They have another by now: the place stays open for somebody else.
      if (other) continue;
      await this.giveTicket(tx, order, place.id, place.kindId, place.personId);
    }
    await tx.query(
      `update ticket_order set status = 'PENDING', cancelled_at = null, cancelled_because = null where id = $1`,
      [order.id],
    );
    await this.becomePaid(tx, (await readOrder(tx, order.id))!);
    return true;
  }

  /** A ticket of the order for somebody, good at once where the order is paid or a public body has ordered. */
  async giveTicket(
    tx: Tx,
    order: Pick<OrderData, 'eventId' | 'status' | 'method'>,
    placeId: string,
    kindId: string,
    personId: string,
  ): Promise<void> {
    const now = this.clock.now();
    const ticketId = await issueTicket(tx, {
      eventId: order.eventId,
      personId,
      kindId,
      requestKey: randomUUID(),
      openToMeetings: false,
      status: 'AWAITING_PAYMENT',
      now,
    });
    await tx.query('update place set claimed_ticket_id = $2, claim_token_hash = null where id = $1', [
      placeId,
      ticketId,
    ]);
    await tx.query('update order_place set person_id = $2 where place_id = $1', [placeId, personId]);
    if (order.status === 'PAID' || order.method === 'PURCHASE_ORDER')
      await confirmTicket(tx, this.jobs, { ticketId, now });
  }

  private async becomePaid(tx: Tx, order: OrderData): Promise<void> {
    const now = this.clock.now();
    await tx.query(`update ticket_order set status = 'PAID', paid_at = $2 where id = $1`, [order.id, now]);
    const waiting = await tx.query<{ id: string }[]>(
      `select id from ticket where id = any($1::uuid[]) and status = 'AWAITING_PAYMENT' order by id`,
      [order.places.flatMap(({ ticketId }) => ticketId ?? [])],
    );
    for (const { id } of waiting) await confirmTicket(tx, this.jobs, { ticketId: id, now });
    const isFree = order.method === 'NONE';
    if (!isFree) await issueInvoice(tx, order.id, now);
    const { invoices } = (await readOrder(tx, order.id))!;
    await this.timeline.note(tx, order, 'order.paid');
    await this.jobs.enqueue(tx, TellBuyer, {
      orderId: order.id,
      news: 'PAID',
      cause: `order:${order.id}:paid:${now.getTime()}`,
      invoiceIds: invoices.filter(({ kind }) => kind === 'INVOICE').map(({ id }) => id),
    });
  }

  private async paidTooLate(tx: Tx, order: OrderData): Promise<void> {
    if (await this.revive(tx, order)) return;
    await this.setStatus(tx, order.id, 'PAID_WITHOUT_PLACES');
    await this.timeline.note(tx, order, 'order.paid-without-places');
  }

  private async withdraw(tx: Tx, order: OrderData): Promise<void> {
    await tx.query(
      `update place set withdrawn_at = $2 where id = any($1::uuid[]) and withdrawn_at is null and claimed_ticket_id is null`,
      [order.places.map(({ id }) => id), this.clock.now()],
    );
    await giveBackCode(tx, { orderRef: order.id });
    await this.returns.tell(tx, order.eventId);
  }

  private isPaidInFull({ lines, paidCents }: OrderData): boolean {
    return balanceOf({ status: 'PENDING', lines, paidCents }).dueCents === 0;
  }

  private async hadMoney(tx: Tx, orderId: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>('select 1 from payment where order_id = $1 limit 1', [orderId]);
    return rows.length > 0;
  }

  private async setStatus(tx: Tx, orderId: string, status: OrderData['status']): Promise<void> {
    await tx.query('update ticket_order set status = $2 where id = $1', [orderId, status]);
  }
}
