import { PurgeSignInsHandler } from '../jobs/purge-sign-ins';
import { SendConfirmationCodeHandler } from '../jobs/send-confirmation-code';
import { SendSecurityNewsHandler } from '../jobs/send-security-news';
import { SessionGateway } from '../session.gateway';
import { AuthenticatorApp } from './authenticator-app';
import { ConfirmIdentity } from './confirm-identity';
import { Devices } from './devices';
import { MailedCodes } from './mailed-codes';
import { Passkeys } from './passkeys';
import { Proofs } from './proofs';
import { RecoveryCodes } from './recovery-codes';
import { FactorChanges } from './factor-changes';
import { SecondFactors } from './second-factors';
import { SecondFactorsResolver } from './second-factors.resolver';
import { SecurityResolver } from './security.resolver';
import { SignInByPasskey } from './sign-in-by-passkey';

/** Sessions that one sees and ends, second factors, and showing who one is. */
export const securityParts = {
  providers: [
    AuthenticatorApp,
    ConfirmIdentity,
    Devices,
    FactorChanges,
    MailedCodes,
    Passkeys,
    Proofs,
    PurgeSignInsHandler,
    RecoveryCodes,
    SecondFactors,
    SecondFactorsResolver,
    SecurityResolver,
    SendConfirmationCodeHandler,
    SendSecurityNewsHandler,
    SessionGateway,
    SignInByPasskey,
  ],
};
