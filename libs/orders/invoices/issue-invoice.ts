import { TZDate } from '@date-fns/tz';
import type { InvoiceKind, PaymentMethod } from '@parvis/contract/resolvers';
import type { Language, Text } from '@parvis/domain';
import type { Tx } from '@parvis/platform';
import type { Billing } from '../billing.rules';
import { amountsOf, creditLine, type LineTerms, priceLine, type PricedLine } from '../order-amounts';
import { readSeller } from '../seller.queries';
import { type InvoiceContent, labelOf } from './invoice-content';
import { numberInvoice } from './number-invoice';

/** Accounts are kept by French days. */
const ZONE = 'Europe/Paris';
const DAY_MS = 86_400_000;

export const dayIn = (instant: Date): string => {
  const there = new TZDate(instant, ZONE);
  return [there.getFullYear(), there.getMonth() + 1, there.getDate()]
    .map((part, place) => String(part).padStart(place === 0 ? 4 : 2, '0'))
    .join('-');
};

interface InvoiceableOrder {
  id: string;
  reference: string;
  language: Language;
  method: PaymentMethod;
  status: string;
  buyerName: string;
  billing: Billing;
  event: InvoiceContent['event'];
}

interface LineToBill extends LineTerms {
  id: string;
  placeIds: string[];
}

export type InvoiceFault = 'BILLING_NOT_READY' | 'NOTHING_TO_INVOICE';

/** Issues the invoice of all places of an order that were on none; the caller holds the order's row. */
export async function issueInvoice(
  tx: Tx,
  orderId: string,
  now: Date,
): Promise<{ invoiceId: string } | { fault: InvoiceFault }> {
  const seller = await readSeller(tx);
  if (!seller) return { fault: 'BILLING_NOT_READY' };
  const order = await readInvoiceable(tx, orderId);
  const lines = await readLines(tx, orderId, null);
  const priced = lines.map((line) => priceLine(line, line.placeIds.length)).filter(({ fullCents }) => fullCents > 0);
  if (!order || priced.length === 0) return { fault: 'NOTHING_TO_INVOICE' };
  const invoiceId = await keep(tx, 'INVOICE', order.id, null, now, {
    ...contentOf(order, priced),
    seller,
    issuedOn: dayIn(now),
    dueOn: dayIn(new Date(now.getTime() + (order.status === 'PAID' ? 0 : seller.paymentDays * DAY_MS))),
    isPaid: order.status === 'PAID',
    credited: null,
  });
  await tx.query('update order_place set invoice_id = $1 where place_id = any($2::uuid[])', [
    invoiceId,
    lines.flatMap(({ placeIds }) => placeIds),
  ]);
  return { invoiceId };
}

/**
 * Takes places back from the invoice that they are on, with one credit note for each such invoice; places that are on
 * none, or were credited before, are left out. The caller holds the order's row.
 */
export async function creditPlaces(tx: Tx, orderId: string, placeIds: readonly string[], now: Date): Promise<string[]> {
  const billed = await tx.query<{ invoiceId: string; issuedOn: string; label: string; content: InvoiceContent }[]>(
    `select i.id as "invoiceId", ${labelOf('i')} as label, i.content ->> 'issuedOn' as "issuedOn", i.content
     from invoice i where i.order_id = $1 and i.kind = 'INVOICE' order by i.year, i.number`,
    [orderId],
  );
  const issued: string[] = [];
  for (const invoice of billed) {
    const lines = await readLines(tx, orderId, invoice.invoiceId);
    const credits = lines.flatMap((line) => {
      const gone = line.placeIds.filter((id) => placeIds.includes(id));
      return gone.length === 0 ? [] : [{ ...creditLine(line, line.placeIds.length, gone.length), placeIds: gone }];
    });
    if (credits.length === 0) continue;
    const order = (await readInvoiceable(tx, orderId))!;
    const creditId = await keep(tx, 'CREDIT_NOTE', orderId, invoice.invoiceId, now, {
      ...contentOf({ ...order, billing: invoice.content.buyer, language: invoice.content.language }, credits),
      seller: invoice.content.seller,
      issuedOn: dayIn(now),
      dueOn: dayIn(now),
      isPaid: false,
      credited: { label: invoice.label, issuedOn: invoice.issuedOn },
    });
    await tx.query('update order_place set credit_note_id = $1 where place_id = any($2::uuid[])', [
      creditId,
      credits.flatMap((credit) => credit.placeIds),
    ]);
    issued.push(creditId);
  }
  return issued;
}

async function keep(
  tx: Tx,
  kind: InvoiceKind,
  orderId: string,
  creditedId: string | null,
  now: Date,
  content: InvoiceContent,
): Promise<string> {
  const year = Number(content.issuedOn.slice(0, 4));
  const number = await numberInvoice(tx, kind, year);
  const [invoice] = await tx.query<{ id: string }[]>(
    `insert into invoice (order_id, kind, year, number, credited_id, issued_at, net_cents, vat_cents, content)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id`,
    [orderId, kind, year, number, creditedId, now, content.netCents, content.vatCents, content],
  );
  return invoice!.id;
}

function contentOf(order: InvoiceableOrder, lines: readonly PricedLine[]) {
  const { netCents, vatCents, totalCents, vat } = amountsOf(lines);
  return {
    language: order.language,
    method: order.method,
    buyer: order.billing,
    buyerName: order.buyerName,
    orderReference: order.reference,
    event: order.event,
    lines: lines.map(({ name, count, priceCents, vatBasisPoints, codeWord, discountCents, netCents, vatCents }) => ({
      name: name satisfies Text,
      count,
      priceCents,
      vatBasisPoints,
      codeWord,
      discountCents,
      netCents,
      vatCents,
    })),
    vat,
    netCents,
    vatCents,
    totalCents,
  };
}

async function readInvoiceable(tx: Tx, orderId: string): Promise<InvoiceableOrder | undefined> {
  const [order] = await tx.query<InvoiceableOrder[]>(
    `select o.id, o.reference, o.language, o.method, o.status, o.given_name || ' ' || o.family_name as "buyerName", o.billing,
       json_build_object('title', e.title, 'startsAt', e.starts_at, 'endsAt', e.ends_at, 'timeZone', e.time_zone) as event
     from ticket_order o join event e on e.id = o.event_id where o.id = $1 and o.billing is not null`,
    [orderId],
  );
  return order;
}

/** The lines of an order with their places that are on this invoice, and on no credit note; or on none and not dropped. */
async function readLines(tx: Tx, orderId: string, invoiceId: string | null): Promise<LineToBill[]> {
  return tx.query<LineToBill[]>(
    `select l.id, l.name, l.price_cents as "priceCents", l.vat_basis_points as "vatBasisPoints", l.code_word as "codeWord",
       l.percent_basis_points as "percentBasisPoints", l.amount_cents as "amountCents",
       array_agg(op.place_id order by op.position) as "placeIds"
     from order_line l join order_place op on op.line_id = l.id and op.credit_note_id is null
       and case when $2::uuid is null then op.invoice_id is null and op.dropped_at is null else op.invoice_id = $2 end
     where l.order_id = $1 group by l.id order by l.position`,
    [orderId, invoiceId],
  );
}
