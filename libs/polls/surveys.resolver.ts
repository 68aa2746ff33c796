import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { ScheduleSurveyInput } from '@parvis/contract/resolvers';
import { assertNever } from '@parvis/domain';
import { type Actor, Allow, CurrentActor } from '@parvis/platform';
import type { PollRow } from './polls.queries';
import { ReadPolls } from './read-polls';
import { SendSurveys } from './send-survey';

@Resolver()
export class SurveysResolver {
  constructor(
    private readonly polls: ReadPolls,
    private readonly surveys: SendSurveys,
  ) {}

  @Mutation()
  @Allow('signedIn')
  async scheduleSurvey(@Args('input') input: ScheduleSurveyInput, @CurrentActor() actor: Actor | undefined) {
    const scheduled = await this.surveys.schedule(actor, input.pollId, input);
    switch (scheduled.outcome) {
      case 'SCHEDULED':
        return { __typename: 'PollChanged', poll: await this.read(actor, input.pollId) };
      case 'REFUSED':
        return { __typename: 'PollChangeRefused', status: scheduled.status };
      case 'INVALID':
        return { __typename: 'InvalidInput', errors: scheduled.errors };
      default:
        return assertNever(scheduled);
    }
  }

  @Mutation()
  @Allow('signedIn')
  async cancelSurvey(@Args('pollId') pollId: string, @CurrentActor() actor: Actor | undefined) {
    await this.surveys.cancel(actor, pollId);
    return this.read(actor, pollId);
  }

  private read(actor: Actor | undefined, pollId: string): Promise<PollRow | undefined> {
    return this.polls.byId(pollId, { actor, cookie: undefined });
  }
}
