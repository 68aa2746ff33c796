import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Controller, Get, Inject, NotFoundException, Param } from '@nestjs/common';
import PostalMime from 'postal-mime';
import { Allow } from './allow';
import { CONFIG, type Config } from './config';

const NAME = /^\d+-[0-9a-f-]{36}$/;

/**
 * The messages that would have left, for development and the demo. Who reads them signs in as anybody: there is no
 * such page where SMTP_URL is set, nor on a site of real people that others reach.
 */
@Controller('api/mailbox')
export class MailboxController {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The latest 100 messages, newest first. */
  @Get()
  @Allow('public')
  async list() {
    const names = (await this.names()).sort().reverse().slice(0, 100);
    return Promise.all(
      names.map(async (name) => {
        const { to, subject, date } = await this.read(name);
        return { id: name, to: to?.map(({ address }) => address).join(', ') ?? '', subject: subject ?? '', date };
      }),
    );
  }

  @Get(':id')
  @Allow('public')
  async message(@Param('id') id: string) {
    if (!NAME.test(id) || !(await this.names()).includes(id)) throw new NotFoundException();
    const mail = await this.read(id);
    return {
      id,
      to: mail.to?.map(({ address }) => address).join(', ') ?? '',
      subject: mail.subject ?? '',
      date: mail.date,
      html: mail.html ?? '',
      text: mail.text ?? '',
      attachments: mail.attachments.map(({ filename, mimeType, content, contentId }) => ({
        filename,
        mimeType,
        contentId,
        base64: Buffer.from(content as ArrayBuffer).toString('base64'),
      })),
    };
  }

  private async names(): Promise<string[]> {
    if (!hasMailbox(this.config)) throw new NotFoundException();
    const files = await readdir(path.join(this.config.stateDir, 'mailbox')).catch(() => []);
    return files.filter((file) => file.endsWith('.eml')).map((file) => file.slice(0, -'.eml'.length));
  }

  private async read(name: string) {
    return PostalMime.parse(await readFile(path.join(this.config.stateDir, 'mailbox', `${name}.eml`)));
  }
}

/** True where the mailbox page exists: no mail server is set, and nobody but the demo's people or this machine is there. */
export const hasMailbox = ({ smtpUrl, isDemo, publicUrl }: Config): boolean =>
  !smtpUrl && (isDemo || ['localhost', '127.0.0.1', '[::1]'].includes(new URL(publicUrl).hostname));
