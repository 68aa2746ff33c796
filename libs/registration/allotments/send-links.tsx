import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Language } from '@parvis/domain';
import { type Composition, EventMails, TemplateUses } from '@parvis/messages';
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
import { deadline } from '../files/deadline';
import { claimUrl, contactUrl } from './links';
import { SendAllotment, SendColleagueLink } from './jobs';

const words = {
  FR: {
    claim: 'Le lien à transmettre',
    follow: 'Suivre les inscriptions',
    followLead:
      'Voyez qui s’est inscrit et rendez les places dont vous n’avez pas besoin. Ce second lien est pour vous.',
    own: 'Prendre ma place',
  },
  EN: {
    claim: 'The link to hand on',
    follow: 'Follow who registers',
    followLead: 'See who registered and give back the places that you do not need. This second link is for you.',
    own: 'Take my place',
  },
};

interface Links {
  eventId: string;
  company: string;
  contactName: string;
  contactEmail: string;
  language: Language;
  claimToken: string;
  contactToken: string;
  expiresAt: Date;
  timeZone: string;
  open: number;
  isClosed: boolean;
}

type Values = Pick<Links, 'company' | 'language' | 'expiresAt' | 'timeZone' | 'open'>;

/** The messages with the link of a company: both links to its contact, one to a colleague. */
@Injectable()
export class AllotmentMails implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly mails: EventMails,
    private readonly uses: TemplateUses,
  ) {}

  onModuleInit(): void {
    this.uses.declare('CLAIM_LINK', async ({ startsAt, timeZone }, language) => {
      const sample = { company: 'Laboratoires Exemple', claimToken: 'exemple', contactToken: 'exemple', open: 5 };
      const expiresAt = new Date(startsAt.getTime() - 7 * 86_400_000);
      return this.toContact({ ...sample, language, timeZone, expiresAt });
    });
  }

  async send(allotmentId: string, cause: string, colleague?: string): Promise<void> {
    const links = await this.read(allotmentId);
    if (!links || links.isClosed || links.open === 0) return;
    await this.mails.send({
      kind: 'CLAIM_LINK',
      eventId: links.eventId,
      cause,
      to: {
        personId: null,
        givenName: colleague ? '' : links.contactName,
        familyName: '',
        address: colleague ?? links.contactEmail,
        language: links.language,
      },
      ...(colleague ? this.toColleague(links) : this.toContact(links)),
    });
  }

  private toContact(links: Values & Pick<Links, 'claimToken' | 'contactToken'>): Composition<'CLAIM_LINK'> {
    const { claim, follow, followLead } = words[links.language];
    return {
      values: valuesOf(links),
      parts: (
        <>
          <MailButton href={claimUrl(this.config, links.claimToken)}>{claim}</MailButton>
          <MailText>{followLead}</MailText>
          <MailButton href={contactUrl(this.config, links.contactToken)}>{follow}</MailButton>
        </>
      ),
    };
  }

  private toColleague(links: Values & Pick<Links, 'claimToken'>): Composition<'CLAIM_LINK'> {
    const href = claimUrl(this.config, links.claimToken);
    return { values: valuesOf(links), parts: <MailButton href={href}>{words[links.language].own}</MailButton> };
  }

  private async read(allotmentId: string): Promise<Links | undefined> {
    const [links] = await this.database.query<Links>(
      `select a.event_id as "eventId", a.company, a.contact_name as "contactName", a.contact_email::text as "contactEmail", a.language,
         a.claim_token as "claimToken", a.contact_token as "contactToken", a.expires_at as "expiresAt", e.time_zone as "timeZone",
         a.closed_at is not null or a.expires_at <= $2 as "isClosed",
         (select count(*)::int from place p where p.allotment_id = a.id and p.claimed_ticket_id is null and p.withdrawn_at is null) as open
       from allotment a join event e on e.id = a.event_id where a.id = $1`,
      [allotmentId, this.clock.now()],
    );
    return links;
  }
}

const valuesOf = ({ company, open, expiresAt, timeZone, language }: Values) => ({
  entreprise: company,
  places: String(open),
  echeance: deadline(expiresAt, timeZone, language),
});

@Injectable()
@HandlesJob(SendAllotment)
export class SendAllotmentHandler implements JobHandler<{ allotmentId: string; cause: string }> {
  constructor(private readonly mails: AllotmentMails) {}

  run({ allotmentId, cause }: { allotmentId: string; cause: string }): Promise<void> {
    return this.mails.send(allotmentId, cause);
  }
}

@Injectable()
@HandlesJob(SendColleagueLink)
export class SendColleagueLinkHandler implements JobHandler<{ allotmentId: string; email: string; cause: string }> {
  constructor(private readonly mails: AllotmentMails) {}

  run({ allotmentId, email, cause }: { allotmentId: string; email: string; cause: string }): Promise<void> {
    return this.mails.send(allotmentId, cause, email);
  }
}
