import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { DoorGuest, DoorNotesOutcome, DoorQuestion, MutationSaveDoorNotesArgs } from '@parvis/contract/resolvers';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, CurrentActor, Database } from '@parvis/platform';
import { CheckinGateway } from '../checkin.gateway';
import { readDoorGuests, readDoorQuestions } from './guests.queries';
import { SaveNotes } from './save-notes';

/** What staff get ready for the desk: whom to look out for, and what to ask. */
@Resolver('Event')
export class DoorGuestsResolver {
  constructor(
    private readonly database: Database,
    private readonly notes: SaveNotes,
    private readonly gateway: CheckinGateway,
  ) {}

  @ResolveField()
  @Allow('door.manage')
  doorGuests(@Parent() event: EventRow): Promise<DoorGuest[]> {
    return readDoorGuests(this.database, event.id);
  }

  @ResolveField()
  @Allow('door.manage')
  doorQuestions(@Parent() event: EventRow): Promise<DoorQuestion[]> {
    return readDoorQuestions(this.database, event.id);
  }

  @Mutation()
  @Allow('door.manage')
  async saveDoorNotes(
    @Args() { input }: MutationSaveDoorNotesArgs,
    @CurrentActor() actor: Actor,
  ): Promise<DoorNotesOutcome> {
    const outcome = await this.notes.run(input, actor);
    if (outcome.__typename === 'DoorNotesSaved') this.gateway.rulesChanged(input.eventId);
    return outcome;
  }
}
