/** What a buyer pays on the page of an online provider. */
export interface PaymentToOpen {
  orderId: string;
  reference: string;
  title: string;
  amountCents: number;
  email: string;
  language: 'FR' | 'EN';
  /** By the machine's clock. */
  expiresAt: Date;
  /** Where the buyer comes back to, paid or not; no secret in it. */
  returnUrl: string;
  /** The same key opens the same page. */
  key: string;
}

/** What the provider tells, in the product's terms. Each message has an id of its own, and may come twice or late. */
export type PaymentNews = { messageId: string } & (
  | { about: 'PAID'; orderId: string; paymentId: string; amountCents: number; currency: string }
  | { about: 'REFUNDED'; paymentId: string; refundId: string; amountCents: number }
  | { about: 'REFUND_FAILED'; paymentId: string; refundId: string; amountCents: number }
  | { about: 'NOTHING' }
);

/** An online payment provider: everything the product asks of one. */
export interface PaymentProvider {
  /** @throws ProviderUnreachable */
  open(payment: PaymentToOpen): Promise<{ url: string }>;
  /** @throws ProviderUnreachable */
  refund(refund: { paymentId: string; amountCents: number; key: string }): Promise<{ refundId: string }>;
  /** What a message says; undefined where its signature is not the provider's. */
  read(body: Buffer, signature: string): PaymentNews | undefined;
}

/** The provider did not answer, or refused. */
export class ProviderUnreachable extends Error {}

/** Undefined where no provider is set: paying online is not offered then. */
export const PAYMENT_PROVIDER = Symbol('PAYMENT_PROVIDER');
