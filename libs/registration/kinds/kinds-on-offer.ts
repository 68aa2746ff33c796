import type { EventKindsOnOfferArgs, KindOnOffer, PassSort } from '@parvis/contract/resolvers';
import { ticketPrice } from '@parvis/domain';
import type { Actor, Queryable } from '@parvis/platform';
import { findCode, isForKind } from '../codes/find-code';
import { audiencesOf } from '../entitlement';
import { readPass } from '../passes';
import { readTicketKinds, type TicketKindRow } from '../ticket-kinds.queries';

interface Visit extends EventKindsOnOfferArgs {
  eventId: string;
  actor: Actor | undefined;
  now: Date;
}

/**
 * What registration offers a visitor. An address alone says whether its owner belongs to a member, by the member's own
 * domains; what somebody is at the event is told to themselves only.
 */
export async function readKindsOnOffer(
  db: Queryable,
  { eventId, actor, now, code: typed, email, pass: token }: Visit,
): Promise<KindOnOffer[]> {
  const pass = token ? await readPass(db, token, now) : undefined;
  const given = pass && !('fault' in pass) && pass.eventId === eventId ? pass : undefined;
  const found = typed && !given ? await findCode(db, eventId, typed, now) : undefined;
  const code = found && 'code' in found ? found.code : undefined;
  const all = await readTicketKinds(db, eventId, now, { withHidden: true });
  const kinds = given
    ? all.filter(({ id }) => id === given.kindId)
    : all.filter(({ id, needsCode }) => !needsCode || code?.kindIds.includes(id));
  const isKnown = actor !== undefined;
  const audiences = await audiencesOf(db, eventId, {
    email: isKnown ? await emailOf(db, actor.personId) : (email ?? ''),
    personId: actor?.personId ?? null,
  });
  const lines = await linesOf(db, eventId);
  return kinds.map((kind) => {
    const isYours = given !== undefined || audiences.includes(kind.audience);
    const discount = code && isForKind(code, kind) ? code.discount : null;
    const isSettled = given?.sort === 'COMPANY';
    const price = ticketPrice({ ...kind, priceCents: isSettled ? 0 : kind.priceCents, count: 1, discount });
    return {
      kind: given ? givenKind(kind, given.sort) : kind,
      isForYou: isYours ? true : isKnown || isMemberKnown(kind, email) ? false : null,
      priceCents: price.netCents,
      priceWithVatCents: price.totalCents,
      waiting: lines.get(kind.id) ?? 0,
    };
  });
}

/** An address was typed, and it says what there is to say of membership. */
const isMemberKnown = (kind: TicketKindRow, email: string | null | undefined) =>
  kind.audience === 'MEMBER' && email !== null && email !== undefined && email.includes('@');

/** A link opens its kind whatever the window of sale; only an invitation waits for a free place. */
const givenKind = (kind: TicketKindRow, sort: PassSort): TicketKindRow =>
  sort === 'INVITATION' && kind.placesLeft === 0 ? { ...kind, state: 'SOLD_OUT' } : { ...kind, state: 'ON_SALE' };

async function emailOf(db: Queryable, personId: string): Promise<string> {
  const [person] = await db.query<{ email: string }>('select email::text from person where id = $1', [personId]);
  return person?.email ?? '';
}

async function linesOf(db: Queryable, eventId: string): Promise<Map<string, number>> {
  const rows = await db.query<{ kindId: string; waiting: number }>(
    `select kind_id as "kindId", sum(places)::int as waiting from waiting_entry where event_id = $1 and status = 'WAITING' group by kind_id`,
    [eventId],
  );
  return new Map(rows.map(({ kindId, waiting }) => [kindId, waiting]));
}
