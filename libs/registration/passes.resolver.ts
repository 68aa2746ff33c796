import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { EventKindsOnOfferArgs, KindOnOffer, TicketKind } from '@parvis/contract/resolvers';
import { type EventRow, readEventById } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database } from '@parvis/platform';
import { readKindsOnOffer } from './kinds/kinds-on-offer';
import { type Pass, readPass } from './passes';
import type { PassNotUsableRow } from './register';
import { readKind } from './ticket-kinds.queries';

type PassRow = Pass & { keepsPlace: boolean };

@Resolver('Event')
export class OfferResolver {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  @ResolveField()
  @Allow('public')
  kindsOnOffer(
    @Parent() event: EventRow,
    @Args() args: EventKindsOnOfferArgs,
    @CurrentActor() actor: Actor | undefined,
  ): Promise<KindOnOffer[]> {
    return readKindsOnOffer(this.database, { ...args, eventId: event.id, actor, now: this.clock.now() });
  }

  @Query()
  @Allow('public')
  async pass(
    @Args('token') token: string,
  ): Promise<({ __typename: 'Pass' } & PassRow) | ({ __typename: 'PassNotUsable' } & PassNotUsableRow)> {
    const pass = await readPass(this.database, token, this.clock.now());
    if ('fault' in pass)
      return { __typename: 'PassNotUsable', why: pass.fault, eventId: pass.eventId, givenBy: pass.givenBy };
    return { __typename: 'Pass', ...pass, keepsPlace: pass.sort !== 'INVITATION' };
  }
}

@Resolver('Pass')
export class PassResolver {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  @ResolveField()
  @Allow('public')
  async event(@Parent() { eventId }: PassRow): Promise<EventRow> {
    return (await readEventById(this.database, eventId))!;
  }

  @ResolveField()
  @Allow('public')
  kind(@Parent() { eventId, kindId }: PassRow): Promise<TicketKind> {
    return readKind(this.database, eventId, kindId, this.clock.now());
  }
}

@Resolver('PassNotUsable')
export class PassNotUsableResolver {
  constructor(private readonly database: Database) {}

  @ResolveField()
  @Allow('public')
  async event(@Parent() { eventId }: PassNotUsableRow): Promise<EventRow | undefined> {
    return eventId === null ? undefined : readEventById(this.database, eventId);
  }
}
