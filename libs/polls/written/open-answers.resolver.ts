import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MutationSortWordsArgs } from '@parvis/contract/resolvers';
import { mayBeCoarse, type Text, themesOf } from '@parvis/domain';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, CurrentActor, Database } from '@parvis/platform';
import type { PollRow } from '../polls.queries';
import { ReadPolls } from '../read-polls';
import { type OpenAnswer, readOpenAnswers } from './open-answers.queries';
import { SortWords } from './sort-words';

const languagesOf = ({ fr, en }: Text) => [fr, en];

const seen = (answer: OpenAnswer) => ({
  ...answer,
  mayBeCoarse: mayBeCoarse(answer.words),
  isByHand: answer.theme !== null,
});

/** Of the team: what people wrote, sorted by theme. */
@Resolver('Event')
export class OpenAnswersResolver {
  constructor(
    private readonly database: Database,
    private readonly polls: ReadPolls,
    private readonly words: SortWords,
  ) {}

  @ResolveField()
  @Allow('poll.run')
  async openAnswers(@Parent() event: EventRow) {
    const questions = await readOpenAnswers(this.database, event.id);
    return questions.map(({ written, ...question }) => {
      const { themes, others } = themesOf(
        written.filter(({ isShown }) => isShown),
        languagesOf(question.label),
      );
      return {
        ...question,
        themes: themes.map((theme) => ({ ...theme, answers: theme.answers.map(seen) })),
        others: others.map(seen),
        toRead: written.filter(({ isShown }) => isShown === null).map(seen),
        hidden: written.filter(({ isShown }) => isShown === false).map(seen),
      };
    });
  }

  @Mutation()
  @Allow('signedIn')
  async sortWords(
    @Args() { questionId, keys, theme }: MutationSortWordsArgs,
    @CurrentActor() actor: Actor | undefined,
  ): Promise<{ poll: PollRow | undefined }> {
    const pollId = await this.words.sort(actor, questionId, keys, theme ?? null);
    return { poll: await this.polls.byId(pollId, { actor, cookie: undefined }) };
  }
}
