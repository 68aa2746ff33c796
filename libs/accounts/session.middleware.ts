import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { Sessions } from './sessions';

/** Says who makes a request before anything else looks at it. */
@Injectable()
export class SessionMiddleware implements NestMiddleware {
  constructor(private readonly sessions: Sessions) {}

  async use(req: Request, _res: Response, next: NextFunction): Promise<void> {
    const actor = await this.sessions.actorOf(req.headers.cookie);
    if (actor) req.actor = actor;
    next();
  }
}
