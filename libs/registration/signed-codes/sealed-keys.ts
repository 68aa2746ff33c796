import { createDecipheriv, createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, ServerSecret } from '@parvis/platform';

const PURPOSE = 'keys that sign ticket codes';
/** Where a secret of its own was kept before there was one for all purposes. */
const FORMER_FILE = 'ticket-key-secret';
const NONCE = 12;
const TAG = 16;

/** Private keys as they lie in the database: sealed under `SERVER_SECRET`, for this purpose alone. */
@Injectable()
export class SealedKeys {
  constructor(
    private readonly secret: ServerSecret,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  seal(der: Buffer): Buffer {
    return this.secret.seal(PURPOSE, der.toString('base64'));
  }

  /**
   * The key, and whether it should be sealed anew: it was sealed under a secret that is on its way out.
   * @throws Error for one that was sealed under a secret that is not here
   */
  async open(sealed: Buffer): Promise<{ der: Buffer; isFormer: boolean }> {
    const opened = this.secret.open(PURPOSE, sealed);
    if (opened !== undefined) return { der: Buffer.from(opened, 'base64'), isFormer: false };
    const former = this.config.ticketKeySecret ?? (await this.formerFile());
    const der = former && openFormer(former, sealed);
    if (der) return { der, isFormer: true };
    throw new Error(
      'The key that signs ticket codes was sealed under another SERVER_SECRET. Give that one back, or have staff change the key.',
    );
  }

  private formerFile(): Promise<string | undefined> {
    return readFile(path.join(this.config.stateDir, FORMER_FILE), 'utf8').then(
      (secret) => secret.trim(),
      () => undefined,
    );
  }
}

/** Nonce, tag, ciphertext under one hash of the secret. */
function openFormer(secret: string, sealed: Buffer): Buffer | undefined {
  const key = createHash('sha256').update(`parvis ticket keys ${secret}`).digest();
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE));
    decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
    return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
  } catch {
    return undefined;
  }
}
