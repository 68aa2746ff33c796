import { Injectable } from '@nestjs/common';
import { type AnswerOption, isId } from '@parvis/domain';
import { Access } from '@parvis/events';
import { type Actor, Database, NotFoundOrNotAllowed, type Tx, violates } from '@parvis/platform';
import type { PollStatus } from './entities/poll';
import { PollBroadcast } from './poll-broadcast';
import { type AnswerFault, type AnswerGiven, faultsOf } from './poll.rules';

export type VoteResult =
  | { outcome: 'RECORDED' }
  | { outcome: 'ALREADY_VOTED' }
  | { outcome: 'NOT_OPEN'; status: PollStatus }
  | { outcome: 'INVALID'; errors: AnswerFault[] };

interface PollToAnswer {
  id: string;
  eventId: string;
  status: PollStatus;
  isPublished: boolean;
  questions: { id: string; options: AnswerOption[] }[];
}

/**
 * One person, one ballot: the row of `vote` says who has answered, the rows of `ballot` and `answer` say what, and no
 * column joins them. What still could, while a poll is open, for who has the database itself: both rows carry the
 * number of the same transaction, and lie in the order of arrival; closing the poll writes them anew in a random order
 * (see `ChangePoll`). The log of the database keeps the order in any case, and a tally that is watched vote by vote
 * says how whoever voted just then has voted.
 */
@Injectable()
export class Vote {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly broadcast: PollBroadcast,
  ) {}

  /** Comes back when the ballot is kept for good. @throws NotFoundOrNotAllowed */
  async vote(actor: Actor | undefined, pollId: string, answers: readonly AnswerGiven[]): Promise<VoteResult> {
    if (!isId(pollId)) throw new NotFoundOrNotAllowed();
    try {
      const result = await this.database.transaction((tx) => this.record(tx, actor, pollId, answers));
      if (result.outcome === 'RECORDED') this.broadcast.voted(pollId);
      return result;
    } catch (error) {
      if (violates(error, 'vote_pkey')) return { outcome: 'ALREADY_VOTED' };
      throw error;
    }
  }

  private async record(
    tx: Tx,
    actor: Actor | undefined,
    pollId: string,
    answers: readonly AnswerGiven[],
  ): Promise<VoteResult> {
    // Shared, so that voters do not wait for one another, but closing waits for those who are in.
    const [poll] = await tx.query<PollToAnswer[]>(
      `select p.id, p.event_id as "eventId", p.status, e.status = 'PUBLISHED' as "isPublished",
         (select json_agg(json_build_object('id', q.id, 'options', q.options)) from question q where q.poll_id = p.id) as questions
       from poll p join event e on e.id = p.event_id
       where p.id = $1 for share of p`,
      [pollId],
    );
    if (!poll) throw new NotFoundOrNotAllowed();
    const { personId } = await this.access.require(actor, 'poll.vote', poll.eventId, tx);
    if (!poll.isPublished) await this.access.require(actor, 'event.see-draft', poll.eventId, tx);
    if (poll.status !== 'OPEN') return { outcome: 'NOT_OPEN', status: poll.status };
    const errors = faultsOf(poll.questions, answers);
    if (errors.length > 0) return { outcome: 'INVALID', errors };
    await tx.query('insert into vote (poll_id, person_id) values ($1, $2)', [poll.id, personId]);
    await tx.query(
      `with made as (insert into ballot (poll_id) values ($1) returning id)
       insert into answer (ballot_id, question_id, value)
       select made.id, given.question_id, given.value
       from made, unnest($2::uuid[], $3::integer[]) as given (question_id, value)`,
      [poll.id, answers.map(({ questionId }) => questionId), answers.map(({ value }) => value)],
    );
    return { outcome: 'RECORDED' };
  }
}
