import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, Allow, CurrentActor } from '@parvis/platform';
import type { PollRow } from '../polls.queries';
import { NamedBallots } from './named-ballots';

@Resolver('Poll')
export class NamedBallotsResolver {
  constructor(private readonly ballots: NamedBallots) {}

  /** Null for who is not of the team. */
  @ResolveField()
  @Allow('public')
  async namedBallots(@Parent() poll: PollRow, @CurrentActor() actor: Actor | undefined) {
    const ballots = await this.ballots.of(actor, poll);
    return ballots?.map(({ givenName, familyName, ...ballot }) => ({ ...ballot, name: `${givenName} ${familyName}` }));
  }
}
