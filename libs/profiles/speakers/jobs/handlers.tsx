import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { SignInByLink, signInUrl } from '@parvis/accounts';
import { isMissing, type Language, SPEAKER_ITEMS, type SpeakerItemKey, timeWords } from '@parvis/domain';
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
import { RemindSpeakers } from '../remind-speakers';
import { readSpeakerSpace } from '../speaker-space.queries';
import { RemindBeforeDeadline, SendSpeakerMail, type SpeakerDeadline } from './definitions';

/** A link that waits for somebody who answers mail on Sundays. */
const LINK_DAYS = 30;

const words = {
  FR: {
    open: 'Ouvrir ma page',
    once: `Ce lien est personnel : il vous connecte une fois, pendant ${LINK_DAYS}\u00a0jours. Ensuite, demandez un lien de connexion avec cette adresse.`,
    soon: 'dès que possible',
    before: (day: string) => `avant le ${day}`,
    items: {
      PHOTO: 'votre portrait',
      BIOGRAPHY_FR: 'votre biographie en français',
      BIOGRAPHY_EN: 'votre biographie en anglais',
      CONSENT: 'vos autorisations (photo, enregistrement)',
      NEEDS: 'vos besoins et votre venue',
      SLIDES: 'vos supports',
    },
  },
  EN: {
    open: 'Open my page',
    once: `This link is personal: it signs you in once, within ${LINK_DAYS} days. After that, ask for a sign-in link with this address.`,
    soon: 'as soon as you can',
    before: (day: string) => `before ${day}`,
    items: {
      PHOTO: 'your portrait',
      BIOGRAPHY_FR: 'your biography in French',
      BIOGRAPHY_EN: 'your biography in English',
      CONSENT: 'your consents (photo, recording)',
      NEEDS: 'your needs and how you come',
      SLIDES: 'your slides',
    },
  },
} satisfies Record<Language, { items: Record<SpeakerItemKey, string> } & Record<string, unknown>>;

interface Addressee {
  email: string;
  givenName: string;
  familyName: string;
  language: Language;
  slug: string;
  timeZone: string;
}

type Payload = NonNullable<(typeof SendSpeakerMail)['payload']>;

@Injectable()
@HandlesJob(SendSpeakerMail)
export class SendSpeakerMailHandler implements JobHandler<Payload>, OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly mails: EventMails,
    private readonly links: SignInByLink,
    private readonly uses: TemplateUses,
  ) {}

  onModuleInit(): void {
    this.uses.declare('SPEAKER_INVITED', async (_, language) => this.invited('exemple', language));
    this.uses.declare('SPEAKER_REMINDER', async ({ startsAt, timeZone }, language) =>
      this.reminder('exemple', language, { missing: ['PHOTO', 'SLIDES'], dueAt: startsAt, timeZone }),
    );
  }

  async run({ eventId, personId, cause, what }: Payload): Promise<void> {
    const [to] = await this.database.query<Addressee>(
      `select p.email::text, p.given_name as "givenName", p.family_name as "familyName", p.language, e.slug,
         e.time_zone as "timeZone"
       from person p, event e where p.id::text = $1 and e.id::text = $2`,
      [personId, eventId],
    );
    if (!to) return;
    const now = this.clock.now();
    const { items } = await readSpeakerSpace(this.database, eventId, personId, to.language, now);
    const missing = items.filter(isMissing);
    // All done since it was asked for.
    if (what === 'REMINDER' && missing.length === 0) return;
    const { token } = await this.database.transaction((tx) =>
      this.links.issue(tx, personId, `/e/${to.slug}/intervenant`, LINK_DAYS * 24 * 60),
    );
    const mail = { eventId, cause, to: { ...to, personId, address: to.email } };
    if (what === 'INVITED') {
      await this.mails.send({ ...mail, kind: 'SPEAKER_INVITED', ...this.invited(token, to.language) });
      return;
    }
    const due = missing.flatMap(({ dueAt }) => (dueAt && dueAt > now ? [dueAt.getTime()] : []));
    const dueAt = due.length > 0 ? new Date(Math.min(...due)) : null;
    const keys = SPEAKER_ITEMS.filter((key) => missing.some((item) => item.key === key));
    await this.mails.send({
      ...mail,
      kind: 'SPEAKER_REMINDER',
      ...this.reminder(token, to.language, { missing: keys, dueAt, timeZone: to.timeZone }),
    });
  }

  private invited(token: string, language: Language): Composition<'SPEAKER_INVITED'> {
    return { values: {}, parts: this.parts(token, language) };
  }

  private reminder(
    token: string,
    language: Language,
    { missing, dueAt, timeZone }: { missing: SpeakerItemKey[]; dueAt: Date | null; timeZone: string },
  ): Composition<'SPEAKER_REMINDER'> {
    const { items, soon, before } = words[language];
    return {
      values: {
        manques: missing.map((key) => items[key]).join(', '),
        echeance: dueAt ? before(timeWords(language).day(dueAt, timeZone)) : soon,
      },
      parts: this.parts(token, language),
    };
  }

  private parts(token: string, language: Language) {
    return (
      <>
        <MailButton href={signInUrl(this.config.publicUrl, token)}>{words[language].open}</MailButton>
        <MailText>{words[language].once}</MailText>
      </>
    );
  }
}

type Deadline = { eventId: string; deadline: SpeakerDeadline; dueAt: string; days: number };

@Injectable()
@HandlesJob(RemindBeforeDeadline)
export class RemindBeforeDeadlineHandler implements JobHandler<Deadline> {
  constructor(private readonly reminding: RemindSpeakers) {}

  run({ eventId, deadline, dueAt }: Deadline): Promise<void> {
    return this.reminding.beforeDeadline(eventId, deadline, dueAt);
  }
}
