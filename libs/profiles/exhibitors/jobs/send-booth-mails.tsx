import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { signInUrl } from '@parvis/accounts';
import type { Language } from '@parvis/domain';
import { EventMails, type Recipient, TemplateUses } from '@parvis/messages';
import {
  Clock,
  CONFIG,
  type Config,
  Database,
  HandlesJob,
  type JobHandler,
  MailButton,
  MailText,
} from '@parvis/platform';
import { readBooth } from '../booth.queries';
import { SendBoothInvitation, SendBoothReminder } from './definitions';
import { missingWords } from './missing.words';

const words = {
  FR: { open: 'Ouvrir mon espace exposant', missing: 'Il manque encore :' },
  EN: { open: 'Open my exhibitor space', missing: 'Still missing:' },
};

interface Invitation {
  exhibitorId: string;
  personId: string;
  linkId: string;
  token: string;
}

interface Member {
  eventId: string;
  slug: string;
  organisation: string;
  linkId: string | null;
  isUsed: boolean;
  to: Recipient;
}

const readMember = async (database: Database, exhibitorId: string, personId: string): Promise<Member | undefined> => {
  const [member] = await database.query<Member>(
    `select e.id as "eventId", e.slug, o.name as organisation, t.link_id as "linkId", l.used_at is not null as "isUsed",
       json_build_object('personId', p.id, 'givenName', p.given_name, 'familyName', p.family_name, 'address', p.email,
         'language', p.language) as "to"
     from exhibitor_member t join exhibitor x on x.id = t.exhibitor_id join event e on e.id = x.event_id
     join organisation o on o.id = x.organisation_id join person p on p.id = t.person_id
     left join sign_in_link l on l.id = t.link_id
     where t.exhibitor_id = $1 and t.person_id = $2`,
    [exhibitorId, personId],
  );
  return member;
};

@Injectable()
@HandlesJob(SendBoothInvitation)
export class SendBoothInvitationHandler implements JobHandler<Invitation>, OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly mails: EventMails,
    private readonly uses: TemplateUses,
  ) {}

  onModuleInit(): void {
    this.uses.declare('BOOTH_INVITATION', async (_, language) => ({
      values: { entreprise: language === 'FR' ? 'Votre société' : 'Your company' },
      parts: this.button('exemple', language),
    }));
  }

  async run({ exhibitorId, personId, linkId, token }: Invitation): Promise<void> {
    const member = await readMember(this.database, exhibitorId, personId);
    // Removed, or written to again, since it was asked for.
    if (!member || member.linkId !== linkId || member.isUsed) return;
    await this.mails.send({
      kind: 'BOOTH_INVITATION',
      eventId: member.eventId,
      cause: `booth-invitation:${linkId}`,
      to: member.to,
      values: { entreprise: member.organisation },
      parts: this.button(token, member.to.language),
    });
  }

  private button(token: string, language: Language) {
    return <MailButton href={signInUrl(this.config.publicUrl, token)}>{words[language].open}</MailButton>;
  }
}

@Injectable()
@HandlesJob(SendBoothReminder)
export class SendBoothReminderHandler
  implements JobHandler<{ exhibitorId: string; personId: string; day: string }>, OnModuleInit
{
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly mails: EventMails,
    private readonly uses: TemplateUses,
  ) {}

  onModuleInit(): void {
    this.uses.declare('BOOTH_REMINDER', async (_, language) => ({
      values: { entreprise: language === 'FR' ? 'Votre société' : 'Your company' },
      parts: this.parts('exemple', ['LOGO', 'ORDERS'], language),
    }));
  }

  async run({ exhibitorId, personId, day }: { exhibitorId: string; personId: string; day: string }): Promise<void> {
    const member = await readMember(this.database, exhibitorId, personId);
    if (!member) return;
    const { checklist } = await readBooth(this.database, exhibitorId, personId, this.clock.now(), () => '');
    const missing = checklist.filter(({ state }) => state !== 'DONE').map(({ task }) => task);
    // Done since staff asked.
    if (missing.length === 0) return;
    await this.mails.send({
      kind: 'BOOTH_REMINDER',
      eventId: member.eventId,
      cause: `booth-reminder:${exhibitorId}:${personId}:${day}`,
      to: member.to,
      values: { entreprise: member.organisation },
      parts: this.parts(member.slug, missing, member.to.language),
    });
  }

  private parts(slug: string, missing: readonly (keyof typeof missingWords)[], language: Language) {
    const said = words[language];
    return (
      <>
        <MailText>{said.missing}</MailText>
        <ul>
          {missing.map((task) => (
            <li key={task}>{missingWords[task][language === 'FR' ? 'fr' : 'en']}</li>
          ))}
        </ul>
        <MailButton href={`${this.config.publicUrl}/e/${slug}/exposant`}>{said.open}</MailButton>
      </>
    );
  }
}
