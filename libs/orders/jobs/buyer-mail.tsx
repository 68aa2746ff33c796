import type { InvoiceKind, Order } from '@parvis/contract/resolvers';
import { type Language, spellIban, timeWords } from '@parvis/domain';
import type { Composition } from '@parvis/messages';
import { MailButton, MailText } from '@parvis/platform';
import { money } from '../invoices/invoice.words';
import { buyerWords } from './buyer.words';
import type { BuyerNews } from './definitions';

/** The kind of message, with words of staff, that tells each of them. */
export const KIND_OF = {
  RECEIVED: 'ORDER_RECEIVED',
  PAID: 'ORDER_PAID',
  REMINDER: 'PAYMENT',
  INVOICED: 'INVOICE',
  CANCELLED: 'ORDER_CANCELLED',
  REFUNDED: 'ORDER_REFUNDED',
  AGAIN: 'ORDER_AGAIN',
} as const satisfies Record<BuyerNews, string>;

export type BuyerMailKind = (typeof KIND_OF)[BuyerNews];

/** What a message to a buyer may speak of. */
export interface BuyerFacts {
  language: Language;
  order: Pick<Order, 'reference' | 'status' | 'method' | 'dueAt' | 'balance' | 'transfer'>;
  totalCents: number;
  /** Those that were not credited one by one. */
  places: number;
  documents: readonly { kind: InvoiceKind; label: string }[];
  refundedCents?: number | undefined;
  /** Of the order’s page; accountants get none. */
  url?: string | undefined;
}

/** What is added to the words of staff: what was ordered, how to pay, what goes back, the documents, the link. */
export function buyerMail(news: BuyerNews, facts: BuyerFacts): Composition<BuyerMailKind> {
  const { language, order, totalCents, places, documents, url } = facts;
  const words = buyerWords[language];
  const { balance, transfer, dueAt, method } = order;
  const hasToPay = balance.dueCents > 0 && order.status === 'PENDING';
  const due = dueAt && timeWords(language).day(dueAt, 'Europe/Paris');
  const amount = { REMINDER: balance.dueCents, REFUNDED: facts.refundedCents ?? 0 }[news as string] ?? totalCents;
  return {
    values: {
      numero: order.reference,
      montant: money(amount, language),
      places: String(places),
      echeance: due ?? '',
      documents: documents.map(({ kind, label }) => `${words.documents[kind]} ${label}`).join(', '),
    },
    parts: (
      <>
        <MailText>
          {words.order(order.reference, places)}
          {totalCents > 0 && news !== 'CANCELLED' && news !== 'REFUNDED' && (
            <>
              <br />
              <strong>{words.total(money(totalCents, language))}</strong>
            </>
          )}
        </MailText>
        {hasToPay && transfer && due && (
          <MailText>
            {words.transfer(money(balance.dueCents, language), due)}
            <br />
            {words.holder(transfer.holder)}
            <br />
            {`IBAN ${spellIban(transfer.iban)}`}
            <br />
            {`BIC ${transfer.bic}`}
            <br />
            <strong>{words.reference(transfer.reference)}</strong>
          </MailText>
        )}
        {hasToPay && method === 'ONLINE' && <MailText>{words.payOnline}</MailText>}
        {hasToPay && method === 'PURCHASE_ORDER' && <MailText>{words.purchaseOrder}</MailText>}
        {balance.refundCents > 0 && <MailText>{words.refund(money(balance.refundCents, language))}</MailText>}
        {documents.length > 0 && <MailText>{words.attached(documents.length)}</MailText>}
        {url && <MailButton href={url}>{words.open}</MailButton>}
        {url && <MailText>{words.keep}</MailText>}
      </>
    ),
  };
}
