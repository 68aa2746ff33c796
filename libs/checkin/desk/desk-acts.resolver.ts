import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  DeskActsOutcome,
  MutationRecordDeskActsArgs,
  MutationSettleWalkInArgs,
  WalkIn,
} from '@parvis/contract/resolvers';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database } from '@parvis/platform';
import { CheckinGateway } from '../checkin.gateway';
import { Devices } from '../devices';
import { DoorKey } from '../door-key';
import { RecordDeskActs } from './record-desk-acts';
import { SettleWalkIn } from './settle-walk-in';
import { readWalkIns } from './walk-ins.queries';

@Resolver('Event')
export class DeskActsResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly devices: Devices,
    private readonly acts: RecordDeskActs,
    private readonly settling: SettleWalkIn,
    private readonly gateway: CheckinGateway,
  ) {}

  @ResolveField()
  @Allow('registration.read')
  walkIns(@Parent() event: EventRow): Promise<WalkIn[]> {
    return readWalkIns(this.database, event.id);
  }

  @Mutation()
  @Allow('public')
  async recordDeskActs(
    @Args() { acts }: MutationRecordDeskActsArgs,
    @DoorKey() key: string | undefined,
  ): Promise<DeskActsOutcome> {
    const device = await this.devices.withKey(key);
    if (!device) return { __typename: 'DeviceUnknown', at: this.clock.now() };
    const outcome = await this.acts.run(device, acts);
    if (outcome.__typename === 'DeskActsRecorded' && acts.walkIns.length > 0) {
      this.gateway.changed(device.eventId);
      // The other tablets ask for the list, and know whoever was registered here.
      this.gateway.rulesChanged(device.eventId);
    }
    return outcome;
  }

  @Mutation()
  @Allow('registration.edit')
  settleWalkIn(@Args() { eventId, id }: MutationSettleWalkInArgs, @CurrentActor() actor: Actor): Promise<boolean> {
    return this.settling.run(eventId, id, actor);
  }
}
