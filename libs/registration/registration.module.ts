import { Module } from '@nestjs/common';
import { EventsModule } from '@parvis/events';
import { CancelTicket } from './cancel-ticket';
import { HolderMails, RemindHolderHandler, SendCancellationHandler, SendTicketHandler } from './jobs/handlers';
import { Register } from './register';
import { RegistrationsFileController, TicketFilesController } from './registration.controller';
import { RegistrationResolver, TicketResolver } from './registration.resolver';
import { TicketCancellations } from './ticket-cancellations';

@Module({
  imports: [EventsModule],
  controllers: [RegistrationsFileController, TicketFilesController],
  providers: [
    CancelTicket,
    HolderMails,
    Register,
    RegistrationResolver,
    RemindHolderHandler,
    SendCancellationHandler,
    SendTicketHandler,
    TicketCancellations,
    TicketResolver,
  ],
  exports: [TicketCancellations],
})
export class RegistrationModule {}
