import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  MutationBlockPersonArgs,
  MutationDecideMeetingReportArgs,
  MutationReportPersonArgs,
  MutationSavePersonArgs,
} from '@parvis/contract/resolvers';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, CurrentActor, Database } from '@parvis/platform';
import { KeepPeople } from './keep-people';
import { readSuggestions } from './participants.queries';
import { DecideReport, readReports } from './reports';

@Resolver('Event')
export class PeopleResolver {
  constructor(
    private readonly database: Database,
    private readonly keeping: KeepPeople,
    private readonly deciding: DecideReport,
  ) {}

  @ResolveField()
  @Allow('meetings.use')
  meetingSuggestions(@Parent() event: EventRow, @CurrentActor() actor: Actor) {
    return readSuggestions(this.database, event.id, actor.personId);
  }

  @ResolveField()
  @Allow('meetings.manage')
  meetingReports(@Parent() event: EventRow) {
    return readReports(this.database, event.id);
  }

  @Mutation()
  @Allow('meetings.use')
  savePerson(@Args() { eventId, personId, isSaved }: MutationSavePersonArgs, @CurrentActor() actor: Actor) {
    return this.keeping.save(actor, eventId, personId, isSaved);
  }

  @Mutation()
  @Allow('meetings.use')
  blockPerson(@Args() { eventId, personId, isBlocked }: MutationBlockPersonArgs, @CurrentActor() actor: Actor) {
    return this.keeping.block(actor, eventId, personId, isBlocked);
  }

  @Mutation()
  @Allow('meetings.use')
  reportPerson(@Args() { eventId, personId, text }: MutationReportPersonArgs, @CurrentActor() actor: Actor) {
    return this.keeping.report(actor, eventId, personId, text);
  }

  @Mutation()
  @Allow('meetings.manage')
  decideMeetingReport(@Args() args: MutationDecideMeetingReportArgs, @CurrentActor() actor: Actor) {
    return this.deciding.decide(actor, args);
  }
}
