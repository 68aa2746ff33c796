import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Exhibitor, ExhibitorProfileInput, ExhibitorProfileOutcome, MyBooth } from '@parvis/contract/resolvers';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database } from '@parvis/platform';
import { readExhibitors, readMyBooth } from './exhibitors.queries';
import { SaveExhibitorProfile } from './save-exhibitor-profile';

@Resolver('Event')
export class ExhibitorsResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly profiles: SaveExhibitorProfile,
  ) {}

  @ResolveField()
  @Allow('public')
  exhibitors(@Parent() event: EventRow): Promise<Exhibitor[]> {
    return readExhibitors(this.database, event.id, this.clock.now());
  }

  @ResolveField()
  @Allow('profile.exhibitor')
  myBooth(@Parent() event: EventRow, @CurrentActor() actor: Actor): Promise<MyBooth | undefined> {
    return readMyBooth(this.database, event.id, actor.personId, this.clock.now());
  }

  @Mutation()
  @Allow('profile.exhibitor')
  saveExhibitorProfile(
    @Args('input') input: ExhibitorProfileInput,
    @CurrentActor() actor: Actor,
  ): Promise<ExhibitorProfileOutcome> {
    return this.profiles.save(actor, input);
  }
}
