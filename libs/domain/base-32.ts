/**
 * Crockford's base 32 (https://www.crockford.com/base32.html): digits and capitals without I, L, O and U, so that a QR
 * code takes them in its alphanumeric mode and eyes do not mix them up.
 */
export const BASE_32 = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Five bits a character, from the first bit on; the last character is filled up with zeros. */
export function toBase32(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += BASE_32.charAt((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + BASE_32.charAt((held << (5 - bits)) & 31) : text;
}

/** The bytes that `toBase32` wrote so; undefined for any other text, also one that differs in bits that do not count. */
export function fromBase32(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const character of text) {
    const value = BASE_32.indexOf(character);
    if (value < 0) return undefined;
    held = (held << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[at] = held >> bits;
      at += 1;
      held &= (1 << bits) - 1;
    }
  }
  // Left over are fewer bits than a character holds, all zero; else other texts would say the same bytes.
  return held === 0 && bits < 5 ? bytes : undefined;
}
