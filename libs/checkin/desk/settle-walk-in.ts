import { Injectable } from '@nestjs/common';
import { type Actor, Audit, Clock, Database } from '@parvis/platform';

/** Staff have dealt with somebody who was let in over the quota, or who could not be registered. */
@Injectable()
export class SettleWalkIn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Answers false for one without a matter, and for one that is settled. */
  async run(eventId: string, id: string, actor: Actor): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const [settled] = await tx.query<[unknown[], number]>(
        `update walk_in set settled_at = $3, settled_by = $4, typed = null
         where event_id = $1 and id::text = $2 and matter is not null and settled_at is null returning id`,
        [eventId, id, this.clock.now(), actor.personId],
      );
      if (settled.length === 0) return false;
      await this.audit.record(tx, { actor, eventId, action: 'walk-in.settle', subject: 'walk_in', subjectId: id });
      return true;
    });
  }
}
