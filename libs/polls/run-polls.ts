import { Injectable } from '@nestjs/common';
import { Access } from '@parvis/events';
import { type Actor, Database, NotFoundOrNotAllowed, type Queryable } from '@parvis/platform';
import { moderates } from './polls.queries';

/** Who runs a poll: the team of its event, and those who moderate its session. */
@Injectable()
export class RunPolls {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  async may(
    actor: Actor | undefined,
    poll: { id: string; eventId: string },
    db: Queryable = this.database,
  ): Promise<boolean> {
    if (!actor) return false;
    if (await this.access.may(actor, 'poll.run', poll.eventId, db)) return true;
    const [moderated] = await db.query<{ id: string }>(
      `select p.id from poll p where p.id = $2 and ${moderates('p')}`,
      [actor.personId, poll.id],
    );
    return moderated !== undefined;
  }

  /** @throws NotFoundOrNotAllowed */
  async require(actor: Actor | undefined, poll: { id: string; eventId: string }, db: Queryable): Promise<void> {
    if (!(await this.may(actor, poll, db))) throw new NotFoundOrNotAllowed();
  }
}
