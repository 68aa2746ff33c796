import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MutationSaveMeetingNoteArgs } from '@parvis/contract/resolvers';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database } from '@parvis/platform';
import { readPastMeetings, SaveMeetingNote } from './past-meetings';

@Resolver('Event')
export class AfterResolver {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly notes: SaveMeetingNote,
  ) {}

  @ResolveField()
  @Allow('meetings.use')
  pastMeetings(@Parent() event: EventRow, @CurrentActor() actor: Actor) {
    return readPastMeetings(this.database, event.id, actor.personId, this.clock.now());
  }

  @Mutation()
  @Allow('meetings.use')
  saveMeetingNote(@Args() args: MutationSaveMeetingNoteArgs, @CurrentActor() actor: Actor) {
    return this.notes.save(actor, args);
  }
}
