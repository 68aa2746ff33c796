import { Inject, Injectable } from '@nestjs/common';
import type { PaymentMethod } from '@parvis/contract/resolvers';
import { PAYMENT_PROVIDER, type PaymentProvider } from './payment-provider';

/** How an order with a price may be paid here. */
@Injectable()
export class OfferedMethods {
  constructor(@Inject(PAYMENT_PROVIDER) private readonly provider: PaymentProvider | undefined) {}

  offered(): PaymentMethod[] {
    return [...(this.provider ? (['ONLINE'] as const) : []), 'TRANSFER', 'PURCHASE_ORDER'];
  }
}
