import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Audit } from './audit';
import { Clock } from './clock';
import { CONFIG, type Config } from './config';
import { Database } from './database';
import { type House, servingOptions } from './data-source';
import { JobRunner } from './job-runner';
import { Jobs } from './jobs';
import { Mailer } from './mail';
import { Metrics } from './metrics';
import { RateLimitInterceptor } from './rate-limit.interceptor';
import { RateLimits } from './rate-limits';
import { ServerSecret } from './server-secret';
import { Storage } from './storage';

/** What every feature stands on. Global: features name what they use, not where it comes from. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot(config: Config, house: House): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        DiscoveryModule,
        TypeOrmModule.forRoot({
          ...servingOptions(config.databaseUrl, house, config.databasePool),
          retryAttempts: 0,
        }),
      ],
      providers: [
        { provide: CONFIG, useValue: config },
        Audit,
        Clock,
        Database,
        Jobs,
        JobRunner,
        Mailer,
        Metrics,
        RateLimits,
        { provide: APP_INTERCEPTOR, useClass: RateLimitInterceptor },
        ServerSecret,
        Storage,
      ],
      exports: [CONFIG, Audit, Clock, Database, Jobs, JobRunner, Mailer, Metrics, RateLimits, ServerSecret, Storage],
    };
  }
}
