import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  CheckInPoint,
  DoorConflict,
  DoorDevice,
  DoorView,
  MutationArchivePointArgs,
  MutationSavePointArgs,
  MutationSettleConflictArgs,
  PointOutcome,
} from '@parvis/contract/resolvers';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database } from '@parvis/platform';
import { CheckinGateway } from './checkin.gateway';
import { readConflicts, readDevices, readDoor, readPoints } from './checkin.queries';
import { SavePoint } from './save-point';
import { SettleConflict } from './staff/settle-conflict';

/** The door as staff and organisers see and set it. */
@Resolver('Event')
export class CheckinResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly points: SavePoint,
    private readonly gateway: CheckinGateway,
    private readonly conflicts: SettleConflict,
  ) {}

  @ResolveField()
  @Allow('door.scan')
  door(@Parent() event: EventRow): Promise<DoorView> {
    return readDoor(this.database, event.id, this.clock.now());
  }

  @ResolveField()
  @Allow('door.scan')
  checkInPoints(@Parent() event: EventRow): Promise<CheckInPoint[]> {
    return readPoints(this.database, event.id);
  }

  @ResolveField()
  @Allow('door.manage')
  doorDevices(@Parent() event: EventRow): Promise<DoorDevice[]> {
    return readDevices(this.database, event.id, this.clock.now());
  }

  @ResolveField()
  @Allow('door.manage')
  doorConflicts(@Parent() event: EventRow): Promise<DoorConflict[]> {
    return readConflicts(this.database, event.id);
  }

  @Mutation()
  @Allow('door.manage')
  async savePoint(@Args() { input }: MutationSavePointArgs, @CurrentActor() actor: Actor): Promise<PointOutcome> {
    const outcome = await this.points.run(input, actor);
    if (outcome.__typename === 'CheckInPoint') this.gateway.rulesChanged(input.eventId);
    return outcome;
  }

  @Mutation()
  @Allow('door.manage')
  async archivePoint(
    @Args() { eventId, pointId }: MutationArchivePointArgs,
    @CurrentActor() actor: Actor,
  ): Promise<boolean> {
    const isArchived = await this.points.archive(eventId, pointId, actor);
    if (isArchived) this.gateway.rulesChanged(eventId);
    return isArchived;
  }

  @Mutation()
  @Allow('door.manage')
  async settleConflict(@Args() args: MutationSettleConflictArgs, @CurrentActor() actor: Actor): Promise<boolean> {
    const isSettled = await this.conflicts.run(args, actor);
    if (isSettled) this.gateway.changed(args.eventId);
    return isSettled;
  }
}
