import { JoinLine } from './join-line';
import { LeaveLine } from './leave-line';
import { SendWaitingMailHandler } from './send-waiting-mail';
import { EndOfferHandler, ServeLinesHandler } from './serve-lines';
import { StaffLine } from './staff-line';
import { WaitingLine } from './waiting-line';
import { WaitingPlaceResolver, WaitingResolver } from './waiting.resolver';

export const waitingProviders = [
  EndOfferHandler,
  JoinLine,
  LeaveLine,
  SendWaitingMailHandler,
  ServeLinesHandler,
  StaffLine,
  WaitingLine,
  WaitingPlaceResolver,
  WaitingResolver,
];
