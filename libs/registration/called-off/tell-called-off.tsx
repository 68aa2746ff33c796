import { Inject, Injectable } from '@nestjs/common';
import { type Language, type Text, textIn } from '@parvis/domain';
import { EventMails } from '@parvis/messages';
import { CONFIG, type Config, Database, HandlesJob, type JobHandler } from '@parvis/platform';
import { EventPageButton } from '../jobs/ticket-parts';
import { type CalledOffNews, TellCalledOff } from './jobs';

interface Reader {
  personId: string | null;
  givenName: string;
  familyName: string;
  address: string;
  language: Language;
  eventSlug: string;
  because: Text;
}

const ABOUT_EVENT = `e.slug as "eventSlug", e.cancelled_because as because from event e`;

@Injectable()
@HandlesJob(TellCalledOff)
export class TellCalledOffHandler implements JobHandler<CalledOffNews> {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly mails: EventMails,
  ) {}

  async run(news: CalledOffNews): Promise<void> {
    const { eventId } = news;
    const reader = 'personId' in news ? await this.person(eventId, news.personId) : await this.inLine(news.entryId);
    if (!reader) return;
    const { eventSlug, because, ...to } = reader;
    await this.mails.send({
      kind: 'EVENT_CANCELLED',
      eventId,
      cause:
        'personId' in news ? `event:${eventId}:cancelled:${news.personId}` : `waiting:${news.entryId}:event-cancelled`,
      to,
      values: { motif: textIn(because, to.language) },
      parts: <EventPageButton ticket={{ eventSlug, language: to.language }} publicUrl={this.config.publicUrl} />,
    });
  }

  private async person(eventId: string, personId: string): Promise<Reader | undefined> {
    const [reader] = await this.database.query<Reader>(
      `select p.id as "personId", p.given_name as "givenName", p.family_name as "familyName", p.email as address,
         p.language, ${ABOUT_EVENT}, person p where e.id = $1 and e.status = 'CANCELLED' and p.id = $2`,
      [eventId, personId],
    );
    return reader;
  }

  private async inLine(entryId: string): Promise<Reader | undefined> {
    const [reader] = await this.database.query<Reader>(
      `select p.id as "personId", w.given_name as "givenName", w.family_name as "familyName", w.email as address,
         w.language, ${ABOUT_EVENT} join waiting_entry w on w.event_id = e.id left join person p on p.email = w.email
       where w.id = $1 and e.status = 'CANCELLED'`,
      [entryId],
    );
    return reader;
  }
}
