import { describe, expect, it } from 'vitest';
import { choiceOf, givenByItself, type Offer } from './kind-choice';

const offer = (
  fields: {
    audience?: string;
    price?: number;
    state?: string;
    isForYou?: boolean | null;
    needsCode?: boolean;
    needsApproval?: boolean;
  } = {},
) =>
  ({
    isForYou: fields.isForYou === undefined ? true : fields.isForYou,
    priceCents: fields.price ?? 0,
    priceWithVatCents: fields.price ?? 0,
    waiting: 0,
    kind: {
      id: fields.audience ?? 'x',
      audience: fields.audience ?? 'NON_MEMBER',
      state: fields.state ?? 'ON_SALE',
      needsCode: fields.needsCode ?? false,
      needsApproval: fields.needsApproval ?? false,
    },
  }) as Offer;

const usual = [offer({ audience: 'MEMBER', isForYou: null }), offer(), offer({ audience: 'SPEAKER', isForYou: null })];

describe('the choice of a ticket', () => {
  it('is not asked where every free kind goes with what one is', () => {
    expect(choiceOf(usual)).toBe('NONE');
    expect(choiceOf([offer({ price: 100 })])).toBe('NONE');
    expect(choiceOf([...usual, offer({ audience: 'PRESS', isForYou: false })])).toBe('NONE');
  });

  it('is there on request beside a free place for everybody', () => {
    expect(choiceOf([...usual, offer({ price: 14_000 })])).toBe('ON_REQUEST');
  });

  it('is asked where the free place is gone, where a code opens a ticket, where all have a price', () => {
    expect(choiceOf([offer({ state: 'SOLD_OUT' }), offer({ price: 14_000 })])).toBe('NEEDED');
    expect(choiceOf([...usual, offer({ audience: 'GUEST', needsCode: true })])).toBe('NEEDED');
    expect(choiceOf([offer({ price: 1 }), offer({ price: 2 })])).toBe('NEEDED');
  });

  it('is asked among two free places for the same people', () => {
    expect(choiceOf([offer(), offer()])).toBe('NEEDED');
    expect(choiceOf([offer({ audience: 'MEMBER' }), offer(), offer({ state: 'SOLD_OUT' })])).toBe('NEEDED');
  });

  it('leaves out of the free ones what staff approve and what is not for the person', () => {
    const approved = offer({ audience: 'NON_MEMBER', needsApproval: true });
    const others = offer({ audience: 'MEMBER', isForYou: false });
    expect(givenByItself([...usual, approved, others])).toEqual(usual);
  });
});
