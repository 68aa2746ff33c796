import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Language, type Text, textIn, timeWords } from '@parvis/domain';
import { type Composition, EventMails, TemplateUses } from '@parvis/messages';
import { Clock, CONFIG, type Config, Database, HandlesJob, type JobHandler, MailButton } from '@parvis/platform';
import { writeCalendar } from '../feeds/calendar-file';
import { type SeatGiven, SendSeatGiven } from './definitions';

interface Workshop {
  id: string;
  title: Text;
  startsAt: Date;
  endsAt: Date;
  revision: number;
  room: string | null;
  event: { id: string; slug: string; title: Text; timeZone: string; venue: string | null };
}

interface SeatFacts extends Workshop {
  person: { address: string; givenName: string; familyName: string; language: Language };
}

const button = { FR: 'Voir l’atelier', EN: 'See the workshop' };
const noRoom = { FR: 'salle communiquée bientôt', EN: 'room to be announced' };

const SAMPLE = {
  id: 'exemple',
  title: { fr: 'Suturer à l’aveugle', en: 'Suturing blindly' },
  room: 'Atelier 2',
  revision: 0,
};
const HOUR = 3_600_000;

@Injectable()
@HandlesJob(SendSeatGiven)
export class SendSeatGivenHandler implements JobHandler<SeatGiven>, OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly mails: EventMails,
    private readonly uses: TemplateUses,
  ) {}

  onModuleInit(): void {
    this.uses.declare('WORKSHOP_SEAT', async (event, language) => {
      const startsAt = new Date(event.startsAt.getTime() + HOUR);
      return this.compose({ ...SAMPLE, startsAt, endsAt: new Date(startsAt.getTime() + HOUR), event }, language);
    });
  }

  async run({ sessionId, personId, number }: SeatGiven): Promise<void> {
    const facts = await this.read(sessionId, personId);
    // Given up before the message was written.
    if (!facts) return;
    const { person, event } = facts;
    await this.mails.send({
      kind: 'WORKSHOP_SEAT',
      eventId: event.id,
      cause: `workshop-seat:${sessionId}:${personId}:${number}`,
      to: { personId, ...person },
      ...this.compose(facts, person.language),
    });
  }

  private compose(
    { id, title, startsAt, endsAt, revision, room, event }: Workshop,
    language: Language,
  ): Composition<'WORKSHOP_SEAT'> {
    const time = timeWords(language);
    const url = `${this.config.publicUrl}/evenements/${event.slug}/programme?session=${id}`;
    const content = writeCalendar({ timeZone: event.timeZone, language }, [
      {
        uid: `session-${id}@parvis`,
        revision,
        changedAt: this.clock.now(),
        title: textIn(title, language),
        startsAt,
        endsAt,
        place: [room, event.venue].filter(Boolean).join(', ') || null,
        text: textIn(event.title, language),
        url,
      },
    ]);
    return {
      values: {
        atelier: textIn(title, language),
        horaires_atelier: `${time.dayOfYear(startsAt, event.timeZone)}, ${time.times(startsAt, endsAt, event.timeZone)}`,
        salle: room ?? event.venue ?? noRoom[language],
      },
      parts: <MailButton href={url}>{button[language]}</MailButton>,
      invitation: { method: 'PUBLISH', content },
    };
  }

  private async read(sessionId: string, personId: string): Promise<SeatFacts | undefined> {
    const [facts] = await this.database.query<SeatFacts>(
      `select s.id, s.title, s.starts_at as "startsAt", s.ends_at as "endsAt", s.revision, r.name as room,
         json_build_object('id', e.id, 'slug', e.slug, 'title', e.title, 'timeZone', e.time_zone, 'venue', e.venue) as event,
         json_build_object('address', p.email, 'givenName', p.given_name, 'familyName', p.family_name,
           'language', p.language) as person
       from session_follow f
       join session s on s.id = f.session_id join event e on e.id = s.event_id join person p on p.id = f.person_id
       left join room r on r.id = s.room_id
       where f.session_id = $1 and f.person_id = $2`,
      [sessionId, personId],
    );
    return facts;
  }
}
