import { Inject, Injectable } from '@nestjs/common';
import { type Text, textIn } from '@parvis/domain';
import { type Composition, EventMails, type Occasion, occasionWords } from '@parvis/messages';
import { Clock, CONFIG, type Config, MailButton, type MailOutcome, MailText } from '@parvis/platform';
import { deadline } from '../files/deadline';
import { ticketWords } from '../files/ticket.words';
import { ticketCalendar } from '../files/ticket-calendar';
import type { TicketDocument } from '../registration.queries';
import type { Holder } from './holder';
import { SigningKeys } from '../signed-codes/signing-keys';
import { enclosed, EventPageButton, TicketParts, WhenAndWhere } from './ticket-parts';

export type TicketMail = 'TICKET' | 'REMINDER_7' | 'REMINDER_1';

/** The messages to the holder of a ticket, whatever happens to it. */
@Injectable()
export class HolderMails {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly mails: EventMails,
    private readonly keys: SigningKeys,
  ) {}

  /** The ticket itself, or a reminder of it; before that what the form still wants to know. */
  async sendTicket(kind: TicketMail, holder: Holder, cause: string, isReissue = false): Promise<MailOutcome> {
    if (holder.lacksAnswers) return this.sendQuestions(holder, cause);
    const mail = await this.ticket(holder);
    const parts = (
      <>
        <MailText>{ticketWords[holder.language].reissued}</MailText>
        {mail.parts}
      </>
    );
    return this.send(kind, holder, cause, isReissue ? { ...mail, parts } : mail);
  }

  /** @param from whoever handed the ticket on */
  async sendQuestions(holder: Holder, cause: string, from?: string): Promise<MailOutcome> {
    return this.send('FOLLOW_UP', holder, `${cause}:wanted`, this.questions(holder, from));
  }

  async sendChange(holder: Holder, before: Occasion, cause: string): Promise<MailOutcome> {
    return this.send('EVENT_CHANGED', holder, cause, await this.change(holder, before, holder.lacksAnswers));
  }

  async sendEventCancelled(holder: Holder, cause: string): Promise<MailOutcome> {
    return this.send('EVENT_CANCELLED', holder, cause, this.calledOff(holder, holder.cancelledBecause));
  }

  async sendCancellation(holder: Holder, cause: string): Promise<MailOutcome> {
    return this.send('TICKET_CANCELLED', holder, cause, this.cancelled(holder));
  }

  async ticket(ticket: TicketDocument): Promise<Composition<TicketMail>> {
    return {
      values: { type_de_billet: textIn(ticket.kindName, ticket.language) },
      parts: <TicketParts ticket={ticket} publicUrl={this.config.publicUrl} />,
      ...(await enclosed(ticket, await this.keys.codeOf(ticket), this.config, this.clock.now())),
    };
  }

  async change(ticket: TicketDocument, before: Occasion, lacksAnswers = false): Promise<Composition<'EVENT_CHANGED'>> {
    const was = occasionWords(before, ticket.language);
    const values = { ancienne_date: was.date, anciens_horaires: was.horaires, ancien_lieu: was.lieu };
    if (ticket.status === 'CONFIRMED' && !lacksAnswers) return { ...(await this.ticket(ticket)), values };
    const parts = (
      <>
        <WhenAndWhere of={ticket} language={ticket.language} />
        <EventPageButton ticket={ticket} publicUrl={this.config.publicUrl} />
      </>
    );
    return { values, parts };
  }

  questions(ticket: TicketDocument, from?: string): Composition<'FOLLOW_UP'> {
    const words = ticketWords[ticket.language];
    const parts = (
      <>
        {from && <MailText>{words.handedOn(from)}</MailText>}
        <WhenAndWhere of={ticket} language={ticket.language} />
        <MailText>{words.ticketFollows}</MailText>
        <MailButton href={`${this.config.publicUrl}/billet/${ticket.code}`}>{words.answer}</MailButton>
      </>
    );
    return { values: { echeance: deadline(ticket.startsAt, ticket.timeZone, ticket.language) }, parts };
  }

  /** What takes the entry out of the holder's calendar. */
  cancelled(ticket: TicketDocument): Composition<'TICKET_CANCELLED'> {
    const parts = <EventPageButton ticket={ticket} publicUrl={this.config.publicUrl} />;
    const content = ticketCalendar({ ...ticket, status: 'CANCELLED' }, ticket.language, this.config, this.clock.now());
    return { values: {}, parts, invitation: { method: 'CANCEL', content } };
  }

  calledOff(ticket: TicketDocument, because: Text | null): Composition<'EVENT_CANCELLED'> {
    const { invitation } = this.cancelled(ticket);
    const parts = (
      <>
        <MailText>{ticketWords[ticket.language].outOfCalendar}</MailText>
        <EventPageButton ticket={ticket} publicUrl={this.config.publicUrl} />
      </>
    );
    return { values: { motif: because ? textIn(because, ticket.language) : '' }, parts, invitation };
  }

  private send<Kind extends Parameters<EventMails['send']>[0]['kind']>(
    kind: Kind,
    holder: Holder,
    cause: string,
    composition: Composition<Kind>,
  ): Promise<MailOutcome> {
    return this.mails.send({
      kind,
      eventId: holder.eventId,
      cause,
      to: {
        personId: holder.personId,
        givenName: holder.givenName,
        familyName: holder.familyName,
        address: holder.email,
        language: holder.language,
      },
      ...composition,
    });
  }
}
