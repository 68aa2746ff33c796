import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import nodemailer, { type Transporter } from 'nodemailer';
import { CONFIG, type Config } from './config';
import { Clock } from './clock';
import { Database } from './database';

export interface Mail {
  to: { name: string; address: string };
  subject: string;
  html: string;
  text: string;
  attachments?: { filename: string; content: string | Buffer; contentType: string; cid?: string }[];
  /** A calendar file that mail programs offer to add. */
  invitation?: { method: 'PUBLISH' | 'REQUEST' | 'CANCEL'; content: string };
}

/** What makes this message due, e.g. `ticket:<id>`: it is sent once a cause. */
export interface MailCause {
  cause: string;
  recipientId: string;
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
   * cause at once, the second waits for what becomes of the first.
   */
  async sendOnce({ cause, recipientId }: MailCause, mail: Mail): Promise<void> {
    await this.database.transaction(async (tx) => {
      const [isFirst] = await tx.query<object[]>(
        `insert into sent_mail (cause, recipient_id, sent_at) values ($1, $2, $3)
         on conflict do nothing returning cause`,
        [cause, recipientId, this.clock.now()],
      );
      if (isFirst) await this.send(mail);
    });
  }

  private async send(mail: Mail): Promise<void> {
    const info = (await this.transport.sendMail({
      from: this.config.mailFrom,
      to: mail.to,
      subject: mail.subject,
      html: mail.html,
      text: mail.text,
      date: this.clock.now(),
      disableFileAccess: true,
      disableUrlAccess: true,
      ...(mail.attachments && { attachments: mail.attachments }),
      ...(mail.invitation && { icalEvent: { ...mail.invitation, filename: 'invitation.ics' } }),
    })) as { message?: Buffer };
    if (!this.config.smtpUrl && info.message) await this.keep(info.message);
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
