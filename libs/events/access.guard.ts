import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { ALLOWED, type Allowed, NotFoundOrNotAllowed, requestOf } from '@parvis/platform';
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
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    // Gateways have no cookie to read at each message: they ask `Access` themselves.
    if (context.getType<string>() === 'ws') return true;
    const allowed = this.reflector.getAllAndOverride<Allowed | undefined>(ALLOWED, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (allowed === 'public') return true;
    const { actor } = requestOf(context);
    if (!allowed || !actor) throw new NotFoundOrNotAllowed();
    if (allowed === 'signedIn') return true;
    const eventId = eventIdOf(context);
    // Also an empty one: whoever names an event is judged there.
    if (eventId !== undefined) await this.access.require(actor, allowed, eventId);
    else if (!(await this.access.maySomewhere(actor, allowed))) throw new NotFoundOrNotAllowed();
    return true;
  }
}

function eventIdOf(context: ExecutionContext): string | undefined {
  if (context.getType<string>() !== 'graphql') return undefined;
  const graphql = GqlExecutionContext.create(context);
  const args = graphql.getArgs<{ eventId?: string; input?: { eventId?: string } }>();
  const isFieldOfEvent = graphql.getInfo<{ parentType: { name: string } }>().parentType.name === 'Event';
  return isFieldOfEvent ? graphql.getRoot<{ id: string }>().id : (args.eventId ?? args.input?.eventId);
}
