import { Injectable } from '@nestjs/common';
import { Clock, Database, HandlesJob, type JobHandler, Jobs } from '@parvis/platform';
import { lockOrder } from '../lock-order';
import { OrderPlan } from '../order-plan';
import { OrderTimeline } from '../order-timeline';
import { SettleOrder } from '../settle-order';
import { ExpireOrder, RemindBuyer, TellBuyer } from './definitions';

@Injectable()
@HandlesJob(ExpireOrder)
export class ExpireOrderHandler implements JobHandler<{ orderId: string }> {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly plan: OrderPlan,
    private readonly settle: SettleOrder,
    private readonly timeline: OrderTimeline,
  ) {}

  async run({ orderId }: { orderId: string }): Promise<void> {
    await this.database.transaction(async (tx) => {
      const order = await lockOrder(tx, orderId);
      if (order.status !== 'PENDING' || order.method !== 'ONLINE') return;
      if (order.dueAt && order.dueAt > this.clock.now())
        return this.plan.schedule(tx, orderId, order.method, order.dueAt);
      await this.timeline.note(tx, order, 'order.expired');
      await this.settle.cancel(tx, order, 'EXPIRED');
    });
  }
}

@Injectable()
@HandlesJob(RemindBuyer)
export class RemindBuyerHandler implements JobHandler<{ orderId: string }> {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
  ) {}

  async run({ orderId }: { orderId: string }): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [order] = await tx.query<{ dueAt: Date }[]>(
        `select due_at as "dueAt" from ticket_order where id = $1 and status = 'PENDING'`,
        [orderId],
      );
      if (!order) return;
      const cause = `order:${orderId}:reminder:${order.dueAt.getTime()}`;
      await this.jobs.enqueue(tx, TellBuyer, { orderId, news: 'REMINDER', cause });
    });
  }
}
