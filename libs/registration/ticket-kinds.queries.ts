import type { TicketKind } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';
import { placesTaken } from './places';

export type TicketKindRow = Omit<TicketKind, '__typename'>;

/** SQL: kinds of ticket as the contract shows them; `$1` is the text of the event's id, `$2` the time. */
const kindRows = `select k.id, k.audience, k.name, k.description, k.price_cents as "priceCents", k.vat_basis_points as "vatBasisPoints",
    (k.price_cents + round(k.price_cents * k.vat_basis_points / 10000.0))::int as "priceWithVatCents",
    k.sale_from as "saleFrom", k.sale_until as "saleUntil", k.min_per_order as "minPerOrder", k.max_per_order as "maxPerOrder",
    k.needs_code as "needsCode", k.needs_approval as "needsApproval", free."placesLeft",
    case when e.status = 'CANCELLED' or e.ends_at <= $2 or k.sale_until <= $2 then 'SALE_OVER'
      when k.sale_from > $2 then 'NOT_YET'
      when free."placesLeft" = 0 then 'SOLD_OUT' else 'ON_SALE' end as state
  from ticket_kind k join event e on e.id = k.event_id,
    lateral (select case when count(*) > 0 then greatest(min(q.size - coalesce(p.taken, 0)), 0) end as "placesLeft"
      from ticket_kind_quota x join quota q on q.id = x.quota_id left join ${placesTaken('k.event_id')} p on p.quota_id = q.id
      where x.kind_id = k.id) free
  where k.event_id::text = $1`;

/**
 * The kinds of ticket of an event that are not put away, in the order staff gave them.
 * @param withHidden also those that are shown only to somebody with a code
 */
export function readTicketKinds(
  db: Queryable,
  eventId: string,
  now: Date,
  { withHidden }: { withHidden: boolean },
): Promise<TicketKindRow[]> {
  return db.query<TicketKindRow>(
    `${kindRows} and k.archived_at is null and ($3 or not k.needs_code) order by k.position, k.id`,
    [eventId, now, withHidden],
  );
}

/** All kinds of an event, put away or not. */
export function readKindsOf(db: Queryable, eventId: string, now: Date): Promise<TicketKindRow[]> {
  return db.query<TicketKindRow>(`${kindRows} order by k.position, k.id`, [eventId, now]);
}

/** One kind that something in the product names, put away or not. */
export async function readKind(db: Queryable, eventId: string, kindId: string, now: Date): Promise<TicketKindRow> {
  const [kind] = await db.query<TicketKindRow>(`${kindRows} and k.id = $3`, [eventId, now, kindId]);
  return kind!;
}
