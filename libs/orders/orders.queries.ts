import type {
  CancelledBecause,
  InvoiceRef,
  OrderPlaceState,
  OrderStatus,
  PaymentMethod,
} from '@parvis/contract/resolvers';
import type { Language, Text } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';
import type { Billing } from './billing.rules';
import { labelOf } from './invoices/invoice-content';
import type { LineTerms } from './order-amounts';
import { paidFor } from './order-money.sql';

export interface OrderData {
  id: string;
  eventId: string;
  startsAt: Date;
  endsAt: Date;
  isEventCancelled: boolean;
  /** By what staff set for holders, else as the event begins. */
  cancelUntil: Date;
  reference: string;
  status: OrderStatus;
  method: PaymentMethod;
  language: Language;
  buyerName: string;
  givenName: string;
  familyName: string;
  /** Null for a buyer who is no person of the product. */
  buyerId: string | null;
  email: string;
  billing: Billing | null;
  placedAt: Date;
  dueAt: Date | null;
  paidAt: Date | null;
  cancelledAt: Date | null;
  cancelledBecause: CancelledBecause | null;
  paidCents: number;
  /** `count` leaves dropped places out. */
  lines: (LineTerms & { id: string; kindId: string; count: number })[];
  places: PlaceData[];
  invoices: InvoiceRef[];
}

export interface PlaceData {
  id: string;
  kindId: string;
  kindName: Text;
  state: OrderPlaceState;
  givenName: string | null;
  familyName: string | null;
  email: string | null;
  personId: string | null;
  ticketId: string | null;
  isDropped: boolean;
}

/** An order with all that its page shows, in one statement. */
export async function readOrder(db: Queryable, orderId: string): Promise<OrderData | undefined> {
  const [order] = await db.query<OrderData>(
    `select o.id, o.event_id as "eventId", e.starts_at as "startsAt", e.ends_at as "endsAt", e.status = 'CANCELLED' as "isEventCancelled",
       coalesce(s.cancel_until, e.starts_at) as "cancelUntil", o.reference, o.status, o.method, o.language,
       o.given_name || ' ' || o.family_name as "buyerName", o.given_name as "givenName", o.family_name as "familyName",
       (select p.id from person p where p.email = o.email) as "buyerId", o.email, o.billing, o.placed_at as "placedAt", o.due_at as "dueAt",
       o.paid_at as "paidAt", o.cancelled_at as "cancelledAt", o.cancelled_because as "cancelledBecause", ${paidFor('o')} as "paidCents",
       (select json_agg(json_build_object('id', l.id, 'kindId', l.kind_id, 'name', l.name, 'priceCents', l.price_cents,
          'vatBasisPoints', l.vat_basis_points, 'codeWord', l.code_word, 'percentBasisPoints', l.percent_basis_points,
          'amountCents', l.amount_cents,
          'count', (select count(*) from order_place op where op.line_id = l.id and op.dropped_at is null)) order by l.position)
        from order_line l where l.order_id = o.id) as lines,
       (select json_agg(json_build_object('id', p.id, 'kindId', l.kind_id, 'kindName', l.name, 'givenName', op.given_name,
          'familyName', op.family_name, 'email', op.email, 'personId', op.person_id, 'ticketId', p.claimed_ticket_id,
          'isDropped', op.dropped_at is not null,
          'state', case when p.withdrawn_at is not null then 'WITHDRAWN' when p.claimed_ticket_id is not null then 'NAMED'
            when op.email is not null then 'LEFT' else 'OPEN' end) order by l.position, op.position)
        from order_line l join order_place op on op.line_id = l.id join place p on p.id = op.place_id where l.order_id = o.id) as places,
       (select coalesce(json_agg(json_build_object('id', i.id, 'label', ${labelOf('i')}, 'kind', i.kind, 'issuedAt', i.issued_at,
          'totalCents', i.net_cents + i.vat_cents) order by i.issued_at, i.kind desc, i.number), '[]')
        from invoice i where i.order_id = o.id) as invoices
     from ticket_order o join event e on e.id = o.event_id left join registration_settings s on s.event_id = e.id
     where o.id::text = $1`,
    [orderId],
  );
  return order;
}

/** The order that a secret of its buyer's page opens. */
export async function orderIdOf(db: Queryable, tokenHash: Buffer): Promise<string | undefined> {
  const [link] = await db.query<{ orderId: string }>(
    'select order_id as "orderId" from order_link where token_hash = $1',
    [tokenHash],
  );
  return link?.orderId;
}
