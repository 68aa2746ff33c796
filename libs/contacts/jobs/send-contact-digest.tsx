import { Inject, Injectable } from '@nestjs/common';
import { type Language, type Text, textIn } from '@parvis/domain';
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
import { SendContactDigest } from './definitions';

interface Told {
  contactIds: string[];
  keeps: string[];
  asks: string[];
  person: { name: string; address: string; language: Language };
  event: { title: Text };
}

const words = {
  FR: {
    subject: (event: string) => `Votre badge a été lu sur des stands\u202f: ${event}`,
    title: 'Qui a vos coordonnées',
    keeps: 'Ont vos coordonnées, comme vous l’avez accepté\u202f:',
    asks: 'Aimeraient les avoir. Tant que vous n’avez pas dit oui, ces stands ne voient pas même votre nom\u202f:',
    then: 'Vous voyez ce que chacun voit de vous, et vous reprenez vos coordonnées d’un geste.',
    button: 'Voir et choisir',
  },
  EN: {
    subject: (event: string) => `Your badge was read at booths: ${event}`,
    title: 'Who has your contact',
    keeps: 'Have your contact, as you agreed:',
    asks: 'Would like to have it. Until you say yes, these booths do not even see your name:',
    then: 'You see what each of them sees of you, and take your contact back in one tap.',
    button: 'See and choose',
  },
};

/** One message for all booths of a day: nobody wants twenty. */
@Injectable()
@HandlesJob(SendContactDigest)
export class SendContactDigestHandler implements JobHandler<{ eventId: string; personId: string }> {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly mailer: Mailer,
  ) {}

  async run({ eventId, personId }: { eventId: string; personId: string }): Promise<void> {
    const told = await this.read(eventId, personId);
    if (!told) return;
    const { person, event, keeps, asks, contactIds } = told;
    const text = words[person.language];
    const body = await renderMail(
      <MailLayout language={person.language} preview={[...keeps, ...asks].join(', ').slice(0, 120)} title={text.title}>
        {keeps.length > 0 && <Booths lead={text.keeps} names={keeps} />}
        {asks.length > 0 && <Booths lead={text.asks} names={asks} />}
        <MailText>{text.then}</MailText>
        <MailButton href={`${this.config.publicUrl}/moi/contacts`}>{text.button}</MailButton>
      </MailLayout>,
    );
    await this.mailer.sendOnce(
      { cause: `contact-digest:${contactIds[0]}`, recipientId: personId, kind: 'EXHIBITOR', eventId },
      {
        to: { name: person.name, address: person.address },
        subject: text.subject(textIn(event.title, person.language)),
        ...body,
      },
    );
    await this.database.query('update booth_contact set told_at = $2 where id = any($1::uuid[])', [
      contactIds,
      this.clock.now(),
    ]);
  }

  private async read(eventId: string, personId: string): Promise<Told | undefined> {
    const [told] = await this.database.query<Told>(
      `select array_agg(c.id order by c.scanned_at, c.id) as "contactIds",
         coalesce(array_agg(o.name::text order by o.name) filter (where c.shares_profile), '{}') as keeps,
         coalesce(array_agg(o.name::text order by o.name) filter (where not c.shares_profile), '{}') as asks,
         (select json_build_object('name', p.given_name || ' ' || p.family_name, 'address', p.email, 'language', p.language)
          from person p where p.id = $2) as person,
         (select json_build_object('title', e.title) from event e where e.id = $1) as event
       from booth_contact c join exhibitor x on x.id = c.exhibitor_id join organisation o on o.id = x.organisation_id
       where x.event_id = $1 and c.person_id = $2
         and c.told_at is null and c.withdrawn_at is null and c.removed_at is null
       having count(*) > 0`,
      [eventId, personId],
    );
    return told;
  }
}

function Booths({ lead, names }: { lead: string; names: string[] }) {
  return (
    <>
      <MailText>{lead}</MailText>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </>
  );
}
