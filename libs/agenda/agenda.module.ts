import { Module } from '@nestjs/common';
import { EventsModule } from '@parvis/events';
import { RegistrationModule } from '@parvis/registration';
import { AgendaController } from './agenda.controller';
import { AgendaResolver } from './agenda.resolver';
import { CalendarFeed } from './calendar-feed';
import { FollowSession } from './follow-session';
import { SendSeatGivenHandler } from './jobs/send-seat-given';
import { LeaveEvent } from './leave-event';
import { ServeLineHandler, WorkshopLine } from './workshop-line';

@Module({
  imports: [EventsModule, RegistrationModule],
  controllers: [AgendaController],
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
