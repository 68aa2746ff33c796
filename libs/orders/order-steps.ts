import { Injectable } from '@nestjs/common';
import { audiencesOf, personWith, PlaceReturns } from '@parvis/registration';
import type { KindNotForYou } from '@parvis/contract/resolvers';
import { Clock, Jobs, type Tx } from '@parvis/platform';
import { creditPlaces, issueInvoice } from './invoices/issue-invoice';
import { TellBuyer } from './jobs/definitions';
import { hasTicket, personFor } from './order-people';
import { OrderTimeline } from './order-timeline';
import type { OrderData, PlaceData } from './orders.queries';
import type { Holder } from './order.rules';
import { SettleOrder } from './settle-order';

const organisationOf = ({ billing, buyerName }: OrderData) => billing?.organisation ?? buyerName;

/** Steps that buyers and staff take alike, inside a transaction that holds the order. */
@Injectable()
export class OrderSteps {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly returns: PlaceReturns,
    private readonly settle: SettleOrder,
    readonly timeline: OrderTimeline,
  ) {}

  async give(
    tx: Tx,
    order: OrderData,
    place: PlaceData,
    holder: Holder,
  ): Promise<'GIVEN' | 'HAS_TICKET' | KindNotForYou> {
    const now = this.clock.now();
    const [kind] = await tx.query<{ audience: KindNotForYou['audience'] }[]>(
      'select audience from ticket_kind where id = $1',
      [place.kindId],
    );
    const known = (await personWith(tx, holder.email)) ?? null;
    const audiences = await audiencesOf(tx, order.eventId, { email: holder.email, personId: known });
    if (!audiences.includes(kind!.audience)) return { __typename: 'KindNotForYou', audience: kind!.audience };
    const personId = await personFor(
      tx,
      holder,
      { organisationName: organisationOf(order), language: order.language },
      now,
    );
    if (await hasTicket(tx, order.eventId, personId)) return 'HAS_TICKET';
    await tx.query('update order_place set given_name = $2, family_name = $3, email = $4 where place_id = $1', [
      place.id,
      holder.givenName,
      holder.familyName,
      holder.email,
    ]);
    await this.settle.giveTicket(tx, order, place.id, place.kindId, personId);
    return 'GIVEN';
  }

  /** Takes places that nobody holds out of the order, with a credit note where they were invoiced. */
  async drop(tx: Tx, order: OrderData, placeIds: readonly string[]): Promise<void> {
    const now = this.clock.now();
    await tx.query('update place set withdrawn_at = $2 where id = any($1::uuid[]) and withdrawn_at is null', [
      placeIds,
      now,
    ]);
    const invoiceIds = await creditPlaces(tx, order.id, placeIds, now);
    await tx.query('update order_place set dropped_at = $2 where place_id = any($1::uuid[])', [placeIds, now]);
    await this.returns.tell(tx, order.eventId);
    if (invoiceIds.length > 0)
      await this.jobs.enqueue(tx, TellBuyer, {
        orderId: order.id,
        news: 'INVOICED',
        cause: `invoice:${invoiceIds.join()}`,
        invoiceIds,
      });
    await this.settle.run(tx, order.id);
  }

  /** Issues the invoice and sends it. */
  async invoice(tx: Tx, order: OrderData) {
    const issued = await issueInvoice(tx, order.id, this.clock.now());
    if ('fault' in issued) return issued;
    await this.jobs.enqueue(tx, TellBuyer, {
      orderId: order.id,
      news: 'INVOICED',
      cause: `invoice:${issued.invoiceId}`,
      invoiceIds: [issued.invoiceId],
    });
    return issued;
  }
}
