import { Erasure } from './entities/erasure';
import { Privacy1732000000230 } from './migrations/1732000000230-privacy';

export { ErasePerson } from './erase-person';
export { PrivacyModule } from './privacy.module';

export const privacyTables = { entities: [Erasure], migrations: [Privacy1732000000230] };
