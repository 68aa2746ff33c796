import { createHash, timingSafeEqual } from 'node:crypto';
import { Controller, Get, Headers, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Allow, NotFoundOrNotAllowed } from './allow';
import { CONFIG, type Config } from './config';
import { Metrics } from './metrics';

@Controller('api/metrics')
export class MetricsController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly metrics: Metrics,
  ) {}

  /** For the monitor that shows METRICS_TOKEN; there is nothing here for anybody else. */
  @Get()
  @Allow('public')
  async read(
    @Headers('authorization') authorization: string | undefined,
    @Res({ passthrough: true }) res: Response,
  ): Promise<string> {
    const { metricsToken } = this.config;
    if (!metricsToken || !isSame(authorization ?? '', `Bearer ${metricsToken}`)) throw new NotFoundOrNotAllowed();
    const figures = await this.metrics.read();
    res.type(this.metrics.contentType);
    return figures;
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest();
const isSame = (shown: string, wanted: string) => timingSafeEqual(digest(shown), digest(wanted));
