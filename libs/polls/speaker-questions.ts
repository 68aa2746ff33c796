import { Injectable } from '@nestjs/common';
import type { SpeakerQuestionStatus } from '@parvis/contract/resolvers';
import { cleanWords, isId, LONGEST_WORDS, mayBeCoarse } from '@parvis/domain';
import { Access } from '@parvis/events';
import { type Actor, Database, NotFoundOrNotAllowed, ServerSecret, type Tx } from '@parvis/platform';
import type { PollAudience, PollStatus } from './entities/poll';
import { PollBroadcast } from './poll-broadcast';
import { RunPolls } from './run-polls';
import { type Asking, type Voter, Voters } from './voters';

export const MOST_ASKED = 5;

export type Asked =
  | { outcome: 'ASKED' }
  | { outcome: 'NOT_OPEN'; status: PollStatus }
  | { outcome: 'TOO_MANY' }
  | { outcome: 'INVALID'; code: 'LABEL_REQUIRED' | 'LABEL_TOO_LONG' };

export interface QuestionToModerate {
  id: string;
  words: string;
  supports: number;
  status: SpeakerQuestionStatus;
  mayBeCoarse: boolean;
}

interface PollAsked {
  id: string;
  eventId: string;
  audience: PollAudience;
  status: PollStatus;
  isPublished: boolean;
}

/**
 * Questions to the speakers: asked without a name, read by a person before anybody else sees them, carried by the
 * audience, once each. Who asks and who carries is kept as a code under the server's secret, another for each use.
 */
@Injectable()
export class SpeakerQuestions {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly voters: Voters,
    private readonly runners: RunPolls,
    private readonly secret: ServerSecret,
    private readonly broadcast: PollBroadcast,
  ) {}

  /** @throws NotFoundOrNotAllowed */
  async ask(asking: Asking, pollId: string, typed: string): Promise<Asked> {
    if (!isId(pollId)) throw new NotFoundOrNotAllowed();
    const words = cleanWords('SPEAKER_QUESTIONS', typed);
    const asked = await this.database.transaction(async (tx): Promise<Asked> => {
      const poll = await this.poll(tx, 'p.id = $1', pollId);
      const voter = await this.voter(tx, asking, poll);
      if (poll.status !== 'OPEN') return { outcome: 'NOT_OPEN', status: poll.status };
      if (words === '') return { outcome: 'INVALID', code: 'LABEL_REQUIRED' };
      if (words.length > LONGEST_WORDS.SPEAKER_QUESTIONS) return { outcome: 'INVALID', code: 'LABEL_TOO_LONG' };
      const counted = await tx.query<object[]>(
        `insert into speaker_asker (poll_id, asker, asked) values ($1, $2, 1)
         on conflict (poll_id, asker) do update set asked = speaker_asker.asked + 1 where speaker_asker.asked < $3
         returning asked`,
        [pollId, this.code('asker', pollId, voter), MOST_ASKED],
      );
      if (counted.length === 0) return { outcome: 'TOO_MANY' };
      await tx.query(`insert into speaker_question (poll_id, words, status) values ($1, $2, 'WAITING')`, [
        pollId,
        words,
      ]);
      return { outcome: 'ASKED' };
    });
    if (asked.outcome === 'ASKED') this.broadcast.moved(pollId);
    return asked;
  }

  /** Carries a question that is shown, or no longer; twice is once. @throws NotFoundOrNotAllowed */
  async support(asking: Asking, questionId: string, supports: boolean): Promise<string> {
    if (!isId(questionId)) throw new NotFoundOrNotAllowed();
    const pollId = await this.database.transaction(async (tx) => {
      const poll = await this.poll(
        tx,
        `p.id = (select poll_id from speaker_question where id = $1 and status in ('SHOWN', 'ANSWERED'))`,
        questionId,
      );
      const voter = this.code('support', questionId, await this.voter(tx, asking, poll));
      if (poll.status !== 'OPEN') return poll.id;
      await tx.query(
        supports
          ? 'insert into speaker_question_support (question_id, voter) values ($1, $2) on conflict do nothing'
          : 'delete from speaker_question_support where question_id = $1 and voter = $2',
        [questionId, voter],
      );
      return poll.id;
    });
    this.broadcast.moved(pollId);
    return pollId;
  }

  /** @throws NotFoundOrNotAllowed for who does not run the poll */
  async moderate(actor: Actor | undefined, questionId: string, status: SpeakerQuestionStatus): Promise<string> {
    if (!isId(questionId)) throw new NotFoundOrNotAllowed();
    const pollId = await this.database.transaction(async (tx) => {
      const poll = await this.poll(tx, 'p.id = (select poll_id from speaker_question where id = $1)', questionId);
      await this.runners.require(actor, poll, tx);
      await tx.query('update speaker_question set status = $2 where id = $1', [questionId, status]);
      return poll.id;
    });
    this.broadcast.moved(pollId);
    return pollId;
  }

  /** For those who run the poll: what nobody has judged first, then what is carried most. */
  async toModerate(pollId: string): Promise<QuestionToModerate[]> {
    const rows = await this.database.query<Omit<QuestionToModerate, 'mayBeCoarse'>>(
      `select q.id, q.words, q.status, count(s.*)::int as supports
       from speaker_question q left join speaker_question_support s on s.question_id = q.id
       where q.poll_id = $1 group by q.id
       order by array_position(array['WAITING', 'SHOWN', 'ANSWERED', 'REFUSED'], q.status), supports desc, q.id limit 300`,
      [pollId],
    );
    return rows.map((row) => ({ ...row, mayBeCoarse: mayBeCoarse(row.words) }));
  }

  /** The questions of a poll that whoever asks carries. */
  async supportedBy(asking: Asking, poll: { id: string; audience: PollAudience }): Promise<string[]> {
    const voter = this.voters.known(asking, poll);
    if (!voter) return [];
    const questions = await this.database.query<{ id: string }>(
      `select id from speaker_question where poll_id = $1 and status in ('SHOWN', 'ANSWERED')`,
      [poll.id],
    );
    const codes = questions.map(({ id }) => this.code('support', id, voter));
    const supported = await this.database.query<{ id: string }>(
      `select s.question_id as id from speaker_question_support s join speaker_question q on q.id = s.question_id
       where q.poll_id = $1 and s.voter = any($2::bytea[])`,
      [poll.id, codes],
    );
    return supported.map(({ id }) => id);
  }

  private async voter(tx: Tx, asking: Asking, poll: PollAsked): Promise<Voter> {
    const voter = await this.voters.of(tx, asking, poll);
    if (!poll.isPublished) await this.access.require(asking.actor, 'event.see-draft', poll.eventId, tx);
    return voter;
  }

  private async poll(tx: Tx, condition: string, key: string): Promise<PollAsked> {
    const [poll] = await tx.query<PollAsked[]>(
      `select p.id, p.event_id as "eventId", p.audience, p.status, e.status = 'PUBLISHED' as "isPublished"
       from poll p join event e on e.id = p.event_id
       where ${condition} and exists (select from question q where q.poll_id = p.id and q.kind = 'SPEAKER_QUESTIONS')`,
      [key],
    );
    if (!poll) throw new NotFoundOrNotAllowed();
    return poll;
  }

  private code(use: string, of: string, voter: Voter): Buffer {
    return this.secret.sign(use, `${of}:${'personId' in voter ? voter.personId : voter.device.toString('hex')}`);
  }
}
