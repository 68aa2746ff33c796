import { Injectable } from '@nestjs/common';
import type { TemplateKind } from '@parvis/contract/resolvers';
import { Database, Mailer, type MailOutcome } from '@parvis/platform';
import { type Addressee, compose } from './compose';
import { readEventFacts } from './event-facts';
import { Templates } from './templates';
import type { Composition } from './template-uses';

export interface Recipient extends Addressee {
  /** Null for whoever is no person of the product, e.g. somebody invited. */
  personId: string | null;
  address: string;
  /** On the envelope, where another name stands there than the one that is greeted. */
  mailbox?: string;
}

export interface EventMail<Kind extends TemplateKind> extends Composition<Kind> {
  kind: Kind;
  eventId: string;
  /** What makes it due; it is sent once a cause. */
  cause: string;
  to: Recipient;
}

/** Sends what an event has to say, in the words that staff chose for it and the language of the reader. */
@Injectable()
export class EventMails {
  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly templates: Templates,
  ) {}

  /** @throws MailNotSent when the mail server may take it later: let the job fail, it is tried again. */
  async send<Kind extends TemplateKind>(mail: EventMail<Kind>): Promise<MailOutcome> {
    const { kind, eventId, cause, to, values, parts, attachments, invitation } = mail;
    const event = await readEventFacts(this.database, eventId);
    if (!event) throw new Error(`A message about an event that is not there: ${eventId}.`);
    const words = await this.templates.wordsFor(eventId, kind);
    const composed = await compose({ words, event, to, values, parts });
    return this.mailer.sendOnce(
      { cause, recipientId: to.personId, kind, eventId },
      {
        to: { name: to.mailbox ?? `${to.givenName} ${to.familyName}`.trim(), address: to.address },
        ...composed,
        ...(attachments && { attachments }),
        ...(invitation && { invitation }),
      },
    );
  }
}
