import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  CancelEventInput,
  CancelEventOutcome,
  DiscardEventOutcome,
  DuplicateEventInput,
  EventBasics,
  EventCancellationPart,
  EventCopyPart,
  EventInput,
  EventOutcome,
  PublishEventOutcome,
  QueryStaffEventsArgs,
  StaffEventList,
  UnpublishEventOutcome,
} from '@parvis/contract/resolvers';
import { type Actor, Allow, Clock, CurrentActor, Database, pageOf, Reauthenticated } from '@parvis/platform';
import { CancelEvent } from './cancel-event';
import { DuplicateEvent } from './duplicate-event';
import { PublishEvent } from './publish-event';
import { SaveEvent } from './save-event';
import { readEventBasics, readStaffEvents } from './staff-events.queries';

/** Events as the team makes them. */
@Resolver()
export class StaffEventsResolver {
  constructor(
    private readonly cancelling: CancelEvent,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly duplicating: DuplicateEvent,
    private readonly publishing: PublishEvent,
    private readonly saving: SaveEvent,
  ) {}

  @Query()
  @Allow('event.list')
  staffEvents(@Args() args: QueryStaffEventsArgs): Promise<StaffEventList> {
    return readStaffEvents(this.database, { ...args, ...pageOf(args) });
  }

  @Query()
  @Allow('event.manage')
  eventBasics(@Args('slug') slug: string): Promise<EventBasics | undefined> {
    return readEventBasics(this.database, 'slug', slug, this.clock.now());
  }

  @Query()
  @Allow('event.manage')
  eventCopy(@Args('eventId') eventId: string): Promise<EventCopyPart[]> {
    return this.duplicating.preview(eventId);
  }

  @Query()
  @Allow('event.manage')
  eventCancellation(@Args('eventId') eventId: string): Promise<EventCancellationPart[]> {
    return this.cancelling.preview(eventId);
  }

  @Mutation()
  @Allow('event.manage')
  createEvent(@Args('input') input: EventInput, @CurrentActor() actor: Actor): Promise<EventOutcome> {
    return this.saving.create(actor, input);
  }

  @Mutation()
  @Allow('event.manage')
  updateEvent(
    @Args('eventId') eventId: string,
    @Args('input') input: EventInput,
    @CurrentActor() actor: Actor,
  ): Promise<EventOutcome> {
    return this.saving.update(actor, eventId, input);
  }

  @Mutation()
  @Allow('event.manage')
  duplicateEvent(@Args('input') input: DuplicateEventInput, @CurrentActor() actor: Actor): Promise<EventOutcome> {
    return this.duplicating.run(actor, input);
  }

  @Mutation()
  @Allow('event.manage')
  publishEvent(@Args('eventId') eventId: string, @CurrentActor() actor: Actor): Promise<PublishEventOutcome> {
    return this.publishing.publish(actor, eventId);
  }

  @Mutation()
  @Allow('event.manage')
  unpublishEvent(@Args('eventId') eventId: string, @CurrentActor() actor: Actor): Promise<UnpublishEventOutcome> {
    return this.publishing.unpublish(actor, eventId);
  }

  @Mutation()
  @Allow('event.manage')
  @Reauthenticated()
  cancelEvent(
    @Args('eventId') eventId: string,
    @Args('input') input: CancelEventInput,
    @CurrentActor() actor: Actor,
  ): Promise<CancelEventOutcome> {
    return this.cancelling.run(actor, eventId, input);
  }

  @Mutation()
  @Allow('event.manage')
  @Reauthenticated()
  discardEvent(@Args('eventId') eventId: string, @CurrentActor() actor: Actor): Promise<DiscardEventOutcome> {
    return this.publishing.discard(actor, eventId);
  }
}
