import { Injectable, type OnModuleInit } from '@nestjs/common';
import { TicketCancellations } from '@parvis/registration';
import { OrderTimeline } from './order-timeline';

/** A holder who gives the ticket of an order back frees the place for somebody else of that order; staff see it. */
@Injectable()
export class PlaceLeft implements OnModuleInit {
  constructor(
    private readonly cancellations: TicketCancellations,
    private readonly timeline: OrderTimeline,
  ) {}

  onModuleInit(): void {
    this.cancellations.onCancelled(async (tx, { eventId, personId }) => {
      const [order] = await tx.query<{ id: string }[]>(
        `select o.id from order_place op join order_line l on l.id = op.line_id join ticket_order o on o.id = l.order_id
           join place p on p.id = op.place_id
         where op.person_id = $1 and o.event_id = $2 and o.status in ('PENDING', 'PAID') and op.dropped_at is null
           and p.claimed_ticket_id is null and p.withdrawn_at is null`,
        [personId, eventId],
      );
      if (order) await this.timeline.note(tx, { id: order.id, eventId }, 'order.place-left');
    });
  }
}
