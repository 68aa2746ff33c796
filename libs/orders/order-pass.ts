import { holdPass, type Pass, type PassNotUsableRow, type PassRefused, readPass, takePass } from '@parvis/registration';
import type { Tx } from '@parvis/platform';
import type { OrderForm } from './order.rules';

export type PassNotUsable = { __typename: 'PassNotUsable' } & PassNotUsableRow;

/** What a secret link lets somebody order: places of one kind, whatever its sale says. */
export interface OrderPass {
  token: string;
  pass: Pass;
}

const notUsable = ({ fault, eventId, givenBy }: PassRefused): PassNotUsable => ({
  __typename: 'PassNotUsable',
  why: fault,
  eventId,
  givenBy,
});

/** How many places may be ordered with a link: those that an offer keeps, the one of somebody who is invited. */
export const placesOfPass = ({ sort, placesLeft }: Pass): number => (sort === 'INVITATION' ? 1 : placesLeft);

/** The link that an order comes with. What a company gives is settled between it and the team: it is not ordered. */
export async function passOf(
  tx: Tx,
  eventId: string,
  token: string | null,
  now: Date,
): Promise<OrderPass | PassNotUsable | undefined> {
  if (token === null) return undefined;
  const pass = await readPass(tx, token, now);
  if ('fault' in pass) return notUsable(pass);
  if (pass.eventId !== eventId || pass.sort === 'COMPANY')
    return notUsable({ fault: 'UNKNOWN', eventId: null, givenBy: null });
  return { token, pass };
}

/** What is wrong with the places that are ordered with a link. */
export function faultOfPlaces(pass: Pass, { places }: OrderForm): { field: string; code: string } | undefined {
  if (places.some(({ kindId }) => kindId !== pass.kindId)) return { field: 'places', code: 'KIND_UNKNOWN' };
  if (places.length > placesOfPass(pass)) return { field: 'places', code: 'TOO_MANY_OF_KIND' };
  // Its ticket is what uses an invitation up.
  if (pass.sort === 'INVITATION' && !places[0]!.holder) return { field: 'places.0.holder.email', code: 'REQUIRED' };
  return undefined;
}

/**
 * Holds the link until the transaction ends: of two who order with it, the second finds it used. The places that an
 * offer kept are free from now on, for this order; those it leaves go to whoever is next.
 */
export async function holdOrderPass(tx: Tx, { token, pass }: OrderPass, now: Date): Promise<PassNotUsable | undefined> {
  const held = await holdPass(tx, token, pass, now);
  if ('fault' in held) return notUsable(held);
  if (pass.sort === 'WAITING') await takePass(tx, pass, '', now);
  return undefined;
}

/** Notes down the ticket that an invitation became. */
export async function keepInvitation(tx: Tx, { pass }: OrderPass, orderId: string, now: Date): Promise<void> {
  if (pass.sort !== 'INVITATION') return;
  const [place] = await tx.query<{ ticketId: string }[]>(
    'select claimed_ticket_id as "ticketId" from place where order_ref = $1 and claimed_ticket_id is not null',
    [orderId],
  );
  await takePass(tx, pass, place!.ticketId, now);
}
