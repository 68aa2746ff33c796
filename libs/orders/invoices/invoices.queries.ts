import type { InvoiceKind } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';
import { type InvoiceContent, labelOf } from './invoice-content';

export interface InvoiceRow {
  id: string;
  orderId: string;
  kind: InvoiceKind;
  label: string;
  content: InvoiceContent;
}

export function readInvoices(db: Queryable, ids: readonly string[]): Promise<InvoiceRow[]> {
  return db.query<InvoiceRow>(
    `select i.id, i.order_id as "orderId", i.kind, ${labelOf('i')} as label, i.content
     from invoice i where i.id::text = any($1) order by i.issued_at, i.kind desc, i.number`,
    [ids],
  );
}
