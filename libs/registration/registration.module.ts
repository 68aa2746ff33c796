import { Module } from '@nestjs/common';
import { AccountsModule } from '@parvis/accounts';
import { EventsModule } from '@parvis/events';
import { MessagesModule } from '@parvis/messages';
import { attendeeFilesParts } from './attendee-files/attendee-files.parts';
import { CampaignsModule } from './campaigns/campaigns.module';
import { EndRegistrations } from './called-off/end-registrations';
import { TellCalledOffHandler } from './called-off/tell-called-off';
import { CancelTicket } from './cancel-ticket';
import { EndTicket } from './end-ticket';
import { formParts } from './form/form.parts';
import { TakeAnswers } from './form/take-answers';
import { EventCancelledHandler, EventChangedHandler, TellHolderHandler } from './jobs/event-news';
import { RemindHolderHandler, SendCancellationHandler, SendTicketHandler } from './jobs/handlers';
import { HolderMails } from './jobs/holder-mails';
import { ResendToHolders, SendAgainHandler } from './jobs/resend';
import { TicketSamples } from './jobs/samples';
import { PlaceReturns } from './place-returns';
import { placesParts } from './places.parts';
import { Register } from './register';
import { TicketFilesController } from './registration.controller';
import { RegistrationResolver, TicketResolver } from './registration.resolver';
import { selfServiceParts } from './self-service/self-service.parts';
import { signedCodesParts } from './signed-codes/signed-codes.parts';
import { SigningKeys } from './signed-codes/signing-keys';
import { staffParts } from './staff/staff.parts';
import { TicketCancellations } from './ticket-cancellations';
import { WaitingLine } from './waiting-list/waiting-line';

@Module({
  imports: [AccountsModule, CampaignsModule, EventsModule, MessagesModule],
  controllers: [
    ...placesParts.controllers,
    ...formParts.controllers,
    ...attendeeFilesParts.controllers,
    TicketFilesController,
  ],
  providers: [
    ...placesParts.providers,
    ...formParts.providers,
    ...selfServiceParts.providers,
    ...attendeeFilesParts.providers,
    ...staffParts.providers,
    CancelTicket,
    EndRegistrations,
    EndTicket,
    EventCancelledHandler,
    EventChangedHandler,
    HolderMails,
    PlaceReturns,
    Register,
    RegistrationResolver,
    RemindHolderHandler,
    ResendToHolders,
    SendAgainHandler,
    SendCancellationHandler,
    SendTicketHandler,
    TellCalledOffHandler,
    TellHolderHandler,
    TicketCancellations,
    TicketResolver,
    TicketSamples,
    ...signedCodesParts.providers,
  ],
  exports: [CampaignsModule, EndTicket, PlaceReturns, SigningKeys, TakeAnswers, TicketCancellations, WaitingLine],
})
export class RegistrationModule {}
