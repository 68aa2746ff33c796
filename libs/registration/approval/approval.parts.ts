import { ApprovalResolver } from './approval.resolver';
import { DecideRequests } from './decide';
import { RequestMails } from './request-mails';
import { SendDecisionHandler } from './send-decision';

export const approvalProviders = [ApprovalResolver, DecideRequests, RequestMails, SendDecisionHandler];
