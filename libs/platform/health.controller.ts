import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { Allow } from './allow';
import { Database } from './database';
import { Draining } from './draining';

@Controller('api')
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly draining: Draining,
  ) {}

  /** Answers once the database does. */
  @Get('health')
  @Allow('public')
  async health(): Promise<{ status: 'ok' }> {
    await this.database.query('select 1');
    return { status: 'ok' };
  }

  /** For what stands before several processes: whether to send requests to this one. */
  @Get('ready')
  @Allow('public')
  ready(): Promise<{ status: 'ok' }> {
    if (this.draining.hasBegun) throw new ServiceUnavailableException();
    return this.health();
  }
}
