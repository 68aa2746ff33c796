/**
 * Whole cents of an amount as banks write it: `1 234,56`, `1234.56`, `+1.234,56 €`, `-12`; undefined for what is none.
 */
export function centsOf(typed: string): number | undefined {
  const plain = typed
    .replace(/[\s\u00a0\u202f']/g, '')
    .replace(/(€|EUR)/i, '')
    .replace(/\u2212/g, '-');
  const match = /^([+-]?)(?:(\d{1,3})(?:([.,])\d{3})(?:\3\d{3})*|\d+)(?:([.,])(\d{1,2}))?$/.exec(plain);
  if (!match) return undefined;
  const [, sign, , thousands, point, decimals = ''] = match;
  // `1,234` may be either, `12,345,67` neither.
  if (thousands && (thousands === point || (!point && plain.split(thousands).length === 2))) return undefined;
  const whole = plain.slice(sign!.length, point ? -decimals.length - 1 : undefined).replace(/[.,]/g, '');
  const cents = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  if (!Number.isSafeInteger(cents) || cents > 2_000_000_000) return undefined;
  return sign === '-' ? -cents : cents;
}
