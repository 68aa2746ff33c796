import { Inject, Injectable } from '@nestjs/common';
import { changeSentences, type Language, type SessionChange, type Text, textIn } from '@parvis/domain';
import {
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
import { readNames } from '../read-versions';
import { type ProgrammeNews, SendProgrammeNews } from './definitions';

interface Facts {
  changes: SessionChange[];
  note: string;
  event: { slug: string; title: Text; timeZone: string };
  person: { email: string; name: string; language: Language };
  /** Titles of the sessions that are still there, by id. */
  titles: Record<string, Text>;
}

const words = {
  FR: {
    subject: (event: string, count: number) =>
      `${event}\u202f: ${count === 1 ? 'une séance de votre programme change' : `${count} séances de votre programme changent`}`,
    title: 'Votre programme change',
    lead: (event: string) => `Voici ce qui change pour vous à ${event}\u202f:`,
    SEAT: 'Votre place est rendue\u202f: vous êtes attendu ailleurs à cette heure.',
    MEETING: 'Vous intervenez à cette heure\u202f: votre rendez-vous est annulé, l’autre personne est prévenue.',
    after: 'Votre agenda et son adresse pour calendrier sont déjà à jour.',
    button: 'Voir mon agenda',
  },
  EN: {
    subject: (event: string, count: number) =>
      `${event}: ${count === 1 ? 'a session of your programme changes' : `${count} sessions of your programme change`}`,
    title: 'Your programme changes',
    lead: (event: string) => `This is what changes for you at ${event}:`,
    SEAT: 'Your seat is given back: you are expected elsewhere at that time.',
    MEETING: 'You speak at that time: your meeting is cancelled, and the other person is told.',
    after: 'Your agenda and its address for calendar programs are up to date already.',
    button: 'See my agenda',
  },
};

@Injectable()
@HandlesJob(SendProgrammeNews)
export class SendProgrammeNewsHandler implements JobHandler<ProgrammeNews> {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly mailer: Mailer,
  ) {}

  async run({ eventId, number, personId, sessionIds, lost }: ProgrammeNews): Promise<void> {
    const facts = await this.read(eventId, number, personId, sessionIds);
    if (!facts) return;
    const { event, person, changes } = facts;
    const { language } = person;
    const text = words[language];
    const ids = changes.flatMap(({ speakersAdded, speakersRemoved }) => [...speakersAdded, ...speakersRemoved]);
    const reader = { language, timeZone: event.timeZone, names: await readNames(this.database, ids) };
    const about = sessionIds.flatMap((sessionId) => {
      const change = changes.find((one) => one.sessionId === sessionId);
      const title = change?.title ?? facts.titles[sessionId];
      if (!title) return [];
      const gives = lost.filter((one) => one.sessionId === sessionId).map(({ loses }) => text[loses]);
      return [
        {
          sessionId,
          title: textIn(title, language),
          lines: [...(change ? changeSentences(change, reader) : []), ...gives],
        },
      ];
    });
    if (about.length === 0) return;
    const eventTitle = textIn(event.title, language);
    const body = await renderMail(
      <MailLayout language={language} preview={about.map(({ title }) => title).join(', ')} title={text.title}>
        <MailText>{text.lead(eventTitle)}</MailText>
        {about.map(({ sessionId, title, lines }) => (
          <MailText key={sessionId}>
            <strong>{title}</strong>
            {lines.map((line) => (
              <span key={line}>
                <br />
                {line}
              </span>
            ))}
          </MailText>
        ))}
        {facts.note && <MailText>{facts.note}</MailText>}
        <MailButton href={`${this.config.publicUrl}/e/${event.slug}/agenda`}>{text.button}</MailButton>
        <MailText>{text.after}</MailText>
      </MailLayout>,
    );
    await this.mailer.sendOnce(
      {
        cause: `programme:${eventId}:${number}:${personId}`,
        recipientId: personId,
        kind: 'PROGRAMME_CHANGED',
        eventId,
      },
      { to: { name: person.name, address: person.email }, subject: text.subject(eventTitle, about.length), ...body },
    );
  }

  private async read(
    eventId: string,
    number: number,
    personId: string,
    sessionIds: readonly string[],
  ): Promise<Facts | undefined> {
    const [facts] = await this.database.query<Facts>(
      `select v.changes, v.note,
         json_build_object('slug', e.slug, 'title', e.title, 'timeZone', e.time_zone) as event,
         json_build_object('email', p.email, 'name', p.given_name || ' ' || p.family_name, 'language', p.language) as person,
         (select coalesce(json_object_agg(s.id, s.title), '{}') from session s where s.id = any($4)) as titles
       from programme_version v join event e on e.id = v.event_id join person p on p.id = $3
       where v.event_id = $1 and v.number = $2`,
      [eventId, number, personId, sessionIds],
    );
    return facts;
  }
}
