import { setTimeout as wait } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from './config';

/**
 * Between the word to end and the end: everything is still answered, but `/api/ready` says that new requests should go
 * elsewhere. Without it those that arrive as the door closes would be cut off.
 */
@Injectable()
export class Draining {
  hasBegun = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Resolves when whoever sends requests here has had the time to learn it. */
  async begin(): Promise<void> {
    this.hasBegun = true;
    await wait((this.config.drainSeconds ?? 0) * 1000);
  }
}
