import { Inject, Injectable } from '@nestjs/common';
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
import type { Language } from '@parvis/domain';
import { LINK_MINUTES } from '../sign-in-link.rules';

/** The token travels in the job's row until the message has left; the row is deleted then. */
export const SendSignInLink = defineJob<{ linkId: string; token: string }>('accounts.send-sign-in-link');

const words = {
  FR: {
    subject: 'Votre lien de connexion',
    title: 'Entrez sur Parvis',
    lead: (name: string) =>
      `Bonjour ${name}, ce lien ouvre votre espace. Il sert une seule fois, pendant ${LINK_MINUTES} minutes.`,
    button: 'Ouvrir mon espace',
    unasked: 'Vous n’avez rien demandé ? Ignorez ce message : sans le lien, personne n’entre.',
  },
  EN: {
    subject: 'Your sign-in link',
    title: 'Enter Parvis',
    lead: (name: string) => `Hello ${name}, this link opens your space. It works once, for ${LINK_MINUTES} minutes.`,
    button: 'Open my space',
    unasked: 'You did not ask for it? Ignore this message: nobody gets in without the link.',
  },
};

interface Addressee {
  id: string;
  email: string;
  givenName: string;
  familyName: string;
  language: Language;
}

@Injectable()
@HandlesJob(SendSignInLink)
export class SendSignInLinkHandler implements JobHandler<{ linkId: string; token: string }> {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly mailer: Mailer,
  ) {}

  async run({ linkId, token }: { linkId: string; token: string }): Promise<void> {
    const [person] = await this.database.query<Addressee>(
      `select p.id, p.email, p.given_name as "givenName", p.family_name as "familyName", p.language
       from sign_in_link l join person p on p.id = l.person_id where l.id = $1`,
      [linkId],
    );
    if (!person) return;
    const text = words[person.language];
    const body = await renderMail(
      <MailLayout language={person.language} preview={text.lead(person.givenName)} title={text.title}>
        <MailText>{text.lead(person.givenName)}</MailText>
        <MailButton href={signInUrl(this.config.publicUrl, token)}>{text.button}</MailButton>
        <MailText>{text.unasked}</MailText>
      </MailLayout>,
    );
    await this.mailer.sendOnce(
      { cause: `sign-in-link:${linkId}`, recipientId: person.id, kind: 'SIGN_IN' },
      {
        to: { name: `${person.givenName} ${person.familyName}`, address: person.email },
        subject: text.subject,
        ...body,
      },
    );
  }
}

/** The token stands behind #: browsers keep it to themselves, so that it is in no server's log. */
export const signInUrl = (publicUrl: string, token: string) => `${publicUrl}/connexion#${token}`;
