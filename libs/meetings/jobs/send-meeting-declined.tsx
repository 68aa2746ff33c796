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
import { readRequestFacts } from './request-facts';

export const SendMeetingDeclined = defineJob<{ requestId: string }>('meetings.send-declined');

const words = {
  FR: {
    subject: (name: string, event: string) => `${name} ne peut pas vous rencontrer – ${event}`,
    title: (name: string) => `${name} a décliné votre demande`,
    lead: (event: string) =>
      `Votre demande de rendez-vous à ${event} n’a pas été retenue cette fois. D’autres participants cherchent peut-être ce que vous proposez.`,
    button: 'Trouver quelqu’un d’autre',
  },
  EN: {
    subject: (name: string, event: string) => `${name} cannot meet you – ${event}`,
    title: (name: string) => `${name} declined your request`,
    lead: (event: string) =>
      `Your request for a meeting at ${event} was not taken up this time. Other participants may be looking for what you offer.`,
    button: 'Find somebody else',
  },
};

@Injectable()
@HandlesJob(SendMeetingDeclined)
export class SendMeetingDeclinedHandler implements JobHandler<{ requestId: string }> {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly mailer: Mailer,
  ) {}

  async run({ requestId }: { requestId: string }): Promise<void> {
    const request = await readRequestFacts(this.database, requestId);
    if (request?.status !== 'DECLINED') return;
    const { from, to, event } = request;
    const text = words[from.language];
    const eventTitle = textIn(event.title, from.language);
    const body = await renderMail(
      <MailLayout language={from.language} preview={text.lead(eventTitle)} title={text.title(to.name)}>
        <MailText>{text.lead(eventTitle)}</MailText>
        <MailButton href={`${this.config.publicUrl}/e/${event.slug}/rencontres`}>{text.button}</MailButton>
      </MailLayout>,
    );
    await this.mailer.sendOnce(
      { cause: `meeting-declined:${requestId}`, recipientId: from.personId, kind: 'MEETING', eventId: event.id },
      { to: { name: from.name, address: from.email }, subject: text.subject(to.name, eventTitle), ...body },
    );
  }
}
