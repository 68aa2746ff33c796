import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { MailPreviewInput, TemplateFault, TestMailOutcome } from '@parvis/contract/resolvers';
import { Access } from '@parvis/events';
import { type Actor, Database, type Mail, Mailer, MailNotSent, NotFoundOrNotAllowed } from '@parvis/platform';
import { checkWords, type Words } from './check-words';
import { compose, type ComposedMail } from './compose';
import { readEventFacts } from './event-facts';
import { PLACEHOLDERS } from './placeholders';
import { TemplateUses } from './template-uses';

export type Previewed =
  ({ __typename: 'MailPreview' } & ComposedMail) | { __typename: 'WordsRefused'; faults: TemplateFault[] };

type Whole = ComposedMail & Pick<Mail, 'attachments' | 'invitation'>;

const SAMPLE_PERSON = { givenName: 'Camille', familyName: 'Exemple' };
const TEST = { FR: 'Essai', EN: 'Test' };

/** Messages as staff see them before anybody else does: with the data of somebody invented. */
@Injectable()
export class PreviewMail {
  constructor(
    private readonly access: Access,
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly uses: TemplateUses,
  ) {}

  async show(actor: Actor | undefined, input: MailPreviewInput): Promise<Previewed> {
    const made = await this.make(actor, input);
    if ('faults' in made) return { __typename: 'WordsRefused', ...made };
    const { subject, html, text, attachments } = made;
    return { __typename: 'MailPreview', subject, html: withPictures(html, attachments), text };
  }

  /** Sends it to the one who asks, whole, in the language chosen. */
  async sendTest(actor: Actor | undefined, input: MailPreviewInput): Promise<TestMailOutcome> {
    const made = await this.make(actor, input);
    if ('faults' in made) return { __typename: 'WordsRefused', ...made };
    const [me] = await this.database.query<{ id: string; name: string; address: string }>(
      `select id, given_name || ' ' || family_name as name, email as address from person where id = $1`,
      [actor!.personId],
    );
    const { id, ...to } = me!;
    const cause = `test:${randomUUID()}`;
    try {
      await this.mailer.sendOnce(
        { cause, recipientId: id, kind: 'TEST', eventId: input.eventId },
        { ...made, to, subject: `[${TEST[input.language]}] ${made.subject}` },
      );
    } catch (error) {
      if (error instanceof MailNotSent) return { __typename: 'TestMailRefused', fault: error.fault.said };
      throw error;
    }
    const [sent] = await this.database.query<{ fault: string | null }>('select fault from sent_mail where cause = $1', [
      cause,
    ]);
    return sent?.fault
      ? { __typename: 'TestMailRefused', fault: sent.fault }
      : { __typename: 'TestMailSent', address: to.address };
  }

  private async make(
    actor: Actor | undefined,
    { eventId, kind, subject, body, language }: MailPreviewInput,
  ): Promise<Whole | { faults: TemplateFault[] }> {
    await this.access.require(actor, 'message.send', eventId);
    const words: Words = { subject, body };
    const worded = kind ?? 'CAMPAIGN';
    const faults = checkWords(words, PLACEHOLDERS[worded]);
    // What is wrong in the other language is no hindrance to look at this one.
    const own = faults.filter((fault) => fault.language === language);
    if (own.length > 0) return { faults: own };
    const event = await readEventFacts(this.database, eventId);
    const sample = this.uses.sampleOf(worded);
    if (!event || !sample) throw new NotFoundOrNotAllowed();
    const { values, attachments, invitation, ...rest } = await sample(event, language);
    const composed = await compose({ words, event, to: { ...SAMPLE_PERSON, language }, values, ...rest });
    return { ...composed, ...(attachments && { attachments }), ...(invitation && { invitation }) };
  }
}

/** The message as one document without anything to fetch. */
function withPictures(html: string, attachments: Mail['attachments'] = []): string {
  return attachments.reduce(
    (document, { cid, content, contentType }) =>
      cid
        ? document.replaceAll(`cid:${cid}`, `data:${contentType};base64,${Buffer.from(content).toString('base64')}`)
        : document,
    html,
  );
}
