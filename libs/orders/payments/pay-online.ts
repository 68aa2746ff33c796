import { Inject, Injectable } from '@nestjs/common';
import type { OrderRefused, PaymentPage } from '@parvis/contract/resolvers';
import { textIn, type Text } from '@parvis/domain';
import { Clock, CONFIG, type Config, Database } from '@parvis/platform';
import { lockOrder } from '../lock-order';
import { OrderLinks } from '../order-links';
import { OrderPlan } from '../order-plan';
import { balanceOf } from '../order-view';
import { refused } from '../refused';
import { PAYMENT_PROVIDER, type PaymentProvider, ProviderUnreachable } from './payment-provider';

const MINUTE = 60_000;
/** The provider keeps a page open for half an hour at least. */
const PAGE_MS = 32 * MINUTE;
/** Places are kept for payers who begin late, but not for ever. */
const LONGEST_MS = 4 * 60 * MINUTE;

@Injectable()
export class PayOnline {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(PAYMENT_PROVIDER) private readonly provider: PaymentProvider | undefined,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly links: OrderLinks,
    private readonly plan: OrderPlan,
  ) {}

  /** Opens the provider's page for what is still to pay; the places are kept as long as that page is open. */
  async open(token: string): Promise<PaymentPage | OrderRefused> {
    const { provider } = this;
    const orderId = await this.links.orderOf(token);
    if (!provider) return refused('PROVIDER_UNREACHABLE');
    const order = await this.database.transaction(async (tx) => {
      const held = await lockOrder(tx, orderId);
      const now = this.clock.now();
      if (held.status !== 'PENDING' || held.method !== 'ONLINE') return undefined;
      if (!held.dueAt || held.dueAt <= now) return undefined;
      const latest = Math.max(
        held.dueAt.getTime(),
        Math.min(now.getTime() + PAGE_MS, held.placedAt.getTime() + LONGEST_MS),
      );
      if (latest < now.getTime() + PAGE_MS - MINUTE) return undefined;
      const dueAt = new Date(latest);
      await tx.query('update ticket_order set due_at = $2 where id = $1', [orderId, dueAt]);
      await this.plan.schedule(tx, orderId, held.method, dueAt);
      const [event] = await tx.query<{ title: Text }[]>('select title from event where id = $1', [held.eventId]);
      return { ...held, dueAt, title: textIn(event!.title, held.language) };
    });
    if (!order) return refused('NOT_PENDING');
    const { dueCents } = balanceOf(order);
    if (dueCents === 0) return refused('NOTHING_TO_PAY');
    try {
      const { url } = await provider.open({
        orderId,
        reference: order.reference,
        title: order.title,
        amountCents: dueCents,
        email: order.email,
        language: order.language,
        expiresAt: new Date(this.clock.onMachine(order.dueAt).getTime() - MINUTE),
        returnUrl: `${this.config.publicUrl}/commande`,
        key: `open:${orderId}:${dueCents}:${order.dueAt.getTime()}`,
      });
      return { __typename: 'PaymentPage', url };
    } catch (error) {
      if (error instanceof ProviderUnreachable) return refused('PROVIDER_UNREACHABLE');
      throw error;
    }
  }
}
