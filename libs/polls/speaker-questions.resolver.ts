import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  MutationAskSpeakersArgs,
  MutationModerateQuestionArgs,
  MutationSupportQuestionArgs,
} from '@parvis/contract/resolvers';
import { assertNever } from '@parvis/domain';
import { type Actor, Allow, CurrentActor, type RequestContext } from '@parvis/platform';
import type { PollRow } from './polls.queries';
import { askingOf } from './polls.resolver';
import { ReadPolls } from './read-polls';
import { MOST_ASKED, type QuestionToModerate, SpeakerQuestions } from './speaker-questions';

@Resolver('Poll')
export class SpeakerQuestionsResolver {
  constructor(
    private readonly polls: ReadPolls,
    private readonly questions: SpeakerQuestions,
  ) {}

  @ResolveField()
  @Allow('public')
  async questionsToModerate(@Parent() poll: PollRow): Promise<QuestionToModerate[] | undefined> {
    return poll.mayRun ? this.questions.toModerate(poll.id) : undefined;
  }

  @ResolveField()
  @Allow('public')
  supported(
    @Parent() poll: PollRow,
    @CurrentActor() actor: Actor | undefined,
    @Context() context: RequestContext,
  ): Promise<string[]> {
    return this.questions.supportedBy(askingOf(actor, context), poll);
  }

  /** Whoever the poll does not ask is refused by the use case. */
  @Mutation()
  @Allow('public')
  async askSpeakers(
    @Args() { pollId, words }: MutationAskSpeakersArgs,
    @CurrentActor() actor: Actor | undefined,
    @Context() context: RequestContext,
  ) {
    const asking = askingOf(actor, context);
    const asked = await this.questions.ask(asking, pollId, words);
    switch (asked.outcome) {
      case 'ASKED':
        return { __typename: 'SpeakerQuestionAsked', poll: await this.polls.byId(pollId, asking) };
      case 'NOT_OPEN':
        return { __typename: 'PollNotOpen', status: asked.status };
      case 'TOO_MANY':
        return { __typename: 'TooManyAsked', most: MOST_ASKED };
      case 'INVALID':
        return { __typename: 'InvalidInput', errors: [{ field: 'words', code: asked.code }] };
      default:
        return assertNever(asked);
    }
  }

  @Mutation()
  @Allow('public')
  async supportQuestion(
    @Args() { questionId, supports }: MutationSupportQuestionArgs,
    @CurrentActor() actor: Actor | undefined,
    @Context() context: RequestContext,
  ): Promise<PollRow | undefined> {
    const asking = askingOf(actor, context);
    return this.polls.byId(await this.questions.support(asking, questionId, supports), asking);
  }

  @Mutation()
  @Allow('signedIn')
  async moderateQuestion(
    @Args() { questionId, status }: MutationModerateQuestionArgs,
    @CurrentActor() actor: Actor | undefined,
  ): Promise<PollRow | undefined> {
    const pollId = await this.questions.moderate(actor, questionId, status);
    return this.polls.byId(pollId, { actor, cookie: undefined });
  }
}
