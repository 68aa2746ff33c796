import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { EventParticipantsArgs, Slot } from '@parvis/contract/resolvers';
import { Access, type EventRow } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database, pageOf } from '@parvis/platform';
import { readFreeSlots, readHasMeetings, readMeetingsFigures } from './meetings.queries';
import { findFull, limitOf } from './booking/limits';
import { findAnswerable } from './booking/parties';
import { readMeetingsView } from './view.queries';
import { readParticipants } from './people/participants.queries';

@Resolver('Event')
export class MeetingsResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: Access,
  ) {}

  @ResolveField()
  @Allow('public')
  hasMeetings(@Parent() event: EventRow) {
    return readHasMeetings(this.database, event.id);
  }

  @ResolveField()
  @Allow('meetings.use')
  participants(@Parent() event: EventRow, @Args() args: EventParticipantsArgs, @CurrentActor() actor: Actor) {
    return readParticipants(this.database, {
      eventId: event.id,
      me: actor.personId,
      filter: args.filter ?? {},
      ...pageOf(args),
    });
  }

  @ResolveField()
  @Allow('meetings.use')
  meetings(@Parent() event: EventRow, @CurrentActor() actor: Actor) {
    return readMeetingsView(this.database, event.id, actor.personId, this.clock.now());
  }

  @ResolveField()
  @Allow('meetings.figures')
  meetingsFigures(@Parent() event: EventRow) {
    return readMeetingsFigures(this.database, event.id);
  }

  @Query()
  @Allow('meetings.use')
  async freeSlots(@Args('requestId') requestId: string, @CurrentActor() actor: Actor): Promise<Slot[]> {
    const pair = await findAnswerable(this.database, requestId, actor);
    await this.access.require(actor, 'meetings.use', pair.eventId);
    return readFreeSlots(this.database, pair, this.clock.now());
  }

  @Query()
  @Allow('meetings.use')
  async meetingLimit(@Args('requestId') requestId: string, @CurrentActor() actor: Actor) {
    const pair = await findAnswerable(this.database, requestId, actor);
    await this.access.require(actor, 'meetings.use', pair.eventId);
    const full = await findFull(this.database, pair);
    return full ? limitOf(full, actor.personId) : null;
  }
}
