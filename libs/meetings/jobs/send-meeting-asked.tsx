import { Inject, Injectable } from '@nestjs/common';
import { textIn } from '@parvis/domain';
import {
  CONFIG,
  type Config,
  Database,
  defineJob,
  HandlesJob,
  type JobHandler,
  MailButton,
  Mailer,
  MailLayout,
  MailText,
  renderMail,
} from '@parvis/platform';
import { introduced, readRequestFacts, readSide } from './request-facts';

interface Asked {
  requestId: string;
  /** A colleague of the person asked, since the company was. */
  colleagueId?: string;
}

export const SendMeetingAsked = defineJob<Asked>('meetings.send-asked');

const words = {
  FR: {
    subject: (name: string, event: string) => `${name} souhaite vous rencontrer – ${event}`,
    title: (name: string) => `${name} souhaite vous rencontrer`,
    lead: (who: string, event: string) => `${who} vous propose un rendez-vous à ${event} et vous écrit\u202f:`,
    company: (name: string, organisation: string) =>
      `La demande s’adresse à ${name} et à toute l’équipe de ${organisation}\u202f: la première personne qui l’accepte prend le rendez-vous.`,
    button: 'Répondre',
    after:
      'Acceptez en choisissant un créneau libre pour vous deux, ou déclinez d’un geste\u202f: une réponse, même négative, aide l’autre à s’organiser.',
  },
  EN: {
    subject: (name: string, event: string) => `${name} would like to meet you – ${event}`,
    title: (name: string) => `${name} would like to meet you`,
    lead: (who: string, event: string) => `${who} asks you for a meeting at ${event} and writes:`,
    company: (name: string, organisation: string) =>
      `It is meant for ${name} and for everybody at ${organisation}: whoever accepts first takes the meeting.`,
    button: 'Answer',
    after:
      'Accept by choosing a time that is free for both of you, or decline in one tap: an answer, even a no, helps the other person plan.',
  },
};

@Injectable()
@HandlesJob(SendMeetingAsked)
export class SendMeetingAskedHandler implements JobHandler<Asked> {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly mailer: Mailer,
  ) {}

  async run({ requestId, colleagueId }: Asked): Promise<void> {
    const request = await readRequestFacts(this.database, requestId);
    // Withdrawn or answered before the message was written: nothing to answer any more.
    if (request?.status !== 'PENDING') return;
    const { from, event } = request;
    const to = colleagueId ? await readSide(this.database, colleagueId) : request.to;
    if (!to) return;
    const text = words[to.language];
    const eventTitle = textIn(event.title, to.language);
    const body = await renderMail(
      <MailLayout language={to.language} preview={request.message} title={text.title(from.name)}>
        <MailText>{text.lead(introduced(from), eventTitle)}</MailText>
        {colleagueId && to.organisationName && (
          <MailText>{text.company(request.to.name, to.organisationName)}</MailText>
        )}
        <MailText>
          <em>{request.message}</em>
        </MailText>
        <MailButton href={`${this.config.publicUrl}/e/${event.slug}/rencontres?vue=recues`}>{text.button}</MailButton>
        <MailText>{text.after}</MailText>
      </MailLayout>,
    );
    const cause = colleagueId ? `meeting-asked:${requestId}:${colleagueId}` : `meeting-asked:${requestId}`;
    await this.mailer.sendOnce(
      { cause, recipientId: to.personId, kind: 'MEETING', eventId: event.id },
      { to: { name: to.name, address: to.email }, subject: text.subject(from.name, eventTitle), ...body },
    );
  }
}
