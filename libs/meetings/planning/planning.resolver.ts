import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  MutationLockRunMeetingsArgs,
  MutationPlaceRunMeetingArgs,
  MutationPublishScheduleRunArgs,
  MutationStartScheduleRunArgs,
  QueryCompareRunsArgs,
  QueryRunPlacesArgs,
  QueryScheduleRunArgs,
} from '@parvis/contract/resolvers';
import { Access, type EventRow } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database, NotFoundOrNotAllowed, pageOf } from '@parvis/platform';
import { EditRun } from './edit-run';
import { PublishRun } from './publish-run';
import { eventOfRun, readPlanCounts, readRuns } from './runs.queries';
import { readComparison, readRunView } from './run-view';
import { StartRun } from './start-run';

const LONGEST_SEARCH = 200;

/** Staff plan the meetings of an event. */
@Resolver('Event')
export class PlanningResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: Access,
    private readonly starting: StartRun,
    private readonly editing: EditRun,
    private readonly publishing: PublishRun,
  ) {}

  @ResolveField()
  @Allow('meetings.manage')
  async schedulePlan(@Parent() event: EventRow) {
    const counts = await readPlanCounts(this.database, event.id, this.clock.now());
    return { ...counts, runs: await readRuns(this.database, event.id) };
  }

  @Query()
  @Allow('meetings.manage')
  async scheduleRun(@Args() args: QueryScheduleRunArgs, @CurrentActor() actor: Actor) {
    await this.mayManage(actor, args.id);
    const { first, offset } = pageOf(args);
    return readRunView(this.database, args.id, {
      search: (args.search ?? '').slice(0, LONGEST_SEARCH),
      slotId: args.slotId ?? null,
      reason: args.reason ?? null,
      first,
      offset,
      unplacedOffset: pageOf({ offset: args.unplacedOffset ?? null }).offset,
    });
  }

  @Query()
  @Allow('meetings.manage')
  runPlaces(@Args() { runId, requestId }: QueryRunPlacesArgs, @CurrentActor() actor: Actor) {
    return this.editing.places(actor, runId, requestId);
  }

  @Query()
  @Allow('meetings.manage')
  publicationPreview(@Args('runId') runId: string, @CurrentActor() actor: Actor) {
    return this.publishing.preview(actor, runId);
  }

  @Query()
  @Allow('meetings.manage')
  async compareRuns(@Args() { oneId, otherId }: QueryCompareRunsArgs, @CurrentActor() actor: Actor) {
    const eventId = await this.mayManage(actor, oneId);
    if ((await eventOfRun(this.database, otherId)) !== eventId) throw new NotFoundOrNotAllowed();
    return readComparison(this.database, oneId, otherId);
  }

  @Mutation()
  @Allow('meetings.manage')
  startScheduleRun(@Args() { input }: MutationStartScheduleRunArgs, @CurrentActor() actor: Actor) {
    return this.starting.start(actor, input);
  }

  @Mutation()
  @Allow('meetings.manage')
  restartScheduleRun(@Args('runId') runId: string, @CurrentActor() actor: Actor) {
    return this.starting.again(actor, runId);
  }

  @Mutation()
  @Allow('meetings.manage')
  stopScheduleRun(@Args('runId') runId: string, @CurrentActor() actor: Actor) {
    return this.starting.stop(actor, runId);
  }

  @Mutation()
  @Allow('meetings.manage')
  placeRunMeeting(@Args() args: MutationPlaceRunMeetingArgs, @CurrentActor() actor: Actor) {
    return this.editing.place(actor, args, args);
  }

  @Mutation()
  @Allow('meetings.manage')
  lockRunMeetings(@Args() args: MutationLockRunMeetingsArgs, @CurrentActor() actor: Actor) {
    return this.editing.lock(actor, args, args.requestIds, args.locked);
  }

  @Mutation()
  @Allow('meetings.manage')
  publishScheduleRun(@Args() { runId, revision }: MutationPublishScheduleRunArgs, @CurrentActor() actor: Actor) {
    return this.publishing.publish(actor, runId, revision);
  }

  private async mayManage(actor: Actor, runId: string): Promise<string> {
    const eventId = await eventOfRun(this.database, runId);
    await this.access.require(actor, 'meetings.manage', eventId);
    return eventId;
  }
}
