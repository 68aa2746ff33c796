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

/** YYYY-MM-DD of `05/11/2024`, `5-11-24`, `2024-11-05`, `20241105`; undefined for what is no day of the calendar. */
export function dayOf(typed: string): string | undefined {
  const plain = typed.trim().split(/[ T]/)[0]!;
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(plain);
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(plain);
  const parts = french ? [french[3]!.padStart(4, '20'), french[2]!, french[1]!] : iso?.slice(1);
  if (!parts) return undefined;
  const day = parts.map((part) => part.padStart(2, '0')).join('-');
  const instant = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === day ? day : undefined;
}
