import { Injectable } from '@nestjs/common';
import { EventMails } from '@parvis/messages';
import { Clock, Database, HandlesJob, type JobHandler } from '@parvis/platform';
import { invoicePdf } from '../invoices/invoice-pdf';
import { readInvoices } from '../invoices/invoices.queries';
import { OrderLinks } from '../order-links';
import { viewOf } from '../order-view';
import { readOrder } from '../orders.queries';
import { readSeller } from '../seller.queries';
import { type BuyerFacts, buyerMail, KIND_OF } from './buyer-mail';
import { type BuyerMessage, TellBuyer } from './definitions';

@Injectable()
@HandlesJob(TellBuyer)
export class TellBuyerHandler implements JobHandler<BuyerMessage> {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly links: OrderLinks,
    private readonly mails: EventMails,
  ) {}

  async run({ orderId, news, cause, invoiceIds = [], refundedCents }: BuyerMessage): Promise<void> {
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
    const { eventId, email, billing, givenName, familyName, language } = data;
    const facts: BuyerFacts = {
      language,
      order,
      totalCents: order.amounts.totalCents,
      places: data.places.filter(({ isDropped }) => !isDropped).length,
      documents: invoices,
      refundedCents,
    };
    const mail = { kind: KIND_OF[news], eventId, ...(attachments.length > 0 && { attachments }) };
    const to = { personId: data.buyerId, givenName, familyName, language, address: email };
    // Made for this message; only its hash stays here.
    const token = await this.database.transaction((tx) => this.links.make(tx, orderId));
    await this.mails.send({
      ...mail,
      cause,
      to,
      ...buyerMail(news, { ...facts, url: this.links.pageUrl(token) }),
    });
    // Accountants get their copy of a document where they have an address of their own.
    if (invoices.length > 0 && billing && billing.email.toLowerCase() !== email.toLowerCase())
      await this.mails.send({
        ...mail,
        cause: `${cause}:billing`,
        to: { ...to, personId: null, address: billing.email, mailbox: billing.organisation },
        ...buyerMail(news, facts),
      });
  }
}
