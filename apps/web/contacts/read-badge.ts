import type { BoothContactsQuery } from '@parvis/contract/web';
import {
  eventTag,
  looksSigned,
  normaliseTicketCode,
  readSignedTicket,
  readTicketCode,
  ticketCodeShape,
} from '@parvis/domain';
import { bytesOf, verifyEd25519 } from '@parvis/ui/scan';

type Key = NonNullable<NonNullable<BoothContactsQuery['event']>['myBoothContacts']>['keys'][number];

export type BadgeFault = 'NOT_A_BADGE' | 'MISTYPED' | 'OTHER_EVENT';

/** What can be said of a code without asking anybody; nothing wrong with it is undefined, and the server has the last word. */
export async function faultOfBadge(
  typed: string,
  eventId: string,
  keys: readonly Key[],
): Promise<BadgeFault | undefined> {
  const code = normaliseTicketCode(typed);
  if (!looksSigned(code)) {
    const shape = ticketCodeShape(code);
    return shape === 'GOOD' ? undefined : shape === 'MISTYPED' ? 'MISTYPED' : 'NOT_A_BADGE';
  }
  const signed = readSignedTicket(code);
  if (!signed) return 'NOT_A_BADGE';
  if (signed.ticket.event !== eventTag(eventId)) return 'OTHER_EVENT';
  // Signed with a key that came after this phone was last online: the server knows it.
  if (!keys.some(({ number }) => number === signed.ticket.keyNumber)) return undefined;
  const read = await readTicketCode(code, keys.map(keyOf), verifyEd25519);
  return read.kind === 'SIGNED' ? undefined : 'NOT_A_BADGE';
}

const keyOf = ({ number, publicKey, goodUntil, revokedAt }: Key) => ({
  number,
  publicKey: bytesOf(publicKey),
  goodUntil: goodUntil ? new Date(goodUntil) : null,
  revokedAt: revokedAt ? new Date(revokedAt) : null,
});
