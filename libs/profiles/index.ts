import { Profiles1732000000006 } from './migrations/1732000000006-profiles';

export { ProfilesModule } from './profiles.module';

export const profilesTables = { entities: [], migrations: [Profiles1732000000006] };
