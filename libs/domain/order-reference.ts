/** Crockford's alphabet: no I, L, O or U, so that nobody reads one for another. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const MARK = 'PV';
const LENGTH = 8;

/** How many random bytes `makeOrderReference` wants. */
export const ORDER_REFERENCE_BYTES = LENGTH;

/** What a buyer writes on a transfer, `PV7K3Q9F2M`: short enough for a bank, not to be guessed, not to be misread. */
export function makeOrderReference(random: Uint8Array): string {
  if (random.length < LENGTH) throw new RangeError(`An order reference wants ${LENGTH} random bytes.`);
  return MARK + [...random.slice(0, LENGTH)].map((byte) => ALPHABET[byte % ALPHABET.length]!).join('');
}

/**
 * The references that the label of a bank line may hold, however the bank or the payer cut, joined or spelt it:
 * `VIR SEPA pv7k3q 9f2m CHU` holds PV7K3Q9F2M.
 */
export function referencesIn(label: string): string[] {
  const plain = label.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const found = new Set<string>();
  for (let at = plain.indexOf(MARK); at >= 0; at = plain.indexOf(MARK, at + 1)) {
    const rest = plain.slice(at + MARK.length, at + MARK.length + LENGTH);
    const read = rest.replace(/O/g, '0').replace(/[IL]/g, '1').replace(/U/g, 'V');
    if (read.length === LENGTH) found.add(MARK + read);
  }
  return [...found];
}

/** `PV 7K3Q 9F2M`, for people who copy it by hand. */
export const spellOrderReference = (reference: string): string =>
  reference.replace(/^(..)(.{4})(.{4})$/, '$1\u00a0$2\u00a0$3');
