import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { MailKind } from '@parvis/contract/resolvers';
import { Access } from '@parvis/events';
import { type Actor, Audit, Database, NotFoundOrNotAllowed, type Tx } from '@parvis/platform';
import { readSentMail, type SentMailRow } from './history.queries';

export interface MailToResend {
  /** Of the message that was sent. */
  cause: string;
  eventId: string;
  personId: string;
  /** For the one that will be. */
  newCause: string;
}

/** Enqueues the message again as it would be now; false when what it was about is over. */
export type Resend = (tx: Tx, mail: MailToResend) => Promise<boolean>;

/**
 * How rooms say which of their messages can be sent again.
 *
 *     onModuleInit() { this.resends.declare('TICKET', (tx, mail) => this.again(tx, mail)); }
 */
@Injectable()
export class Resends {
  private readonly ways = new Map<MailKind, Resend>();

  constructor(
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly database: Database,
  ) {}

  declare(kind: MailKind, resend: Resend): void {
    this.ways.set(kind, resend);
  }

  can({ kind, personId }: Pick<SentMailRow, 'kind' | 'personId'>): boolean {
    return personId !== null && this.ways.has(kind);
  }

  async again(
    actor: Actor | undefined,
    eventId: string,
    mailId: string,
  ): Promise<{ mail: SentMailRow; isResent: boolean }> {
    await this.access.require(actor, 'message.send', eventId);
    return this.database.transaction(async (tx) => {
      const mail = await readSentMail(tx, eventId, mailId);
      if (!mail) throw new NotFoundOrNotAllowed();
      const { cause, ...row } = mail;
      const way = this.ways.get(row.kind);
      if (!way || !row.personId) return { mail: row, isResent: false };
      const newCause = `${cause.split(':again:')[0]}:again:${randomUUID()}`;
      const isResent = await way(tx, { cause, eventId, personId: row.personId, newCause });
      if (isResent) {
        await this.audit.record(tx, {
          actor: actor!,
          eventId,
          action: 'message.resend',
          subject: 'message',
          subjectId: mailId,
          details: { kind: row.kind },
        });
      }
      return { mail: row, isResent };
    });
  }
}
