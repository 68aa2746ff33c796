import { Injectable } from '@nestjs/common';
import { Clock, Database, HandlesJob, type JobHandler, Jobs, type Tx } from '@parvis/platform';
import { PlaceReturns } from '../place-returns';
import { CloseAllotment } from './jobs';

/** Takes back the places of an allotment that nobody claimed; the tickets stay. The caller holds it. */
export async function withdrawOpenPlaces(tx: Tx, returns: PlaceReturns, allotmentId: string, now: Date): Promise<void> {
  await tx.query(
    'update place set withdrawn_at = $2 where allotment_id = $1 and claimed_ticket_id is null and withdrawn_at is null',
    [allotmentId, now],
  );
  const [allotment] = await tx.query<{ eventId: string }[]>(
    'select event_id as "eventId" from allotment where id = $1',
    [allotmentId],
  );
  await tx.query('update allotment set closed_at = coalesce(closed_at, $2) where id = $1', [allotmentId, now]);
  await returns.tell(tx, allotment!.eventId);
}

@Injectable()
@HandlesJob(CloseAllotment)
export class CloseAllotmentHandler implements JobHandler<{ allotmentId: string }> {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly returns: PlaceReturns,
  ) {}

  async run({ allotmentId }: { allotmentId: string }): Promise<void> {
    await this.database.transaction(async (tx) => {
      const now = this.clock.now();
      const [allotment] = await tx.query<{ expiresAt: Date }[]>(
        'select expires_at as "expiresAt" from allotment where id = $1 and closed_at is null for update',
        [allotmentId],
      );
      if (!allotment) return;
      if (allotment.expiresAt > now)
        return this.jobs.enqueue(
          tx,
          CloseAllotment,
          { allotmentId },
          { runAt: allotment.expiresAt, key: `allotment:${allotmentId}` },
        );
      await withdrawOpenPlaces(tx, this.returns, allotmentId, now);
    });
  }
}
