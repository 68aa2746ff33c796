import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { type Language, type Text, textIn } from '@parvis/domain';
import { type Composition, EventMails, type Recipient, TemplateUses } from '@parvis/messages';
import { CONFIG, type Config, Database, HandlesJob, type JobHandler, MailButton, MailText } from '@parvis/platform';
import { SendProposalAnswer } from './definitions';

const words = {
  FR: {
    open: 'Ouvrir ma page',
    accepted: 'L’équipe les a repris dans le programme qu’elle prépare.',
    refused: 'L’équipe garde les mots du programme. Voici pourquoi.',
    example: 'La chirurgie à distance',
  },
  EN: {
    open: 'Open my page',
    accepted: 'The team took them into the programme it prepares.',
    refused: 'The team keeps the words of the programme. Here is why.',
    example: 'Surgery from afar',
  },
};

interface Answered {
  eventId: string;
  slug: string;
  isAccepted: boolean;
  answer: string;
  title: Text;
  to: Recipient;
}

/** Tells a speaker what became of the words they proposed. */
@Injectable()
@HandlesJob(SendProposalAnswer)
export class SendProposalAnswerHandler implements JobHandler<{ proposalId: string }>, OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly mails: EventMails,
    private readonly uses: TemplateUses,
  ) {}

  onModuleInit(): void {
    this.uses.declare('SPEAKER_PROPOSAL', async (_, language) =>
      this.compose(language, { slug: 'exemple', isAccepted: true, answer: '', title: words[language].example }),
    );
  }

  async run({ proposalId }: { proposalId: string }): Promise<void> {
    const [proposal] = await this.database.query<Answered>(
      `select r.event_id as "eventId", e.slug, r.state = 'ACCEPTED' as "isAccepted", r.answer, r.title,
         json_build_object('personId', p.id, 'givenName', p.given_name, 'familyName', p.family_name, 'address', p.email,
           'language', p.language) as "to"
       from session_proposal r join event e on e.id = r.event_id join person p on p.id = r.person_id
       where r.id = $1 and r.state <> 'PENDING'`,
      [proposalId],
    );
    if (!proposal) return;
    const { eventId, to, title } = proposal;
    await this.mails.send({
      kind: 'SPEAKER_PROPOSAL',
      eventId,
      cause: `speaker-proposal:${proposalId}`,
      to,
      ...this.compose(to.language, { ...proposal, title: textIn(title, to.language) }),
    });
  }

  private compose(
    language: Language,
    { slug, isAccepted, answer, title }: { slug: string; isAccepted: boolean; answer: string; title: string },
  ): Composition<'SPEAKER_PROPOSAL'> {
    const { open, accepted, refused } = words[language];
    return {
      values: { intervention: title, decision: isAccepted ? accepted : refused },
      parts: (
        <>
          {answer && <MailText>{answer}</MailText>}
          <MailButton href={`${this.config.publicUrl}/e/${slug}/intervenant`}>{open}</MailButton>
        </>
      ),
    };
  }
}
