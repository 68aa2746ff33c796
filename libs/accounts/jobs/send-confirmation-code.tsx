import { Injectable } from '@nestjs/common';
import type { Language } from '@parvis/domain';
import {
  Database,
  HandlesJob,
  type JobHandler,
  MailCode,
  Mailer,
  MailLayout,
  MailText,
  renderMail,
} from '@parvis/platform';
import { CODE_MINUTES, SendConfirmationCode } from './send-confirmation-code.definition';

const words = {
  FR: {
    subject: 'Votre code de confirmation',
    title: 'Confirmez que c’est vous',
    lead: (name: string) =>
      `Bonjour ${name}, saisissez ce code dans la page qui vous le demande. Il sert une fois, pendant ${CODE_MINUTES} minutes.`,
    unasked:
      'Vous n’avez rien demandé\u202f? Quelqu’un utilise peut-être votre session\u202f: ouvrez Mon compte, Sécurité, et fermez les sessions que vous ne reconnaissez pas.',
  },
  EN: {
    subject: 'Your confirmation code',
    title: 'Confirm that it is you',
    lead: (name: string) =>
      `Hello ${name}, type this code in the page that asks for it. It works once, for ${CODE_MINUTES} minutes.`,
    unasked:
      'You did not ask for it? Somebody may be using your session: open My account, Security, and close the sessions you do not recognise.',
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
@HandlesJob(SendConfirmationCode)
export class SendConfirmationCodeHandler implements JobHandler<{ codeId: string; code: string }> {
  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
  ) {}

  async run({ codeId, code }: { codeId: string; code: string }): Promise<void> {
    const [person] = await this.database.query<Addressee>(
      `select p.id, p.email, p.given_name as "givenName", p.family_name as "familyName", p.language
       from confirmation_code c join web_session w on w.id = c.session_id join person p on p.id = w.person_id
       where c.id = $1`,
      [codeId],
    );
    if (!person) return;
    const text = words[person.language];
    const body = await renderMail(
      <MailLayout language={person.language} preview={text.lead(person.givenName)} title={text.title}>
        <MailText>{text.lead(person.givenName)}</MailText>
        <MailCode>{code}</MailCode>
        <MailText>{text.unasked}</MailText>
      </MailLayout>,
    );
    await this.mailer.sendOnce(
      { cause: `confirmation-code:${codeId}`, recipientId: person.id, kind: 'SIGN_IN' },
      {
        to: { name: `${person.givenName} ${person.familyName}`, address: person.email },
        subject: text.subject,
        ...body,
      },
    );
  }
}
