import { Module } from '@nestjs/common';
import { AccountsModule } from '@parvis/accounts';
import { EventsModule } from '@parvis/events';
import { MessagesModule } from '@parvis/messages';
import { CONFIG, type Config } from '@parvis/platform';
import { RegistrationModule } from '@parvis/registration';
import { BankLines } from './bank/bank-lines';
import { ChangeOrder } from './change-order';
import { BuyerSamples } from './jobs/buyer-samples';
import { EndOrderOfEventHandler, EndOrders } from './jobs/called-off';
import { ExpireOrderHandler, RemindBuyerHandler } from './jobs/deadlines';
import { TellBuyerHandler } from './jobs/tell-buyer';
import { ClaimPlace } from './claim-place';
import { OrderLinks } from './order-links';
import { OrderPlan } from './order-plan';
import { OrderSteps } from './order-steps';
import { OrderTimeline } from './order-timeline';
import { OrderTools } from './order-tools';
import { InvoiceFilesController, OrderFilesController } from './orders.controller';
import { OfferedPlaceResolver, OrderOptionsResolver, OrdersResolver } from './orders.resolver';
import { OfferedMethods } from './payments/offered-methods';
import { PayOnline } from './payments/pay-online';
import { PAYMENT_PROVIDER } from './payments/payment-provider';
import { ReceivePayment } from './payments/receive-payment';
import { StripeController } from './payments/stripe.controller';
import { StripeProvider } from './payments/stripe-provider';
import { PlaceLeft } from './place-left';
import { PlaceOrder } from './place-order';
import { SettleOrder } from './settle-order';
import { ConductOrder } from './staff/conduct-order';
import { ConductTools } from './staff/conduct-tools';
import { SaveSeller } from './staff/save-seller';
import { StaffOrdersResolver } from './staff/staff-orders.resolver';

@Module({
  imports: [AccountsModule, EventsModule, MessagesModule, RegistrationModule],
  controllers: [InvoiceFilesController, OrderFilesController, StripeController],
  providers: [
    {
      provide: PAYMENT_PROVIDER,
      inject: [CONFIG],
      useFactory: ({ stripe }: Config) => stripe && new StripeProvider(stripe),
    },
    BankLines,
    BuyerSamples,
    ChangeOrder,
    ClaimPlace,
    ConductOrder,
    ConductTools,
    EndOrderOfEventHandler,
    EndOrders,
    ExpireOrderHandler,
    OfferedMethods,
    OfferedPlaceResolver,
    OrderLinks,
    OrderOptionsResolver,
    OrderPlan,
    OrdersResolver,
    OrderSteps,
    OrderTimeline,
    OrderTools,
    PayOnline,
    PlaceLeft,
    PlaceOrder,
    ReceivePayment,
    RemindBuyerHandler,
    SaveSeller,
    SettleOrder,
    StaffOrdersResolver,
    TellBuyerHandler,
  ],
})
export class OrdersModule {}
