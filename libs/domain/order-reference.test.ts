import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeOrderReference, ORDER_REFERENCE_BYTES, referencesIn, spellOrderReference } from './order-reference';

const anyReference = fc
  .uint8Array({ minLength: ORDER_REFERENCE_BYTES, maxLength: ORDER_REFERENCE_BYTES })
  .map(makeOrderReference);

describe('order reference', () => {
  it('is found in a label however the bank cut it', () => {
    fc.assert(
      fc.property(anyReference, fc.nat(9), (reference, cut) => {
        const label = `VIR SEPA RECU /DE CHU ${reference.slice(0, cut)} ${reference.slice(cut).toLowerCase()}/MOTIF`;
        return referencesIn(label).includes(reference);
      }),
    );
  });
  it('is found when a letter was taken for a digit', () =>
    expect(referencesIn('virement PV7K3Q9FOI')).toContain('PV7K3Q9F01'));
  it('is found spelt', () => {
    expect(spellOrderReference('PV7K3Q9F2M')).toBe('PV\u00a07K3Q\u00a09F2M');
    expect(referencesIn(spellOrderReference('PV7K3Q9F2M'))).toEqual(['PV7K3Q9F2M']);
  });
  it('is not found where there is none', () => expect(referencesIn('LOYER NOVEMBRE')).toEqual([]));
});
