import { beforeAll, describe, expect, it, vi } from 'vitest';
import { centsTyped } from './money';
import {
  blankPlace,
  dropDraft,
  faultsFrom,
  faultsOf,
  inputOf,
  itemsOf,
  keepDraft,
  readDraft,
  setCount,
  stepOf,
} from './order-draft';

beforeAll(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

const lou = { ...blankPlace('k1'), isNamed: true, email: 'lou@example.org', givenName: 'Lou', familyName: 'Essai' };
const draft = () => ({
  ...readDraft('blank', {}),
  email: 'a@example.org',
  givenName: 'A',
  familyName: 'B',
  organisationName: 'O',
});

describe('the draft of an order', () => {
  it('survives a reload, and is forgotten once the order is placed', () => {
    const typed = { ...draft(), places: [lou] };
    keepDraft('one', typed);
    expect(readDraft('one', {})).toEqual(typed);
    dropDraft('one');
    expect(readDraft('one', {}).places).toEqual([]);
  });

  it('keeps the named when there are fewer places, and each kind together', () => {
    const three = setCount(setCount([lou], 'k2', 1), 'k1', 3);
    expect(three.map(({ kindId }) => kindId)).toEqual(['k1', 'k1', 'k1', 'k2']);
    expect(setCount(three, 'k1', 1)).toEqual([lou, blankPlace('k2')]);
    expect(itemsOf(three)).toEqual([
      { kindId: 'k1', count: 3 },
      { kindId: 'k2', count: 1 },
    ]);
  });

  it('says on each screen what is missing there', () => {
    const typed = { ...draft(), places: [{ ...lou, email: 'lou' }, blankPlace('k1')] };
    expect(faultsOf(typed, 'places', false)).toEqual({ 'places.0.email': 'EMAIL_INVALID' });
    expect(Object.keys(faultsOf(typed, 'billing', false))).toEqual([
      'billing.street',
      'billing.postcode',
      'billing.city',
    ]);
    expect(faultsOf(typed, 'billing', true)).toEqual({});
    expect(faultsOf(typed, 'payment', false)).toEqual({ method: 'REQUIRED' });
    expect(faultsOf({ ...typed, method: 'PURCHASE_ORDER' }, 'payment', false)).toEqual({
      'billing.siret': 'REQUIRED_BY_CHORUS',
      'billing.engagementNumber': 'REQUIRED_BY_CHORUS',
    });
  });

  it('leads back to the screen of a field that the server refuses', () => {
    const faults = faultsFrom([{ field: 'places.2.holder.email', code: 'HAS_TICKET' }]);
    expect(faults).toEqual({ 'places.2.email': 'HAS_TICKET' });
    expect(
      ['places.2.email', 'billing.city', 'billing.siret', 'email', 'method'].map((field) =>
        stepOf(field, 'PURCHASE_ORDER'),
      ),
    ).toEqual(['places', 'billing', 'payment', 'billing', 'payment']);
  });

  it('gives the buyer the first place that nobody is named for, and invoices to their own address', () => {
    const input = inputOf({ ...draft(), isForMe: true, places: [lou, blankPlace('k1')] }, 'e', 'FR', false);
    expect(input.places.map(({ holder }) => holder?.email)).toEqual(['lou@example.org', 'a@example.org']);
    expect(input.billing).toMatchObject({ organisation: 'O', email: 'a@example.org' });
    expect(inputOf(draft(), 'e', 'FR', true)).toMatchObject({ method: 'NONE', billing: null });
    expect(stepOf('billing.siret', 'TRANSFER')).toBe('billing');
  });

  it('leaves out what was typed for a way to pay that was not chosen in the end', () => {
    const billing = { ...draft().billing, siret: '356 000 000 00049', engagementNumber: 'EJ-7' };
    const send = (method: 'TRANSFER' | 'PURCHASE_ORDER') =>
      inputOf({ ...draft(), method, billing }, 'e', 'FR', false).billing;
    expect(send('TRANSFER')).toMatchObject({ siret: '', engagementNumber: '' });
    expect(send('PURCHASE_ORDER')).toMatchObject({ siret: '356 000 000 00049', engagementNumber: 'EJ-7' });
    expect(faultsOf({ ...draft(), method: 'TRANSFER', billing }, 'payment', false)).toEqual({});
  });

  it('reads amounts as people type them', () => {
    expect(['216', '1 234,5', '12.34', '12,345', 'x', ''].map(centsTyped)).toEqual([
      21_600,
      123_450,
      1234,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
