import { ConfirmationCode } from './entities/confirmation-code';
import { Organisation } from './entities/organisation';
import { OrganisationChange } from './entities/organisation-change';
import { OrganisationDomain } from './entities/organisation-domain';
import { OrganisationRedirect } from './entities/organisation-redirect';
import { OrganisationRepresentative } from './entities/organisation-representative';
import { Person } from './entities/person';
import { ProofAttempt } from './entities/proof-attempt';
import {
  AuthenticatorAppOfPerson,
  Passkey,
  PasskeyChallenge,
  RecoveryCode,
  UsedAppCode,
} from './entities/second-factors';
import { SignInLink } from './entities/sign-in-link';
import { StaffMember } from './entities/staff-member';
import { WebSession } from './entities/web-session';
import { Accounts1732000000002 } from './migrations/1732000000002-accounts';
import { Directory1732000000171 } from './migrations/1732000000171-directory';
import { OrganisationDomains1732000000021 } from './migrations/1732000000021-organisation-domains';
import { StaffRoles1732000000210 } from './migrations/1732000000210-staff-roles';
import { SecondFactors1732000000221 } from './migrations/1732000000221-second-factors';
import { Sessions1732000000220 } from './migrations/1732000000220-sessions';

export { AccountsModule } from './accounts.module';
export { escapeLike, isMemberOn } from './accounts.queries';
export { signInUrl } from './jobs/send-sign-in-link';
export { hashToken, makeToken } from './secret-token';
export { Sessions } from './sessions';
export { SignInByLink } from './sign-in';
export { Organisation } from './entities/organisation';
export { Person } from './entities/person';

export const accountsTables = {
  entities: [
    AuthenticatorAppOfPerson,
    ConfirmationCode,
    Organisation,
    OrganisationChange,
    OrganisationDomain,
    OrganisationRedirect,
    OrganisationRepresentative,
    Passkey,
    PasskeyChallenge,
    Person,
    ProofAttempt,
    RecoveryCode,
    UsedAppCode,
    StaffMember,
    SignInLink,
    WebSession,
  ],
  migrations: [
    Accounts1732000000002,
    OrganisationDomains1732000000021,
    Directory1732000000171,
    StaffRoles1732000000210,
    Sessions1732000000220,
    SecondFactors1732000000221,
  ],
};
