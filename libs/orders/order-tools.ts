import { Injectable } from '@nestjs/common';
import { PlaceReturns, WaitingLine } from '@parvis/registration';
import { OrderPlan } from './order-plan';
import { OrderTimeline } from './order-timeline';
import { OfferedMethods } from './payments/offered-methods';

/** What placing an order uses beside the database. */
@Injectable()
export class OrderTools {
  constructor(
    readonly plan: OrderPlan,
    readonly methods: OfferedMethods,
    readonly timeline: OrderTimeline,
    readonly line: WaitingLine,
    readonly returns: PlaceReturns,
  ) {}
}
