import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { changeSentences, type Language, type SessionChange, type Text, textIn } from '@parvis/domain';
import { type Composition, EventMails, TemplateUses } from '@parvis/messages';
import { CONFIG, type Config, Database, HandlesJob, type JobHandler, MailButton, MailText } from '@parvis/platform';
import { readNames } from '../read-versions';
import { type ProgrammeNews, SendProgrammeNews } from './definitions';

interface Facts {
  changes: SessionChange[];
  note: string;
  event: { slug: string; timeZone: string };
  person: { address: string; givenName: string; familyName: string; language: Language };
  /** Titles of the sessions that are still there, by id. */
  titles: Record<string, Text>;
}

/** A session, and what changes in it for the reader. */
interface Change {
  title: string;
  lines: string[];
}

const words = {
  FR: {
    sessions: (count: number) => (count === 1 ? '1 séance' : `${count} séances`),
    SEAT: 'Votre place est rendue\u202f: vous êtes attendu ailleurs à cette heure.',
    MEETING: 'Vous intervenez à cette heure\u202f: votre rendez-vous est annulé, l’autre personne est prévenue.',
    button: 'Voir mon agenda',
    sample: {
      title: 'Robots au bloc\u202f: dix ans de recul',
      lines: ['Commence à 10:30 au lieu de 10:00', 'Salle\u202f: Grande nef au lieu d’Auditorium'],
      note: 'Le train de notre invitée a du retard.',
    },
  },
  EN: {
    sessions: (count: number) => (count === 1 ? '1 session' : `${count} sessions`),
    SEAT: 'Your seat is given back: you are expected elsewhere at that time.',
    MEETING: 'You speak at that time: your meeting is cancelled, and the other person is told.',
    button: 'See my agenda',
    sample: {
      title: 'Robots in theatre: ten years on',
      lines: ['Starts at 10:30 instead of 10:00', 'Room: Grande nef instead of Auditorium'],
      note: 'The train of our guest is late.',
    },
  },
};

@Injectable()
@HandlesJob(SendProgrammeNews)
export class SendProgrammeNewsHandler implements JobHandler<ProgrammeNews>, OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly mails: EventMails,
    private readonly uses: TemplateUses,
  ) {}

  onModuleInit(): void {
    this.uses.declare('PROGRAMME_CHANGED', async ({ slug }, language) => {
      const { note, ...change } = words[language].sample;
      return this.compose(slug, language, [change], note);
    });
  }

  async run({ eventId, number, personId, sessionIds, lost }: ProgrammeNews): Promise<void> {
    const facts = await this.read(eventId, number, personId, sessionIds);
    if (!facts) return;
    const { event, person, changes, note } = facts;
    const { language } = person;
    const ids = changes.flatMap(({ speakersAdded, speakersRemoved }) => [...speakersAdded, ...speakersRemoved]);
    const reader = { language, timeZone: event.timeZone, names: await readNames(this.database, ids) };
    const about = sessionIds.flatMap((sessionId): Change[] => {
      const change = changes.find((one) => one.sessionId === sessionId);
      const title = change?.title ?? facts.titles[sessionId];
      if (!title) return [];
      const gives = lost.filter((one) => one.sessionId === sessionId).map(({ loses }) => words[language][loses]);
      return [
        { title: textIn(title, language), lines: [...(change ? changeSentences(change, reader) : []), ...gives] },
      ];
    });
    if (about.length === 0) return;
    await this.mails.send({
      kind: 'PROGRAMME_CHANGED',
      eventId,
      cause: `programme:${eventId}:${number}:${personId}`,
      to: { personId, ...person },
      ...this.compose(event.slug, language, about, note),
    });
  }

  private compose(
    slug: string,
    language: Language,
    about: readonly Change[],
    note: string,
  ): Composition<'PROGRAMME_CHANGED'> {
    return {
      values: { seances: words[language].sessions(about.length) },
      parts: (
        <>
          {about.map(({ title, lines }, at) => (
            <MailText key={at}>
              <strong>{title}</strong>
              {lines.map((line) => (
                <span key={line}>
                  <br />
                  {line}
                </span>
              ))}
            </MailText>
          ))}
          {note && <MailText>{note}</MailText>}
          <MailButton href={`${this.config.publicUrl}/e/${slug}/agenda`}>{words[language].button}</MailButton>
        </>
      ),
    };
  }

  private async read(
    eventId: string,
    number: number,
    personId: string,
    sessionIds: readonly string[],
  ): Promise<Facts | undefined> {
    const [facts] = await this.database.query<Facts>(
      `select v.changes, v.note,
         json_build_object('slug', e.slug, 'timeZone', e.time_zone) as event,
         json_build_object('address', p.email, 'givenName', p.given_name, 'familyName', p.family_name,
           'language', p.language) as person,
         (select coalesce(json_object_agg(s.id, s.title), '{}') from session s where s.id = any($4)) as titles
       from programme_version v join event e on e.id = v.event_id join person p on p.id = $3
       where v.event_id = $1 and v.number = $2`,
      [eventId, number, personId, sessionIds],
    );
    return facts;
  }
}
