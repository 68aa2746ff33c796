import { Injectable } from '@nestjs/common';
import { spellIban, type Text, textIn, timeWords } from '@parvis/domain';
import {
  Clock,
  Database,
  HandlesJob,
  type JobHandler,
  MailButton,
  Mailer,
  MailLayout,
  MailText,
  renderMail,
} from '@parvis/platform';
import { invoicePdf } from '../invoices/invoice-pdf';
import { money } from '../invoices/invoice.words';
import { readInvoices } from '../invoices/invoices.queries';
import { OrderLinks } from '../order-links';
import { type OrderView, viewOf } from '../order-view';
import { type OrderData, readOrder } from '../orders.queries';
import { readSeller } from '../seller.queries';
import { type BuyerNews, TellBuyer } from './definitions';
import { buyerWords } from './buyer.words';

interface Payload {
  orderId: string;
  news: BuyerNews;
  cause: string;
  invoiceIds?: string[];
}

@Injectable()
@HandlesJob(TellBuyer)
export class TellBuyerHandler implements JobHandler<Payload> {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly links: OrderLinks,
    private readonly mailer: Mailer,
  ) {}

  async run({ orderId, news, cause, invoiceIds = [] }: Payload): Promise<void> {
    const data = await readOrder(this.database, orderId);
    if (!data) return;
    // A reminder of what was paid or ended meanwhile would be wrong.
    if (news === 'REMINDER' && data.status !== 'PENDING') return;
    const order = viewOf(data, await readSeller(this.database), this.clock.now());
    const invoices = await readInvoices(this.database, invoiceIds);
    const attachments = [];
    for (const invoice of invoices) {
      const content = await invoicePdf(invoice, invoice.content.language);
      attachments.push({ filename: `${invoice.label}.pdf`, content, contentType: 'application/pdf' });
    }
    // Made for this message; only its hash stays here.
    const token = await this.database.transaction((tx) => this.links.make(tx, orderId));
    const body = await renderMail(await this.body(data, order, news, this.links.pageUrl(token), attachments.length));
    const { email: address } = data;
    await this.mailer.sendOnce(
      { cause, recipientId: null, kind: invoices.length > 0 ? 'INVOICE' : 'PAYMENT', eventId: data.eventId },
      {
        to: { name: data.buyerName, address },
        subject: await this.subject(data, news),
        ...body,
        ...(attachments.length > 0 && { attachments }),
      },
    );
    // Accountants get their copy of a document where they have an address of their own.
    if (invoices.length > 0 && data.billing && data.billing.email.toLowerCase() !== address.toLowerCase())
      await this.mailer.sendOnce(
        { cause: `${cause}:billing`, recipientId: null, kind: 'INVOICE', eventId: data.eventId },
        {
          to: { name: data.billing.organisation, address: data.billing.email },
          subject: await this.subject(data, news),
          ...(await renderMail(await this.body(data, order, news, undefined, attachments.length))),
          attachments,
        },
      );
  }

  private async subject({ eventId, language }: OrderData, news: BuyerNews): Promise<string> {
    return buyerWords[language][news].subject(await this.title(eventId, language));
  }

  private async title(eventId: string, language: OrderData['language']): Promise<string> {
    const [event] = await this.database.query<{ title: Text }>('select title from event where id = $1', [eventId]);
    return textIn(event!.title, language);
  }

  private async body(data: OrderData, order: OrderView, news: BuyerNews, url: string | undefined, documents: number) {
    const { language } = data;
    const words = buyerWords[language];
    const title = await this.title(data.eventId, language);
    const { amounts, balance, transfer, dueAt } = order;
    const lead = words[news].lead(title, data.buyerName);
    const hasToPay = balance.dueCents > 0 && data.status === 'PENDING';
    const due = dueAt && timeWords(language).day(dueAt, 'Europe/Paris');
    return (
      <MailLayout language={language} preview={lead} title={words[news].title}>
        <MailText>{lead}</MailText>
        <MailText>
          {words.order(data.reference, order.places.filter(({ state }) => state !== 'WITHDRAWN').length)}
          {amounts.totalCents > 0 && news !== 'CANCELLED' && (
            <>
              <br />
              <strong>{words.total(money(amounts.totalCents, language))}</strong>
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
        {hasToPay && data.method === 'ONLINE' && <MailText>{words.payOnline}</MailText>}
        {hasToPay && data.method === 'PURCHASE_ORDER' && <MailText>{words.purchaseOrder}</MailText>}
        {balance.refundCents > 0 && <MailText>{words.refund(money(balance.refundCents, language))}</MailText>}
        {documents > 0 && <MailText>{words.attached(documents)}</MailText>}
        {url && <MailButton href={url}>{words.open}</MailButton>}
        {url && <MailText>{words.keep}</MailText>}
      </MailLayout>
    );
  }
}
