import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { EventRow } from '@parvis/events';
import { Allow, Clock, Database } from '@parvis/platform';
import { readMeetingReport } from './report.queries';

@Resolver('Event')
export class MeetingFiguresResolver {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @ResolveField()
  @Allow('meetings.figures')
  meetingReport(@Parent() event: EventRow) {
    return readMeetingReport(this.database, event.id, this.clock.now());
  }
}
