import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBic, isIban, isSiret, isVatNumber, spellIban, spellSiret, withoutGaps } from './company-ids';

describe('SIRET', () => {
  it.each(['73282932000074', '35600000000048', '35600000049837'])('takes %s', (siret) =>
    expect(isSiret(siret)).toBe(true),
  );
  it.each([
    ['one digit wrong', '73282932000075'],
    ['an office of La Poste with one digit wrong', '35600000049838'],
    ['a SIREN', '732829320'],
    ['letters', '7328293200007A'],
    ['nothing', ''],
  ])('refuses %s', (_, siret) => expect(isSiret(siret)).toBe(false));
  it('finds any single wrong digit', () => {
    fc.assert(
      fc.property(fc.nat(13), fc.integer({ min: 1, max: 9 }), (place, by) => {
        const digits = [...'73282932000074'];
        digits[place] = String((Number(digits[place]) + by) % 10);
        return !isSiret(digits.join(''));
      }),
    );
  });
  it('is read as people type it, and spelt in its groups', () => {
    expect(withoutGaps('732 829 320\u00a000074')).toBe('73282932000074');
    expect(spellSiret('73282932000074')).toBe('732\u00a0829\u00a0320\u00a000074');
  });
});

describe('VAT number', () => {
  it.each(['FR44732829320', 'DE123456789', 'BE0123456789', 'NL123456789B01', 'IE1234567WA', 'ESX1234567X'])(
    'takes %s',
    (number) => expect(isVatNumber(number)).toBe(true),
  );
  it.each(['FR45732829320', '44732829320', 'DE12345678', 'ZZ123456789', 'GB123456789', 'FR', 'toString'])(
    'refuses %s',
    (number) => expect(isVatNumber(number)).toBe(false),
  );
});

describe('IBAN and BIC', () => {
  it.each(['FR7630006000011234567890189', 'DE89370400440532013000', 'MC5811222000010123456789030'])(
    'takes %s',
    (iban) => expect(isIban(iban)).toBe(true),
  );
  it.each(['FR7630006000011234567890188', 'FR763000600001123456789018', 'FR', '', 'XX00'])('refuses %s', (iban) =>
    expect(isIban(iban)).toBe(false),
  );
  it('finds two digits that changed places', () => expect(isIban('FR7630006000011234567890198')).toBe(false));
  it('is spelt in fours', () => expect(spellIban('FR7630006000').split('\u00a0')).toEqual(['FR76', '3000', '6000']));
  it('takes a BIC of 8 or 11', () => {
    expect([isBic('AGRIFRPP'), isBic('AGRIFRPP882'), isBic('AGRIFRPP88'), isBic('1GRIFRPP')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
