import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Access } from './access';
import { AccessGuard } from './access.guard';
import { ClusterCalendarController } from './cluster-calendar';
import { EventCopies } from './event-copies';
import { CalendarResolver, EventsResolver, MyEventsResolver } from './events.resolver';
import { ImportCalendar } from './import-calendar';

@Module({
  controllers: [ClusterCalendarController],
  providers: [
    Access,
    CalendarResolver,
    EventCopies,
    EventsResolver,
    ImportCalendar,
    MyEventsResolver,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [Access, EventCopies, ImportCalendar],
})
export class EventsModule {}
