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
import { introduced, readRequestFacts } from './request-facts';

type News = 'EXPIRED' | 'TIMES_PROPOSED' | 'WISH_ACCEPTED';

interface RequestNews {
  requestId: string;
  personId: string;
  news: News;
}

/** What became of a request, beside a no and a meeting. */
export const SendRequestNews = defineJob<RequestNews>('meetings.send-request-news');

/** The news is told only while it is true. */
const TRUE_WHILE = { EXPIRED: 'EXPIRED', TIMES_PROPOSED: 'PENDING', WISH_ACCEPTED: 'ACCEPTED' } as const;

const words = {
  FR: {
    EXPIRED: {
      subject: (name: string) => `Demande expirée\u202f: ${name}`,
      title: (name: string) => `La demande de rendez-vous avec ${name} a expiré`,
      lead: (event: string) =>
        `Personne n’a répondu à temps à cette demande pour ${event}. Elle ne compte plus\u202f; vous pouvez de nouveau proposer un rendez-vous.`,
      button: 'Voir mes rencontres',
    },
    TIMES_PROPOSED: {
      subject: (name: string) => `${name} vous propose d’autres horaires`,
      title: (name: string) => `${name} vous propose d’autres horaires`,
      lead: (event: string) => `Choisissez l’un d’eux et votre rendez-vous à ${event} est pris.`,
      button: 'Choisir un horaire',
    },
    WISH_ACCEPTED: {
      subject: (name: string) => `${name} accepte de vous rencontrer`,
      title: (name: string) => `${name} accepte de vous rencontrer`,
      lead: (event: string) =>
        `L’équipe fixera l’heure et la table en préparant le planning des rencontres de ${event}. Vous n’avez rien à faire.`,
      button: 'Voir mes rencontres',
    },
  },
  EN: {
    EXPIRED: {
      subject: (name: string) => `Request expired: ${name}`,
      title: (name: string) => `The request for a meeting with ${name} has expired`,
      lead: (event: string) =>
        `Nobody answered this request for ${event} in time. It no longer counts; you may ask for a meeting again.`,
      button: 'See my meetings',
    },
    TIMES_PROPOSED: {
      subject: (name: string) => `${name} proposes other times`,
      title: (name: string) => `${name} proposes other times`,
      lead: (event: string) => `Choose one of them and your meeting at ${event} is booked.`,
      button: 'Choose a time',
    },
    WISH_ACCEPTED: {
      subject: (name: string) => `${name} agrees to meet you`,
      title: (name: string) => `${name} agrees to meet you`,
      lead: (event: string) =>
        `The team will set the time and the table when it plans the meetings of ${event}. There is nothing to do for you.`,
      button: 'See my meetings',
    },
  },
};

@Injectable()
@HandlesJob(SendRequestNews)
export class SendRequestNewsHandler implements JobHandler<RequestNews> {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly mailer: Mailer,
  ) {}

  async run({ requestId, personId, news }: RequestNews): Promise<void> {
    const request = await readRequestFacts(this.database, requestId);
    if (request?.status !== TRUE_WHILE[news]) return;
    const { from, to, event } = request;
    const [me, other] = from.personId === personId ? [from, to] : [to, from];
    const text = words[me.language][news];
    const lead = text.lead(textIn(event.title, me.language));
    const section = from.personId === personId ? 'envoyees' : 'recues';
    const body = await renderMail(
      <MailLayout language={me.language} preview={lead} title={text.title(other.name)}>
        <MailText>{introduced(other)}</MailText>
        <MailText>{lead}</MailText>
        <MailButton href={`${this.config.publicUrl}/e/${event.slug}/rencontres?vue=${section}`}>
          {text.button}
        </MailButton>
      </MailLayout>,
    );
    await this.mailer.sendOnce(
      {
        cause: `meeting-request-news:${requestId}:${news}:${personId}`,
        recipientId: personId,
        kind: 'MEETING',
        eventId: event.id,
      },
      { to: { name: me.name, address: me.email }, subject: text.subject(other.name), ...body },
    );
  }
}
