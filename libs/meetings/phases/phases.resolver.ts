import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MutationSaveMeetingSettingsArgs } from '@parvis/contract/resolvers';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database } from '@parvis/platform';
import { phasesOf, readPeriod } from './meeting-period';
import { SaveMeetingSettings } from './save-settings';
import { readMeetingSettings } from './settings.queries';

@Resolver('Event')
export class PhasesResolver {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly settings: SaveMeetingSettings,
  ) {}

  @ResolveField()
  @Allow('public')
  async meetingPhases(@Parent() event: EventRow) {
    const period = await readPeriod(this.database, event.id);
    return period ? phasesOf(period, this.clock.now()) : null;
  }

  @ResolveField()
  @Allow('meetings.manage')
  meetingSettings(@Parent() event: EventRow) {
    return readMeetingSettings(this.database, event.id, this.clock.now());
  }

  @Mutation()
  @Allow('meetings.manage')
  saveMeetingSettings(@Args() { input }: MutationSaveMeetingSettingsArgs, @CurrentActor() actor: Actor) {
    return this.settings.save(actor, input);
  }
}
