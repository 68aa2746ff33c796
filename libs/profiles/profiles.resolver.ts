import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  Exhibitor,
  ExhibitorProfileInput,
  ExhibitorProfileOutcome,
  MyBooth,
  SpeakerCard,
  SpeakerProfileInput,
  SpeakerProfileOutcome,
} from '@parvis/contract/resolvers';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database } from '@parvis/platform';
import { readExhibitors, readMyBooth, readSpeaker, readSpeakers } from './profiles.queries';
import { SaveProfile } from './save-profile';

@Resolver('Event')
export class ProfilesResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly saveProfile: SaveProfile,
  ) {}

  @ResolveField()
  @Allow('public')
  speakers(@Parent() event: EventRow): Promise<SpeakerCard[]> {
    return readSpeakers(this.database, event.id);
  }

  @ResolveField()
  @Allow('public')
  exhibitors(@Parent() event: EventRow): Promise<Exhibitor[]> {
    return readExhibitors(this.database, event.id, this.clock.now());
  }

  @ResolveField()
  @Allow('profile.speaker')
  mySpeakerProfile(@Parent() event: EventRow, @CurrentActor() actor: Actor): Promise<SpeakerCard> {
    return readSpeaker(this.database, event.id, actor.personId);
  }

  @ResolveField()
  @Allow('profile.exhibitor')
  myBooth(@Parent() event: EventRow, @CurrentActor() actor: Actor): Promise<MyBooth | undefined> {
    return readMyBooth(this.database, event.id, actor.personId, this.clock.now());
  }

  @Mutation()
  @Allow('profile.speaker')
  saveSpeakerProfile(
    @Args('input') input: SpeakerProfileInput,
    @CurrentActor() actor: Actor,
  ): Promise<SpeakerProfileOutcome> {
    return this.saveProfile.ofSpeaker(actor, input);
  }

  @Mutation()
  @Allow('profile.exhibitor')
  saveExhibitorProfile(
    @Args('input') input: ExhibitorProfileInput,
    @CurrentActor() actor: Actor,
  ): Promise<ExhibitorProfileOutcome> {
    return this.saveProfile.ofExhibitor(actor, input);
  }
}
