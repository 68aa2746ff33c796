import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { Access } from './access';
import { AccessGuard } from './access.guard';
import { AuditLogController } from './audit/audit-log.controller';
import { AuditLogResolver } from './audit/audit-log.resolver';
import { CancelEvent } from './cancel-event';
import { ClusterCalendarController } from './cluster-calendar';
import { DuplicateEvent } from './duplicate-event';
import { EventCancellations } from './event-cancellations';
import { EventCopies } from './event-copies';
import { CalendarResolver, EventsResolver, MyEventsResolver } from './events.resolver';
import { ImportCalendar } from './import-calendar';
import { PublishEvent } from './publish-event';
import { SaveEvent } from './save-event';
import { StaffEventsResolver } from './staff-events.resolver';
import { EventTeam } from './team/event-team';
import { StaffTeam } from './team/staff-team';
import { EventTeamResolver, StaffTeamResolver } from './team/team.resolver';

@Module({
  controllers: [AuditLogController, ClusterCalendarController],
  providers: [
    Access,
    AuditLogResolver,
    CalendarResolver,
    CancelEvent,
    DuplicateEvent,
    EventCancellations,
    EventCopies,
    EventTeam,
    EventTeamResolver,
    EventsResolver,
    ImportCalendar,
    MyEventsResolver,
    PublishEvent,
    SaveEvent,
    StaffEventsResolver,
    StaffTeam,
    StaffTeamResolver,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [
    Access,
    CancelEvent,
    DuplicateEvent,
    EventCancellations,
    EventCopies,
    ImportCalendar,
    PublishEvent,
    SaveEvent,
  ],
})
export class EventsModule {}
