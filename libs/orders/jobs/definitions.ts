import { defineJob } from '@parvis/platform';

/** An online order that nobody paid gives its places back. */
export const ExpireOrder = defineJob<{ orderId: string }>('orders.expire');

/** The event of an order was called off. */
export const EndOrderOfEvent = defineJob<{ orderId: string }>('orders.end-with-event');

export const RemindBuyer = defineJob<{ orderId: string }>('orders.remind');

export type BuyerNews = 'RECEIVED' | 'PAID' | 'REMINDER' | 'CANCELLED' | 'INVOICED' | 'REFUNDED' | 'AGAIN';

export interface BuyerMessage {
  orderId: string;
  news: BuyerNews;
  cause: string;
  invoiceIds?: string[];
  /** Of a refund. */
  refundedCents?: number;
}

/** Tells the buyer what became of an order, with the documents named. */
export const TellBuyer = defineJob<BuyerMessage>('orders.tell-buyer');
