import { fromBase32, toBase32 } from './base-32';
import { normaliseTicketCode } from './ticket-code';

/**
 * What the QR code of a ticket says: `P2` and, in base 32, 27 bytes and an Ed25519 signature (RFC 8032) over them.
 *
 *     byte 0      2, the version of the format
 *     bytes 1-2   number of the key that signed
 *     bytes 3-8   the first six bytes of the event's id
 *     bytes 9-24  id of the ticket
 *     bytes 25-26 issue: grows when the place gets a new code
 *
 * 148 characters of a QR code's alphanumeric mode; nothing in them says who the holder is.
 */
export interface SignedTicket {
  keyNumber: number;
  /** See `eventTag`. */
  event: string;
  ticketId: string;
  issue: number;
}

const PREFIX = 'P2';
const VERSION = 2;
const PART_BYTES = 27;
const SIGNATURE_BYTES = 64;
export const SIGNED_TICKET_LENGTH = PREFIX.length + Math.ceil(((PART_BYTES + SIGNATURE_BYTES) * 8) / 5);

/** How a code names its event: the first twelve digits of its id. */
export const eventTag = (eventId: string): string => eventId.replaceAll('-', '').slice(0, 12);

/**
 * The bytes that are signed.
 * @throws RangeError for a key number or an issue outside 1 to 65535, or an id that is none.
 */
export function signedPart({ keyNumber, event, ticketId, issue }: SignedTicket): Uint8Array<ArrayBuffer> {
  const digits = event + ticketId.replaceAll('-', '');
  if (!/^[0-9a-f]{44}$/.test(digits))
    throw new RangeError('A signed ticket names its event and its ticket by their ids.');
  for (const number of [keyNumber, issue])
    if (!Number.isInteger(number) || number < 1 || number > 65_535)
      throw new RangeError('Key numbers and issues go from 1 to 65535.');
  const part = new Uint8Array(PART_BYTES);
  const view = new DataView(part.buffer);
  view.setUint8(0, VERSION);
  view.setUint16(1, keyNumber);
  for (let at = 0; at < 22; at += 1) view.setUint8(3 + at, Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16));
  view.setUint16(25, issue);
  return part;
}

/** @param signature 64 bytes, of `signedPart` */
export function signedTicketText(part: Uint8Array, signature: Uint8Array): string {
  const bytes = new Uint8Array(PART_BYTES + SIGNATURE_BYTES);
  bytes.set(part);
  bytes.set(signature, PART_BYTES);
  return PREFIX + toBase32(bytes);
}

/** True for what set out to be a signed code, whole or not. */
export const looksSigned = (normalised: string): boolean => normalised.startsWith(PREFIX) && normalised.length > 40;

/** What a text in its normal form claims, and what is to be verified; undefined for what is no whole signed code. */
export function readSignedTicket(
  normalised: string,
): { ticket: SignedTicket; part: Uint8Array<ArrayBuffer>; signature: Uint8Array<ArrayBuffer> } | undefined {
  if (!normalised.startsWith(PREFIX) || normalised.length !== SIGNED_TICKET_LENGTH) return undefined;
  const bytes = fromBase32(normalised.slice(PREFIX.length));
  if (!bytes || bytes[0] !== VERSION) return undefined;
  const view = new DataView(bytes.buffer);
  const digits = [...bytes.subarray(3, 25)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return {
    ticket: {
      keyNumber: view.getUint16(1),
      event: digits.slice(0, 12),
      ticketId: digits.slice(12).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
      issue: view.getUint16(25),
    },
    part: bytes.slice(0, PART_BYTES),
    signature: bytes.slice(PART_BYTES),
  };
}

/** A key that codes may be signed with, as those know it who verify. */
export interface VerifyingKey {
  number: number;
  /** 32 bytes. */
  publicKey: Uint8Array<ArrayBuffer>;
  /** Null for the one that signs now. */
  goodUntil: Date | null;
  revokedAt: Date | null;
}

/** A code, read: a short one for people, a signed one that is genuine, or one that only looks signed. */
export type ReadCode =
  | { kind: 'PLAIN'; code: string }
  | { kind: 'SIGNED'; code: string; ticket: SignedTicket; key: Pick<VerifyingKey, 'goodUntil' | 'revokedAt'> }
  | { kind: 'FORGED'; code: string };

export type Verify = (
  publicKey: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
) => boolean | Promise<boolean>;

/** Reads what was scanned or typed. `verify` is Ed25519 as the machine at hand has it. */
export async function readTicketCode(typed: string, keys: readonly VerifyingKey[], verify: Verify): Promise<ReadCode> {
  const code = normaliseTicketCode(typed);
  if (!looksSigned(code)) return { kind: 'PLAIN', code };
  const read = readSignedTicket(code);
  const key = read && keys.find(({ number }) => number === read.ticket.keyNumber);
  if (!read || !key || !(await verify(key.publicKey, read.part, read.signature))) return { kind: 'FORGED', code };
  return { kind: 'SIGNED', code, ticket: read.ticket, key };
}
