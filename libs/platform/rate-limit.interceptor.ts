import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { catchError, from, mergeMap, type Observable } from 'rxjs';
import { requestOf } from './actor';
import { NotFoundOrNotAllowed } from './allow';
import { CONFIG, type Config } from './config';
import { ACTS, LIMITS, MISSED, MISSES, NEVER_REFUSED, OPENED_BY_A_SECRET } from './rate-limit-table';
import { addressKey, RateLimits, TooManyRequests } from './rate-limits';

/** Puts the limits before every operation and file, by name. */
@Injectable()
export class RateLimitInterceptor implements NestInterceptor {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly limits: RateLimits,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler<unknown>): Promise<Observable<unknown>> {
    try {
      return await this.limit(context, next);
    } catch (error) {
      if (error instanceof TooManyRequests && context.getType() === 'http')
        context.switchToHttp().getResponse<Response>().setHeader('Retry-After', error.retryAfterSeconds);
      throw error;
    }
  }

  private async limit(context: ExecutionContext, next: CallHandler<unknown>): Promise<Observable<unknown>> {
    const name = nameOf(context);
    if (!name || this.config.hasRateLimits === false) return next.handle();
    const req = requestOf(context);
    if (OPENED_BY_A_SECRET.has(name)) return this.countMisses(req, next);
    await this.countActs(name, req);
    return next.handle();
  }

  private async countMisses(req: Request, next: CallHandler<unknown>): Promise<Observable<unknown>> {
    const who = addressKey(req.ip);
    await this.limits.check('misses', MISSES, who);
    // What was asked keeps its own answer: past the limit the next one is refused.
    const count = () => this.limits.count('misses', MISSES, who).catch(() => undefined);
    return next.handle().pipe(
      mergeMap(async (answer) => {
        if (isMiss(answer)) await count();
        return answer;
      }),
      catchError((error: unknown) =>
        from(
          (async () => {
            if ((error as { status?: number }).status === 404 || error instanceof NotFoundOrNotAllowed) await count();
            throw error;
          })(),
        ),
      ),
    );
  }

  private async countActs(name: string, { actor, ip }: Request): Promise<void> {
    const own = LIMITS[name];
    if (own) return this.limits.count(name, own, actor?.personId ?? addressKey(ip));
    if (actor && name.startsWith('Mutation.') && !NEVER_REFUSED.has(name))
      await this.limits.count('acts', ACTS, actor.personId);
  }
}

const isMiss = (answer: unknown): boolean =>
  answer === null || answer === undefined || answer === false
    ? true
    : MISSED.has(String((answer as { __typename?: unknown }).__typename));

/** `Query.ticket`, `GET /api/tickets/:code/qr.png`; undefined for a field within an answer and for live messages. */
function nameOf(context: ExecutionContext): string | undefined {
  if (context.getType<string>() === 'graphql') {
    const { parentType, fieldName } = GqlExecutionContext.create(context).getInfo<{
      parentType: { name: string };
      fieldName: string;
    }>();
    return parentType.name === 'Query' || parentType.name === 'Mutation'
      ? `${parentType.name}.${fieldName}`
      : undefined;
  }
  if (context.getType<string>() !== 'http') return undefined;
  const req = requestOf(context);
  const { path } = (req as { route?: { path?: string } }).route ?? {};
  return path && `${req.method} ${path.replace(/\/$/, '')}`;
}
