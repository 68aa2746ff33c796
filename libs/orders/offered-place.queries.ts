import type { OfferedPlace } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';

export type OfferedPlaceRow = Omit<OfferedPlace, '__typename' | 'event' | 'questions'> & { eventId: string };

/** The place of an order that a link gives; the link dies with the first who takes it. */
export async function readOfferedPlace(db: Queryable, tokenHash: Buffer): Promise<OfferedPlaceRow | undefined> {
  const [place] = await db.query<OfferedPlaceRow>(
    `select p.event_id as "eventId", l.kind_id as "kindId", l.name as "kindName", p.claimed_ticket_id is not null or p.withdrawn_at is not null as "isTaken",
       coalesce(o.billing ->> 'organisation', o.given_name || ' ' || o.family_name) as "from"
     from place p join order_place op on op.place_id = p.id join order_line l on l.id = op.line_id
       join ticket_order o on o.id = l.order_id
     where p.claim_token_hash = $1`,
    [tokenHash],
  );
  return place;
}
