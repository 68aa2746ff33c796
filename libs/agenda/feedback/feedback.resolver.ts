import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { FeedbackInput, FeedbackOutcome, OwnFeedback, SessionFeedback } from '@parvis/contract/resolvers';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database } from '@parvis/platform';
import { readFeedback, readOwnFeedback } from './feedback.queries';
import { GiveFeedback } from './give-feedback';

@Resolver('Event')
export class FeedbackResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly feedback: GiveFeedback,
  ) {}

  @ResolveField()
  @Allow('agenda.own')
  myFeedback(@Parent() event: EventRow, @CurrentActor() actor: Actor): Promise<OwnFeedback[]> {
    return readOwnFeedback(this.database, { eventId: event.id, personId: actor.personId, now: this.clock.now() });
  }

  @ResolveField()
  @Allow('profile.speaker')
  feedbackOnMySessions(@Parent() event: EventRow, @CurrentActor() actor: Actor): Promise<SessionFeedback[]> {
    return readFeedback(this.database, { eventId: event.id, speakerId: actor.personId, now: this.clock.now() });
  }

  @ResolveField()
  @Allow('feedback.read')
  sessionFeedback(@Parent() event: EventRow): Promise<SessionFeedback[]> {
    return readFeedback(this.database, { eventId: event.id, now: this.clock.now() });
  }

  @Mutation()
  @Allow('agenda.own')
  giveFeedback(@Args('input') input: FeedbackInput, @CurrentActor() actor: Actor): Promise<FeedbackOutcome> {
    return this.feedback.give(actor, input);
  }
}
