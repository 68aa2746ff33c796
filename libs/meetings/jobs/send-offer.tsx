import { Inject, Injectable } from '@nestjs/common';
import { timeWords } from '@parvis/domain';
import {
  Clock,
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

interface Offered {
  offerId: string;
  personId: string;
}

/** Time that became free, offered to one of the two who wished to meet. */
export const SendOffer = defineJob<Offered>('meetings.send-offer');

const words = {
  FR: {
    subject: (name: string, time: string) => `Un créneau s’est libéré pour rencontrer ${name}\u202f: ${time}`,
    title: 'Un créneau s’est libéré',
    lead: (who: string) =>
      `Vous souhaitiez vous rencontrer, ${who} et vous. Ce créneau est libre pour vous deux\u202f:`,
    until: (time: string) =>
      `Dites oui avant ${time}\u202f: le rendez-vous est pris dès que vous avez accepté tous les deux.`,
    button: 'Répondre',
  },
  EN: {
    subject: (name: string, time: string) => `Time became free to meet ${name}: ${time}`,
    title: 'Time became free',
    lead: (who: string) => `You and ${who} wished to meet. This time is free for both of you:`,
    until: (time: string) => `Say yes before ${time}: the meeting is booked as soon as both of you have accepted.`,
    button: 'Answer',
  },
};

@Injectable()
@HandlesJob(SendOffer)
export class SendOfferHandler implements JobHandler<Offered> {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly mailer: Mailer,
  ) {}

  async run({ offerId, personId }: Offered): Promise<void> {
    const [offer] = await this.database.query<{ requestId: string; startsAt: Date; endsAt: Date; until: Date }>(
      `select f.request_id as "requestId", s.starts_at as "startsAt", s.ends_at as "endsAt", f.expires_at as until
       from meeting_offer f join slot s on s.id = f.slot_id where f.id = $1 and f.status = 'OPEN' and f.expires_at > $2`,
      [offerId, this.clock.now()],
    );
    const request = offer && (await readRequestFacts(this.database, offer.requestId));
    if (!offer || !request) return;
    const { event } = request;
    const [me, other] = request.from.personId === personId ? [request.from, request.to] : [request.to, request.from];
    const text = words[me.language];
    const time = timeWords(me.language);
    const times = time.times(offer.startsAt, offer.endsAt, event.timeZone);
    const body = await renderMail(
      <MailLayout language={me.language} preview={times} title={text.title}>
        <MailText>{text.lead(introduced(other))}</MailText>
        <MailText>
          <strong>{`${time.dayOfYear(offer.startsAt, event.timeZone)}, ${times}`}</strong>
        </MailText>
        <MailText>{text.until(time.time(offer.until, event.timeZone))}</MailText>
        <MailButton href={`${this.config.publicUrl}/e/${event.slug}`}>{text.button}</MailButton>
      </MailLayout>,
    );
    await this.mailer.sendOnce(
      { cause: `meeting-offer:${offerId}:${personId}`, recipientId: personId, kind: 'MEETING', eventId: event.id },
      { to: { name: me.name, address: me.email }, subject: text.subject(other.name, times), ...body },
    );
  }
}
