import { Controller, Get } from '@nestjs/common';
import { Allow } from './allow';
import { Database } from './database';

@Controller('api/health')
export class HealthController {
  constructor(private readonly database: Database) {}

  /** Answers once the database does. */
  @Get()
  @Allow('public')
  async health(): Promise<{ status: 'ok' }> {
    await this.database.query('select 1');
    return { status: 'ok' };
  }
}
