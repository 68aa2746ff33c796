import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centsOf } from './french-amount';
import { guessColumns, readStatement, type Statement } from './read-statement';

describe('amounts as banks write them', () => {
  it.each([
    ['1 234,56', 123_456],
    ['1\u202f234,56 €', 123_456],
    ['1\u00a0234,5', 123_450],
    ['+1.234,56', 123_456],
    ['1,234.56', 123_456],
    ['1234.56', 123_456],
    ['216', 21_600],
    ['-216,00', -21_600],
    ['\u2212216,00 EUR', -21_600],
    ['12 345 678,90', 1_234_567_890],
  ])('%s', (typed, cents) => expect(centsOf(typed)).toBe(cents));
  it.each(['', 'abc', '12,345,6', '1,234', '1.234.56', '1 234,567', '--5', '1e9', '99 999 999 999,00'])(
    '%s is none',
    (typed) => expect(centsOf(typed)).toBeUndefined(),
  );
  it('come back as French spreadsheets write them', () => {
    const french = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (cents) => {
        expect(centsOf(french.format(cents / 100))).toBe(cents === 0 ? 0 : cents);
      }),
    );
  });
});

const FILE = `Date de comptabilisation;Date de valeur;Libellé;Débit;Crédit
05/11/2024;05/11/2024;VIR SEPA RECU /DE CHU DES PINS /MOTIF PV7K3Q9F2M;;1 234,56
06/11/2024;06/11/2024;PRLV LOYER;-950,00;
06/11/2024;06/11/2024;VIR MEME;;10,00
06/11/2024;06/11/2024;VIR MEME;;10,00
07/11/2024;07/11/2024;CASSÉ;;dix
`;

describe('a statement', () => {
  const read = async () =>
    (await readStatement(Buffer.from(FILE, 'latin1'), undefined, async () => undefined)) as Statement;
  it('brings lines with money, and tells which cannot be read', async () => {
    const { lines, faults } = await read();
    expect(lines.map(({ amountCents, bookedOn }) => [amountCents, bookedOn])).toEqual([
      [123_456, '2024-11-05'],
      [1000, '2024-11-06'],
      [1000, '2024-11-06'],
    ]);
    expect(lines[0]!.label).toContain('PV7K3Q9F2M');
    expect(faults).toEqual([{ line: 6, code: 'AMOUNT_INVALID' }]);
  });
  it('knows two lines that look alike from one another, and from no others when read again', async () => {
    const prints = async () => (await read()).lines.map(({ fingerprint }) => fingerprint.toString('hex'));
    const first = await prints();
    expect(new Set(first).size).toBe(3);
    expect(await prints()).toEqual(first);
  });
  it('says what its columns are where that is plain', () => {
    expect(guessColumns(['Date', 'Libellé', 'Montant(EUR)'])).toEqual({ date: 0, label: 1, amount: 2 });
    expect(guessColumns(['A', 'B', 'C'])).toBeUndefined();
  });
});
