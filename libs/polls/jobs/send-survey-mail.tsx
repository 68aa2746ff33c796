import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Language, timeWords } from '@parvis/domain';
import { type Composition, EventMails, TemplateUses } from '@parvis/messages';
import { Database, HandlesJob, type JobHandler, MailButton, MailText } from '@parvis/platform';
import { SurveyLinks } from '../survey-links';
import { type Round, SendSurveyMail } from './definitions';

const words = {
  FR: {
    button: 'Donner mon avis',
    why: 'Ce lien est personnel et vaut une seule réponse. Vos réponses sont comptées par groupes, sans votre nom.',
  },
  EN: {
    button: 'Give my view',
    why: 'This link is personal and good for one answer. Your answers are counted in groups, without your name.',
  },
};

const KIND_OF_ROUND = { FIRST: 'SURVEY', REMINDER: 'SURVEY_REMINDER' } as const;
type SurveyMail = (typeof KIND_OF_ROUND)[Round];

interface Facts {
  id: string;
  code: string;
  eventId: string;
  timeZone: string;
  closesAt: Date;
  email: string;
  givenName: string;
  familyName: string;
  language: Language;
}

/** The survey by e-mail, with a link of one's own. */
@Injectable()
@HandlesJob(SendSurveyMail)
export class SendSurveyMailHandler
  implements JobHandler<{ pollId: string; personId: string; round: Round }>, OnModuleInit
{
  constructor(
    private readonly database: Database,
    private readonly links: SurveyLinks,
    private readonly mails: EventMails,
    private readonly uses: TemplateUses,
  ) {}

  onModuleInit(): void {
    for (const kind of Object.values(KIND_OF_ROUND))
      this.uses.declare(kind, async ({ startsAt, timeZone }, language) =>
        this.compose(language, new Date(startsAt.getTime() + 14 * 86_400_000), timeZone, '#'),
      );
  }

  async run({ pollId, personId, round }: { pollId: string; personId: string; round: Round }): Promise<void> {
    const [facts] = await this.database.query<Facts>(
      `select p.id, p.code, p.event_id as "eventId", e.time_zone as "timeZone", s.closes_at as "closesAt",
         h.email, h.given_name as "givenName", h.family_name as "familyName", h.language
       from poll p join event e on e.id = p.event_id join survey_sending s on s.poll_id = p.id join person h on h.id = $2
       where p.id = $1 and p.status = 'OPEN'
         and not exists (select from vote v where v.poll_id = p.id and v.person_id = h.id)`,
      [pollId, personId],
    );
    // Answered or closed before the message was written.
    if (!facts) return;
    const { email, givenName, familyName, language, timeZone, eventId, closesAt } = facts;
    await this.mails.send({
      kind: KIND_OF_ROUND[round],
      eventId,
      cause: `survey:${pollId}:${personId}:${round}`,
      to: { personId, address: email, givenName, familyName, language },
      ...this.compose(language, closesAt, timeZone, this.links.of(facts, personId)),
    });
  }

  private compose(language: Language, closesAt: Date, timeZone: string, link: string): Composition<SurveyMail> {
    const time = timeWords(language);
    return {
      values: { echeance: time.dayOfYear(closesAt, timeZone) },
      parts: (
        <>
          <MailButton href={link}>{words[language].button}</MailButton>
          <MailText>{words[language].why}</MailText>
        </>
      ),
    };
  }
}
