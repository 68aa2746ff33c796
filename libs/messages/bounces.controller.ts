import { createHash, timingSafeEqual } from 'node:crypto';
import {
  Controller,
  HttpCode,
  Inject,
  NotFoundException,
  PayloadTooLargeException,
  Post,
  Req,
  UnauthorizedException,
} from '@nestjs/common';
import type { Request } from 'express';
import { Allow, Clock, CONFIG, type Config, Database, markUnreachable } from '@parvis/platform';
import { deliveryFailureIn } from './delivery-status';

const MOST_BYTES = 1_000_000;

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Where the mail server hands back what it could not deliver, one raw message a request. */
@Controller('api/mail-bounces')
export class BouncesController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  /** Always 204 for a message that was read: a mail server has nothing to do about the rest. */
  @Post()
  @Allow('public')
  @HttpCode(204)
  async take(@Req() request: Request): Promise<void> {
    const { bounceSecret } = this.config;
    if (!bounceSecret) throw new NotFoundException();
    const shown = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    if (!timingSafeEqual(digest(shown), digest(bounceSecret))) throw new UnauthorizedException();
    const failure = await deliveryFailureIn(await bodyOf(request));
    if (!failure) return;
    await this.database.transaction(async (tx) => {
      // The address is the one we wrote to, whatever the notice claims.
      const [mails] = await tx.query<[{ address: string }[], number]>(
        `update sent_mail set state = 'BOUNCED', fault = $2 where id = any($1::uuid[]) and state = 'SENT' returning address`,
        [failure.mailIds, failure.said],
      );
      if (!failure.isAddressDead) return;
      for (const { address } of mails) await markUnreachable(tx, address, failure.said, this.clock.now());
    });
  }
}

async function bodyOf(request: Request): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new PayloadTooLargeException();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
