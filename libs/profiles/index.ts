import { Exhibitor } from './entities/exhibitor';
import { ExhibitorMember } from './entities/exhibitor-member';
import { SpeakerProfile } from './entities/speaker-profile';
import { Profiles1732000000006 } from './migrations/1732000000006-profiles';

export { ProfilesModule } from './profiles.module';

export const profilesTables = {
  entities: [SpeakerProfile, Exhibitor, ExhibitorMember],
  migrations: [Profiles1732000000006],
};
