import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { verifyAsync } from '@noble/ed25519';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  eventTag,
  fromBase32,
  readSignedTicket,
  readTicketCode,
  SIGNED_TICKET_LENGTH,
  signedPart,
  signedTicketText,
  toBase32,
  type SignedTicket,
  type Verify,
  type VerifyingKey,
} from '@parvis/domain';
import vectors from './signed-ticket.vectors.json' with { type: 'json' };

const PRIVATE_DER = '302e020100300506032b657004220420';
const PUBLIC_DER = '302a300506032b6570032100';
const privateKeyOf = (seed: string) =>
  createPrivateKey({ key: Buffer.from(PRIVATE_DER + seed, 'hex'), format: 'der', type: 'pkcs8' });
const publicKeyOf = (seed: string) =>
  Uint8Array.from(createPublicKey(privateKeyOf(seed)).export({ format: 'der', type: 'spki' }).subarray(-32));

const byNode: Verify = (publicKey, message, signature) =>
  verify(
    null,
    message,
    createPublicKey({ key: Buffer.concat([Buffer.from(PUBLIC_DER, 'hex'), publicKey]), format: 'der', type: 'spki' }),
    signature,
  );
const byNoble: Verify = (publicKey, message, signature) =>
  verifyAsync(signature, message, publicKey, { zip215: false });
const byWebCrypto: Verify = async (publicKey, message, signature) =>
  crypto.subtle.verify(
    'Ed25519',
    await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']),
    signature,
    message,
  );

const { seed } = vectors;
const key: VerifyingKey = { number: 258, publicKey: publicKeyOf(seed), goodUntil: null, revokedAt: null };
const write = (ticket: SignedTicket) => {
  const part = signedPart(ticket);
  return signedTicketText(part, sign(null, part, privateKeyOf(seed)));
};
const ticketOf = (ticketId: string, eventId: string, issue: number): SignedTicket => ({
  keyNumber: key.number,
  event: eventTag(eventId),
  ticketId,
  issue,
});

describe('a signed ticket code', () => {
  it.each(vectors.codes)(
    'is written as it always was: $name',
    async ({ keyNumber, eventId, ticketId, issue, text }) => {
      const ticket: SignedTicket = { keyNumber, event: eventTag(eventId), ticketId, issue };
      expect(write(ticket)).toBe(text);
      expect(readSignedTicket(text)?.ticket).toEqual(ticket);
      for (const verifyWith of [byNode, byNoble, byWebCrypto])
        expect((await readTicketCode(text, [{ ...key, number: keyNumber }], verifyWith)).kind).toBe('SIGNED');
    },
  );

  it('fits the alphanumeric mode of a QR code, and says nothing of a person', () => {
    const text = write(ticketOf(vectors.codes[0]!.ticketId, vectors.codes[0]!.eventId, 1));
    expect(text).toMatch(/^P2[0-9A-HJKMNP-TV-Z]{146}$/);
    expect(text).toHaveLength(SIGNED_TICKET_LENGTH);
  });

  it('comes back as it went in, also typed small and in groups', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uuid(), fc.uuid(), fc.integer({ min: 1, max: 65_535 }), async (ticketId, eventId, issue) => {
        const ticket = ticketOf(ticketId, eventId, issue);
        const typed = write(ticket)
          .toLowerCase()
          .replace(/(.{4})/g, '$1 ');
        expect(await readTicketCode(typed, [key], byNode)).toMatchObject({ kind: 'SIGNED', ticket });
      }),
      { numRuns: 50 },
    );
  });

  it('is ours no more once any one character is another', async () => {
    const text = write(ticketOf(vectors.codes[0]!.ticketId, vectors.codes[0]!.eventId, 1));
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: text.length - 1 }),
        fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
        async (at, character) => {
          fc.pre(text[at] !== character);
          const changed = text.slice(0, at) + character + text.slice(at + 1);
          expect((await readTicketCode(changed, [key], byNode)).kind).toBe('FORGED');
        },
      ),
      { numRuns: 300 },
    );
    for (const cut of [text.slice(0, -1), `${text}0`, text.slice(0, 60)])
      expect((await readTicketCode(cut, [key], byNode)).kind).toBe('FORGED');
  });

  it('is not ours by a key that we do not have, nor by another one of ours', async () => {
    const text = write(ticketOf(vectors.codes[0]!.ticketId, vectors.codes[0]!.eventId, 1));
    expect((await readTicketCode(text, [], byNode)).kind).toBe('FORGED');
    const other = { ...key, publicKey: publicKeyOf('11'.repeat(32)) };
    expect((await readTicketCode(text, [other], byNode)).kind).toBe('FORGED');
  });

  it('leaves short codes and any other text to the list', async () => {
    for (const text of ['P14Z7Q2M9ABCDEFGH12', 'https://example.org/P2', 'P2', '', '\u0000'])
      expect((await readTicketCode(text, [key], byNode)).kind).toBe('PLAIN');
  });

  it('refuses what it could not write', () => {
    const good = ticketOf(vectors.codes[0]!.ticketId, vectors.codes[0]!.eventId, 1);
    for (const bad of [{ issue: 0 }, { issue: 65_536 }, { keyNumber: 0 }, { keyNumber: 1.5 }, { ticketId: 'x' }])
      expect(() => signedPart({ ...good, ...bad })).toThrow(RangeError);
  });
});

it('base 32 gives back the bytes, and knows one spelling of them only', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(fromBase32(toBase32(bytes))).toEqual(bytes);
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{0,20}$/), (text) => {
      const bytes = fromBase32(text);
      if (bytes) expect(toBase32(bytes)).toBe(text);
    }),
  );
  expect(fromBase32('AIO')).toBeUndefined();
});
