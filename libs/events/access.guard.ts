import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import {
  ALLOWED,
  type Allowed,
  Clock,
  isRecentlyConfirmed,
  NotFoundOrNotAllowed,
  REAUTHENTICATED,
  ReauthenticationNeeded,
  requestOf,
} from '@parvis/platform';
import { Access } from './access';

/**
 * Denies by default: an operation passes only with an `@Allow`. Where the event is known, from `eventId` in the
 * arguments or from the `Event` the field belongs to, the permission is judged there; otherwise the use case, which
 * finds the event by its own means, has the last word.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly access: Access,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    // Gateways have no cookie to read at each message: they ask `Access` themselves.
    if (context.getType<string>() === 'ws') return true;
    if (this.metadata<Allowed>(ALLOWED, context) !== 'public') await this.judge(context);
    if (this.metadata<boolean>(REAUTHENTICATED, context)) this.requireConfirmed(context);
    return true;
  }

  private async judge(context: ExecutionContext): Promise<void> {
    const allowed = this.metadata<Exclude<Allowed, 'public'>>(ALLOWED, context);
    const { actor, unfinished } = requestOf(context);
    if (allowed === 'signingIn' && unfinished?.step === 'ENROLMENT') return;
    if (!allowed || !actor) throw new NotFoundOrNotAllowed();
    if (allowed === 'signedIn' || allowed === 'signingIn') return;
    const eventId = eventIdOf(context);
    // Also an empty one: whoever names an event is judged there.
    if (eventId !== undefined) await this.access.require(actor, allowed, eventId);
    else if (!(await this.access.maySomewhere(actor, allowed))) throw new NotFoundOrNotAllowed();
  }

  /** Whoever may is asked again who they are; whoever may not has been refused before. */
  private requireConfirmed(context: ExecutionContext): void {
    const { session, unfinished } = requestOf(context);
    // Has just come in, and is asked for more than that.
    if (unfinished) return;
    if (!session || !isRecentlyConfirmed(session.authenticatedAt, this.clock.now())) throw new ReauthenticationNeeded();
  }

  private metadata<T>(key: symbol, context: ExecutionContext): T | undefined {
    return this.reflector.getAllAndOverride<T | undefined>(key, [context.getHandler(), context.getClass()]);
  }
}

function eventIdOf(context: ExecutionContext): string | undefined {
  if (context.getType<string>() !== 'graphql') return undefined;
  const graphql = GqlExecutionContext.create(context);
  const args = graphql.getArgs<{ eventId?: string; input?: { eventId?: string } }>();
  const isFieldOfEvent = graphql.getInfo<{ parentType: { name: string } }>().parentType.name === 'Event';
  return isFieldOfEvent ? graphql.getRoot<{ id: string }>().id : (args.eventId ?? args.input?.eventId);
}
