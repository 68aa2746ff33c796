import { Module } from '@nestjs/common';
import { EventsModule } from '@parvis/events';
import { RegistrationModule } from '@parvis/registration';
import { AgendaResolver } from './agenda.resolver';
import { CalendarFeed } from './feeds/calendar-feed';
import { OwnFeedController, ProgrammeFilesController } from './feeds/feeds.controller';
import { FollowSession } from './follow-session';
import { SendSeatGivenHandler } from './jobs/send-seat-given';
import { LeaveEvent } from './leave-event';
import { ServeLineHandler, WorkshopLine } from './workshop-line';

@Module({
  imports: [EventsModule, RegistrationModule],
  controllers: [OwnFeedController, ProgrammeFilesController],
  providers: [
    AgendaResolver,
    CalendarFeed,
    FollowSession,
    LeaveEvent,
    SendSeatGivenHandler,
    ServeLineHandler,
    WorkshopLine,
  ],
})
export class AgendaModule {}
