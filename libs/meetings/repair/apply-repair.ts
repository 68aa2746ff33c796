import { Injectable } from '@nestjs/common';
import type { ApplyRepairOutcome } from '@parvis/contract/resolvers';
import { Access } from '@parvis/events';
import { type Actor, Clock, Database, violates } from '@parvis/platform';
import { SEAT_RULES } from '../booking/seats';
import { MeetingsGateway } from '../meetings.gateway';
import { findRepair, lockRepair } from './find-repair';
import { ProposeRepair } from './propose-repair';
import { readRepair } from './repair.queries';
import { Outdated, RepairWork } from './repair-work';
import { peopleOf } from './repair.types';

/** Carries out a proposal, all of it or nothing, and only as staff saw it. */
@Injectable()
export class ApplyRepair {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: Access,
    private readonly proposals: ProposeRepair,
    private readonly work: RepairWork,
    private readonly live: MeetingsGateway,
  ) {}

  async apply(actor: Actor, repairId: string): Promise<ApplyRepairOutcome> {
    const { eventId } = await findRepair(this.database, repairId);
    await this.access.require(actor, 'meetings.run', eventId);
    const repair = await this.attempt(actor, repairId);
    if (repair === 'OUTDATED') {
      const { causes } = await findRepair(this.database, repairId);
      const again = await this.proposals.proposeAgain(actor, eventId, { id: repairId, causes });
      return { __typename: 'RepairOutdated', repair: await readRepair(this.database, again) };
    }
    if (repair.status !== 'PROPOSED')
      return { __typename: 'RepairSettled', repair: await readRepair(this.database, repairId) };
    this.live.changed(eventId, peopleOf(repair.changes));
    return { __typename: 'RepairApplied', repair: await readRepair(this.database, repairId) };
  }

  private async attempt(actor: Actor, repairId: string) {
    try {
      return await this.database.transaction(async (tx) => {
        const repair = await lockRepair(tx, repairId);
        if (repair.status === 'PROPOSED') await this.work.carryOut(tx, actor, repair, this.clock.now());
        return repair;
      });
    } catch (error) {
      if (error instanceof Outdated || SEAT_RULES.some((rule) => violates(error, rule))) return 'OUTDATED';
      if (violates(error, 'meeting_request_one_open_per_pair') || violates(error, 'meeting_offer_one_open'))
        return 'OUTDATED';
      throw error;
    }
  }
}
