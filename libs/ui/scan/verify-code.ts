import { verifyAsync } from '@noble/ed25519';
import type { Verify } from '@parvis/domain';

let isNative: Promise<boolean> | undefined;

/** Young browsers have Ed25519 of their own; the others take it from a library. */
export const verifyEd25519: Verify = async (publicKey, message, signature) => {
  isNative ??= crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']).then(
    () => true,
    () => false,
  );
  if (!(await isNative)) return verifyAsync(signature, message, publicKey, { zip215: false });
  const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, signature, message);
};

/** A public key, as it travels in hexadecimal digits. */
export const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
