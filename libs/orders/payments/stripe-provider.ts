import Stripe from 'stripe';
import { type PaymentNews, type PaymentProvider, type PaymentToOpen, ProviderUnreachable } from './payment-provider';

export interface StripeSettings {
  secretKey: string;
  webhookSecret: string;
  /** Another address of the API, where one stands in for it. */
  apiUrl?: string | undefined;
}

/** How long a buyer waits for the provider before they are told to try again. */
const PATIENCE_MS = 15_000;

/** Cards and wallets through Stripe's own hosted page: no card number ever comes here. */
export class StripeProvider implements PaymentProvider {
  private readonly stripe: Stripe;

  constructor(private readonly settings: StripeSettings) {
    const api = settings.apiUrl ? new URL(settings.apiUrl) : undefined;
    this.stripe = new Stripe(settings.secretKey, {
      timeout: PATIENCE_MS,
      maxNetworkRetries: 2,
      telemetry: false,
      ...(api && { host: api.hostname, port: api.port, protocol: api.protocol === 'http:' ? 'http' : 'https' }),
    });
  }

  async open(payment: PaymentToOpen): Promise<{ url: string }> {
    const metadata = { order: payment.orderId, reference: payment.reference };
    const session = await reached(
      this.stripe.checkout.sessions.create(
        {
          mode: 'payment',
          client_reference_id: payment.orderId,
          metadata,
          payment_intent_data: { metadata, description: `${payment.reference} ${payment.title}` },
          customer_email: payment.email,
          locale: payment.language === 'FR' ? 'fr' : 'en',
          line_items: [
            {
              quantity: 1,
              price_data: {
                currency: 'eur',
                unit_amount: payment.amountCents,
                product_data: { name: payment.title, description: payment.reference },
              },
            },
          ],
          expires_at: Math.floor(payment.expiresAt.getTime() / 1000),
          success_url: payment.returnUrl,
          cancel_url: payment.returnUrl,
        },
        { idempotencyKey: payment.key },
      ),
    );
    if (!session.url) throw new ProviderUnreachable('The provider opened no page.');
    return { url: session.url };
  }

  async refund({ paymentId, amountCents, key }: { paymentId: string; amountCents: number; key: string }) {
    const refund = await reached(
      this.stripe.refunds.create({ payment_intent: paymentId, amount: amountCents }, { idempotencyKey: key }),
    );
    return { refundId: refund.id };
  }

  read(body: Buffer, signature: string): PaymentNews | undefined {
    let event: Stripe.Event;
    try {
      event = this.stripe.webhooks.constructEvent(body, signature, this.settings.webhookSecret);
    } catch (error) {
      if (error instanceof Stripe.errors.StripeSignatureVerificationError) return undefined;
      throw error;
    }
    return { messageId: event.id, ...newsOf(event) };
  }
}

type News<Kind = PaymentNews> = Kind extends PaymentNews ? Omit<Kind, 'messageId'> : never;

/** Of the hundreds of kinds of message, those that say where money went. */
function newsOf(event: Stripe.Event): News {
  if (event.type === 'checkout.session.completed' || event.type === 'checkout.session.async_payment_succeeded')
    return paidBy(event.data.object);
  if (event.type === 'refund.created' || event.type === 'refund.updated' || event.type === 'refund.failed')
    return refundedBy(event.data.object);
  return { about: 'NOTHING' };
}

function paidBy(session: Stripe.Checkout.Session): News {
  const orderId = session.client_reference_id;
  const paymentId = idOf(session.payment_intent);
  // Completed, but the money is still on its way: another message follows.
  if (session.payment_status !== 'paid' || !orderId || !paymentId) return { about: 'NOTHING' };
  return {
    about: 'PAID',
    orderId,
    paymentId,
    amountCents: session.amount_total ?? 0,
    currency: session.currency ?? '',
  };
}

function refundedBy(refund: Stripe.Refund): News {
  const paymentId = idOf(refund.payment_intent);
  if (!paymentId) return { about: 'NOTHING' };
  const about = refund.status === 'failed' || refund.status === 'canceled' ? 'REFUND_FAILED' : 'REFUNDED';
  return { about, paymentId, refundId: refund.id, amountCents: refund.amount };
}

const idOf = (thing: string | { id: string } | null): string | undefined =>
  typeof thing === 'string' ? thing : thing?.id;

async function reached<Answer>(call: Promise<Answer>): Promise<Answer> {
  try {
    return await call;
  } catch (error) {
    // Its message may hold what the buyer typed; its code and request say enough.
    if (error instanceof Stripe.errors.StripeError)
      throw new ProviderUnreachable(`${error.type} ${error.code ?? ''} ${error.requestId ?? ''}`.trim());
    throw error;
  }
}
