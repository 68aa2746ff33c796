import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { cleanWords, faultsOfBallot, isId, type PollAnswerFault, type PollQuestion } from '@parvis/domain';
import { Access } from '@parvis/events';
import { Database, NotFoundOrNotAllowed, ServerSecret, type Tx, violates } from '@parvis/platform';
import type { PollAudience, PollStatus } from './entities/poll';
import { PollBroadcast } from './poll-broadcast';
import type { VoteRuled } from './poll.rules';
import { questionsJson } from './polls.queries';
import { keepNamed } from './named/keep-named';
import { sealingOf, type SealedAnswer } from './sealed-ballots';
import { type Asking, type Voter, Voters } from './voters';

export type VoteResult =
  | { outcome: 'RECORDED' }
  | { outcome: 'ALREADY_VOTED' }
  | { outcome: 'NOT_OPEN'; status: PollStatus }
  | { outcome: 'INVALID'; errors: PollAnswerFault[] };

interface PollToAnswer {
  id: string;
  eventId: string;
  audience: PollAudience;
  isAnonymous: boolean;
  status: PollStatus;
  isPublished: boolean;
  questions: (PollQuestion & { kind: PollQuestion['kind'] })[];
}

/**
 * One person, one ballot: the row of `vote` says who has answered, and the sealed ballot, kept in the same transaction,
 * what; nobody can read the two together, for the seal is not in the database. `CountBallots` opens ballots later, many
 * at a time. In a poll that is not anonymous the ballot is open at once, and says whose it is. A ballot that a device sends again, under the name it gave it, is answered as the first time.
 */
@Injectable()
export class Vote {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly voters: Voters,
    private readonly secret: ServerSecret,
    private readonly broadcast: PollBroadcast,
  ) {}

  /** Comes back when the ballot is kept for good. @throws NotFoundOrNotAllowed */
  async vote({ actor, cookie }: Asking, vote: VoteRuled): Promise<VoteResult> {
    const asking = { actor, cookie, link: vote.link };
    if (!isId(vote.pollId)) throw new NotFoundOrNotAllowed();
    try {
      const result = await this.database.transaction((tx) => this.record(tx, asking, vote));
      if (result.outcome === 'RECORDED') this.broadcast.voted(vote.pollId);
      return result;
    } catch (error) {
      if (!violates(error, 'vote_pkey') && !violates(error, 'device_vote_pkey')) throw error;
      return this.database.transaction(async (tx) => {
        const poll = await this.read(tx, vote.pollId);
        return (await this.isSame(tx, await this.voters.of(tx, asking, poll), vote))
          ? { outcome: 'RECORDED' }
          : { outcome: 'ALREADY_VOTED' };
      });
    }
  }

  private async record(tx: Tx, asking: Asking, vote: VoteRuled): Promise<VoteResult> {
    const poll = await this.read(tx, vote.pollId);
    const voter = await this.voters.of(tx, asking, poll);
    if (!poll.isPublished) await this.access.require(asking.actor, 'event.see-draft', poll.eventId, tx);
    if (poll.status !== 'OPEN') {
      // Kept before the poll closed, though the device never heard so.
      if (await this.isSame(tx, voter, vote)) return { outcome: 'RECORDED' };
      return { outcome: 'NOT_OPEN', status: poll.status };
    }
    const errors = faultsOfBallot(poll.questions, vote.answers);
    if (errors.length > 0) return { outcome: 'INVALID', errors };
    const receipt = receiptOf(vote);
    if ('personId' in voter)
      await tx.query('insert into vote (poll_id, person_id, receipt) values ($1, $2, $3)', [
        poll.id,
        voter.personId,
        receipt,
      ]);
    else
      await tx.query('insert into device_vote (poll_id, device, receipt) values ($1, $2, $3)', [
        poll.id,
        voter.device,
        receipt,
      ]);
    const answers = vote.answers.map(({ questionId, value, picks, words }): SealedAnswer => {
      if (words == null) return picks == null ? { questionId, value: value! } : { questionId, picks };
      return { questionId, words: cleanWords(poll.questions.find(({ id }) => id === questionId)!.kind, words) };
    });
    if (!poll.isAnonymous && 'personId' in voter) await keepNamed(tx, poll.id, voter.personId, answers);
    else await this.keepSealed(tx, poll.id, answers);
    return { outcome: 'RECORDED' };
  }

  private async keepSealed(tx: Tx, pollId: string, answers: SealedAnswer[]): Promise<void> {
    await tx.query('insert into sealed_ballot (poll_id, sealed) values ($1, $2)', [
      pollId,
      this.secret.seal(sealingOf(pollId), JSON.stringify(answers)),
    ]);
  }

  /** Locked shared: voters do not wait for one another, but closing waits for those who are in. */
  private async read(tx: Tx, pollId: string): Promise<PollToAnswer> {
    const [poll] = await tx.query<PollToAnswer[]>(
      `select p.id, p.event_id as "eventId", p.audience, p.is_anonymous as "isAnonymous", p.status, e.status = 'PUBLISHED' as "isPublished",
         ${questionsJson('p.id')} as questions
       from poll p join event e on e.id = p.event_id
       where p.id = $1 for share of p`,
      [pollId],
    );
    if (!poll) throw new NotFoundOrNotAllowed();
    return poll;
  }

  private async isSame(tx: Tx, voter: Voter, vote: VoteRuled): Promise<boolean> {
    const receipt = receiptOf(vote);
    if (!receipt) return false;
    const [kept] =
      'personId' in voter
        ? await tx.query<object[]>('select from vote where poll_id = $1 and person_id = $2 and receipt = $3', [
            vote.pollId,
            voter.personId,
            receipt,
          ])
        : await tx.query<object[]>('select from device_vote where poll_id = $1 and device = $2 and receipt = $3', [
            vote.pollId,
            voter.device,
            receipt,
          ]);
    return kept !== undefined;
  }
}

const receiptOf = ({ ballotId }: VoteRuled): Buffer | null =>
  ballotId ? createHash('sha256').update(ballotId).digest() : null;
