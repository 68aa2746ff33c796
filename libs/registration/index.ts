import { campaignTables } from './campaigns/campaigns.tables';
import { Allotment } from './entities/allotment';
import { Code } from './entities/code';
import { CodeKind } from './entities/code-kind';
import { CodeUse } from './entities/code-use';
import { Invitation } from './entities/invitation';
import { Place } from './entities/place';
import { Quota } from './entities/quota';
import { RegistrationSettings } from './entities/registration-settings';
import { FormerTicketCode } from './entities/former-ticket-code';
import { SigningKey } from './entities/signing-key';
import { Ticket } from './entities/ticket';
import { TicketKind } from './entities/ticket-kind';
import { TicketKindQuota } from './entities/ticket-kind-quota';
import { WaitingEntry } from './entities/waiting-entry';
import { attendeeFilesParts } from './attendee-files/attendee-files.parts';
import { formParts } from './form/form.parts';
import { Places1732000000022 } from './migrations/1732000000022-places';
import { Registration1732000000004 } from './migrations/1732000000004-registration';
import { TicketKinds1732000000020 } from './migrations/1732000000020-ticket-kinds';
import { AskAtDoor1732000000082 } from './migrations/1732000000082-ask-at-door';
import { Form1732000000026 } from './migrations/1732000000026-form';
import { AttendeeImports1732000000028 } from './migrations/1732000000028-attendee-imports';
import { ConsentToBooths1732000000200 } from './migrations/1732000000200-consent-to-booths';
import { FormerTicketCodes1732000000136 } from './migrations/1732000000136-former-ticket-codes';
import { SigningKeys1732000000081 } from './migrations/1732000000081-signing-keys';
import { Transfers1732000000027 } from './migrations/1732000000027-transfers';

export { RegistrationModule } from './registration.module';
export { findCode, isForKind, type UsableCode } from './codes/find-code';
export { type CodeUser, giveBackCode, takeCode } from './codes/take-code';
export { Presence } from './campaigns/presence';
export { type Addressed, readPasted } from './invitations/read-addresses';
export { confirmTicket } from './confirm-ticket';
export { audiencesOf } from './entitlement';
export { addPerson, personWith } from './people';
export { CloseAllotment } from './allotments/jobs';
export { EndOffer } from './waiting-list/jobs';
export { type TakenAnswers, TakeAnswers } from './form/take-answers';
export { EndTicket } from './end-ticket';
export { readVerifyingKeys, SigningKeys, verifyEd25519 } from './signed-codes/signing-keys';
export { qrPath } from './files/qr-code';
export { readDoorQuestions, readForm } from './form/form.queries';
export { issueTicket } from './issue-ticket';
export { holdPass, type Pass, type PassRefused, readPass, takePass } from './passes';
export type { PassNotUsableRow } from './register';
export { typedEmail, typedLine } from './registration.rules';
export { WaitingLine } from './waiting-list/waiting-line';
export { PlaceReturns } from './place-returns';
export { capacityOf, freePlaces, lockPlaces } from './places';
export { setOpenToMeetings } from './open-to-meetings';
export { isSameSeries } from './staff/series.sql';
export { TicketCancellations } from './ticket-cancellations';
export { readTicketKinds, type TicketKindRow } from './ticket-kinds.queries';

export const registrationTables = {
  entities: [
    Quota,
    TicketKind,
    TicketKindQuota,
    Ticket,
    RegistrationSettings,
    Allotment,
    Place,
    WaitingEntry,
    Code,
    CodeKind,
    CodeUse,
    Invitation,
    SigningKey,
    FormerTicketCode,
    ...formParts.entities,
    ...attendeeFilesParts.entities,
    ...campaignTables.entities,
  ],
  migrations: [
    Registration1732000000004,
    TicketKinds1732000000020,
    Places1732000000022,
    Form1732000000026,
    Transfers1732000000027,
    AttendeeImports1732000000028,
    SigningKeys1732000000081,
    AskAtDoor1732000000082,
    FormerTicketCodes1732000000136,
    ConsentToBooths1732000000200,
    ...campaignTables.migrations,
  ],
};
