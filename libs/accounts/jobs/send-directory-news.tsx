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
import { type DirectoryNews, type DirectoryNewsOf, SendDirectoryNews } from './directory-news.definition';

interface Words {
  subject: (organisation: string) => string;
  news: Record<DirectoryNews, string>;
  word: (said: string) => string;
  button: string;
}

const words: Record<Language, Words> = {
  FR: {
    subject: (organisation) => `Votre page dans l’annuaire\u202f: ${organisation}`,
    news: {
      NAME_YES: 'L’équipe a accepté le nouveau nom\u202f: il est en ligne.',
      NAME_NO: 'L’équipe n’a pas retenu le nouveau nom. Le reste de la page n’a pas changé.',
      LOGO_YES: 'L’équipe a accepté le nouveau logo\u202f: il est en ligne.',
      LOGO_NO: 'L’équipe n’a pas retenu le nouveau logo. Le reste de la page n’a pas changé.',
      REPRESENTATIVE_YES:
        'Vous tenez maintenant la page de cette organisation\u202f: présentation, site, logo et personnes.',
      REPRESENTATIVE_NO: 'Vous ne tenez pas, ou plus, la page de cette organisation.',
    },
    word: (said) => `Un mot de l’équipe\u202f: ${said}`,
    button: 'Voir la page',
  },
  EN: {
    subject: (organisation) => `Your page in the directory: ${organisation}`,
    news: {
      NAME_YES: 'The team accepted the new name: it is online.',
      NAME_NO: 'The team did not take the new name. The rest of the page is as it was.',
      LOGO_YES: 'The team accepted the new logo: it is online.',
      LOGO_NO: 'The team did not take the new logo. The rest of the page is as it was.',
      REPRESENTATIVE_YES: 'You keep the page of this organisation now: description, site, logo and people.',
      REPRESENTATIVE_NO: 'You do not keep the page of this organisation, or no longer.',
    },
    word: (said) => `A word from the team: ${said}`,
    button: 'See the page',
  },
};

@Injectable()
@HandlesJob(SendDirectoryNews)
export class SendDirectoryNewsHandler implements JobHandler<DirectoryNewsOf> {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly mailer: Mailer,
  ) {}

  async run({ organisationId, personId, news, word, cause }: DirectoryNewsOf): Promise<void> {
    const [to] = await this.database.query<{
      name: string;
      email: string;
      language: Language;
      organisation: string;
      id: string;
    }>(
      `select p.given_name || ' ' || p.family_name as name, p.email, p.language, o.name as organisation, o.id
       from person p, organisation o where p.id = $1
         and (o.id = $2 or o.id = (select r.organisation_id from organisation_redirect r where r.old_id = $2))`,
      [personId, organisationId],
    );
    if (!to) return;
    const text = words[to.language];
    const body = await renderMail(
      <MailLayout language={to.language} preview={text.news[news]} title={to.organisation}>
        <MailText>{text.news[news]}</MailText>
        {word && <MailText>{text.word(word)}</MailText>}
        <MailButton href={`${this.config.publicUrl}/annuaire/${to.id}`}>{text.button}</MailButton>
      </MailLayout>,
    );
    await this.mailer.sendOnce(
      { cause: `directory:${news}:${organisationId}:${cause}`, recipientId: personId, kind: 'OTHER', eventId: null },
      { to: { name: to.name, address: to.email }, subject: text.subject(to.organisation), ...body },
    );
  }
}
