import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  EventWaitingListsArgs,
  MutationJoinWaitingListArgs,
  MutationMoveUpWaitingArgs,
  TicketKind,
  WaitingLists,
} from '@parvis/contract/resolvers';
import { type EventRow, readEventById } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database, pageOf } from '@parvis/platform';
import { readKind } from '../ticket-kinds.queries';
import { JoinLine, type JoinOutcome } from './join-line';
import { LeaveLine } from './leave-line';
import { StaffLine, type WaitingActOutcome } from './staff-line';
import { readWaitingLists, readWaitingPlace, type WaitingPlaceRow } from './waiting.queries';

@Resolver('Event')
export class WaitingResolver {
  constructor(
    private readonly database: Database,
    private readonly joining: JoinLine,
    private readonly leaving: LeaveLine,
    private readonly staff: StaffLine,
  ) {}

  @ResolveField()
  @Allow('registration.read')
  waitingLists(@Parent() event: EventRow, @Args() args: EventWaitingListsArgs): Promise<WaitingLists> {
    return readWaitingLists(this.database, event.id, { ...args, ...pageOf(args) });
  }

  @Query()
  @Allow('public')
  waitingPlace(@Args('token') token: string): Promise<WaitingPlaceRow | undefined> {
    return readWaitingPlace(this.database, token);
  }

  @Mutation()
  @Allow('public')
  joinWaitingList(@Args() { input }: MutationJoinWaitingListArgs): Promise<JoinOutcome> {
    return this.joining.run(input);
  }

  @Mutation()
  @Allow('public')
  leaveWaitingList(@Args('token') token: string): Promise<WaitingPlaceRow | undefined> {
    return this.leaving.run(token);
  }

  @Mutation()
  @Allow('registration.decide')
  moveUpWaiting(@Args() args: MutationMoveUpWaitingArgs, @CurrentActor() actor: Actor): Promise<WaitingActOutcome> {
    return this.staff.moveUp(actor, args.eventId, args.entryId);
  }

  @Mutation()
  @Allow('registration.decide')
  offerWaiting(@Args() args: MutationMoveUpWaitingArgs, @CurrentActor() actor: Actor): Promise<WaitingActOutcome> {
    return this.staff.offer(actor, args.eventId, args.entryId);
  }

  @Mutation()
  @Allow('registration.decide')
  removeWaiting(@Args() args: MutationMoveUpWaitingArgs, @CurrentActor() actor: Actor): Promise<WaitingActOutcome> {
    return this.staff.remove(actor, args.eventId, args.entryId);
  }
}

@Resolver('WaitingPlace')
export class WaitingPlaceResolver {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
  ) {}

  @ResolveField()
  @Allow('public')
  async event(@Parent() { eventId }: WaitingPlaceRow): Promise<EventRow> {
    return (await readEventById(this.database, eventId))!;
  }

  @ResolveField()
  @Allow('public')
  kind(@Parent() { eventId, kindId }: WaitingPlaceRow): Promise<TicketKind> {
    return readKind(this.database, eventId, kindId, this.clock.now());
  }
}
