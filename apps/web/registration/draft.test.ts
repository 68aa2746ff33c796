import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dropDraft, faultsFrom, faultsOf, keepDraft, keepTicket, newKey, readDraft, ticketMade } from './draft';

const storage = new Map<string, string>();

describe('what is typed into the registration form', () => {
  beforeEach(() => {
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => storage.get(key) ?? null,
      setItem: (key: string, value: string) => storage.set(key, value),
      removeItem: (key: string) => storage.delete(key),
    });
  });
  afterEach(() => {
    storage.clear();
    vi.unstubAllGlobals();
  });

  it('is there after a reload, under the same request key, until the ticket is made', () => {
    const draft = { ...readDraft('congress', { email: 'me@example.org' }), givenName: 'Inès' };
    expect(draft.email).toBe('me@example.org');
    keepDraft('congress', draft);
    expect(readDraft('congress', { email: 'other@example.org' })).toEqual(draft);
    expect(readDraft('webinar', {}).requestKey).not.toBe(draft.requestKey);
    dropDraft('congress');
    expect(readDraft('congress', {}).requestKey).not.toBe(draft.requestKey);
  });

  it('gives way to the ticket that was made of it', () => {
    const draft = { ...readDraft('congress', {}), answers: { diet: ['vegan'] } };
    keepDraft('congress', draft);
    expect(readDraft('congress', {}).answers).toEqual({ diet: ['vegan'] });
    expect(ticketMade('congress')).toBeUndefined();
    keepTicket('congress', 'CODE');
    expect(ticketMade('congress')).toBe('CODE');
    expect(readDraft('congress', {}).answers).toEqual({});
  });

  it('does not stand in the way where nothing can be kept', () => {
    vi.stubGlobal('sessionStorage', undefined);
    expect(() => keepDraft('congress', readDraft('congress', {}))).not.toThrow();
    expect(() => dropDraft('congress')).not.toThrow();
  });

  it('is checked before it is sent', () => {
    const draft = readDraft('congress', {
      email: 'me@',
      givenName: ' ',
      familyName: 'Aubry',
      organisationName: 'Lumen',
      profession: 'OTHER',
    });
    expect(faultsOf(draft)).toEqual({ givenName: 'REQUIRED', email: 'EMAIL_INVALID' });
    expect(faultsOf({ ...draft, email: 'me@example.org', givenName: 'Inès' })).toEqual({});
  });

  it('takes the findings of the server, those it has no words for too', () => {
    expect(
      faultsFrom([
        { field: 'email', code: 'EMAIL_INVALID' },
        { field: 'jobTitle', code: 'SOMETHING_NEW' },
        { field: 'answers.q1', code: 'NOT_A_DATE' },
      ]),
    ).toEqual({ email: 'EMAIL_INVALID', jobTitle: 'OTHER', 'answers.q1': 'NOT_A_DATE' });
  });

  it('goes under a key that is a UUID', () => {
    expect(newKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
