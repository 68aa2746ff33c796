import { Injectable } from '@nestjs/common';
import { isId, themeName } from '@parvis/domain';
import { Access } from '@parvis/events';
import { type Actor, Database, NotFoundOrNotAllowed } from '@parvis/platform';
import { wordsKeysOf } from '../moderate-words';

/** Puts what was written under a theme that a person names. */
@Injectable()
export class SortWords {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
  ) {}

  /**
   * @param theme '' for none, null to let the words go where they are put by themselves
   * @returns the poll whose words they are. @throws NotFoundOrNotAllowed
   */
  async sort(
    actor: Actor | undefined,
    questionId: string,
    keys: readonly string[],
    theme: string | null,
  ): Promise<string> {
    if (!isId(questionId)) throw new NotFoundOrNotAllowed();
    return this.database.transaction(async (tx) => {
      const [poll] = await tx.query<{ id: string; eventId: string }[]>(
        'select p.id, p.event_id as "eventId" from question q join poll p on p.id = q.poll_id where q.id = $1',
        [questionId],
      );
      if (!poll) throw new NotFoundOrNotAllowed();
      await this.access.require(actor, 'poll.run', poll.eventId, tx);
      const parameters = [questionId, wordsKeysOf(keys)];
      if (theme === null)
        await tx.query('delete from words_theme where question_id = $1 and words_key = any($2::text[])', parameters);
      else
        await tx.query(
          `insert into words_theme (question_id, words_key, theme)
           select distinct $1::uuid, a.words_key, $3 from answer a
           where a.question_id = $1 and a.words_key = any($2::text[]) order by a.words_key
           on conflict (question_id, words_key) do update set theme = excluded.theme`,
          [...parameters, themeName(theme)],
        );
      return poll.id;
    });
  }
}
