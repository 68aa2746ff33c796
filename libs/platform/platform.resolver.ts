import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from './allow';
import { Clock } from './clock';
import { CONFIG, type Config } from './config';

@Resolver()
export class PlatformResolver {
  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query()
  @Allow('public')
  serverTime(): Date {
    return this.clock.now();
  }

  @Query()
  @Allow('public')
  isDemo(): boolean {
    return this.config.isDemo;
  }
}
