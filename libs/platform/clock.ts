import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from './config';

/** The product's time. Nothing else in the product asks the machine what time it is. */
@Injectable()
export class Clock {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  now(): Date {
    return new Date(Date.now() + this.config.clockOffsetMs);
  }

  /** The machine's time at which the product's clock shows `instant`; job queues wait by the machine's time. */
  onMachine(instant: Date): Date {
    return new Date(instant.getTime() - this.config.clockOffsetMs);
  }
}
