import { Inject, Injectable } from '@nestjs/common';
import { type Language, type Text, textIn, timeWords } from '@parvis/domain';
import {
  Clock,
  CONFIG,
  type Config,
  Database,
  HandlesJob,
  type JobHandler,
  MailButton,
  Mailer,
  MailLayout,
  MailText,
  renderMail,
} from '@parvis/platform';
import { writeCalendar } from '../feeds/calendar-file';
import { type SeatGiven, SendSeatGiven } from './definitions';

interface SeatFacts {
  title: Text;
  startsAt: Date;
  endsAt: Date;
  revision: number;
  room: string | null;
  event: { id: string; slug: string; title: Text; timeZone: string; venue: string | null };
  person: { email: string; name: string; language: Language };
}

const words = {
  FR: {
    subject: (title: string) => `Une place pour vous\u202f: ${title}`,
    title: 'Une place s’est libérée, elle est à vous',
    lead: (title: string) =>
      `Vous étiez sur la liste d’attente de l’atelier «\u202f${title}\u202f». Votre place est réservée\u202f:`,
    after:
      'Le fichier joint l’ajoute à votre agenda. Si vous ne pouvez plus venir, rendez votre place d’un geste\u202f: la personne suivante l’aura aussitôt.',
    button: 'Voir l’atelier',
  },
  EN: {
    subject: (title: string) => `A seat for you: ${title}`,
    title: 'A seat became free, and it is yours',
    lead: (title: string) => `You were on the waiting list of the workshop “${title}”. Your seat is booked:`,
    after:
      'The file attached adds it to your calendar. If you can no longer come, give up your seat in one tap: the next person gets it at once.',
    button: 'See the workshop',
  },
};

@Injectable()
@HandlesJob(SendSeatGiven)
export class SendSeatGivenHandler implements JobHandler<SeatGiven> {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly mailer: Mailer,
  ) {}

  async run({ sessionId, personId, number }: SeatGiven): Promise<void> {
    const facts = await this.read(sessionId, personId);
    // Given up before the message was written.
    if (!facts) return;
    const { person, event } = facts;
    const { language } = person;
    const text = words[language];
    const title = textIn(facts.title, language);
    const time = timeWords(language);
    const when = `${time.dayOfYear(facts.startsAt, event.timeZone)}, ${time.times(facts.startsAt, facts.endsAt, event.timeZone)}`;
    const place = [facts.room, event.venue].filter(Boolean).join(', ');
    const url = `${this.config.publicUrl}/evenements/${event.slug}/programme?session=${sessionId}`;
    const body = await renderMail(
      <MailLayout language={language} preview={`${when} – ${place}`} title={text.title}>
        <MailText>{text.lead(title)}</MailText>
        <MailText>
          <strong>{when}</strong>
          <br />
          {place}
          <br />
          {textIn(event.title, language)}
        </MailText>
        <MailButton href={url}>{text.button}</MailButton>
        <MailText>{text.after}</MailText>
      </MailLayout>,
    );
    const content = writeCalendar({ timeZone: event.timeZone, language }, [
      {
        uid: `session-${sessionId}@parvis`,
        revision: facts.revision,
        changedAt: this.clock.now(),
        title,
        startsAt: facts.startsAt,
        endsAt: facts.endsAt,
        place: place || null,
        text: textIn(event.title, language),
        url,
      },
    ]);
    await this.mailer.sendOnce(
      {
        cause: `workshop-seat:${sessionId}:${personId}:${number}`,
        recipientId: personId,
        kind: 'WAITING_OFFER',
        eventId: event.id,
      },
      {
        to: { name: person.name, address: person.email },
        subject: text.subject(title),
        ...body,
        invitation: { method: 'PUBLISH', content },
      },
    );
  }

  private async read(sessionId: string, personId: string): Promise<SeatFacts | undefined> {
    const [facts] = await this.database.query<SeatFacts>(
      `select s.title, s.starts_at as "startsAt", s.ends_at as "endsAt", s.revision, r.name as room,
         json_build_object('id', e.id, 'slug', e.slug, 'title', e.title, 'timeZone', e.time_zone, 'venue', e.venue) as event,
         json_build_object('email', p.email, 'name', p.given_name || ' ' || p.family_name, 'language', p.language) as person
       from session_follow f
       join session s on s.id = f.session_id join event e on e.id = s.event_id join person p on p.id = f.person_id
       left join room r on r.id = s.room_id
       where f.session_id = $1 and f.person_id = $2`,
      [sessionId, personId],
    );
    return facts;
  }
}
