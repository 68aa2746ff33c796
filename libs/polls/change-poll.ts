import { Injectable } from '@nestjs/common';
import { assertNever, isId } from '@parvis/domain';
import { type Actor, Clock, Database, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { CountBallots } from './count-ballots';
import type { PollStatus } from './entities/poll';
import { PollBroadcast } from './poll-broadcast';
import { RunPolls } from './run-polls';

export type PollChange = { to: 'OPEN' } | { to: 'CLOSED' } | { resultsShown: boolean };
export type Changed = { outcome: 'CHANGED' } | { outcome: 'REFUSED'; status: PollStatus };

interface PollToChange {
  id: string;
  eventId: string;
  status: PollStatus;
  resultsWait: boolean;
}

/** A poll goes from draft to open to closed, never back. Asking for what is so already changes nothing and is no fault. */
@Injectable()
export class ChangePoll {
  constructor(
    private readonly database: Database,
    private readonly runners: RunPolls,
    private readonly ballots: CountBallots,
    private readonly clock: Clock,
    private readonly broadcast: PollBroadcast,
  ) {}

  /** @throws NotFoundOrNotAllowed */
  async change(actor: Actor | undefined, pollId: string, change: PollChange): Promise<Changed> {
    if (!isId(pollId)) throw new NotFoundOrNotAllowed();
    const changed = await this.database.transaction(async (tx): Promise<Changed> => {
      const [poll] = await tx.query<PollToChange[]>(
        'select id, event_id as "eventId", status, results_wait as "resultsWait" from poll where id = $1 for update',
        [pollId],
      );
      if (!poll) throw new NotFoundOrNotAllowed();
      await this.runners.require(actor, poll, tx);
      if ('resultsShown' in change) {
        if (change.resultsShown && poll.resultsWait && poll.status !== 'CLOSED')
          return { outcome: 'REFUSED', status: poll.status };
        await tx.query('update poll set results_shown = $2 where id = $1', [poll.id, change.resultsShown]);
        return { outcome: 'CHANGED' };
      }
      return this.move(tx, poll, change.to);
    });
    if (changed.outcome === 'CHANGED') await this.broadcast.changed(pollId);
    return changed;
  }

  /** A survey whose time is over, unless that was put off. */
  async closeDue(pollId: string, now: Date): Promise<void> {
    const hasClosed = await this.database.transaction(async (tx) => {
      const [poll] = await tx.query<{ id: string; status: PollStatus }[]>(
        `select p.id, p.status from poll p join survey_sending s on s.poll_id = p.id
         where p.id = $1 and s.closes_at <= $2 and p.status = 'OPEN' for update of p`,
        [pollId, now],
      );
      if (poll) await this.move(tx, poll, 'CLOSED');
      return poll !== undefined;
    });
    if (hasClosed) await this.broadcast.changed(pollId);
  }

  private async move(tx: Tx, poll: { id: string; status: PollStatus }, to: 'OPEN' | 'CLOSED'): Promise<Changed> {
    if (poll.status === to) return { outcome: 'CHANGED' };
    switch (to) {
      case 'OPEN':
        if (poll.status === 'CLOSED') return { outcome: 'REFUSED', status: poll.status };
        await tx.query(`update poll set status = 'OPEN', opened_at = $2 where id = $1`, [poll.id, this.clock.now()]);
        return { outcome: 'CHANGED' };
      case 'CLOSED':
        if (poll.status === 'DRAFT') return { outcome: 'REFUSED', status: poll.status };
        await tx.query(
          `update poll set status = 'CLOSED', closed_at = $2, results_shown = results_shown or results_wait where id = $1`,
          [poll.id, this.clock.now()],
        );
        await this.ballots.close(tx, poll.id);
        return { outcome: 'CHANGED' };
      default:
        return assertNever(to);
    }
  }
}
