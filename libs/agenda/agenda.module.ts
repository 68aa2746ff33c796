import { Module } from '@nestjs/common';
import { EventsModule } from '@parvis/events';
import { AgendaController } from './agenda.controller';
import { AgendaResolver } from './agenda.resolver';
import { CalendarFeed } from './calendar-feed';
import { FollowSession } from './follow-session';

@Module({
  imports: [EventsModule],
  controllers: [AgendaController],
  providers: [AgendaResolver, CalendarFeed, FollowSession],
})
export class AgendaModule {}
