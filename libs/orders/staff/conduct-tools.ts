import { Injectable } from '@nestjs/common';
import { EndTicket } from '@parvis/registration';
import { Jobs } from '@parvis/platform';
import { OrderPlan } from '../order-plan';
import { OrderSteps } from '../order-steps';
import { SettleOrder } from '../settle-order';

/** What conducting an order uses beside the database. */
@Injectable()
export class ConductTools {
  constructor(
    readonly jobs: Jobs,
    readonly plan: OrderPlan,
    readonly settle: SettleOrder,
    readonly steps: OrderSteps,
    readonly endTicket: EndTicket,
  ) {}
}
