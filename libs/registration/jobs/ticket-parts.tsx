import { Img, Text } from '@react-email/components';
import { type Language, spellTicketCode } from '@parvis/domain';
import { type Config, type Mail, MailButton, MailLink, MailText } from '@parvis/platform';
import { daysOf, hoursOf } from '../files/event-times';
import { qrPng } from '../files/qr-code';
import { placeOf, ticketCalendar } from '../files/ticket-calendar';
import { ticketPdf } from '../files/ticket-pdf';
import { ticketWords } from '../files/ticket.words';
import type { TicketDocument } from '../registration.queries';

type Facts = Pick<TicketDocument, 'startsAt' | 'endsAt' | 'timeZone' | 'venue' | 'address'>;

/** Day, hours and place: of every message that asks somebody to come. */
export function WhenAndWhere({ of, language }: { of: Facts; language: Language }) {
  return (
    <MailText>
      <strong>{daysOf(of, language)}</strong>
      <br />
      {hoursOf(of, language)}
      <br />
      {placeOf(of) ?? ticketWords[language].placeToCome}
    </MailText>
  );
}

/** What stands under the words of staff in a message with a valid ticket. */
export function TicketParts({ ticket, publicUrl }: { ticket: TicketDocument; publicUrl: string }) {
  const words = ticketWords[ticket.language];
  const code = spellTicketCode(ticket.code);
  return (
    <>
      <WhenAndWhere of={ticket} language={ticket.language} />
      <Img src="cid:qr" alt={words.qrAlt(code)} width={240} height={240} style={{ margin: '0 auto' }} />
      <Text style={{ fontSize: 16, lineHeight: '24px', margin: '0 0 16px', textAlign: 'center' }}>{code}</Text>
      <MailButton href={`${publicUrl}/billet/${ticket.code}`}>{words.openTicket}</MailButton>
      <MailText>{words.attached}</MailText>
      <MailText>
        {words.signIn} <MailLink href={`${publicUrl}/connexion`}>{`${publicUrl}/connexion`}</MailLink>
      </MailText>
      <MailText>{words.cannotCome}</MailText>
    </>
  );
}

/** The page of the event, for whoever has no ticket (any more). */
export function EventPageButton({
  ticket,
  publicUrl,
}: {
  ticket: Pick<TicketDocument, 'eventSlug' | 'language'>;
  publicUrl: string;
}) {
  return (
    <MailButton href={`${publicUrl}/evenements/${ticket.eventSlug}`}>
      {ticketWords[ticket.language].eventPage}
    </MailButton>
  );
}

type Enclosed = Required<Pick<Mail, 'attachments' | 'invitation'>>;

/** The QR code shown in the message, the ticket as a PDF and the entry for the calendar. */
export async function enclosed(ticket: TicketDocument, doorCode: string, config: Config, now: Date): Promise<Enclosed> {
  const { language } = ticket;
  return {
    attachments: [
      { filename: 'qr.png', content: await qrPng(doorCode), contentType: 'image/png', cid: 'qr' },
      {
        filename: `${ticketWords[language].ticket.toLowerCase()}-${ticket.eventSlug}.pdf`,
        content: await ticketPdf(ticket, doorCode, language),
        contentType: 'application/pdf',
      },
    ],
    invitation: { method: 'PUBLISH', content: ticketCalendar(ticket, language, config, now) },
  };
}
