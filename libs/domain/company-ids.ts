/** What somebody typed, without the blanks, dots and dashes that people put between groups. */
export const withoutGaps = (typed: string): string => typed.replace(/[\s.\-\u2010-\u2015]/g, '').toUpperCase();

/** La Poste gave its offices more numbers than Luhn's key allows: for this SIREN the sum of the digits counts. */
const LA_POSTE = '356000000';

/**
 * True for a SIRET: 14 digits whose key is right (Luhn; for La Poste the digits add up to a multiple of five). Wants no
 * gaps, see `withoutGaps`.
 */
export function isSiret(siret: string): boolean {
  if (!/^\d{14}$/.test(siret)) return false;
  if (luhn(siret)) return true;
  return siret.startsWith(LA_POSTE) && [...siret].reduce((sum, digit) => sum + Number(digit), 0) % 5 === 0;
}

function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** Shapes by country as the European Commission lists them (VIES); XI is Northern Ireland. */
const VAT_SHAPES: Record<string, RegExp> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^[A-Z0-9]\d{7}[A-Z0-9]$/,
  FI: /^\d{8}$/,
  FR: /^[A-HJ-NP-Z0-9]{2}\d{9}$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^(\d{7}[A-Z]{1,2}|\d[A-Z+*]\d{5}[A-Z])$/,
  IT: /^\d{11}$/,
  LT: /^(\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^\d{9}B\d{2}$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{12}$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
  XI: /^(\d{9}|\d{12}|GD\d{3}|HA\d{3})$/,
};

/**
 * True for what has the shape of an intra-community VAT number, `FR40303265045`; a French one in digits must also have
 * the key of its SIREN. Whether it is in force only VIES knows.
 */
export function isVatNumber(number: string): boolean {
  const country = number.slice(0, 2);
  const rest = number.slice(2);
  if (!Object.hasOwn(VAT_SHAPES, country) || !VAT_SHAPES[country]!.test(rest)) return false;
  if (country !== 'FR' || !/^\d{2}/.test(rest)) return true;
  return Number(rest.slice(0, 2)) === (12 + 3 * (Number(rest.slice(2)) % 97)) % 97;
}

/** True for an IBAN whose key is right (ISO 13616: the rest by 97 is one); a French one has 27 characters. */
export function isIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  if (/^(FR|MC)/.test(iban) && iban.length !== 27) return false;
  const digits = [...iban.slice(4), ...iban.slice(0, 4)].map((one) => parseInt(one, 36).toString()).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** Groups of four, as it stands on cards and papers. */
export const spellIban = (iban: string): string => iban.replace(/(.{4})(?=.)/g, '$1\u00a0');

/** True for a BIC, ISO 9362. */
export const isBic = (bic: string): boolean => /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(bic);

/** `303 265 045 00013`, the SIREN first. */
export const spellSiret = (siret: string): string =>
  siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, '$1\u00a0$2\u00a0$3\u00a0$4');
