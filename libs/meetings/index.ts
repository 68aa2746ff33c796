import { Meeting } from './entities/meeting';
import { MeetingPeriod } from './entities/meeting-period';
import { MeetingProfile } from './entities/meeting-profile';
import { MeetingRequest } from './entities/meeting-request';
import { Meetings1732000000007 } from './migrations/1732000000007-meetings';

export { MeetingsModule } from './meetings.module';

export const meetingsTables = {
  entities: [MeetingPeriod, MeetingProfile, MeetingRequest, Meeting],
  migrations: [Meetings1732000000007],
};
