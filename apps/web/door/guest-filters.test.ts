import { describe, expect, it } from 'vitest';
import { findGuests, type Guest } from './guest-filters';

const guest = (name: string, more: Partial<Guest> = {}): Guest => ({
  __typename: 'DoorGuest',
  ticketId: name,
  name,
  organisationName: null,
  kindId: 'member',
  kindName: { __typename: 'Text', fr: 'Adhérent', en: 'Member' },
  isSpeaker: false,
  isVip: false,
  note: '',
  enteredAt: null,
  ...more,
});

const all = [
  guest('Zoé Éluère', { isVip: true, note: 'Badge au bureau B' }),
  guest('Łucja Nowak', { isSpeaker: true, kindId: 'speaker' }),
  guest('Anne Paul', { isSpeaker: true, isVip: true, enteredAt: '2024-11-28T07:10:00Z' }),
];
const search = { typed: '', filter: undefined, kindId: '' };
const names = (guests: Guest[]) => guests.map(({ name }) => name);

describe('the guests that staff look for', () => {
  it('are found by name, organisation or note, accents forgiven', () => {
    expect(names(findGuests(all, { ...search, typed: 'eluere' }).found)).toEqual(['Zoé Éluère']);
    expect(names(findGuests(all, { ...search, typed: 'bureau' }).found)).toEqual(['Zoé Éluère']);
    expect(names(findGuests(all, { ...search, typed: 'lucja' }).found)).toEqual(['Łucja Nowak']);
  });

  it('are told apart by filters that say how many each would leave', () => {
    const { found, filterCounts, kindCount } = findGuests(all, { ...search, filter: 'SPEAKER' });
    expect(names(found)).toEqual(['Łucja Nowak', 'Anne Paul']);
    expect(filterCounts).toEqual([
      { value: 'VIP', count: 2 },
      { value: 'NOTE', count: 1 },
      { value: 'SPEAKER', count: 2 },
      { value: 'AWAITED', count: 2 },
    ]);
    expect([kindCount('member'), kindCount('speaker'), kindCount('')]).toEqual([1, 1, 2]);
    expect(names(findGuests(all, { ...search, filter: 'SPEAKER', kindId: 'member' }).found)).toEqual(['Anne Paul']);
  });
});
