import { ChangeAnswers } from './change-answers';
import { ResendTicket } from './resend-ticket';
import { SelfServiceResolver } from './self-service.resolver';
import { SendTransferredHandler } from './send-transferred';
import { Care } from './ticket-care';
import { TransferTicket } from './transfer-ticket';

/** What holders of tickets do by themselves. */
export const selfServiceParts = {
  providers: [Care, ChangeAnswers, ResendTicket, SelfServiceResolver, SendTransferredHandler, TransferTicket],
};
