import { Injectable } from '@nestjs/common';
import { makeToken } from '@parvis/accounts';
import type { ClaimLinkMade, InvalidInput, OrderRefused, PlaceHolderInput } from '@parvis/contract/resolvers';
import { Clock, Database, type Tx, violates } from '@parvis/platform';
import { lockOrder } from './lock-order';
import { OrderLinks } from './order-links';
import { OrderSteps } from './order-steps';
import { type OrderView, viewOf } from './order-view';
import { readHolder } from './order.rules';
import { type OrderData, type PlaceData, readOrder } from './orders.queries';
import { refused } from './refused';
import { readSeller } from './seller.queries';
import { SettleOrder } from './settle-order';

export type OrderResult = { __typename: 'OrderChanged'; order: OrderView } | OrderRefused | InvalidInput;

/** What a buyer does on the page of the order; whoever has its secret may. */
@Injectable()
export class ChangeOrder {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly links: OrderLinks,
    private readonly settle: SettleOrder,
    private readonly steps: OrderSteps,
  ) {}

  /** Names who has a place; a ticket goes to the address, or will once the order is paid. */
  async name(token: string, placeId: string, input: PlaceHolderInput): Promise<OrderResult> {
    const read = readHolder(input);
    if ('errors' in read) return { __typename: 'InvalidInput', errors: read.errors };
    return this.change(token, async (tx, order) => {
      const place = openPlace(order, placeId);
      if (!place) return refused('PLACE_TAKEN');
      const given = await this.steps.give(tx, order, place, read.holder);
      if (given !== 'GIVEN') {
        const code = given === 'HAS_TICKET' ? 'HAS_TICKET' : 'KIND_NOT_FOR_THEM';
        return { __typename: 'InvalidInput', errors: [{ field: 'email', code }] };
      }
      await this.steps.timeline.note(tx, order, 'order.name');
      return undefined;
    });
  }

  /** A link that the buyer sends to whoever is to have the place. */
  async makeClaimLink(token: string, placeId: string): Promise<ClaimLinkMade | OrderRefused> {
    const orderId = await this.links.orderOf(token);
    return this.database.transaction(async (tx): Promise<ClaimLinkMade | OrderRefused> => {
      const order = await lockOrder(tx, orderId);
      if (!isLive(order)) return refused('CANCELLED_ALREADY');
      const place = openPlace(order, placeId);
      if (!place) return refused('PLACE_TAKEN');
      const link = makeToken();
      await tx.query('update place set claim_token_hash = $2 where id = $1', [place.id, link.hash]);
      return { __typename: 'ClaimLinkMade', url: this.links.claimUrl(link.token) };
    });
  }

  /** A place that nobody has goes back; what was invoiced of it is credited. The last one ends the order. */
  takeBack(token: string, placeId: string): Promise<OrderResult> {
    return this.change(token, async (tx, order) => {
      if (order.cancelUntil <= this.clock.now()) return refused('TOO_LATE');
      const place = openPlace(order, placeId);
      if (!place) return refused('PLACE_TAKEN');
      if (order.places.every(({ id, state }) => id === placeId || state === 'WITHDRAWN'))
        await this.settle.cancel(tx, order, 'BUYER');
      else await this.steps.drop(tx, order, [place.id]);
      await this.steps.timeline.note(tx, order, 'order.take-back');
      return undefined;
    });
  }

  /** Some payers want the invoice before they pay. */
  askInvoice(token: string): Promise<OrderResult> {
    return this.change(token, async (tx, order) => {
      if (order.status !== 'PENDING' || order.method !== 'TRANSFER') return refused('NOT_PENDING');
      const issued = await this.steps.invoice(tx, order);
      return 'fault' in issued ? refused(issued.fault) : undefined;
    });
  }

  /** As long as holders may cancel their tickets. */
  cancel(token: string): Promise<OrderResult> {
    return this.change(token, async (tx, order) => {
      if (order.cancelUntil <= this.clock.now()) return refused('TOO_LATE');
      await this.settle.cancel(tx, order, 'BUYER');
      await this.steps.timeline.note(tx, order, 'order.cancel');
      return undefined;
    });
  }

  /** Runs `work` on the order that the token opens, while it is live and its event has not begun. */
  private async change(
    token: string,
    work: (tx: Tx, order: OrderData) => Promise<OrderRefused | InvalidInput | undefined>,
  ): Promise<OrderResult> {
    const orderId = await this.links.orderOf(token);
    return orRace(() =>
      this.database.transaction(async (tx): Promise<OrderResult> => {
        const order = await lockOrder(tx, orderId);
        const now = this.clock.now();
        if (!isLive(order)) return refused('CANCELLED_ALREADY');
        if (order.startsAt <= now) return refused('TOO_LATE');
        const outcome = await work(tx, order);
        if (outcome) return outcome;
        return {
          __typename: 'OrderChanged',
          order: viewOf((await readOrder(tx, orderId))!, await readSeller(tx), now),
        };
      }),
    );
  }
}

export const isLive = ({ status }: OrderData) => status === 'PENDING' || status === 'PAID';

/** A place of the order that nobody holds. */
export const openPlace = (order: OrderData, placeId: string): PlaceData | undefined =>
  order.places.find(({ id, state }) => id === placeId.toLowerCase() && (state === 'OPEN' || state === 'LEFT'));

/** The same person got a ticket elsewhere at that moment: the second time it is found. */
export async function orRace<Result>(attempt: () => Promise<Result>): Promise<Result> {
  try {
    return await attempt();
  } catch (error) {
    if (violates(error, 'ticket_one_live_per_person')) return attempt();
    throw error;
  }
}
