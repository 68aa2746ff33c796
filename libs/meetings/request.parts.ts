import { MeetingRequestLimit } from './entities/meeting-request-limit';
import { MeetingRule } from './entities/meeting-rule';
import { MeetingPhases1732000000055 } from './migrations/1732000000055-meeting-phases';
import { PhasesResolver } from './phases/phases.resolver';
import { SaveMeetingSettings } from './phases/save-settings';

/** Phases, profiles, finding people and asking them: what stands before a meeting. */
export const requestParts = {
  entities: [MeetingRule, MeetingRequestLimit],
  migrations: [MeetingPhases1732000000055],
  providers: [PhasesResolver, SaveMeetingSettings],
};
