import { allotmentProviders } from './allotments/allotments.parts';
import { approvalProviders } from './approval/approval.parts';
import { codeProviders } from './codes/codes.parts';
import { InvitationsFileController } from './invitations/invitations-file.controller';
import { invitationProviders } from './invitations/invitations.parts';
import { kindProviders } from './kinds/kinds.parts';
import { OfferResolver, PassNotUsableResolver, PassResolver } from './passes.resolver';
import { waitingProviders } from './waiting-list/waiting.parts';

/** What kinds, places and the ways to them add to the room. */
export const placesParts = {
  controllers: [InvitationsFileController],
  // Kinds first: what is copied with an event later finds them.
  providers: [
    ...kindProviders,
    ...allotmentProviders,
    ...approvalProviders,
    ...codeProviders,
    ...invitationProviders,
    ...waitingProviders,
    OfferResolver,
    PassNotUsableResolver,
    PassResolver,
  ],
};
