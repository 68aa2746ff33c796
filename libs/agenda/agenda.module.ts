import { Module } from '@nestjs/common';
import { EventsModule } from '@parvis/events';
import { RegistrationModule } from '@parvis/registration';
import { AgendaController } from './agenda.controller';
import { AgendaResolver } from './agenda.resolver';
import { CalendarFeed } from './calendar-feed';
import { FollowSession } from './follow-session';
import { LeaveEvent } from './leave-event';

@Module({
  imports: [EventsModule, RegistrationModule],
  controllers: [AgendaController],
  providers: [AgendaResolver, CalendarFeed, FollowSession, LeaveEvent],
})
export class AgendaModule {}
