import { Polls1732000000009 } from './migrations/1732000000009-polls';

export { PollsModule } from './polls.module';

export const pollsTables = { entities: [], migrations: [Polls1732000000009] };
