import { Controller, Get, HttpCode, Inject, NotFoundException, Param, Post, Redirect } from '@nestjs/common';
import { Allow, CONFIG, type Config } from '@parvis/platform';
import { subscriptionUrl } from './campaign-mail';
import { Subscriptions } from './subscriptions';

/** The address in the header of a campaign (RFC 8058): a mail program posts to it, without a cookie or a page. */
@Controller('api/unsubscribe/:token')
export class UnsubscribeController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly subscriptions: Subscriptions,
  ) {}

  @Post()
  @Allow('public')
  @HttpCode(204)
  async stop(@Param('token') token: string): Promise<void> {
    if (!(await this.subscriptions.set(token, false))) throw new NotFoundException();
  }

  /** Programs that know no one-click open it: a page with a button, since looking at a link must change nothing. */
  @Get()
  @Allow('public')
  @Redirect()
  page(@Param('token') token: string) {
    return { url: subscriptionUrl(this.config.publicUrl, encodeURIComponent(token)), statusCode: 302 };
  }
}
