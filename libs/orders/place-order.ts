import { Injectable } from '@nestjs/common';
import { type HeldEvent, holdEvent } from '@parvis/events';
import {
  audiencesOf,
  findCode,
  freePlaces,
  isForKind,
  lockPlaces,
  type Pass,
  personWith,
  readTicketKinds,
  type TicketKindRow,
  takeCode,
  type UsableCode,
} from '@parvis/registration';
import type {
  CodeNotUsable,
  InvalidInput,
  KindNotForYou,
  NotEnoughPlaces,
  OrderInput,
  OrderRefused,
  PaymentMethod,
  RegistrationClosed,
} from '@parvis/contract/resolvers';
import { type Actor, Clock, Database, Jobs, NotFoundOrNotAllowed, type Tx, violates } from '@parvis/platform';
import { type Billing, readBilling } from './billing.rules';
import { issueInvoice } from './invoices/issue-invoice';
import { TellBuyer } from './jobs/definitions';
import { amountsOf, type PricedLine } from './order-amounts';
import { OrderLinks } from './order-links';
import { faultOfPlaces, holdOrderPass, keepInvitation, type PassNotUsable, passOf } from './order-pass';
import { hasTicket, personFor } from './order-people';
import { insertLine, insertOrder } from './order-rows';
import { OrderTools } from './order-tools';
import { type OrderView, viewOf } from './order-view';
import { type OrderForm, readOrderForm } from './order.rules';
import { readOrder } from './orders.queries';
import { type ItemToPrice, priceItems } from './price-order';
import { refused } from './refused';
import { readSeller } from './seller.queries';
import type { SellerDetails } from './seller.rules';
import { SettleOrder } from './settle-order';

export type PlaceOrderResult =
  | { __typename: 'OrderPlaced'; order: OrderView; token: string }
  | NotEnoughPlaces
  | KindNotForYou
  | CodeNotUsable
  | PassNotUsable
  | OrderRefused
  | RegistrationClosed
  | InvalidInput;

/** Why the order is not taken; thrown, so that nothing of it stays. */
class NotTaken extends Error {
  constructor(readonly outcome: Exclude<PlaceOrderResult, { __typename: 'OrderPlaced' }>) {
    super(outcome.__typename);
  }
}

const refuse = (outcome: NotTaken['outcome']): never => {
  throw new NotTaken(outcome);
};
const invalid = (field: string, code: string): never =>
  refuse({ __typename: 'InvalidInput', errors: [{ field, code }] });

