import { Injectable } from '@nestjs/common';
import { isId } from '@parvis/domain';
import { type Actor, Database, NotFoundOrNotAllowed } from '@parvis/platform';
import { PollBroadcast } from './poll-broadcast';
import { RunPolls } from './run-polls';

const MOST_AT_ONCE = 500;
/** What `wordsKeyOf` makes. */
const KEY = /^[\w-]{43}$/;

/** Of what a client names, so many as may be words of the audience. */
export const wordsKeysOf = (keys: readonly string[]): string[] =>
  keys.filter((key) => KEY.test(key)).slice(0, MOST_AT_ONCE);

/** Words of the audience reach a screen when a person has said yes to them, and leave it when one says no. */
@Injectable()
export class ModerateWords {
  constructor(
    private readonly database: Database,
    private readonly runners: RunPolls,
    private readonly broadcast: PollBroadcast,
  ) {}

  /** The poll whose words they are. @throws NotFoundOrNotAllowed */
  async decide(
    actor: Actor | undefined,
    questionId: string,
    keys: readonly string[],
    isShown: boolean,
  ): Promise<string> {
    if (!isId(questionId)) throw new NotFoundOrNotAllowed();
    const pollId = await this.database.transaction(async (tx) => {
      const [poll] = await tx.query<{ id: string; eventId: string }[]>(
        'select p.id, p.event_id as "eventId" from question q join poll p on p.id = q.poll_id where q.id = $1',
        [questionId],
      );
      if (!poll) throw new NotFoundOrNotAllowed();
      await this.runners.require(actor, poll, tx);
      await tx.query(
        `insert into wall_word (question_id, words_key, is_shown)
         select distinct $1::uuid, a.words_key, $3::boolean from answer a
         where a.question_id = $1 and a.words_key = any($2::text[])
         order by a.words_key
         on conflict (question_id, words_key) do update set is_shown = excluded.is_shown`,
        [questionId, wordsKeysOf(keys), isShown],
      );
      return poll.id;
    });
    this.broadcast.moved(pollId);
    return pollId;
  }
}
