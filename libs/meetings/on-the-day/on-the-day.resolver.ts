import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { MeetingDay, MutationSayMeetingCameArgs, MutationSettleMeetingArgs } from '@parvis/contract/resolvers';
import type { EventRow } from '@parvis/events';
import { type Actor, Allow, Clock, CurrentActor, Database } from '@parvis/platform';
import { readOffers } from '../repair/offers.queries';
import { readMeetingDesk, readMeetingHall, readMeetingsOfDay } from './day.queries';
import { SayCame } from './say-came';

@Resolver('Event')
export class OnTheDayResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly saying: SayCame,
  ) {}

  @ResolveField()
  @Allow('meetings.use')
  async meetingDay(@Parent() event: EventRow, @CurrentActor() actor: Actor): Promise<MeetingDay> {
    const now = this.clock.now();
    return {
      meetings: await readMeetingsOfDay(this.database, event.id, actor.personId, now),
      offers: await readOffers(this.database, event.id, actor.personId, now),
    };
  }

  @ResolveField()
  @Allow('agenda.own')
  meetingHall(@Parent() event: EventRow) {
    return readMeetingHall(this.database, event.id, this.clock.now());
  }

  @ResolveField()
  @Allow('meetings.run')
  meetingDesk(@Parent() event: EventRow) {
    return readMeetingDesk(this.database, event.id, this.clock.now());
  }

  @Mutation()
  @Allow('meetings.use')
  sayMeetingCame(@Args() args: MutationSayMeetingCameArgs, @CurrentActor() actor: Actor) {
    return this.saying.say(actor, args);
  }

  @Mutation()
  @Allow('meetings.use')
  takeBackSaying(@Args('meetingId') meetingId: string, @CurrentActor() actor: Actor) {
    return this.saying.takeBack(actor, meetingId);
  }

  @Mutation()
  @Allow('meetings.run')
  settleMeeting(@Args() args: MutationSettleMeetingArgs, @CurrentActor() actor: Actor) {
    return this.saying.settle(actor, args);
  }
}
