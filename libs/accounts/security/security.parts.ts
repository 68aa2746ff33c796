import { PurgeSignInsHandler } from '../jobs/purge-sign-ins';
import { SendConfirmationCodeHandler } from '../jobs/send-confirmation-code';
import { SessionGateway } from '../session.gateway';
import { ConfirmIdentity } from './confirm-identity';
import { Devices } from './devices';
import { MailedCodes } from './mailed-codes';
import { SecurityResolver } from './security.resolver';

/** Sessions that one sees and ends, and showing who one is. */
export const securityParts = {
  providers: [
    ConfirmIdentity,
    Devices,
    MailedCodes,
    PurgeSignInsHandler,
    SecurityResolver,
    SendConfirmationCodeHandler,
    SessionGateway,
  ],
};
