import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  CalendarOutcome,
  MutationImportCalendarArgs,
  QueryEventsArgs,
  RoleAtEvent,
} from '@parvis/contract/resolvers';
import type { EventRole, Text } from '@parvis/domain';
import { type Actor, Allow, Clock, CurrentActor, Database, pageOf } from '@parvis/platform';
import { Access } from './access';
import { type EventRow, readCancelledBecause, readEvent, readEvents, readMyEvents, readRoles } from './events.queries';
import { ImportCalendar } from './import-calendar';

@Resolver('Event')
export class EventsResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly access: Access,
  ) {}

  @Query()
  @Allow('public')
  events(@Args() args: QueryEventsArgs) {
    return readEvents(this.database, { filter: args.filter, now: this.clock.now(), ...pageOf(args) });
  }

  @Query()
  @Allow('public')
  async event(@Args('slug') slug: string, @CurrentActor() actor: Actor | undefined): Promise<EventRow | undefined> {
    const event = await readEvent(this.database, slug);
    if (!event || event.status !== 'DRAFT') return event;
    return (await this.access.may(actor, 'event.see-draft', event.id)) ? event : undefined;
  }

  @ResolveField()
  @Allow('public')
  async myRoles(@Parent() event: EventRow, @CurrentActor() actor: Actor | undefined): Promise<EventRole[]> {
    return actor ? readRoles(this.database, event.id, actor.personId) : [];
  }

  @ResolveField()
  @Allow('public')
  isCancelled(@Parent() { status }: EventRow): boolean {
    return status === 'CANCELLED';
  }

  @ResolveField()
  @Allow('public')
  async cancelledBecause(@Parent() { id, status }: EventRow): Promise<Text | null> {
    return status === 'CANCELLED' ? readCancelledBecause(this.database, id) : null;
  }
}

@Resolver('Me')
export class MyEventsResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @ResolveField()
  @Allow('public')
  async events(@Parent() me: { id: string }): Promise<RoleAtEvent[]> {
    return readMyEvents(this.database, me.id, this.clock.now());
  }
}

@Resolver()
export class CalendarResolver {
  constructor(private readonly importCalendar: ImportCalendar) {}

  @Mutation('importCalendar')
  @Allow('calendar.import')
  import(@Args() { csv, apply }: MutationImportCalendarArgs, @CurrentActor() actor: Actor): Promise<CalendarOutcome> {
    return this.importCalendar.run(csv, apply, actor);
  }
}
