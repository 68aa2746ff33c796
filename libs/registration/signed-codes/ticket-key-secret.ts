import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '@parvis/platform';

const FILE = 'ticket-key-secret';

/** What the private keys of ticket codes are sealed with: from the environment, else made once and kept beside the data. */
@Injectable()
export class TicketKeySecret {
  private known: Promise<string> | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  read(): Promise<string> {
    this.known ??= this.config.ticketKeySecret ? Promise.resolve(this.config.ticketKeySecret) : this.keptSecret();
    return this.known;
  }

  private async keptSecret(): Promise<string> {
    const file = path.join(this.config.stateDir, FILE);
    await mkdir(this.config.stateDir, { recursive: true });
    try {
      await writeFile(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
    } catch (error) {
      // Made before, or by another program that starts at the same moment.
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    return (await readFile(file, 'utf8')).trim();
  }
}
