import { BoothDuty } from './exhibitors/entities/booth-duty';
import { BoothOrder } from './exhibitors/entities/booth-order';
import { BoothPlan } from './exhibitors/entities/booth-plan';
import { BoothSupply } from './exhibitors/entities/booth-supply';
import { Exhibitor } from './exhibitors/entities/exhibitor';
import { ExhibitorItem } from './exhibitors/entities/exhibitor-item';
import { ExhibitorMember } from './exhibitors/entities/exhibitor-member';
import { ExhibitorSettings } from './exhibitors/entities/exhibitor-settings';
import { Booths1732000000160 } from './migrations/1732000000160-booths';
import { Profiles1732000000006 } from './migrations/1732000000006-profiles';
import { SpeakerPages1732000000150 } from './migrations/1732000000150-speaker-pages';
import { speakersParts } from './speakers/speakers.parts';

export { takeDutySeats } from './exhibitors/duty-seats';
export { ProfilesModule } from './profiles.module';
export { CONSENT_WORDS } from './speakers/speaker.rules';

export const profilesTables = {
  entities: [
    ...speakersParts.entities,
    Exhibitor,
    ExhibitorMember,
    ExhibitorItem,
    ExhibitorSettings,
    BoothDuty,
    BoothSupply,
    BoothOrder,
    BoothPlan,
  ],
  migrations: [Profiles1732000000006, SpeakerPages1732000000150, Booths1732000000160],
};
