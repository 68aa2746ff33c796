import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Language, type Text, textIn } from '@parvis/domain';
import { type Composition, EventMails, TemplateUses } from '@parvis/messages';
import { CONFIG, type Config, Database, HandlesJob, type JobHandler, MailButton, MailText } from '@parvis/platform';
import { deadline } from '../files/deadline';
import { SendWaitingMail } from './jobs';

const words = {
  FR: {
    again: 'Revenir à l’inscription',
    page: 'Voir mon rang',
    leave: 'Vous ne souhaitez plus venir ? Quittez la liste depuis la même page.',
    accept: 'Prendre ma place',
    decline: 'Cette place ne vous convient plus ? Laissez-la à la personne suivante depuis la même page.',
  },
  EN: {
    again: 'Back to registration',
    page: 'See my rank',
    leave: 'You no longer want to come? Leave the list from the same page.',
    accept: 'Take my place',
    decline: 'You no longer want this place? Leave it to the next person from the same page.',
  },
};

interface Entry {
  id: string;
  eventId: string;
  personId: string | null;
  email: string;
  givenName: string;
  familyName: string;
  language: Language;
  kindName: Text;
  eventSlug: string;
  token: string;
  status: string;
  places: number;
  rank: number;
  offerExpiresAt: Date | null;
  timeZone: string;
}

@Injectable()
@HandlesJob(SendWaitingMail)
export class SendWaitingMailHandler
  implements JobHandler<{ entryId: string; about: 'JOINED' | 'OFFER' | 'EXPIRED'; cause: string }>, OnModuleInit
{
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly mails: EventMails,
    private readonly uses: TemplateUses,
  ) {}

  onModuleInit(): void {
    const sample = { kindName: { fr: 'Adhérent', en: 'Member' }, token: 'exemple', places: 1, rank: 3 };
    this.uses.declare('WAITING_JOINED', async (_, language) => this.joined({ ...sample, language }));
    this.uses.declare('WAITING_EXPIRED', async ({ slug }, language) =>
      this.expired({ ...sample, eventSlug: slug, language }),
    );
    this.uses.declare('WAITING_OFFER', async ({ startsAt, timeZone }, language) =>
      this.offer({ ...sample, language, timeZone, offerExpiresAt: new Date(startsAt.getTime() - 7 * 86_400_000) }),
    );
  }

  async run({
    entryId,
    about,
    cause,
  }: {
    entryId: string;
    about: 'JOINED' | 'OFFER' | 'EXPIRED';
    cause: string;
  }): Promise<void> {
    const [entry] = await this.database.query<Entry>(
      `select w.id, w.event_id as "eventId", p.id as "personId", w.email, w.given_name as "givenName", w.family_name as "familyName",
         w.language, k.name as "kindName", e.slug as "eventSlug", w.token, w.status, w.places, w.offer_expires_at as "offerExpiresAt", e.time_zone as "timeZone",
         (select count(*)::int from waiting_entry o where o.kind_id = w.kind_id and o.status = 'WAITING' and o.number <= w.number) as rank
       from waiting_entry w join ticket_kind k on k.id = w.kind_id join event e on e.id = w.event_id
         left join person p on p.email = w.email
       where w.id = $1`,
      [entryId],
    );
    if (!entry) return;
    // Offered before this was sent: the offer says all there is to know, also to whoever asks for the link again.
    if (entry.status === 'OFFERED') return this.send('WAITING_OFFER', entry, this.offer(entry), cause);
    if (entry.status === 'WAITING' && about === 'JOINED')
      await this.send('WAITING_JOINED', entry, this.joined(entry), cause);
    if (entry.status === 'EXPIRED' && about === 'EXPIRED')
      await this.send('WAITING_EXPIRED', entry, this.expired(entry), cause);
  }

  private async send<Kind extends 'WAITING_JOINED' | 'WAITING_OFFER' | 'WAITING_EXPIRED'>(
    kind: Kind,
    entry: Entry,
    composition: Composition<Kind>,
    cause: string,
  ): Promise<void> {
    const { personId, givenName, familyName, language } = entry;
    const to = { personId, givenName, familyName, address: entry.email, language };
    await this.mails.send({ kind, eventId: entry.eventId, cause, to, ...composition });
  }

  private joined({
    kindName,
    rank,
    token,
    language,
  }: Pick<Entry, 'kindName' | 'rank' | 'token' | 'language'>): Composition<'WAITING_JOINED'> {
    return {
      values: { type_de_billet: textIn(kindName, language), rang: String(rank) },
      parts: (
        <>
          <MailButton href={this.link(token)}>{words[language].page}</MailButton>
          <MailText>{words[language].leave}</MailText>
        </>
      ),
    };
  }

  private offer({
    kindName,
    places,
    offerExpiresAt,
    timeZone,
    token,
    language,
  }: Pick<
    Entry,
    'kindName' | 'places' | 'offerExpiresAt' | 'timeZone' | 'token' | 'language'
  >): Composition<'WAITING_OFFER'> {
    return {
      values: {
        type_de_billet: textIn(kindName, language),
        places: String(places),
        echeance: offerExpiresAt ? deadline(offerExpiresAt, timeZone, language) : '',
      },
      parts: (
        <>
          <MailButton href={this.link(token)}>{words[language].accept}</MailButton>
          <MailText>{words[language].decline}</MailText>
        </>
      ),
    };
  }

  private expired({
    kindName,
    eventSlug,
    language,
  }: Pick<Entry, 'kindName' | 'eventSlug' | 'language'>): Composition<'WAITING_EXPIRED'> {
    return {
      values: { type_de_billet: textIn(kindName, language) },
      parts: (
        <MailButton href={`${this.config.publicUrl}/evenements/${eventSlug}/inscription`}>
          {words[language].again}
        </MailButton>
      ),
    };
  }

  private link(token: string): string {
    return `${this.config.publicUrl}/liste-attente/${token}`;
  }
}
