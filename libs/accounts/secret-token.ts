import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 bits for a link or a cookie, and what the database keeps of it. */
export function makeToken(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}

/** The token is as long as the hash and random, so a plain hash cannot be turned back. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
