import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationProposeTimesArgs } from '@parvis/contract/resolvers';
import { type Actor, Allow, CurrentActor } from '@parvis/platform';
import { Agree } from './agree';

@Resolver()
export class AskingResolver {
  constructor(private readonly agree: Agree) {}

  @Mutation()
  @Allow('meetings.use')
  acceptWish(@Args('requestId') requestId: string, @CurrentActor() actor: Actor) {
    return this.agree.acceptWish(actor, requestId);
  }

  @Mutation()
  @Allow('meetings.use')
  proposeTimes(@Args() args: MutationProposeTimesArgs, @CurrentActor() actor: Actor) {
    return this.agree.proposeTimes(actor, args);
  }
}
