import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  BoothPlan,
  BoothPlanOutcome,
  Exhibitor,
  ExhibitorBoard,
  ExhibitorBoardOutcome,
  ExhibitorsReminded,
  InvalidInput,
  MutationRemindExhibitorsArgs,
  MutationSaveBoothPlanArgs,
  MutationSaveBoothSuppliesArgs,
  MutationSaveExhibitorArgs,
} from '@parvis/contract/resolvers';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database } from '@parvis/platform';
import { readBoard } from './booth.queries';
import { DrawPlan } from './draw-plan';
import { readBoothPlan, readExhibitor, readExhibitors } from './exhibitors.queries';
import { ManageExhibitors } from './manage-exhibitors';

/** The catalogue for everybody, and all exhibitors of an event for staff. */
@Resolver('Event')
export class CatalogueResolver {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly managing: ManageExhibitors,
    private readonly plans: DrawPlan,
  ) {}

  @ResolveField()
  @Allow('public')
  exhibitors(@Parent() event: EventRow): Promise<Exhibitor[]> {
    return readExhibitors(this.database, event.id, this.clock.now());
  }

  @ResolveField()
  @Allow('public')
  exhibitor(@Parent() event: EventRow, @Args('id') id: string): Promise<Exhibitor | null> {
    return readExhibitor(this.database, event.id, id, this.clock.now());
  }

  @ResolveField()
  @Allow('public')
  boothPlan(@Parent() event: EventRow): Promise<BoothPlan | null> {
    return readBoothPlan(this.database, event.id);
  }

  @ResolveField()
  @Allow('exhibitor.manage')
  exhibitorBoard(@Parent() event: EventRow): Promise<ExhibitorBoard> {
    return readBoard(this.database, event.id, this.clock.now());
  }

  @Mutation()
  @Allow('exhibitor.manage')
  saveExhibitor(
    @Args() { input }: MutationSaveExhibitorArgs,
    @CurrentActor() actor: Actor,
  ): Promise<ExhibitorBoardOutcome> {
    return this.after(input.eventId, this.managing.save(actor, input));
  }

  @Mutation()
  @Allow('exhibitor.manage')
  saveBoothSupplies(
    @Args() { input }: MutationSaveBoothSuppliesArgs,
    @CurrentActor() actor: Actor,
  ): Promise<ExhibitorBoardOutcome> {
    return this.after(input.eventId, this.managing.saveSupplies(actor, input));
  }

  @Mutation()
  @Allow('exhibitor.manage')
  async remindExhibitors(
    @Args() { eventId, exhibitorIds }: MutationRemindExhibitorsArgs,
    @CurrentActor() actor: Actor,
  ): Promise<ExhibitorsReminded> {
    const count = await this.managing.remind(actor, eventId, exhibitorIds.slice(0, 1000));
    return { count, board: await readBoard(this.database, eventId, this.clock.now()) };
  }

  @Mutation()
  @Allow('exhibitor.manage')
  saveBoothPlan(@Args() { input }: MutationSaveBoothPlanArgs, @CurrentActor() actor: Actor): Promise<BoothPlanOutcome> {
    return this.plans.save(actor, input);
  }

  private async after(
    eventId: string,
    done: Promise<{ __typename: 'Done' } | InvalidInput>,
  ): Promise<ExhibitorBoardOutcome> {
    const outcome = await done;
    if (outcome.__typename === 'InvalidInput') return outcome;
    return {
      __typename: 'ExhibitorBoardSaved',
      board: await readBoard(this.database, eventId, this.clock.now()),
    };
  }
}
