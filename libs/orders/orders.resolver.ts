import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  ClaimLinkMade,
  InvalidInput,
  CodeNotUsable,
  FormQuestion,
  MutationClaimOrderPlaceArgs,
  MutationNameOrderPlaceArgs,
  MutationPlaceOrderArgs,
  OrderOptions,
  OrderQuote,
  OrderRefused,
  PaymentPage,
  QueryOrderQuoteArgs,
} from '@parvis/contract/resolvers';
import { type EventRow, readEventById } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database } from '@parvis/platform';
import { readForm } from '@parvis/registration';
import { ChangeOrder, type OrderResult } from './change-order';
import { ClaimPlace, type ClaimResult } from './claim-place';
import { hashOf } from './order-links';
import { type OrderView, viewOf } from './order-view';
import { orderIdOf, readOrder } from './orders.queries';
import { PlaceOrder, type PlaceOrderResult } from './place-order';
import { OfferedMethods } from './payments/offered-methods';
import { PayOnline } from './payments/pay-online';
import { quote } from './quote';
import { type OfferedPlaceRow, readOfferedPlace } from './offered-place.queries';
import { readSeller } from './seller.queries';

/** What buyers ask: whoever has the secret of an order is its buyer. */
@Resolver('Order')
export class OrdersResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly placing: PlaceOrder,
    private readonly changing: ChangeOrder,
    private readonly claiming: ClaimPlace,
    private readonly paying: PayOnline,
  ) {}

  @ResolveField()
  @Allow('public')
  async event(@Parent() order: OrderView): Promise<EventRow> {
    return (await readEventById(this.database, order.eventId))!;
  }

  @Query()
  @Allow('public')
  async order(@Args('token') token: string): Promise<OrderView | undefined> {
    const orderId = await orderIdOf(this.database, hashOf(token));
    const order = orderId && (await readOrder(this.database, orderId));
    return order ? viewOf(order, await readSeller(this.database), this.clock.now()) : undefined;
  }

  @Query()
  @Allow('public')
  orderQuote(@Args() args: QueryOrderQuoteArgs): Promise<OrderQuote | CodeNotUsable | InvalidInput> {
    return quote(this.database, args, this.clock.now());
  }

  @Query()
  @Allow('public')
  offeredPlace(@Args('token') token: string): Promise<OfferedPlaceRow | undefined> {
    return readOfferedPlace(this.database, hashOf(token));
  }

  @Mutation()
  @Allow('public')
  placeOrder(
    @Args() { input }: MutationPlaceOrderArgs,
    @CurrentActor() actor: Actor | undefined,
  ): Promise<PlaceOrderResult> {
    return this.placing.run(input, actor);
  }

  @Mutation()
  @Allow('public')
  payOrder(@Args('token') token: string): Promise<PaymentPage | OrderRefused> {
    return this.paying.open(token);
  }

  @Mutation()
  @Allow('public')
  nameOrderPlace(@Args() { token, placeId, holder }: MutationNameOrderPlaceArgs): Promise<OrderResult> {
    return this.changing.name(token, placeId, holder);
  }

  @Mutation()
  @Allow('public')
  makeClaimLink(@Args('token') token: string, @Args('placeId') placeId: string): Promise<ClaimLinkMade | OrderRefused> {
    return this.changing.makeClaimLink(token, placeId);
  }

  @Mutation()
  @Allow('public')
  claimOrderPlace(@Args() args: MutationClaimOrderPlaceArgs): Promise<ClaimResult> {
    return this.claiming.run(args);
  }

  @Mutation()
  @Allow('public')
  takeBackOrderPlace(@Args('token') token: string, @Args('placeId') placeId: string): Promise<OrderResult> {
    return this.changing.takeBack(token, placeId);
  }

  @Mutation()
  @Allow('public')
  askOrderInvoice(@Args('token') token: string): Promise<OrderResult> {
    return this.changing.askInvoice(token);
  }

  @Mutation()
  @Allow('public')
  cancelOrder(@Args('token') token: string): Promise<OrderResult> {
    return this.changing.cancel(token);
  }
}

@Resolver('Event')
export class OrderOptionsResolver {
  constructor(
    private readonly database: Database,
    private readonly methods: OfferedMethods,
  ) {}

  @ResolveField()
  @Allow('public')
  async orderOptions(): Promise<OrderOptions> {
    return { methods: this.methods.offered(), canInvoice: (await readSeller(this.database)) !== undefined };
  }
}

@Resolver('OfferedPlace')
export class OfferedPlaceResolver {
  constructor(private readonly database: Database) {}

  @ResolveField()
  @Allow('public')
  async event(@Parent() place: OfferedPlaceRow): Promise<EventRow> {
    return (await readEventById(this.database, place.eventId))!;
  }

  @ResolveField()
  @Allow('public')
  questions(@Parent() place: OfferedPlaceRow): Promise<FormQuestion[]> {
    return readForm(this.database, place.eventId);
  }
}
