import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MutationAnswerOfferArgs, MutationProposeRepairArgs } from '@parvis/contract/resolvers';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database } from '@parvis/platform';
import { AnswerOffer } from './answer-offer';
import { ApplyRepair } from './apply-repair';
import { ProposeRepair } from './propose-repair';
import { readRepairChoices, readRepairs } from './repair.queries';
import { UndoRepair } from './undo-repair';

@Resolver('Event')
export class RepairResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly proposing: ProposeRepair,
    private readonly applying: ApplyRepair,
    private readonly undoing: UndoRepair,
    private readonly offers: AnswerOffer,
  ) {}

  @ResolveField()
  @Allow('meetings.run')
  meetingRepairs(@Parent() event: EventRow) {
    return readRepairs(this.database, event.id);
  }

  @ResolveField()
  @Allow('meetings.run')
  repairChoices(@Parent() event: EventRow) {
    return readRepairChoices(this.database, event.id, this.clock.now());
  }

  @Mutation()
  @Allow('meetings.run')
  proposeRepair(@Args() { eventId, causes }: MutationProposeRepairArgs, @CurrentActor() actor: Actor) {
    return this.proposing.propose(actor, eventId, causes);
  }

  @Mutation()
  @Allow('meetings.run')
  applyRepair(@Args('repairId') repairId: string, @CurrentActor() actor: Actor) {
    return this.applying.apply(actor, repairId);
  }

  @Mutation()
  @Allow('meetings.run')
  undoRepair(@Args('repairId') repairId: string, @CurrentActor() actor: Actor) {
    return this.undoing.undo(actor, repairId);
  }

  @Mutation()
  @Allow('meetings.use')
  answerOffer(@Args() { offerId, accept }: MutationAnswerOfferArgs, @CurrentActor() actor: Actor) {
    return this.offers.answer(actor, offerId, accept);
  }
}
