import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Request, Response } from 'express';

/** Who makes a request. */
export interface Actor {
  personId: string;
  isStaff: boolean;
  language: 'FR' | 'EN';
}

declare module 'express-serve-static-core' {
  interface Request {
    /** Set from the session cookie before any handler runs. */
    actor?: Actor;
  }
}

export interface RequestContext {
  req: Request;
  res: Response;
}

export function requestOf(context: ExecutionContext): Request {
  return context.getType<string>() === 'graphql'
    ? GqlExecutionContext.create(context).getContext<RequestContext>().req
    : context.switchToHttp().getRequest<Request>();
}

/** The person who is signed in; undefined where the operation is open to the public and nobody is. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext) => requestOf(context).actor);
