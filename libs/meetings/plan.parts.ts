import { AvailabilityResolver } from './availability/availability.resolver';
import { SaveAvailability } from './availability/save-availability';
import { MeetingWalk } from './entities/meeting-walk';
import { MeetingZone } from './entities/meeting-zone';
import { ScheduleRun } from './entities/schedule-run';
import { MeetingPlan1732000000065 } from './migrations/1732000000065-meeting-plan';
import { EditRun } from './planning/edit-run';
import { PlanningController } from './planning/planning.controller';
import { PlanningGateway } from './planning/planning.gateway';
import { PlanningResolver } from './planning/planning.resolver';
import { PublishRun } from './planning/publish-run';
import { RunScheduleHandler, WatchRunHandler } from './planning/run-schedule';
import { SendScheduleHandler } from './planning/send-schedule';
import { StartRun } from './planning/start-run';
import { MeetingPlaces1732000000120 } from './migrations/1732000000120-meeting-places';
import { DrawTables } from './places/draw-tables';
import { KeepPlaces } from './places/keep-places';
import { MakeSlots } from './places/make-slots';
import { PlacesResolver } from './places/places.resolver';
import { RemoveTables } from './places/remove-tables';

/** Places, availability and planning, as parts of the room. */
export const planParts = {
  controllers: [PlanningController],
  providers: [
    AvailabilityResolver,
    DrawTables,
    EditRun,
    KeepPlaces,
    MakeSlots,
    PlacesResolver,
    RemoveTables,
    PlanningGateway,
    PlanningResolver,
    PublishRun,
    RunScheduleHandler,
    SaveAvailability,
    SendScheduleHandler,
    StartRun,
    WatchRunHandler,
  ],
  entities: [MeetingZone, MeetingWalk, ScheduleRun],
  migrations: [MeetingPlan1732000000065, MeetingPlaces1732000000120],
};
