import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { deviceOf, Sessions } from './sessions';

/** Says who makes a request before anything else looks at it. */
@Injectable()
export class SessionMiddleware implements NestMiddleware {
  constructor(private readonly sessions: Sessions) {}

  async use(req: Request, _res: Response, next: NextFunction): Promise<void> {
    const session = await this.sessions.of(req.headers.cookie, deviceOf(req));
    if (session) {
      if (session.actor) req.actor = session.actor;
      else req.unfinished = session.unfinished;
      req.session = { id: session.id, authenticatedAt: session.authenticatedAt };
    }
    next();
  }
}
