import { BankColumns } from './entities/bank-columns';
import { BankLine } from './entities/bank-line';
import { Invoice } from './entities/invoice';
import { InvoiceCounter } from './entities/invoice-counter';
import { OrderLine } from './entities/order-line';
import { OrderLink } from './entities/order-link';
import { OrderPlace } from './entities/order-place';
import { Payment } from './entities/payment';
import { ProviderMessage } from './entities/provider-message';
import { Seller } from './entities/seller';
import { TicketOrder } from './entities/ticket-order';
import { OrdersOfCancelledEvents1732000000046 } from './migrations/1732000000046-orders-of-cancelled-events';
import { Orders1732000000040 } from './migrations/1732000000040-orders';

export { creditPlaces, issueInvoice } from './invoices/issue-invoice';
export { insertLine } from './order-rows';
export { OrdersModule } from './orders.module';
export type { SellerDetails } from './seller.rules';

export const ordersTables = {
  entities: [
    TicketOrder,
    OrderLink,
    OrderLine,
    Invoice,
    InvoiceCounter,
    OrderPlace,
    BankLine,
    Payment,
    ProviderMessage,
    Seller,
    BankColumns,
  ],
  migrations: [Orders1732000000040, OrdersOfCancelledEvents1732000000046],
};
