import { BASE_32 as ALPHABET } from './base-32';

/**
 * The short code of a ticket: what people type and read to one another, and what QR codes said before they were signed.
 *
 * `P1` (the version of the format), 16 characters of 5 random bits each (80 bits: nobody guesses one), one check
 * character.
 */
const VERSION = 'P1';
const RANDOM_LENGTH = 16;

export const TICKET_CODE_LENGTH = VERSION.length + RANDOM_LENGTH + 1;
/** Random bytes that `makeTicketCode` takes. */
export const TICKET_CODE_BYTES = (RANDOM_LENGTH * 5) / 8;

/** `MISTYPED` has the shape of a code and one that was never made: a slip of the finger rather than a forgery. */
export type TicketCodeShape = 'GOOD' | 'MISTYPED' | 'NOT_A_CODE';

/**
 * The code made of TICKET_CODE_BYTES bytes from a cryptographic source.
 * @throws RangeError when there are more or fewer.
 */
export function makeTicketCode(random: Uint8Array): string {
  if (random.length !== TICKET_CODE_BYTES)
    throw new RangeError(`A ticket code takes ${TICKET_CODE_BYTES} random bytes.`);
  let bits = random.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  let characters = '';
  for (let at = 0; at < RANDOM_LENGTH; at += 1, bits >>= 5n)
    characters = ALPHABET.charAt(Number(bits & 31n)) + characters;
  return VERSION + characters + checkCharacter(VERSION + characters);
}

const LONGEST_TYPED = 200;

/** What somebody typed or scanned, as the code would be kept: capitals, no separators, look-alikes resolved. */
export function normaliseTicketCode(typed: string): string {
  return typed
    .slice(0, LONGEST_TYPED)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/U/g, 'V');
}

/** Tells a code from a slip of the finger (any one wrong character, any two swapped) and from something else. */
export function ticketCodeShape(normalised: string): TicketCodeShape {
  const looksLikeOne =
    normalised.length === TICKET_CODE_LENGTH &&
    normalised.startsWith(VERSION) &&
    [...normalised].every((c) => ALPHABET.includes(c));
  if (!looksLikeOne) return 'NOT_A_CODE';
  return checkCharacter(normalised.slice(0, -1)) === normalised.at(-1) ? 'GOOD' : 'MISTYPED';
}

/** In groups of four for people: `P14Z 7Q2M …`. */
export const spellTicketCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ');

/**
 * A weighted sum over the field of 32 elements, each place with a power of its generator as weight: all weights
 * differ, so one wrong character or two swapped ones, wherever they stand, change the sum.
 */
function checkCharacter(characters: string): string {
  let sum = 0;
  for (const character of characters) sum = timesGenerator(sum ^ ALPHABET.indexOf(character));
  return ALPHABET.charAt(sum);
}

/** Times x modulo x^5 + x^2 + 1, which is primitive: the 31 powers of x are all different. */
const timesGenerator = (element: number): number => (element & 16 ? (element << 1) ^ 0b100101 : element << 1);
