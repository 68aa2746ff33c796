import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  BankLineList,
  BankLineOutcome,
  MutationExtendOrderArgs,
  MutationRecordPaymentArgs,
  MutationRefundOrderArgs,
  MutationSaveSellerArgs,
  OrderAct,
  OrderList,
  PaymentRow,
  QueryOrdersArgs,
  SaveSellerOutcome,
  Seller,
} from '@parvis/contract/resolvers';
import { type Actor, Allow, Clock, CurrentActor, Database, pageOf } from '@parvis/platform';
import { BankLines } from '../bank/bank-lines';
import type { OrderResult } from '../change-order';
import { type OrderView, viewOf } from '../order-view';
import { readOrder } from '../orders.queries';
import { readSeller } from '../seller.queries';
import { ConductOrder } from './conduct-order';
import { SaveSeller } from './save-seller';
import { readOrders, readPayments, readTimeline } from './staff-orders.queries';

interface StaffOrderView {
  order: OrderView;
  payments: PaymentRow[];
  timeline: OrderAct[];
}

@Resolver()
export class StaffOrdersResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly conducting: ConductOrder,
    private readonly bank: BankLines,
    private readonly saving: SaveSeller,
  ) {}

  @Query()
  @Allow('order.manage')
  orders(@Args() args: QueryOrdersArgs): Promise<OrderList> {
    return readOrders(this.database, { ...args, ...pageOf(args) }, this.clock.now());
  }

  @Query()
  @Allow('order.manage')
  async staffOrder(@Args('id') id: string): Promise<StaffOrderView | undefined> {
    const order = await readOrder(this.database, id);
    if (!order) return undefined;
    return {
      order: viewOf(order, await readSeller(this.database), this.clock.now()),
      payments: await readPayments(this.database, order.id),
      timeline: await readTimeline(this.database, order.id),
    };
  }

  @Query()
  @Allow('order.manage')
  seller(): Promise<Seller | undefined> {
    return readSeller(this.database);
  }

  @Query()
  @Allow('order.manage')
  bankLines(): Promise<BankLineList> {
    return this.bank.list();
  }

  @Mutation()
  @Allow('order.manage')
  recordPayment(@Args() args: MutationRecordPaymentArgs, @CurrentActor() actor: Actor): Promise<OrderResult> {
    return this.conducting.recordPayment(actor, args);
  }

  @Mutation()
  @Allow('order.manage')
  extendOrder(@Args() args: MutationExtendOrderArgs, @CurrentActor() actor: Actor): Promise<OrderResult> {
    return this.conducting.extend(actor, args);
  }

  @Mutation()
  @Allow('order.manage')
  cancelOrderAsStaff(@Args('orderId') orderId: string, @CurrentActor() actor: Actor): Promise<OrderResult> {
    return this.conducting.cancel(actor, orderId);
  }

  @Mutation()
  @Allow('order.manage')
  creditOrderPlaces(
    @Args('orderId') orderId: string,
    @Args('placeIds') placeIds: string[],
    @CurrentActor() actor: Actor,
  ): Promise<OrderResult> {
    return this.conducting.creditPlaces(actor, orderId, placeIds);
  }

  @Mutation()
  @Allow('order.manage')
  refundOrder(@Args() args: MutationRefundOrderArgs, @CurrentActor() actor: Actor): Promise<OrderResult> {
    return this.conducting.refund(actor, args);
  }

  @Mutation()
  @Allow('order.manage')
  issueOrderInvoice(@Args('orderId') orderId: string, @CurrentActor() actor: Actor): Promise<OrderResult> {
    return this.conducting.issueInvoice(actor, orderId);
  }

  @Mutation()
  @Allow('order.manage')
  giveOrderPlaces(@Args('orderId') orderId: string, @CurrentActor() actor: Actor): Promise<OrderResult> {
    return this.conducting.givePlaces(actor, orderId);
  }

  @Mutation()
  @Allow('order.manage')
  resendOrder(@Args('orderId') orderId: string, @CurrentActor() actor: Actor): Promise<OrderResult> {
    return this.conducting.resend(actor, orderId);
  }

  @Mutation()
  @Allow('order.manage')
  saveSeller(@Args() { input }: MutationSaveSellerArgs, @CurrentActor() actor: Actor): Promise<SaveSellerOutcome> {
    return this.saving.run(actor, input);
  }

  @Mutation()
  @Allow('order.manage')
  settleBankLine(
    @Args('lineId') lineId: string,
    @Args('orderId') orderId: string,
    @CurrentActor() actor: Actor,
  ): Promise<BankLineOutcome> {
    return this.bank.settle(actor, lineId, orderId);
  }

  @Mutation()
  @Allow('order.manage')
  setBankLineAside(@Args('lineId') lineId: string, @Args('aside') aside: boolean): Promise<BankLineOutcome> {
    return this.bank.setAside(lineId, aside);
  }
}
