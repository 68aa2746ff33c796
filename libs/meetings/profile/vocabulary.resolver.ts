import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  MutationMergeMeetingTagsArgs,
  MutationRetireMeetingTagArgs,
  MutationSaveMeetingTagArgs,
} from '@parvis/contract/resolvers';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, CurrentActor, Database } from '@parvis/platform';
import { KeepVocabulary, readVocabulary } from './vocabulary';

@Resolver('Event')
export class VocabularyResolver {
  constructor(
    private readonly database: Database,
    private readonly vocabulary: KeepVocabulary,
  ) {}

  @ResolveField()
  @Allow('meetings.manage')
  meetingVocabulary(@Parent() event: EventRow) {
    return readVocabulary(this.database, event.id);
  }

  @Mutation()
  @Allow('meetings.manage')
  saveMeetingTag(@Args() { input }: MutationSaveMeetingTagArgs, @CurrentActor() actor: Actor) {
    return this.vocabulary.save(actor, input);
  }

  @Mutation()
  @Allow('meetings.manage')
  mergeMeetingTags(@Args() { eventId, tagId, intoId }: MutationMergeMeetingTagsArgs, @CurrentActor() actor: Actor) {
    return this.vocabulary.merge(actor, eventId, tagId, intoId);
  }

  @Mutation()
  @Allow('meetings.manage')
  retireMeetingTag(@Args() { eventId, tagId, isRetired }: MutationRetireMeetingTagArgs, @CurrentActor() actor: Actor) {
    return this.vocabulary.retire(actor, eventId, tagId, isRetired);
  }
}
