import { AllotmentCopies } from './allotment-copies';
import { AllotmentsResolver, CompanyPlacesResolver } from './allotments.resolver';
import { CloseAllotmentHandler } from './close-allotment';
import { CompanyActs } from './company';
import { SaveAllotment } from './save-allotment';
import { AllotmentMails, SendAllotmentHandler, SendColleagueLinkHandler } from './send-links';

export const allotmentProviders = [
  AllotmentCopies,
  AllotmentMails,
  AllotmentsResolver,
  CloseAllotmentHandler,
  CompanyActs,
  CompanyPlacesResolver,
  SaveAllotment,
  SendAllotmentHandler,
  SendColleagueLinkHandler,
];
