import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Cancellation, EventCancellations } from '@parvis/events';
import { Database, HandlesJob, type JobHandler, Jobs, type Queryable } from '@parvis/platform';
import { lockOrder } from '../lock-order';
import { OrderTimeline } from '../order-timeline';
import { SettleOrder } from '../settle-order';
import { EndOrderOfEvent } from './definitions';

const LIVE = `event_id = $1 and status in ('PENDING', 'PAID')`;

/** An event is called off: each of its orders ends by itself, with its credit notes and what is due back to the buyer. */
@Injectable()
export class EndOrders implements OnModuleInit {
  constructor(
    private readonly cancellations: EventCancellations,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.cancellations.register({
      part: 'orders',
      count: (db, eventId) => this.count(db, eventId),
      end: (cancellation) => this.endSoon(cancellation),
    });
  }

  private async count(db: Queryable, eventId: string): Promise<number> {
    const [row] = await db.query<{ count: number }>(`select count(*)::int as count from ticket_order where ${LIVE}`, [
      eventId,
    ]);
    return row!.count;
  }

  private async endSoon({ tx, eventId }: Cancellation): Promise<void> {
    const orders = await tx.query<{ orderId: string }[]>(`select id as "orderId" from ticket_order where ${LIVE}`, [
      eventId,
    ]);
    await this.jobs.enqueueAll(tx, EndOrderOfEvent, orders);
  }
}

@Injectable()
@HandlesJob(EndOrderOfEvent)
export class EndOrderOfEventHandler implements JobHandler<{ orderId: string }> {
  constructor(
    private readonly database: Database,
    private readonly settle: SettleOrder,
    private readonly timeline: OrderTimeline,
  ) {}

  async run({ orderId }: { orderId: string }): Promise<void> {
    await this.database.transaction(async (tx) => {
      const order = await lockOrder(tx, orderId);
      if (order.status !== 'PENDING' && order.status !== 'PAID') return;
      await this.timeline.note(tx, order, 'order.event-cancelled');
      await this.settle.cancel(tx, order, 'EVENT');
    });
  }
}
