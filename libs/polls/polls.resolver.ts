import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  MutationModerateWordsArgs,
  MutationShowResultsArgs,
  MutationVoteArgs,
  PollInput,
  QueryPollArgs,
  QuerySplitResultsArgs,
} from '@parvis/contract/resolvers';
import { assertNever, type LivePollResults } from '@parvis/domain';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, CurrentActor, Database, type RequestContext } from '@parvis/platform';
import { ChangePoll, type PollChange } from './change-poll';
import { CreatePoll } from './create-poll';
import { ModerateWords } from './moderate-words';
import { voteRule } from './poll.rules';
import { type PollRow, readPolls } from './polls.queries';
import { ReadPolls } from './read-polls';
import type { WrittenWords } from './results.queries';
import { Vote } from './vote';
import { type Asking, Voters } from './voters';

export const askingOf = (actor: Actor | undefined, { req }: RequestContext): Asking => ({
  actor,
  cookie: req.headers.cookie,
});

/** Of those who run polls: the team, and the moderators of a poll's session. */
@Resolver('Poll')
export class RunPollsResolver {
  constructor(
    private readonly polls: ReadPolls,
    private readonly createPolls: CreatePoll,
    private readonly changePolls: ChangePoll,
    private readonly words: ModerateWords,
  ) {}

  @Query()
  @Allow('signedIn')
  splitResults(
    @Args() { pollId, value }: QuerySplitResultsArgs,
    @CurrentActor() actor: Actor,
  ): Promise<LivePollResults | undefined> {
    return this.polls.splitResults(actor, pollId, value);
  }

  @ResolveField()
  @Allow('public')
  writtenWords(@Parent() poll: PollRow): Promise<WrittenWords[] | undefined> {
    return this.polls.writtenWords(poll);
  }

  @Mutation()
  @Allow('poll.run')
  async createPoll(@Args('input') input: PollInput, @CurrentActor() actor: Actor | undefined) {
    const created = await this.createPolls.create(actor, input);
    switch (created.outcome) {
      case 'CREATED':
        return { __typename: 'PollCreated', poll: await this.read(created.pollId, actor) };
      case 'INVALID':
        return { __typename: 'InvalidInput', errors: created.errors };
      default:
        return assertNever(created);
    }
  }

  @Mutation()
  @Allow('signedIn')
  openPoll(@Args('pollId') pollId: string, @CurrentActor() actor: Actor | undefined) {
    return this.change(actor, pollId, { to: 'OPEN' });
  }

  @Mutation()
  @Allow('signedIn')
  closePoll(@Args('pollId') pollId: string, @CurrentActor() actor: Actor | undefined) {
    return this.change(actor, pollId, { to: 'CLOSED' });
  }

  @Mutation()
  @Allow('signedIn')
  showResults(@Args() { pollId, shown }: MutationShowResultsArgs, @CurrentActor() actor: Actor | undefined) {
    return this.change(actor, pollId, { resultsShown: shown });
  }

  @Mutation()
  @Allow('signedIn')
  async moderateWords(
    @Args() { questionId, keys, shown }: MutationModerateWordsArgs,
    @CurrentActor() actor: Actor | undefined,
  ) {
    return { poll: await this.read(await this.words.decide(actor, questionId, keys, shown), actor) };
  }

  private async change(actor: Actor | undefined, pollId: string, change: PollChange) {
    const changed = await this.changePolls.change(actor, pollId, change);
    switch (changed.outcome) {
      case 'CHANGED':
        return { __typename: 'PollChanged', poll: await this.read(pollId, actor) };
      case 'REFUSED':
        return { __typename: 'PollChangeRefused', status: changed.status };
      default:
        return assertNever(changed);
    }
  }

  private read(pollId: string, actor: Actor | undefined): Promise<PollRow | undefined> {
    return this.polls.byId(pollId, { actor, cookie: undefined });
  }
}

/** Of everybody: to see a poll and to answer it. */
@Resolver()
export class AnswerPollsResolver {
  constructor(
    private readonly polls: ReadPolls,
    private readonly voting: Vote,
    private readonly voters: Voters,
  ) {}

  @Query()
  @Allow('public')
  async poll(
    @Args() { code, link }: QueryPollArgs,
    @CurrentActor() actor: Actor | undefined,
    @Context() context: RequestContext,
  ): Promise<PollRow | undefined> {
    const poll = await this.polls.byCode(code, { ...askingOf(actor, context), link });
    if (poll?.audience === 'ANYONE' && !actor) this.voters.name(context.res, context.req.headers.cookie);
    return poll;
  }

  /** Whoever the poll does not ask is refused by the use case. */
  @Mutation()
  @Allow('public')
  async vote(
    @Args() args: MutationVoteArgs,
    @CurrentActor() actor: Actor | undefined,
    @Context() context: RequestContext,
  ) {
    const vote = voteRule.safeParse(args);
    if (!vote.success)
      return { __typename: 'InvalidInput', errors: [{ field: 'answers', code: 'ANSWERS_UNREADABLE' }] };
    const asking = { ...askingOf(actor, context), link: vote.data.link };
    const result = await this.voting.vote(asking, vote.data);
    switch (result.outcome) {
      case 'RECORDED':
        return { __typename: 'VoteRecorded', poll: await this.polls.byId(args.pollId, asking) };
      case 'ALREADY_VOTED':
        return { __typename: 'AlreadyVoted', poll: await this.polls.byId(args.pollId, asking) };
      case 'NOT_OPEN':
        return { __typename: 'PollNotOpen', status: result.status };
      case 'INVALID':
        return { __typename: 'InvalidInput', errors: result.errors };
      default:
        return assertNever(result);
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
  openPoll(
    @Parent() event: EventRow,
    @CurrentActor() actor: Actor | undefined,
    @Context() context: RequestContext,
  ): Promise<PollRow | undefined> {
    return this.polls.ofEvent('open', event.id, askingOf(actor, context));
  }

  @ResolveField()
  @Allow('public')
  screenPoll(
    @Parent() event: EventRow,
    @CurrentActor() actor: Actor | undefined,
    @Context() context: RequestContext,
  ): Promise<PollRow | undefined> {
    return this.polls.ofEvent('screen', event.id, askingOf(actor, context));
  }

  @ResolveField()
  @Allow('public')
  pollsToRun(@Parent() event: EventRow, @CurrentActor() actor: Actor | undefined): Promise<PollRow[]> {
    return this.polls.runBy(actor, event.id);
  }

  @ResolveField('polls')
  @Allow('poll.run')
  all(@Parent() event: EventRow, @CurrentActor() actor: Actor | undefined): Promise<PollRow[]> {
    return readPolls(this.database, 'event', event.id, { personId: actor?.personId ?? null, mayRun: true });
  }
}
