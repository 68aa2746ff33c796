import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  EventRequestsArgs,
  InvalidInput,
  MutationApproveRequestsArgs,
  MutationRefuseRequestsArgs,
  Requests,
  RequestsDecided,
} from '@parvis/contract/resolvers';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, CurrentActor, Database, pageOf } from '@parvis/platform';
import { DecideRequests } from './decide';
import { readRequests } from './requests.queries';

@Resolver('Event')
export class ApprovalResolver {
  constructor(
    private readonly database: Database,
    private readonly deciding: DecideRequests,
  ) {}

  @ResolveField()
  @Allow('registration.read')
  requests(@Parent() event: EventRow, @Args() args: EventRequestsArgs): Promise<Requests> {
    return readRequests(this.database, event.id, { ...args, ...pageOf(args) });
  }

  @Mutation()
  @Allow('registration.decide')
  approveRequests(
    @Args() { eventId, ticketIds }: MutationApproveRequestsArgs,
    @CurrentActor() actor: Actor,
  ): Promise<RequestsDecided | InvalidInput> {
    return this.deciding.approve(actor, eventId, ticketIds);
  }

  @Mutation()
  @Allow('registration.decide')
  undoApproval(
    @Args() { eventId, ticketIds }: MutationApproveRequestsArgs,
    @CurrentActor() actor: Actor,
  ): Promise<RequestsDecided> {
    return this.deciding.undo(actor, eventId, ticketIds);
  }

  @Mutation()
  @Allow('registration.decide')
  refuseRequests(
    @Args() { eventId, ticketIds, reason }: MutationRefuseRequestsArgs,
    @CurrentActor() actor: Actor,
  ): Promise<RequestsDecided | InvalidInput> {
    return this.deciding.refuse(actor, eventId, ticketIds, reason);
  }
}
