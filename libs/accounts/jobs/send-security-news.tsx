import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@parvis/domain';
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
import { type SecurityNews, SendSecurityNews } from './security-news.definition';

const words = {
  FR: {
    subject: 'La sécurité de votre compte a changé',
    hello: (name: string) => `Bonjour ${name},`,
    news: {
      APP_ADDED: 'une application de codes vient d’être ajoutée à votre compte.',
      APP_REMOVED: 'l’application de codes vient d’être retirée de votre compte.',
      PASSKEY_ADDED: 'une clé d’accès vient d’être ajoutée à votre compte.',
      PASSKEY_REMOVED: 'une clé d’accès vient d’être retirée de votre compte.',
      CODES_RENEWED: 'de nouveaux codes de secours viennent d’être créés\u202f; les anciens ne valent plus.',
      RESET:
        'un administrateur vient de réinitialiser votre double authentification et de fermer vos sessions. Connectez-vous de nouveau avec votre adresse.',
    } satisfies Record<SecurityNews, string>,
    unknown: 'Ce n’était pas vous, ou vous ne l’aviez pas demandé\u202f? Prévenez l’équipe sans attendre.',
    button: 'Voir la sécurité de mon compte',
  },
  EN: {
    subject: 'The security of your account has changed',
    hello: (name: string) => `Hello ${name},`,
    news: {
      APP_ADDED: 'an app for codes has just been added to your account.',
      APP_REMOVED: 'the app for codes has just been removed from your account.',
      PASSKEY_ADDED: 'a passkey has just been added to your account.',
      PASSKEY_REMOVED: 'a passkey has just been removed from your account.',
      CODES_RENEWED: 'new recovery codes have just been made; the old ones are worth nothing any more.',
      RESET:
        'an administrator has just reset your second factor and closed your sessions. Sign in again with your address.',
    } satisfies Record<SecurityNews, string>,
    unknown: 'It was not you, or you did not ask for it? Tell the team at once.',
    button: 'See the security of my account',
  },
};

interface Addressee {
  email: string;
  givenName: string;
  familyName: string;
  language: Language;
}

@Injectable()
@HandlesJob(SendSecurityNews)
export class SendSecurityNewsHandler implements JobHandler<{ personId: string; news: SecurityNews; at: string }> {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly mailer: Mailer,
  ) {}

  async run({ personId, news, at }: { personId: string; news: SecurityNews; at: string }): Promise<void> {
    const [person] = await this.database.query<Addressee>(
      'select email, given_name as "givenName", family_name as "familyName", language from person where id = $1',
      [personId],
    );
    if (!person) return;
    const text = words[person.language];
    const body = await renderMail(
      <MailLayout language={person.language} preview={text.news[news]} title={text.subject}>
        <MailText>
          {text.hello(person.givenName)} {text.news[news]}
        </MailText>
        <MailText>{text.unknown}</MailText>
        <MailButton href={`${this.config.publicUrl}/moi/securite`}>{text.button}</MailButton>
      </MailLayout>,
    );
    await this.mailer.sendOnce(
      { cause: `security-news:${personId}:${news}:${at}`, recipientId: personId, kind: 'SIGN_IN' },
      {
        to: { name: `${person.givenName} ${person.familyName}`, address: person.email },
        subject: text.subject,
        ...body,
      },
    );
  }
}
