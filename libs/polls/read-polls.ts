import { Injectable } from '@nestjs/common';
import { Access } from '@parvis/events';
import { type Actor, Database } from '@parvis/platform';
import { type PollRow, readPolls } from './polls.queries';

const CODE = /^[A-Z0-9]{1,20}$/;

/** What a caller may see of polls. */
@Injectable()
export class ReadPolls {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  /** Of a draft only the title, so that a phone may wait for it; undefined where the event is not to be seen. */
  async byCode(code: string, actor: Actor | undefined): Promise<PollRow | undefined> {
    const typed = code.trim().toUpperCase();
    return CODE.test(typed) ? this.one('code', typed, actor) : undefined;
  }

  async byId(id: string, actor: Actor | undefined): Promise<PollRow | undefined> {
    return this.one('id', id, actor);
  }

  /** The poll that is open now at an event, or what its hall screen shows. */
  async ofEvent(which: 'open' | 'screen', eventId: string, actor: Actor | undefined): Promise<PollRow | undefined> {
    const [poll] = await readPolls(this.database, which, eventId, {
      personId: actor?.personId ?? null,
      mayRun: await this.access.may(actor, 'poll.run', eventId),
    });
    return poll;
  }

  async mayRun(poll: PollRow, actor: Actor | undefined): Promise<boolean> {
    return this.access.may(actor, 'poll.run', poll.eventId);
  }

  private async one(by: 'code' | 'id', key: string, actor: Actor | undefined): Promise<PollRow | undefined> {
    const personId = actor?.personId ?? null;
    const [poll] = await readPolls(this.database, by, key, { personId, mayRun: false });
    if (!poll) return undefined;
    if (await this.mayRun(poll, actor)) return (await readPolls(this.database, by, key, { personId, mayRun: true }))[0];
    const isVisible =
      poll.event.status === 'PUBLISHED' || (await this.access.may(actor, 'event.see-draft', poll.eventId));
    return isVisible ? poll : undefined;
  }
}
