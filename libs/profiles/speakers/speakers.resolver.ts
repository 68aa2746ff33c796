import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { SpeakerCard, SpeakerProfileInput, SpeakerProfileOutcome } from '@parvis/contract/resolvers';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, CurrentActor, Database } from '@parvis/platform';
import { SaveSpeakerProfile } from './save-speaker-profile';
import { readSpeaker, readSpeakers } from './speakers.queries';

@Resolver('Event')
export class SpeakersResolver {
  constructor(
    private readonly database: Database,
    private readonly profiles: SaveSpeakerProfile,
  ) {}

  @ResolveField()
  @Allow('public')
  speakers(@Parent() event: EventRow): Promise<SpeakerCard[]> {
    return readSpeakers(this.database, event.id);
  }

  @ResolveField()
  @Allow('profile.speaker')
  mySpeakerProfile(@Parent() event: EventRow, @CurrentActor() actor: Actor): Promise<SpeakerCard> {
    return readSpeaker(this.database, event.id, actor.personId);
  }

  @Mutation()
  @Allow('profile.speaker')
  saveSpeakerProfile(
    @Args('input') input: SpeakerProfileInput,
    @CurrentActor() actor: Actor,
  ): Promise<SpeakerProfileOutcome> {
    return this.profiles.save(actor, input);
  }
}
