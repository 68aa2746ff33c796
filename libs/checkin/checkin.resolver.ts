import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { DoorView, GuestList, MutationRecordScansArgs, ScansOutcome } from '@parvis/contract/resolvers';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database } from '@parvis/platform';
import { CheckinGateway } from './checkin.gateway';
import { readDoor, readGuestList } from './checkin.queries';
import { RecordScans } from './record-scans';

@Resolver('Event')
export class CheckinResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly recording: RecordScans,
    private readonly gateway: CheckinGateway,
  ) {}

  @ResolveField()
  @Allow('door.scan')
  guestList(@Parent() event: EventRow): Promise<GuestList> {
    return readGuestList(this.database, event.id, this.clock.now());
  }

  @ResolveField()
  @Allow('door.scan')
  door(@Parent() event: EventRow): Promise<DoorView> {
    return readDoor(this.database, event.id);
  }

  @Mutation()
  @Allow('door.scan')
  async recordScans(@Args() args: MutationRecordScansArgs, @CurrentActor() actor: Actor): Promise<ScansOutcome> {
    const outcome = await this.recording.record(actor, args);
    if (outcome.__typename === 'ScansRecorded') this.gateway.changed(args.eventId);
    return outcome;
  }
}
