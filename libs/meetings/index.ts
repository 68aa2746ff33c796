import { Meetings1732000000007 } from './migrations/1732000000007-meetings';

export { MeetingsModule } from './meetings.module';

export const meetingsTables = { entities: [], migrations: [Meetings1732000000007] };
