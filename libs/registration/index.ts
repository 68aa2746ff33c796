import { Registration1732000000004 } from './migrations/1732000000004-registration';

export { RegistrationModule } from './registration.module';

export const registrationTables = { entities: [], migrations: [Registration1732000000004] };
