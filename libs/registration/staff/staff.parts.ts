import { AddOnTheSpot } from './add-on-the-spot';
import { EditRegistration } from './edit-registration';
import { RegistrationActs } from './registration-acts';
import { ReissueTicket } from './reissue-ticket';
import { RegistrationsGateway } from './registrations.gateway';
import { RegistrationActsResolver, RegistrationsResolver } from './staff.resolver';

/** What staff see of registrations and do to them. */
export const staffParts = {
  providers: [
    AddOnTheSpot,
    EditRegistration,
    ReissueTicket,
    RegistrationActs,
    RegistrationActsResolver,
    RegistrationsGateway,
    RegistrationsResolver,
  ],
};
