import { createHash } from 'node:crypto';
import { HttpException, Injectable } from '@nestjs/common';
import ipaddr from 'ipaddr.js';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import type { Limit } from './rate-limit-table';

/** Asked too often: told with the time to wait. */
export class TooManyRequests extends HttpException {
  static readonly code = 'TOO_MANY_REQUESTS';

  constructor(readonly retryAfterSeconds: number) {
    super({ statusCode: 429, message: 'Too many requests.', retryAfterSeconds }, 429);
  }
}

/**
 * Counts in the database: a restart forgets nothing, all processes count together. Where the table cannot be reached
 * each process counts for itself meanwhile: neither is everybody let through nor everybody locked out.
 */
@Injectable()
export class RateLimits {
  private readonly limiters = new Map<string, RateLimiterPostgres>();

  constructor(private readonly dataSource: DataSource) {}

  /** Counts one. @throws TooManyRequests past the limit */
  async count(name: string, limit: Limit, who: string): Promise<void> {
    try {
      await this.limiter(name, limit).consume(keyOf(who));
    } catch (error) {
      throw refusalFor(error);
    }
  }

  /** @throws TooManyRequests when the limit has been passed; counts nothing. */
  async check(name: string, limit: Limit, who: string): Promise<void> {
    const state = await this.limiter(name, limit).get(keyOf(who));
    if (state && state.consumedPoints >= limit.times && state.msBeforeNext > 0) throw refusalFor(state);
  }

  private limiter(name: string, { times, minutes }: Limit): RateLimiterPostgres {
    const known = this.limiters.get(name);
    if (known) return known;
    const window = { points: times, duration: minutes * 60, keyPrefix: name };
    const made = new RateLimiterPostgres({
      ...window,
      storeClient: this.dataSource,
      storeType: 'typeorm',
      tableName: 'rate_limit',
      tableCreated: true,
      // What is over goes away by itself, whichever limit it was of.
      clearExpiredByTimeout: this.limiters.size === 0,
      insuranceLimiter: new RateLimiterMemory(window),
    });
    this.limiters.set(name, made);
    return made;
  }
}

function refusalFor(error: unknown): unknown {
  if (!(error instanceof RateLimiterRes)) return error;
  return new TooManyRequests(Math.max(1, Math.ceil(error.msBeforeNext / 1000)));
}

/** Nobody reads addresses or people out of the table. */
const keyOf = (who: string) => createHash('sha256').update(who).digest('base64url').slice(0, 32);

/** One household or firm has a whole /64 of IPv6: an attacker walks through it for free. */
export function addressKey(address: string | undefined): string {
  if (!address || !ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return parsed.toByteArray().slice(0, 8).join('.');
}
