import { generateKeyPairSync, sign } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const rawKey = Uint8Array.from(Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url'));
const message = Uint8Array.from(Buffer.from('billet'));
const signature = Uint8Array.from(sign(null, message, privateKey));
const changed = (bytes: Uint8Array<ArrayBuffer>) => bytes.map((byte, at) => (at === 5 ? byte ^ 1 : byte));

describe.each(['a browser with Ed25519', 'a browser without'])('verifying a code in %s', (browser) => {
  const isWithout = browser.endsWith('without');
  const importKey = crypto.subtle.importKey.bind(crypto.subtle);
  const asked = vi.fn();
  let verified: MockInstance;

  beforeEach(() => {
    // The answer of the browser is remembered: each of the two is a page of its own.
    vi.resetModules();
    verified = vi.spyOn(crypto.subtle, 'verify');
    vi.spyOn(crypto.subtle, 'importKey').mockImplementation(((...args: Parameters<typeof importKey>) => {
      asked(args[2]);
      return isWithout && args[2] === 'Ed25519'
        ? Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError'))
        : importKey(...args);
    }) as typeof importKey);
  });
  afterEach(() => vi.restoreAllMocks());

  it('takes what was signed, and nothing that was changed', async () => {
    const { verifyEd25519 } = await import('./verify-code');
    expect(await verifyEd25519(rawKey, message, signature)).toBe(true);
    expect(await verifyEd25519(rawKey, changed(message), signature)).toBe(false);
    expect(await verifyEd25519(rawKey, message, changed(signature))).toBe(false);
    expect(asked).toHaveBeenCalledWith('Ed25519');
    expect(verified.mock.calls.length > 0).toBe(!isWithout);
  });
});
