import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { MutationShowResultsArgs, MutationVoteArgs, PollInput } from '@parvis/contract/resolvers';
import { assertNever } from '@parvis/domain';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, CurrentActor, Database } from '@parvis/platform';
import { ChangePoll, type PollChange } from './change-poll';
import { CreatePoll } from './create-poll';
import { voteRule } from './poll.rules';
import { type PollRow, readPolls } from './polls.queries';
import { ReadPolls } from './read-polls';
import { Vote } from './vote';

@Resolver()
export class PollsResolver {
  constructor(
    private readonly polls: ReadPolls,
    private readonly createPolls: CreatePoll,
    private readonly changePolls: ChangePoll,
    private readonly voting: Vote,
  ) {}

  @Query()
  @Allow('public')
  poll(@Args('code') code: string, @CurrentActor() actor: Actor | undefined): Promise<PollRow | undefined> {
    return this.polls.byCode(code, actor);
  }

  @Mutation()
  @Allow('poll.run')
  async createPoll(@Args('input') input: PollInput, @CurrentActor() actor: Actor | undefined) {
    const created = await this.createPolls.create(actor, input);
    switch (created.outcome) {
      case 'CREATED':
        return { __typename: 'PollCreated', poll: await this.polls.byId(created.pollId, actor) };
      case 'INVALID':
        return { __typename: 'InvalidInput', errors: created.errors };
      default:
        return assertNever(created);
    }
  }

  @Mutation()
  @Allow('poll.run')
  openPoll(@Args('pollId') pollId: string, @CurrentActor() actor: Actor | undefined) {
    return this.change(actor, pollId, { to: 'OPEN' });
  }

  @Mutation()
  @Allow('poll.run')
  closePoll(@Args('pollId') pollId: string, @CurrentActor() actor: Actor | undefined) {
    return this.change(actor, pollId, { to: 'CLOSED' });
  }

  @Mutation()
  @Allow('poll.run')
  showResults(@Args() { pollId, shown }: MutationShowResultsArgs, @CurrentActor() actor: Actor | undefined) {
    return this.change(actor, pollId, { resultsShown: shown });
  }

  @Mutation()
  @Allow('poll.vote')
  async vote(@Args() args: MutationVoteArgs, @CurrentActor() actor: Actor | undefined) {
    const vote = voteRule.safeParse(args);
    if (!vote.success)
      return { __typename: 'InvalidInput', errors: [{ field: 'answers', code: 'ANSWERS_UNREADABLE' }] };
    const result = await this.voting.vote(actor, vote.data.pollId, vote.data.answers);
    switch (result.outcome) {
      case 'RECORDED':
        return { __typename: 'VoteRecorded', poll: await this.polls.byId(args.pollId, actor) };
      case 'ALREADY_VOTED':
        return { __typename: 'AlreadyVoted', poll: await this.polls.byId(args.pollId, actor) };
      case 'NOT_OPEN':
        return { __typename: 'PollNotOpen', status: result.status };
      case 'INVALID':
        return { __typename: 'InvalidInput', errors: result.errors };
      default:
        return assertNever(result);
    }
  }

  private async change(actor: Actor | undefined, pollId: string, change: PollChange) {
    const changed = await this.changePolls.change(actor, pollId, change);
    switch (changed.outcome) {
      case 'CHANGED':
        return { __typename: 'PollChanged', poll: await this.polls.byId(pollId, actor) };
      case 'REFUSED':
        return { __typename: 'PollChangeRefused', status: changed.status };
      default:
        return assertNever(changed);
    }
  }
}

@Resolver('Event')
export class PollsOfEventResolver {
  constructor(
    private readonly database: Database,
    private readonly polls: ReadPolls,
  ) {}

  @ResolveField()
  @Allow('public')
  openPoll(@Parent() event: EventRow, @CurrentActor() actor: Actor | undefined): Promise<PollRow | undefined> {
    return this.polls.ofEvent('open', event.id, actor);
  }

  @ResolveField()
  @Allow('public')
  screenPoll(@Parent() event: EventRow, @CurrentActor() actor: Actor | undefined): Promise<PollRow | undefined> {
    return this.polls.ofEvent('screen', event.id, actor);
  }

  @ResolveField('polls')
  @Allow('poll.run')
  all(@Parent() event: EventRow, @CurrentActor() actor: Actor | undefined): Promise<PollRow[]> {
    return readPolls(this.database, 'event', event.id, { personId: actor?.personId ?? null, mayRun: true });
  }
}
