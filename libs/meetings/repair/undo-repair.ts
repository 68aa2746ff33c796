import { Injectable } from '@nestjs/common';
import type { RepairFixed, UndoRepairOutcome } from '@parvis/contract/resolvers';
import { Access } from '@parvis/events';
import { type Actor, Clock, Database, violates } from '@parvis/platform';
import { SEAT_RULES } from '../booking/seats';
import { MeetingsGateway } from '../meetings.gateway';
import { findRepair, lockRepair, type RepairRow } from './find-repair';
import { readRepair } from './repair.queries';
import { peopleOf } from './repair.types';
import { Fixed, RestoreMeetings } from './restore-meetings';

/** Puts everything back where it was, when all of it still can. */
@Injectable()
export class UndoRepair {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: Access,
    private readonly restoring: RestoreMeetings,
    private readonly live: MeetingsGateway,
  ) {}

  async undo(actor: Actor, repairId: string): Promise<UndoRepairOutcome> {
    const { eventId } = await findRepair(this.database, repairId);
    await this.access.require(actor, 'meetings.run', eventId);
    const repair = await this.attempt(actor, repairId);
    if (typeof repair === 'string') return { __typename: 'RepairNotUndoable', reason: repair };
    const now = await readRepair(this.database, repairId);
    if (repair.status !== 'APPLIED') return { __typename: 'RepairSettled', repair: now };
    this.live.changed(eventId, peopleOf(repair.changes));
    return { __typename: 'RepairUndone', repair: now };
  }

  private async attempt(actor: Actor, repairId: string): Promise<RepairRow | RepairFixed> {
    try {
      return await this.database.transaction(async (tx) => {
        const repair = await lockRepair(tx, repairId);
        if (repair.status === 'APPLIED') await this.restoring.restore(tx, actor, repair, this.clock.now());
        return repair;
      });
    } catch (error) {
      if (error instanceof Fixed) return error.reason;
      if (SEAT_RULES.some((rule) => violates(error, rule))) return 'PLACE_TAKEN';
      if (violates(error, 'meeting_request_one_open_per_pair')) return 'MEETING_CHANGED';
      throw error;
    }
  }
}
