import { Injectable } from '@nestjs/common';
import { assertNever, isId } from '@parvis/domain';
import { Access } from '@parvis/events';
import { type Actor, Clock, Database, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import type { PollStatus } from './entities/poll';
import { PollBroadcast } from './poll-broadcast';

export type PollChange = { to: 'OPEN' } | { to: 'CLOSED' } | { resultsShown: boolean };
export type Changed = { outcome: 'CHANGED' } | { outcome: 'REFUSED'; status: PollStatus };

/** A poll goes from draft to open to closed, never back. Asking for what is so already changes nothing and is no fault. */
@Injectable()
export class ChangePoll {
  constructor(
    private readonly database: Database,
    private readonly access: Access,
    private readonly clock: Clock,
    private readonly broadcast: PollBroadcast,
  ) {}

  /** @throws NotFoundOrNotAllowed */
  async change(actor: Actor | undefined, pollId: string, change: PollChange): Promise<Changed> {
    if (!isId(pollId)) throw new NotFoundOrNotAllowed();
    const changed = await this.database.transaction(async (tx): Promise<Changed> => {
      const [poll] = await tx.query<{ id: string; eventId: string; status: PollStatus }[]>(
        'select id, event_id as "eventId", status from poll where id = $1 for update',
        [pollId],
      );
      if (!poll) throw new NotFoundOrNotAllowed();
      await this.access.require(actor, 'poll.run', poll.eventId, tx);
      if ('resultsShown' in change) {
        await tx.query('update poll set results_shown = $2 where id = $1', [poll.id, change.resultsShown]);
        return { outcome: 'CHANGED' };
      }
      return this.move(tx, poll, change.to);
    });
    if (changed.outcome === 'CHANGED') await this.broadcast.changed(pollId);
    return changed;
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
        await tx.query(`update poll set status = 'CLOSED', closed_at = $2 where id = $1`, [poll.id, this.clock.now()]);
        await mix(tx, poll.id);
        return { outcome: 'CHANGED' };
      default:
        return assertNever(to);
    }
  }
}

/**
 * Writes the votes and the ballots of a poll anew, each in a random order, ballots under new ids: afterwards neither
 * their place in the table nor the number of their transaction says which vote came with which ballot.
 */
async function mix(tx: Tx, pollId: string): Promise<void> {
  await tx.query(
    `with gone as (delete from vote where poll_id = $1 returning person_id)
     insert into vote (poll_id, person_id) select $1, person_id from gone order by random()`,
    [pollId],
  );
  await tx.query(
    `with mixed as materialized (
       select id as old_id, gen_random_uuid() as new_id from ballot where poll_id = $1 order by random()
     ), made as (
       insert into ballot (id, poll_id) select new_id, $1 from mixed
     ), copied as (
       insert into answer (ballot_id, question_id, value)
       select m.new_id, a.question_id, a.value from mixed m join answer a on a.ballot_id = m.old_id
     )
     delete from ballot where id in (select old_id from mixed)`,
    [pollId],
  );
}
