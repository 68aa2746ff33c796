import type { InvoiceKind, PaymentMethod, VatShare } from '@parvis/contract/resolvers';
import type { Language, Text } from '@parvis/domain';
import type { Billing } from '../billing.rules';
import type { SellerDetails } from '../seller.rules';

export interface InvoiceLine {
  name: Text;
  count: number;
  /** Of one place, before VAT and discount. */
  priceCents: number;
  vatBasisPoints: number;
  codeWord: string | null;
  discountCents: number;
  netCents: number;
  vatCents: number;
}

/** All that an invoice or a credit note says, kept as it was on the day it was issued. Amounts are positive. */
export interface InvoiceContent {
  language: Language;
  /** Days of the calendar, YYYY-MM-DD. */
  issuedOn: string;
  dueOn: string;
  /** Paid when it was issued. */
  isPaid: boolean;
  method: PaymentMethod;
  seller: SellerDetails;
  buyer: Billing;
  buyerName: string;
  orderReference: string;
  event: { title: Text; startsAt: string; endsAt: string; timeZone: string };
  lines: InvoiceLine[];
  vat: VatShare[];
  netCents: number;
  vatCents: number;
  totalCents: number;
  /** Of a credit note: what it corrects. */
  credited: { label: string; issuedOn: string } | null;
}

const SERIES: Record<InvoiceKind, string> = { INVOICE: 'F', CREDIT_NOTE: 'A' };

/** F2024-00001 for an invoice (facture), A2024-00001 for a credit note (avoir). */
export const invoiceLabel = ({ kind, year, number }: { kind: InvoiceKind; year: number; number: number }): string =>
  `${SERIES[kind]}${year}-${String(number).padStart(5, '0')}`;

/** SQL for the same, of the row `i`. */
export const labelOf = (i: string) =>
  `(case ${i}.kind when 'INVOICE' then 'F' else 'A' end || ${i}.year || '-' || lpad(${i}.number::text, greatest(5, length(${i}.number::text)), '0'))`;