/** One person orders places for several. */
@Injectable()
export class PlaceOrder {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly links: OrderLinks,
    private readonly tools: OrderTools,
    private readonly settle: SettleOrder,
  ) {}

  async run(input: OrderInput, actor: Actor | undefined): Promise<PlaceOrderResult> {
    const read = readOrderForm(input);
    if ('errors' in read) return { __typename: 'InvalidInput', errors: read.errors };
    const attempt = () => this.database.transaction((tx) => this.placeIn(tx, read.form, actor));
    try {
      try {
        return await attempt();
      } catch (error) {
        // The same request, or one that named the same person, was first: now it is there to be found.
        const wasFirst = ['ticket_order_event_id_request_key_key', 'ticket_one_live_per_person'];
        if (wasFirst.some((constraint) => violates(error, constraint))) return await attempt();
        throw error;
      }
    } catch (error) {
      if (error instanceof NotTaken) return error.outcome;
      throw error;
    }
  }

  private async placeIn(tx: Tx, form: OrderForm, actor: Actor | undefined): Promise<PlaceOrderResult> {
    const now = this.clock.now();
    const event = await publishedEvent(tx, form.eventId);
    if (event.status === 'CANCELLED') return { __typename: 'RegistrationClosed', reason: 'EVENT_CANCELLED' };
    const before = await sameRequest(tx, event.id, form.requestKey);
    if (before) return this.placed(tx, before, now);

    const code = await codeOf(tx, event.id, form.code, now);
    const way = await passOf(tx, event.id, form.pass, now);
    if (way && '__typename' in way) return way;
    const items = await itemsOf(tx, event, form, { code, pass: way?.pass }, now);
    if (!way) await this.refuseStrangers(tx, event.id, form, items);
    const seller = await readSeller(tx);
    const lines = priceItems(items, code, seller);
    const { method, billing } = this.terms(form, lines, seller);

    const kindIds = items.map(({ kind }) => kind.id);
    await lockPlaces(tx, kindIds);
    const gone = way && (await holdOrderPass(tx, way, now));
    if (gone) refuse(gone);
    // Whoever waits comes before whoever comes now.
    if (way?.pass.sort !== 'WAITING') await this.tools.line.serve(tx, event.id, kindIds);
    const dueAt = this.tools.plan.dueAt(method, now, event.startsAt, seller?.paymentDays ?? 0);
    const orderId = await insertOrder(tx, { form, eventId: event.id, actor, method, billing, dueAt, now });
    for (const [position, line] of lines.entries()) {
      const free = await freePlaces(tx, event.id, line.kindId);
      if (free !== null && free < line.count)
        refuse({ __typename: 'NotEnoughPlaces', kindName: line.name, placesLeft: free });
      const holders = form.places.filter(({ kindId }) => kindId === line.kindId).map(({ holder }) => holder);
      await insertLine(tx, orderId, event.id, line, position, holders);
    }
    await this.useUp(tx, orderId, code, items, now);
    await this.nameAll(tx, orderId, form, now);
    if (way) await keepInvitation(tx, way, orderId, now);
    if (way && form.places.length < way.pass.placesLeft) await this.tools.returns.tell(tx, event.id);
    await this.tools.timeline.note(tx, { id: orderId, eventId: event.id }, 'order.placed', {
      actor: actor ?? null,
      detail: form.places.length,
    });
    await this.begin(tx, orderId, method, dueAt, now);
    return this.placed(tx, orderId, now);
  }

  /** Everybody who is named, and a buyer who names somebody later, must be what the kind is for. */
  private async refuseStrangers(
    tx: Tx,
    eventId: string,
    form: OrderForm,
    items: readonly ItemToPrice[],
  ): Promise<void> {
    const audienceOf = new Map(items.map(({ kind }) => [kind.id, kind.audience]));
    const known = new Map<string, readonly string[]>();
    for (const { kindId, holder } of form.places) {
      const email = (holder?.email ?? form.email).toLowerCase();
      const audiences =
        known.get(email) ??
        (await audiencesOf(tx, eventId, { email, personId: (await personWith(tx, email)) ?? null }));
      known.set(email, audiences);
      const audience = audienceOf.get(kindId)!;
      if (!audiences.includes(audience)) refuse({ __typename: 'KindNotForYou', audience });
    }
  }

  private terms(
    form: OrderForm,
    lines: readonly PricedLine[],
    seller: SellerDetails | undefined,
  ): { method: PaymentMethod; billing: Billing | null } {
    if (amountsOf(lines).totalCents === 0) return { method: 'NONE', billing: null };
    if (!seller) return refuse(refused('BILLING_NOT_READY'));
    if (!this.tools.methods.offered().includes(form.method)) return invalid('method', 'METHOD_NOT_OFFERED');
    const read = readBilling(form.billing, form.method);
    if ('errors' in read) return refuse({ __typename: 'InvalidInput', errors: read.errors });
    return { method: form.method, billing: read.billing };
  }

  private async useUp(
    tx: Tx,
    orderId: string,
    code: UsableCode | undefined,
    items: readonly ItemToPrice[],
    now: Date,
  ): Promise<void> {
    if (!code) return;
    const tickets = items.filter(({ kind }) => isForKind(code, kind)).reduce((sum, { count }) => sum + count, 0);
    if (tickets === 0) refuse({ __typename: 'CodeNotUsable', fault: 'OTHER_KINDS' });
    if (!(await takeCode(tx, code.id, { orderRef: orderId, tickets }, now)))
      refuse({ __typename: 'CodeNotUsable', fault: 'USED_UP' });
  }

  private async nameAll(tx: Tx, orderId: string, form: OrderForm, now: Date): Promise<void> {
    const order = (await readOrder(tx, orderId))!;
    for (const place of order.places) {
      if (!place.email) continue;
      const index = form.places.findIndex(({ holder }) => holder?.email.toLowerCase() === place.email!.toLowerCase());
      const holder = form.places[index]!.holder!;
      const personId = await personFor(tx, holder, form, now);
      if (await hasTicket(tx, order.eventId, personId)) invalid(`places.${index}.holder.email`, 'HAS_TICKET');
      await this.settle.giveTicket(tx, order, place.id, place.kindId, personId);
    }
  }

  private async begin(tx: Tx, orderId: string, method: PaymentMethod, dueAt: Date | null, now: Date): Promise<void> {
    if (method === 'NONE') return this.settle.run(tx, orderId);
    await this.tools.plan.schedule(tx, orderId, method, dueAt);
    const issued = method === 'PURCHASE_ORDER' ? await issueInvoice(tx, orderId, now) : undefined;
    const invoiceIds = issued && 'invoiceId' in issued ? [issued.invoiceId] : [];
    await this.jobs.enqueue(tx, TellBuyer, { orderId, news: 'RECEIVED', cause: `order:${orderId}`, invoiceIds });
  }

  private async placed(tx: Tx, orderId: string, now: Date): Promise<PlaceOrderResult> {
    const order = viewOf((await readOrder(tx, orderId))!, await readSeller(tx), now);
    return { __typename: 'OrderPlaced', order, token: await this.links.make(tx, orderId) };
  }
}

