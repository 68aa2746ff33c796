import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  AttendanceSheet,
  AwaitedGuest,
  Badge,
  BadgePrintsOutcome,
  DeskSettings,
  DeskSettingsOutcome,
  MutationRecordBadgePrintsArgs,
  MutationSaveDeskSettingsArgs,
} from '@parvis/contract/resolvers';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database } from '@parvis/platform';
import { readAttendanceSheets } from '../attendance/attendance.queries';
import { readBadges } from '../badges/badges.queries';
import { RecordPrints } from '../badges/record-prints';
import { readAwaited } from '../staff/awaited.queries';
import { readDeskSettings, SaveDeskSettings } from './desk-settings';

@Resolver('Event')
export class DeskResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly prints: RecordPrints,
    private readonly settings: SaveDeskSettings,
  ) {}

  @ResolveField()
  @Allow('door.scan')
  badges(@Parent() event: EventRow): Promise<Badge[]> {
    return readBadges(this.database, event.id);
  }

  @ResolveField()
  @Allow('door.scan')
  deskSettings(@Parent() event: EventRow): Promise<DeskSettings> {
    return readDeskSettings(this.database, event.id);
  }

  @ResolveField()
  @Allow('door.scan')
  awaitedGuests(@Parent() event: EventRow): Promise<AwaitedGuest[]> {
    return readAwaited(this.database, event.id, this.clock.now());
  }

  @ResolveField()
  @Allow('registration.read')
  attendanceSheets(@Parent() event: EventRow): Promise<AttendanceSheet[]> {
    return readAttendanceSheets(this.database, event.id);
  }

  @Mutation()
  @Allow('door.scan')
  recordBadgePrints(
    @Args() args: MutationRecordBadgePrintsArgs,
    @CurrentActor() actor: Actor,
  ): Promise<BadgePrintsOutcome> {
    return this.prints.run(args, actor.personId);
  }

  @Mutation()
  @Allow('registration.edit')
  saveDeskSettings(
    @Args() { input }: MutationSaveDeskSettingsArgs,
    @CurrentActor() actor: Actor,
  ): Promise<DeskSettingsOutcome> {
    return this.settings.run(input, actor);
  }
}
