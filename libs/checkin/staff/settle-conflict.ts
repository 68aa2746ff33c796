import { Injectable } from '@nestjs/common';
import type { ConflictEnding, MutationSettleConflictArgs } from '@parvis/contract/resolvers';
import { type Actor, Audit, Clock, Database } from '@parvis/platform';

const ENDINGS: Record<'TWICE' | 'AGAINST_RULES', readonly ConflictEnding[]> = {
  TWICE: ['SAME_PERSON', 'TWO_PEOPLE'],
  AGAINST_RULES: ['ACCEPTED', 'SENT_AWAY'],
};

/** Staff say what a conflict turned out to be. The attendance stays what the scans say. */
@Injectable()
export class SettleConflict {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  run({ eventId, scanId, as: ending = null }: MutationSettleConflictArgs, actor: Actor): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const [conflict] = await tx.query<{ scanId: string; kind: 'TWICE' | 'AGAINST_RULES' }[]>(
        'select scan_id as "scanId", kind from door_conflict where event_id = $1 and scan_id::text = $2 for update',
        [eventId, scanId],
      );
      if (!conflict || (ending && !ENDINGS[conflict.kind].includes(ending))) return false;
      await tx.query('update door_conflict set settled_as = $2, seen_at = $3, seen_by = $4 where scan_id = $1', [
        conflict.scanId,
        ending,
        ending && this.clock.now(),
        ending && actor.personId,
      ]);
      await this.audit.record(tx, {
        actor,
        eventId,
        action: ending ? 'conflict.settle' : 'conflict.open',
        subject: 'scan',
        subjectId: conflict.scanId,
        details: ending ? { as: ending } : {},
      });
      return true;
    });
  }
}
