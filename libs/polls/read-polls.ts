import { Injectable } from '@nestjs/common';
import { isId, type LivePollResults } from '@parvis/domain';
import { Access } from '@parvis/events';
import { type Actor, Database, NotFoundOrNotAllowed } from '@parvis/platform';
import { type PollRow, readPolls } from './polls.queries';
import { readSplitResults, readWrittenWords, type WrittenWords } from './results.queries';
import { RunPolls } from './run-polls';
import { SurveyLinks } from './survey-links';
import { type Asking, Voters } from './voters';

const CODE = /^[A-Z0-9]{1,20}$/;

/** What a caller may see of polls. */
@Injectable()
export class ReadPolls {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly runners: RunPolls,
    private readonly voters: Voters,
    private readonly links: SurveyLinks,
  ) {}

  /** Of a draft only the title, so that a phone may wait for it; undefined where the event is not to be seen. */
  async byCode(code: string, asking: Asking): Promise<PollRow | undefined> {
    const typed = code.trim().toUpperCase();
    return CODE.test(typed) ? this.one('code', typed, asking) : undefined;
  }

  async byId(id: string, asking: Asking): Promise<PollRow | undefined> {
    return this.one('id', id, asking);
  }

  /** The poll that is open now at an event, or what its hall screen shows. */
  async ofEvent(which: 'open' | 'screen', eventId: string, asking: Asking): Promise<PollRow | undefined> {
    const [poll] = await readPolls(this.database, which, eventId, {
      ...this.readerOf(asking),
      mayRun: await this.access.may(asking.actor, 'poll.run', eventId),
    });
    return poll;
  }

  /** The polls of an event that the caller runs. */
  async runBy(actor: Actor | undefined, eventId: string): Promise<PollRow[]> {
    if (!actor) return [];
    return readPolls(this.database, 'runnable', eventId, {
      personId: actor.personId,
      mayRun: await this.access.may(actor, 'poll.run', eventId),
    });
  }

  /** @throws NotFoundOrNotAllowed for who does not run the poll */
  async splitResults(actor: Actor | undefined, pollId: string, value: number): Promise<LivePollResults | undefined> {
    const poll = isId(pollId) ? await this.byId(pollId, { actor, cookie: undefined }) : undefined;
    if (!poll?.mayRun) throw new NotFoundOrNotAllowed();
    const splitBy = poll.questions.find(({ splits }) => splits);
    // While ballots come in, two readings would differ by few of them.
    if (!splitBy || poll.status !== 'CLOSED') return undefined;
    return readSplitResults(this.database, { ...poll, splitBy: splitBy.id }, value);
  }

  async writtenWords(poll: PollRow): Promise<WrittenWords[] | undefined> {
    return poll.mayRun ? readWrittenWords(this.database, poll.id) : undefined;
  }

  private readerOf({ actor, cookie }: Asking) {
    return { personId: actor?.personId ?? null, device: actor ? undefined : this.voters.deviceOf(cookie) };
  }

  private async one(by: 'code' | 'id', key: string, asking: Asking): Promise<PollRow | undefined> {
    const { actor } = asking;
    const reader = this.readerOf(asking);
    const [seen] = await readPolls(this.database, by, key, { ...reader, mayRun: false });
    if (!seen) return undefined;
    const invitedId = this.links.personOf(seen.id, asking.link);
    const [poll = seen] = invitedId
      ? await readPolls(this.database, by, key, { ...reader, invitedId, mayRun: false })
      : [];
    if (await this.runners.may(actor, poll))
      return (await readPolls(this.database, by, key, { ...reader, mayRun: true }))[0];
    const isVisible =
      poll.event.status === 'PUBLISHED' || (await this.access.may(actor, 'event.see-draft', poll.eventId));
    return isVisible ? poll : undefined;
  }
}
