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
import { SendInvitation } from './jobs';

const words = {
  FR: { open: 'Répondre à l’invitation', decline: 'Vous ne pouvez pas venir ? Dites-le d’un clic sur la même page.' },
  EN: { open: 'Answer the invitation', decline: 'You cannot come? Say so with one click on the same page.' },
};

interface Invited {
  eventId: string;
  personId: string | null;
  email: string;
  givenName: string;
  familyName: string;
  language: Language;
  token: string;
  expiresAt: Date;
  timeZone: string;
  isSilent: boolean;
}

@Injectable()
@HandlesJob(SendInvitation)
export class SendInvitationHandler implements JobHandler<{ invitationId: string; cause: string }>, OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly mails: EventMails,
    private readonly uses: TemplateUses,
  ) {}

  onModuleInit(): void {
    this.uses.declare('INVITATION', async ({ startsAt, timeZone }, language) => {
      const expiresAt = new Date(startsAt.getTime() - 7 * 86_400_000);
      return this.composition({ token: 'exemple', language, timeZone, expiresAt });
    });
  }

  async run({ invitationId, cause }: { invitationId: string; cause: string }): Promise<void> {
    const [invited] = await this.database.query<Invited>(
      `select i.event_id as "eventId", p.id as "personId", i.email::text, i.given_name as "givenName", i.family_name as "familyName",
         i.language, i.token, i.expires_at as "expiresAt", e.time_zone as "timeZone",
         i.accepted_at is null and i.declined_at is null and i.stopped_at is null and i.expires_at > $2 as "isSilent"
       from invitation i join event e on e.id = i.event_id left join person p on p.email = i.email where i.id = $1`,
      [invitationId, this.clock.now()],
    );
    // Answered or stopped since it was asked for.
    if (!invited?.isSilent) return;
    const { personId, givenName, familyName, email, language } = invited;
    await this.mails.send({
      kind: 'INVITATION',
      eventId: invited.eventId,
      cause,
      to: { personId, givenName, familyName, address: email, language },
      ...this.composition(invited),
    });
  }

  private composition({
    token,
    expiresAt,
    timeZone,
    language,
  }: Pick<Invited, 'token' | 'expiresAt' | 'timeZone' | 'language'>): Composition<'INVITATION'> {
    return {
      values: { echeance: deadline(expiresAt, timeZone, language) },
      parts: (
        <>
          <MailButton href={`${this.config.publicUrl}/invitation/${token}`}>{words[language].open}</MailButton>
          <MailText>{words[language].decline}</MailText>
        </>
      ),
    };
  }
}