async function codeOf(tx: Tx, eventId: string, typed: string | null, now: Date): Promise<UsableCode | undefined> {
  if (!typed) return undefined;
  const found = await findCode(tx, eventId, typed, now);
  return 'code' in found ? found.code : refuse({ __typename: 'CodeNotUsable', fault: found.fault });
}

async function publishedEvent(tx: Tx, eventId: string): Promise<HeldEvent> {
  const event = await holdEvent(tx, eventId);
  if (!event || event.status === 'DRAFT') throw new NotFoundOrNotAllowed();
  return event;
}

async function sameRequest(tx: Tx, eventId: string, requestKey: string): Promise<string | undefined> {
  const [order] = await tx.query<{ id: string }[]>(
    'select id from ticket_order where event_id = $1 and request_key = $2',
    [eventId, requestKey],
  );
  return order?.id;
}

/**
 * The kinds that are ordered: the one that a link opens, whatever its sale says, or those on sale to whoever has the
 * code, each in a number that may be ordered.
 */
async function itemsOf(
  tx: Tx,
  event: HeldEvent,
  form: OrderForm,
  { code, pass }: { code: UsableCode | undefined; pass: Pass | undefined },
  now: Date,
): Promise<ItemToPrice[]> {
  const fault = pass && faultOfPlaces(pass, form);
  if (fault) return invalid(fault.field, fault.code);
  const kinds = await readTicketKinds(tx, event.id, now, { withHidden: true });
  const counts = new Map<string, number>();
  for (const { kindId } of form.places) counts.set(kindId, (counts.get(kindId) ?? 0) + 1);
  const items = [...counts].map(([kindId, count]) => {
    const kind = kinds.find(({ id }) => id === kindId);
    if (kind && pass) return { kind, count };
    const isShown = kind && (!kind.needsCode || (code !== undefined && isForKind(code, kind)));
    if (!isShown) return invalid('places', 'KIND_UNKNOWN');
    checkSale(kind, event, now);
    if (kind.needsApproval) return invalid('places', 'NEEDS_APPROVAL');
    if (count < kind.minPerOrder) return invalid('places', 'TOO_FEW_OF_KIND');
    if (count > kind.maxPerOrder) return invalid('places', 'TOO_MANY_OF_KIND');
    return { kind, count };
  });
  return items.sort((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
}

function checkSale(kind: TicketKindRow, event: HeldEvent, now: Date): void {
  if (event.endsAt <= now) refuse({ __typename: 'RegistrationClosed', reason: 'EVENT_OVER' });
  if (kind.state === 'NOT_YET') refuse({ __typename: 'RegistrationClosed', reason: 'NOT_YET_OPEN' });
  if (kind.state === 'SALE_OVER') refuse({ __typename: 'RegistrationClosed', reason: 'SALE_OVER' });
  if (kind.state === 'SOLD_OUT') refuse({ __typename: 'NotEnoughPlaces', kindName: kind.name, placesLeft: 0 });
}
