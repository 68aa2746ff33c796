import { randomBytes } from 'node:crypto';
import type { PaymentMethod } from '@parvis/contract/resolvers';
import { makeOrderReference, ORDER_REFERENCE_BYTES } from '@parvis/domain';
import type { Actor, Tx } from '@parvis/platform';
import type { Billing } from './billing.rules';
import type { LineTerms } from './order-amounts';
import type { Holder, OrderForm } from './order.rules';

interface NewOrder {
  form: OrderForm;
  eventId: string;
  actor: Actor | undefined;
  method: PaymentMethod;
  billing: Billing | null;
  dueAt: Date | null;
  now: Date;
}

export async function insertOrder(
  tx: Tx,
  { form, eventId, actor, method, billing, dueAt, now }: NewOrder,
): Promise<string> {
  const [order] = await tx.query<{ id: string }[]>(
    `insert into ticket_order (event_id, request_key, reference, status, method, language, buyer_id, given_name, family_name,
       email, billing, placed_at, due_at)
     values ($1, $2, $3, 'PENDING', $4, $5, $6, $7, $8, $9, $10, $11, $12) returning id`,
    [
      eventId,
      form.requestKey,
      makeOrderReference(randomBytes(ORDER_REFERENCE_BYTES)),
      method,
      form.language,
      actor?.personId ?? null,
      form.givenName,
      form.familyName,
      form.email,
      billing,
      now,
      dueAt,
    ],
  );
  return order!.id;
}

/** A line and its places, which are taken from now on. */
export async function insertLine(
  tx: Tx,
  orderId: string,
  eventId: string,
  line: LineTerms & { kindId: string },
  position: number,
  holders: readonly (Holder | null)[],
): Promise<void> {
  const [row] = await tx.query<{ id: string }[]>(
    `insert into order_line (order_id, kind_id, position, name, price_cents, vat_basis_points, code_word, percent_basis_points, amount_cents)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [
      orderId,
      line.kindId,
      position,
      line.name,
      line.priceCents,
      line.vatBasisPoints,
      line.codeWord,
      line.percentBasisPoints,
      line.amountCents,
    ],
  );
  const places = await tx.query<{ id: string }[]>(
    `insert into place (event_id, kind_id, order_ref) select $1, $2, $3 from generate_series(1, $4::int) returning id`,
    [eventId, line.kindId, orderId, holders.length],
  );
  await tx.query(
    `insert into order_place (place_id, line_id, position, given_name, family_name, email)
     select p."placeId", $1, p.position, p."givenName", p."familyName", p.email
     from json_to_recordset($2::json) p ("placeId" uuid, position int, "givenName" text, "familyName" text, email text)`,
    [row!.id, JSON.stringify(holders.map((holder, at) => ({ placeId: places[at]!.id, position: at, ...holder })))],
  );
}
