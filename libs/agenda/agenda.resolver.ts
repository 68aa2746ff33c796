import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  AgendaFeed,
  FollowOutcome,
  MutationFollowSessionArgs,
  MyAgenda,
  UnfollowOutcome,
} from '@parvis/contract/resolvers';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, CurrentActor, Database } from '@parvis/platform';
import { readCommitments, readFeedToken } from './agenda.queries';
import { CalendarFeed } from './feeds/calendar-feed';
import { FollowSession } from './follow-session';

@Resolver('Event')
export class AgendaResolver {
  constructor(
    private readonly database: Database,
    private readonly followSessions: FollowSession,
    private readonly feed: CalendarFeed,
  ) {}

  @ResolveField()
  @Allow('agenda.own')
  async myAgenda(@Parent() event: EventRow, @CurrentActor() actor: Actor): Promise<MyAgenda> {
    const commitments = await readCommitments(this.database, event.id, actor.personId);
    const token = await readFeedToken(this.database, event.id, actor.personId);
    return { commitments, feedUrl: token === undefined ? null : this.feed.urlOf(token) };
  }

  @Mutation()
  @Allow('agenda.own')
  followSession(@Args() args: MutationFollowSessionArgs, @CurrentActor() actor: Actor): Promise<FollowOutcome> {
    return this.followSessions.follow(actor, args);
  }

  @Mutation()
  @Allow('agenda.own')
  unfollowSession(@Args('sessionId') sessionId: string, @CurrentActor() actor: Actor): Promise<UnfollowOutcome> {
    return this.followSessions.unfollow(actor, sessionId);
  }

  @Mutation()
  @Allow('agenda.own')
  async renewAgendaFeed(@Args('eventId') eventId: string, @CurrentActor() actor: Actor): Promise<AgendaFeed> {
    return { url: await this.feed.renew(actor, eventId) };
  }
}
