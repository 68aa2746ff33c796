import { Injectable } from '@nestjs/common';
import type { PaymentMethod } from '@parvis/contract/resolvers';
import { Clock, Jobs, type Tx } from '@parvis/platform';
import { ExpireOrder, RemindBuyer } from './jobs/definitions';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How long places wait for an online payment. */
const ONLINE_MS = 45 * MINUTE;
const REMIND_BEFORE_MS = 3 * DAY;

/** When an order must be paid, and what happens then. */
@Injectable()
export class OrderPlan {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  dueAt(method: PaymentMethod, now: Date, startsAt: Date, paymentDays: number): Date | null {
    switch (method) {
      case 'NONE':
        return null;
      case 'ONLINE':
        return new Date(now.getTime() + ONLINE_MS);
      case 'TRANSFER': {
        // Before the doors open, but never so soon that no bank could be in time.
        const byTerms = now.getTime() + paymentDays * DAY;
        return new Date(Math.max(Math.min(byTerms, startsAt.getTime() - DAY), now.getTime() + 2 * DAY));
      }
      case 'PURCHASE_ORDER':
        // Public bodies pay after the service, by their own terms.
        return new Date(Math.max(now.getTime(), startsAt.getTime()) + paymentDays * DAY);
    }
  }

  async schedule(tx: Tx, orderId: string, method: PaymentMethod, dueAt: Date | null): Promise<void> {
    if (!dueAt) return;
    if (method === 'ONLINE')
      await this.jobs.enqueue(tx, ExpireOrder, { orderId }, { runAt: dueAt, key: `order-expiry:${orderId}` });
    if (method === 'TRANSFER') {
      // Never so soon that it crosses the order itself.
      const halfWay = (this.clock.now().getTime() + dueAt.getTime()) / 2;
      const runAt = new Date(Math.max(dueAt.getTime() - REMIND_BEFORE_MS, halfWay));
      await this.jobs.enqueue(tx, RemindBuyer, { orderId }, { runAt, key: `order-reminder:${orderId}` });
    }
  }
}
