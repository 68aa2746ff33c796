import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from './config';

const NONCE = 12;
const TAG = 16;
/** Sealed texts are padded to a multiple of this, so that their length tells little. */
const BLOCK = 512;

/** Seals and signs under a secret that the processes share and the database does not have. */
@Injectable()
export class ServerSecret {
  private readonly secret: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.secret = serverSecretOf(config);
  }

  /** A code of 32 bytes that only this installation can reckon. @param purpose keeps uses apart */
  sign(purpose: string, text: string): Buffer {
    return createHmac('sha256', this.key(purpose)).update(text).digest();
  }

  /** Text that only who has the secret can read (AES-256-GCM). */
  seal(purpose: string, text: string): Buffer {
    const plain = Buffer.from(text);
    const padded = Buffer.alloc(Math.ceil((plain.length + 4) / BLOCK) * BLOCK);
    padded.writeUInt32BE(plain.length);
    plain.copy(padded, 4);
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', this.key(purpose), nonce);
    return Buffer.concat([nonce, cipher.update(padded), cipher.final(), cipher.getAuthTag()]);
  }

  /** The text that was sealed; undefined when it was sealed under another secret, or touched since. */
  open(purpose: string, sealed: Buffer): string | undefined {
    try {
      const decipher = createDecipheriv('aes-256-gcm', this.key(purpose), sealed.subarray(0, NONCE));
      decipher.setAuthTag(sealed.subarray(-TAG));
      const padded = Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()]);
      return padded.subarray(4, 4 + padded.readUInt32BE()).toString();
    } catch {
      return undefined;
    }
  }

  private key(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.secret, '', purpose, 32));
  }
}

export const serverSecretOf = ({ serverSecret, stateDir }: Pick<Config, 'serverSecret' | 'stateDir'>): string =>
  serverSecret ?? secretOfFolder(stateDir);

/** The secret of this installation, made once; of two processes that begin at once both end with the same. */
function secretOfFolder(folder: string): string {
  const file = path.join(folder, 'server-secret');
  mkdirSync(folder, { recursive: true });
  const made = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    return readFileSync(file, 'utf8');
  } catch {
    writeFileSync(made, randomBytes(32).toString('hex'), { mode: 0o600 });
  }
  try {
    // Either takes the whole file or finds that the other did.
    linkSync(made, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(made, { force: true });
  }
  return readFileSync(file, 'utf8');
}
