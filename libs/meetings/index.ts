import { Meeting } from './entities/meeting';
import { MeetingPeriod } from './entities/meeting-period';
import { MeetingReminder } from './entities/meeting-reminder';
import { MeetingProfile } from './entities/meeting-profile';
import { MeetingRequest } from './entities/meeting-request';
import { MeetingSaying } from './entities/meeting-saying';
import { Meetings1732000000007 } from './migrations/1732000000007-meetings';
import { MeetingSayings1732000000075 } from './migrations/1732000000075-meeting-sayings';
import { dayParts } from './day.parts';
import { planParts } from './plan.parts';
import { requestParts } from './request.parts';

export { meetingCame } from './on-the-day/meeting-came.sql';
export { MeetingsModule } from './meetings.module';

export const meetingsTables = {
  entities: [
    MeetingPeriod,
    MeetingProfile,
    MeetingRequest,
    Meeting,
    MeetingSaying,
    MeetingReminder,
    ...requestParts.entities,
    ...planParts.entities,
    ...dayParts.entities,
  ],
  migrations: [
    Meetings1732000000007,
    ...requestParts.migrations,
    ...planParts.migrations,
    MeetingSayings1732000000075,
    ...dayParts.migrations,
  ],
};
