import { Exhibitor } from './exhibitors/entities/exhibitor';
import { ExhibitorMember } from './exhibitors/entities/exhibitor-member';
import { Profiles1732000000006 } from './migrations/1732000000006-profiles';
import { SpeakerPages1732000000150 } from './migrations/1732000000150-speaker-pages';
import { speakersParts } from './speakers/speakers.parts';

export { ProfilesModule } from './profiles.module';
export { CONSENT_WORDS } from './speakers/speaker.rules';

export const profilesTables = {
  entities: [...speakersParts.entities, Exhibitor, ExhibitorMember],
  migrations: [Profiles1732000000006, SpeakerPages1732000000150],
};
