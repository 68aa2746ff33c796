import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { StaffRole } from '@parvis/domain';
import type { Request, Response } from 'express';

/** Who makes a request. */
export interface Actor {
  personId: string;
  /** Null for whoever is not one of the cluster's own people. */
  staffRole: StaffRole | null;
  language: 'FR' | 'EN';
}

/** The session that a request came with. */
export interface RequestSession {
  id: string;
  /** When the person last showed who they are. */
  authenticatedAt: Date;
}

/** A sign-in of somebody who showed their address, and has to show or to add a second factor. */
export interface UnfinishedSignIn {
  step: 'SECOND_FACTOR' | 'ENROLMENT';
  personId: string;
  language: 'FR' | 'EN';
}

declare module 'express-serve-static-core' {
  interface Request {
    /** Set from the session cookie before any handler runs. */
    actor?: Actor;
    /** Set beside the actor, or beside `unfinished`. */
    session?: RequestSession;
    /** Whose sign-in waits for something; nobody is signed in then. */
    unfinished?: UnfinishedSignIn;
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

/** The session of the person who is signed in. */
export const CurrentSession = createParamDecorator(
  (_: unknown, context: ExecutionContext) => requestOf(context).session,
);
