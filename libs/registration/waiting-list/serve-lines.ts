import { Injectable } from '@nestjs/common';
import { Clock, Database, HandlesJob, type JobHandler, Jobs } from '@parvis/platform';
import { lockPlaces } from '../places';
import { EndOffer, SendWaitingMail, ServeLines } from './jobs';
import { WaitingLine } from './waiting-line';

@Injectable()
@HandlesJob(ServeLines)
export class ServeLinesHandler implements JobHandler<{ eventId: string }> {
  constructor(
    private readonly database: Database,
    private readonly line: WaitingLine,
  ) {}

  async run({ eventId }: { eventId: string }): Promise<void> {
    await this.database.transaction(async (tx) => {
      const kinds = await tx.query<{ id: string }[]>(
        `select distinct kind_id as id from waiting_entry where event_id = $1 and status = 'WAITING'`,
        [eventId],
      );
      if (kinds.length === 0) return;
      const kindIds = kinds.map(({ id }) => id);
      await lockPlaces(tx, kindIds);
      await this.line.serve(tx, eventId, kindIds);
    });
  }
}

@Injectable()
@HandlesJob(EndOffer)
export class EndOfferHandler implements JobHandler<{ entryId: string }> {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly line: WaitingLine,
  ) {}

  async run({ entryId }: { entryId: string }): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [offer] = await tx.query<{ eventId: string; kindId: string }[]>(
        'select event_id as "eventId", kind_id as "kindId" from waiting_entry where id = $1',
        [entryId],
      );
      if (!offer) return;
      await lockPlaces(tx, [offer.kindId]);
      const [entry] = await tx.query<{ expiresAt: Date }[]>(
        `select offer_expires_at as "expiresAt" from waiting_entry where id = $1 and status = 'OFFERED' for update`,
        [entryId],
      );
      if (!entry) return;
      // The worker's clock is not the database's: a job that comes early waits again.
      if (entry.expiresAt > this.clock.now())
        return this.jobs.enqueue(tx, EndOffer, { entryId }, { runAt: entry.expiresAt, key: `offer:${entryId}` });
      await tx.query(`update waiting_entry set status = 'EXPIRED' where id = $1`, [entryId]);
      const cause = `waiting:${entryId}:expired:${entry.expiresAt.getTime()}`;
      await this.jobs.enqueue(tx, SendWaitingMail, { entryId, about: 'EXPIRED', cause });
      await this.line.serve(tx, offer.eventId, [offer.kindId]);
    });
  }
}
