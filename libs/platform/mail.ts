import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import nodemailer, { type Transporter } from 'nodemailer';
import type { MailKind } from '@parvis/contract/resolvers';
import { CONFIG, type Config } from './config';
import { Clock } from './clock';
import { Database, type Tx } from './database';
import { oneLine, type SmtpFault, smtpFault } from './mail-faults';

export interface Mail {
  to: { name: string; address: string };
  subject: string;
  html: string;
  text: string;
  attachments?: { filename: string; content: string | Buffer; contentType: string; cid?: string }[];
  /** A calendar file that mail programs offer to add. */
  invitation?: { method: 'PUBLISH' | 'REQUEST' | 'CANCEL'; content: string };
  headers?: Record<string, string>;
}

/** What makes this message due, e.g. `ticket:<id>`: it is sent once a cause. */
export interface MailCause {
  cause: string;
  /** Null for whoever is no person of the product. */
  recipientId: string | null;
  /** Under what the history of the person and of the event shows it. */
  kind: MailKind;
  eventId?: string | null;
}

/** Whoever was erased has an address here: nobody reads it, nothing is sent to it. */
export const STAND_IN_DOMAIN = 'effacee.invalid';

/** `BEFORE`: the cause was served already, or there is nobody any more to write to. */
export type MailOutcome = 'SENT' | 'REFUSED' | 'BEFORE';

/** The mail server did not take the message, and may take it later. */
export class MailNotSent extends Error {
  constructor(readonly fault: SmtpFault) {
    super(fault.said);
  }
}

/** A mail server that says nothing must not hold a worker, and with it a transaction. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 15_000 };

@Injectable()
export class Mailer {
  private readonly transport: Transporter;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    this.transport = config.smtpUrl
      ? nodemailer.createTransport({ url: config.smtpUrl, ...PATIENCE })
      : nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  }

  /**
   * Sends `mail` unless its cause was served before. The row is there for good once the server took the message, so a
   * crash between the two sends it once more: at least once always, more than once only then. Of two who serve one
   * cause at once, the second waits for what becomes of the first. A refusal that stands is kept in the row.
   * @throws MailNotSent when trying again may help.
   */
  async sendOnce(due: MailCause, mail: Mail): Promise<MailOutcome> {
    if (mail.to.address.endsWith(`@${STAND_IN_DOMAIN}`)) return 'BEFORE';
    return this.database.transaction(async (tx) => {
      const [row] = await tx.query<{ id: string }[]>(
        `insert into sent_mail (cause, recipient_id, event_id, kind, subject, address, state, sent_at)
         values ($1, $2, $3, $4, $5, $6, 'SENT', $7) on conflict do nothing returning id`,
        [
          due.cause,
          due.recipientId,
          due.eventId ?? null,
          due.kind,
          oneLine(mail.subject),
          mail.to.address,
          this.clock.now(),
        ],
      );
      if (!row) return 'BEFORE';
      const fault = await this.send(row.id, mail);
      if (!fault) return 'SENT';
      if (!fault.isFinal) throw new MailNotSent(fault);
      await this.keepRefusal(tx, row.id, mail.to.address, fault);
      return 'REFUSED';
    });
  }

  private async keepRefusal(tx: Tx, id: string, address: string, fault: SmtpFault): Promise<void> {
    await tx.query(`update sent_mail set state = 'REFUSED', fault = $2 where id = $1`, [id, fault.said]);
    if (fault.isAddressDead) await markUnreachable(tx, address, fault.said, this.clock.now());
  }

  private async send(id: string, mail: Mail): Promise<SmtpFault | undefined> {
    const { mailFrom, smtpUrl } = this.config;
    const message = {
      from: mailFrom,
      to: mail.to,
      subject: mail.subject,
      html: mail.html,
      text: mail.text,
      date: this.clock.now(),
      messageId: `<${id}@${/@([^\s<>@]+)/.exec(mailFrom)?.[1] ?? 'parvis.invalid'}>`,
      // Servers that can, name it in what they send back (RFC 3461).
      dsn: { id, return: 'headers', notify: 'failure', recipient: mail.to.address } as const,
      // No holiday notes in answer (RFC 3834).
      headers: { 'Auto-Submitted': 'auto-generated', ...mail.headers },
      disableFileAccess: true,
      disableUrlAccess: true,
      ...(mail.attachments && { attachments: mail.attachments }),
      ...(mail.invitation && { icalEvent: { ...mail.invitation, filename: 'invitation.ics' } }),
    };
    if (!smtpUrl) {
      const { message: written } = (await this.transport.sendMail(message)) as { message?: Buffer };
      if (written) await this.keep(written);
      return undefined;
    }
    try {
      await this.transport.sendMail(message);
      return undefined;
    } catch (error) {
      return smtpFault(error);
    }
  }

  /** Without a mail server, messages become files that the mailbox page shows. */
  private async keep(message: Buffer): Promise<void> {
    const folder = path.join(this.config.stateDir, 'mailbox');
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const name = `${Date.now()}-${randomUUID()}`;
    await writeFile(path.join(folder, `${name}.part`), message, { mode: 0o600 });
    await rename(path.join(folder, `${name}.part`), path.join(folder, `${name}.eml`));
  }
}

/** The address is flagged from now on; campaigns leave it out. */
export async function markUnreachable(tx: Tx, address: string, fault: string, now: Date): Promise<void> {
  await tx.query(
    `insert into unreachable_address (address, since, fault) values ($1, $2, $3) on conflict (address) do nothing`,
    [address, now, fault],
  );
}
