import { Exhibitor } from './exhibitors/entities/exhibitor';
import { ExhibitorMember } from './exhibitors/entities/exhibitor-member';
import { Profiles1732000000006 } from './migrations/1732000000006-profiles';
import { SpeakerProfile } from './speakers/entities/speaker-profile';

export { ProfilesModule } from './profiles.module';

export const profilesTables = {
  entities: [SpeakerProfile, Exhibitor, ExhibitorMember],
  migrations: [Profiles1732000000006],
};
