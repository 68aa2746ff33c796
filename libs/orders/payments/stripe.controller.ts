import {
  Controller,
  Headers,
  HttpCode,
  Inject,
  NotFoundException,
  Post,
  Req,
  BadRequestException,
} from '@nestjs/common';
import type { RawBodyRequest } from '@nestjs/common';
import type { Request } from 'express';
import { Allow } from '@parvis/platform';
import { PAYMENT_PROVIDER, type PaymentProvider } from './payment-provider';
import { ReceivePayment } from './receive-payment';

/** Where the provider tells what was paid. Its signature, over the body as it came, is what lets a message in. */
@Controller('api/payments')
export class StripeController {
  constructor(
    @Inject(PAYMENT_PROVIDER) private readonly provider: PaymentProvider | undefined,
    private readonly payments: ReceivePayment,
  ) {}

  @Post('stripe')
  @HttpCode(200)
  @Allow('public')
  async hear(@Req() req: RawBodyRequest<Request>, @Headers('stripe-signature') signature?: string) {
    if (!this.provider) throw new NotFoundException();
    const news = req.rawBody && signature ? this.provider.read(req.rawBody, signature) : undefined;
    if (!news) throw new BadRequestException();
    await this.payments.hear(news);
    return { received: true };
  }
}
