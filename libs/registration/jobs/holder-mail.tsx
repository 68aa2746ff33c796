import { Img, Link } from '@react-email/components';
import { spellTicketCode, textIn } from '@parvis/domain';
import { type Config, type Mail, MailButton, MailLayout, MailText, renderMail } from '@parvis/platform';
import { daysOf, hoursOf } from '../files/event-times';
import { qrPng } from '../files/qr-code';
import { placeOf, ticketCalendar } from '../files/ticket-calendar';
import { ticketPdf } from '../files/ticket-pdf';
import { ticketWords } from '../files/ticket.words';
import type { TicketDocument } from '../registration.queries';

export type HolderMail = 'TICKET' | 'REMINDER' | 'CANCELLATION';

/** A message about a ticket, in the language of its holder. */
export async function holderMail(kind: HolderMail, ticket: TicketDocument, config: Config, now: Date): Promise<Mail> {
  const to = { name: ticket.holderName, address: ticket.email };
  const calendar = ticketCalendar(ticket, ticket.language, config, now);
  if (kind === 'CANCELLATION') {
    return { to, ...(await cancellation(ticket, config)), invitation: { method: 'CANCEL', content: calendar } };
  }
  const words = ticketWords[ticket.language];
  const attachments = [
    { filename: 'qr.png', content: await qrPng(ticket.code), contentType: 'image/png', cid: 'qr' },
    {
      filename: `${words.ticket.toLowerCase()}-${ticket.eventSlug}.pdf`,
      content: await ticketPdf(ticket, ticket.language),
      contentType: 'application/pdf',
    },
  ];
  return {
    to,
    ...(await ticketMessage(kind, ticket, config)),
    attachments,
    invitation: { method: 'PUBLISH', content: calendar },
  };
}

async function ticketMessage(kind: 'TICKET' | 'REMINDER', ticket: TicketDocument, { publicUrl }: Config) {
  const words = ticketWords[ticket.language];
  const event = textIn(ticket.eventTitle, ticket.language);
  const day = daysOf(ticket, ticket.language);
  const lead = kind === 'TICKET' ? words.sentLead(ticket.givenName) : words.reminderLead(ticket.givenName);
  const body = await renderMail(
    <MailLayout language={ticket.language} preview={words.sentPreview(day)} title={event}>
      <MailText>{lead}</MailText>
      <MailText>
        <strong>{day}</strong>
        <br />
        {hoursOf(ticket, ticket.language)}
        <br />
        {placeOf(ticket) ?? words.placeToCome}
      </MailText>
      <Img
        src="cid:qr"
        alt={words.qrAlt(spellTicketCode(ticket.code))}
        width={240}
        height={240}
        style={{ margin: '0 auto' }}
      />
      <MailText>{spellTicketCode(ticket.code)}</MailText>
      <MailButton href={`${publicUrl}/billet/${ticket.code}`}>{words.openTicket}</MailButton>
      <MailText>{words.attached}</MailText>
      <MailText>
        {words.signIn} <Link href={`${publicUrl}/connexion`}>{`${publicUrl}/connexion`}</Link>
      </MailText>
      <MailText>{words.cannotCome}</MailText>
    </MailLayout>,
  );
  return { subject: kind === 'TICKET' ? words.sentSubject(event) : words.reminderSubject(event), ...body };
}

async function cancellation(ticket: TicketDocument, { publicUrl }: Config) {
  const words = ticketWords[ticket.language];
  const event = textIn(ticket.eventTitle, ticket.language);
  const body = await renderMail(
    <MailLayout language={ticket.language} preview={words.cancelledLead(ticket.givenName)} title={event}>
      <MailText>{words.cancelledLead(ticket.givenName)}</MailText>
      <MailText>{words.cancelledMistake}</MailText>
      <MailButton href={`${publicUrl}/evenements/${ticket.eventSlug}`}>{words.eventPage}</MailButton>
    </MailLayout>,
  );
  return { subject: words.cancelledSubject(event), ...body };
}
