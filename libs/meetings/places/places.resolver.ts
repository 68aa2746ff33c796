import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  MutationAddBoothPlaceArgs,
  MutationAddMeetingTablesArgs,
  MutationAddVideoRoomArgs,
  MutationMakeMeetingSlotsArgs,
  MutationMoveMeetingTablesArgs,
  MutationRemoveMeetingSlotsArgs,
  MutationRemoveMeetingTablesArgs,
  MutationRemoveMeetingZoneArgs,
  MutationRenumberMeetingTablesArgs,
  MutationReopenMeetingTablesArgs,
  MutationReserveMeetingTablesArgs,
  MutationSaveMeetingWalksArgs,
  MutationSaveMeetingZoneArgs,
} from '@parvis/contract/resolvers';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database } from '@parvis/platform';
import { DrawTables } from './draw-tables';
import { KeepPlaces } from './keep-places';
import { MakeSlots } from './make-slots';
import { MOST_SLOTS, MOST_TABLES } from './place-rules';
import { readPlaces, readTableOfDay } from './places.queries';
import { RemoveTables } from './remove-tables';

@Resolver('Event')
export class PlacesResolver {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly drawing: DrawTables,
    private readonly keeping: KeepPlaces,
    private readonly removing: RemoveTables,
    private readonly slots: MakeSlots,
  ) {}

  @ResolveField()
  @Allow('meetings.manage')
  meetingPlaces(@Parent() event: EventRow) {
    return readPlaces(this.database, event.id, this.clock.now());
  }

  @ResolveField()
  @Allow('agenda.own')
  tableOfDay(@Parent() event: EventRow, @Args('tableId') tableId: string) {
    return readTableOfDay(this.database, event.id, tableId, this.clock.now());
  }

  @Mutation()
  @Allow('meetings.manage')
  saveMeetingZone(@Args() { eventId, id, name }: MutationSaveMeetingZoneArgs, @CurrentActor() actor: Actor) {
    return this.keeping.saveZone(actor, eventId, id ?? null, name);
  }

  @Mutation()
  @Allow('meetings.manage')
  removeMeetingZone(@Args() { eventId, id }: MutationRemoveMeetingZoneArgs, @CurrentActor() actor: Actor) {
    return this.keeping.removeZone(actor, eventId, id);
  }

  @Mutation()
  @Allow('meetings.manage')
  saveMeetingWalks(@Args() { eventId, walks }: MutationSaveMeetingWalksArgs, @CurrentActor() actor: Actor) {
    return this.keeping.saveWalks(actor, eventId, walks);
  }

  @Mutation()
  @Allow('meetings.manage')
  addMeetingTables(@Args() { input }: MutationAddMeetingTablesArgs, @CurrentActor() actor: Actor) {
    return this.drawing.add(actor, input);
  }

  @Mutation()
  @Allow('meetings.manage')
  addBoothPlace(@Args() { eventId, boothId }: MutationAddBoothPlaceArgs, @CurrentActor() actor: Actor) {
    return this.drawing.addBoothPlace(actor, eventId, boothId);
  }

  @Mutation()
  @Allow('meetings.manage')
  addVideoRoom(@Args() { eventId, name, url }: MutationAddVideoRoomArgs, @CurrentActor() actor: Actor) {
    return this.drawing.addVideoRoom(actor, eventId, name, url);
  }

  @Mutation()
  @Allow('meetings.manage')
  renumberMeetingTables(@Args() args: MutationRenumberMeetingTablesArgs, @CurrentActor() actor: Actor) {
    return this.drawing.renumber(actor, args.eventId, args.tableIds.slice(0, MOST_TABLES), args.firstNumber);
  }

  @Mutation()
  @Allow('meetings.manage')
  moveMeetingTables(@Args() args: MutationMoveMeetingTablesArgs, @CurrentActor() actor: Actor) {
    return this.drawing.move(actor, { ...args, tableIds: args.tableIds.slice(0, MOST_TABLES) });
  }

  @Mutation()
  @Allow('meetings.manage')
  reserveMeetingTables(@Args() args: MutationReserveMeetingTablesArgs, @CurrentActor() actor: Actor) {
    return this.drawing.reserve(actor, { ...args, tableIds: args.tableIds.slice(0, MOST_TABLES) });
  }

  @Mutation()
  @Allow('meetings.manage')
  removeMeetingTables(@Args() args: MutationRemoveMeetingTablesArgs, @CurrentActor() actor: Actor) {
    return this.removing.remove(actor, args.eventId, args.tableIds.slice(0, MOST_TABLES));
  }

  @Mutation()
  @Allow('meetings.manage')
  reopenMeetingTables(@Args() args: MutationReopenMeetingTablesArgs, @CurrentActor() actor: Actor) {
    return this.removing.reopen(actor, args.eventId, args.tableIds.slice(0, MOST_TABLES));
  }

  @Mutation()
  @Allow('meetings.manage')
  makeMeetingSlots(@Args() { input }: MutationMakeMeetingSlotsArgs, @CurrentActor() actor: Actor) {
    return this.slots.make(actor, input);
  }

  @Mutation()
  @Allow('meetings.manage')
  removeMeetingSlots(@Args() args: MutationRemoveMeetingSlotsArgs, @CurrentActor() actor: Actor) {
    return this.slots.remove(actor, args.eventId, args.slotIds.slice(0, MOST_SLOTS));
  }
}
