import { InvitationPageResolver, InvitationsResolver } from './invitations.resolver';
import { Invite } from './invite';
import { SendInvitationHandler } from './send-invitation';

export const invitationProviders = [InvitationPageResolver, InvitationsResolver, Invite, SendInvitationHandler];
