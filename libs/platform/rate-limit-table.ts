export interface Limit {
  times: number;
  minutes: number;
}

/**
 * What a secret opens: ticket codes, claim links, sign-in links, invitations, pairing codes. Only what misses is
 * counted, by address, over all of them together: a whole venue behind one address opens its own tickets as often as it
 * likes, and somebody who tries codes is stopped soon. The secrets are far too long to be found in that many tries.
 */
export const MISSES: Limit = { times: 60, minutes: 10 };

export const OPENED_BY_A_SECRET: ReadonlySet<string> = new Set([
  'Query.ticket',
  'Query.isFormerTicketCode',
  'Query.pass',
  'Query.order',
  'Query.offeredPlace',
  'Query.waitingPlace',
  'Query.companyPlaces',
  'Query.invitationPage',
  'Query.campaignSubscription',
  'Query.sharedTable',
  'Query.checkCode',
  'Mutation.signIn',
  'Mutation.pairDevice',
  'Mutation.openInvitation',
  'Mutation.declineInvitation',
  'Mutation.leaveWaitingList',
  'Mutation.takeBackPlace',
  'Mutation.cancelTicket',
  'Mutation.changeAnswers',
  'Mutation.transferTicket',
  'Mutation.resendTicket',
  'Mutation.payOrder',
  'Mutation.claimOrderPlace',
  'Mutation.cancelOrder',
  'Mutation.setCampaignSubscription',
  'GET /api/tickets/:code/ticket.pdf',
  'GET /api/tickets/:code/ticket.ics',
  'GET /api/tickets/:code/qr.png',
  'GET /api/tickets/:code/qr.svg',
  'GET /api/tickets/:code/files/:file',
  'GET /api/agenda/:token.ics',
  'GET /api/unsubscribe/:token',
]);

/** Outcomes that say that the secret was none. */
export const MISSED: ReadonlySet<string> = new Set([
  'LinkNotUsable',
  'PassNotUsable',
  'CodeNotUsable',
  'PairingCodeWrong',
]);

/** What one person, or one address where nobody is signed in, does. The rest of what people do: `ACTS`. */
export const LIMITS: Readonly<Record<string, Limit>> = {
  // By address, on top of the five links that a person gets: a venue signs in together.
  'Mutation.requestSignInLink': { times: 500, minutes: 10 },
  'Mutation.sendTestMail': { times: 20, minutes: 10 },
  'Mutation.askMeeting': { times: 60, minutes: 10 },
  'Mutation.reportPerson': { times: 20, minutes: 60 },
  // Nobody is signed in yet, and each is a row.
  'Mutation.passkeyQuestion': { times: 500, minutes: 10 },
  'Mutation.sendConfirmationCode': { times: 5, minutes: 10 },
};

/** Every other mutation of somebody who is signed in: more than a person does, less than a program. */
export const ACTS: Limit = { times: 240, minutes: 1 };

/** Kept up by themselves, or sent in one go after a time without a network: never refused. */
export const NEVER_REFUSED: ReadonlySet<string> = new Set([
  'Mutation.recordScans',
  'Mutation.recordDeskActs',
  'Mutation.recordBoothActs',
  'Mutation.vote',
  'Mutation.signOut',
]);
