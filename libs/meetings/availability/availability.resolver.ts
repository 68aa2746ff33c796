import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MutationSaveAvailabilityArgs } from '@parvis/contract/resolvers';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, CurrentActor, Database } from '@parvis/platform';
import { readOwnSlots } from './own-slots.queries';
import { SaveAvailability } from './save-availability';

/** Most slots that an event can have. */
const MOST = 320;

@Resolver('Event')
export class AvailabilityResolver {
  constructor(
    private readonly database: Database,
    private readonly saving: SaveAvailability,
  ) {}

  @ResolveField()
  @Allow('meetings.use')
  availability(@Parent() event: EventRow, @CurrentActor() actor: Actor) {
    return readOwnSlots(this.database, event.id, actor.personId);
  }

  @Mutation()
  @Allow('meetings.use')
  saveAvailability(@Args() { eventId, away }: MutationSaveAvailabilityArgs, @CurrentActor() actor: Actor) {
    return this.saving.save(actor, eventId, away.slice(0, MOST));
  }
}
