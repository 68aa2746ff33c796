import { MeetingWalk } from './entities/meeting-walk';
import { MeetingZone } from './entities/meeting-zone';
import { ScheduleRun } from './entities/schedule-run';
import { MeetingPlan1732000000065 } from './migrations/1732000000065-meeting-plan';

/** Places, availability and planning, as parts of the room. */
export const planParts = {
  providers: [],
  entities: [MeetingZone, MeetingWalk, ScheduleRun],
  migrations: [MeetingPlan1732000000065],
};
