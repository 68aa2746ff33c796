import { describe, expect, it } from 'vitest';
import { entriesOf, find, type ServerContact, type WaitingAct } from './contact-view';

const contact = (fields: Partial<ServerContact> = {}): ServerContact => ({
  __typename: 'BoothContact',
  id: 'c1',
  ticketId: 't1',
  shares: ['PROFILE'],
  name: 'Véra Visite',
  jobTitle: null,
  organisationName: 'Nanoptik',
  email: null,
  phone: null,
  scannedAt: '2024-11-28T09:00:00Z',
  scannedByName: 'Jeanne',
  rating: 3,
  tags: ['Chaud'],
  notes: [],
  ...fields,
});
let id = 0;
const act = (fields: Partial<WaitingAct>): WaitingAct => ({
  id: `a${(id += 1)}`,
  exhibitorId: 'x',
  ownerId: 'me',
  at: '2024-11-28T10:00:00Z',
  version: 1,
  refused: null,
  settledAs: null,
  ...fields,
});
const note = { rating: 5, tags: ['Robot'], body: 'Devis', answers: [] };
const dayOf = (instant: string) => instant.slice(0, 10);

describe('the list of contacts on a phone', () => {
  it('shows a scan at once, before any server knows it', () => {
    const [entry] = entriesOf([], [act({ code: 'P1 ABC', note })]);
    expect(entry).toMatchObject({ contact: null, isWaiting: true, rating: 5, tags: ['Robot'], shares: [] });
  });

  it('knows a badge again: two scans without a network are one line', () => {
    expect(entriesOf([], [act({ code: 'P1 ABC' }), act({ code: 'p1abc', at: '2024-11-28T10:05:00Z' })])).toHaveLength(
      1,
    );
    const [entry, ...others] = entriesOf([contact({ ticketId: 'P1ABC' })], [act({ code: 'P1ABC', note })]);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({ key: 'c1', rating: 5, isWaiting: true });
  });

  it('keeps what colleagues wrote beside what one writes', () => {
    const notes: ServerContact['notes'] = [
      {
        __typename: 'ContactNote',
        authorId: 'k',
        authorName: 'Karim',
        isMine: false,
        rating: 3,
        tags: ['Chaud'],
        body: 'Rappeler',
        answers: [],
        writtenAt: '2024-11-28T09:00:00Z',
      },
    ];
    const [entry] = entriesOf([contact({ notes })], [act({ contactId: 'c1', note })]);
    expect(entry).toMatchObject({
      tags: ['Chaud', 'Robot'],
      mine: { body: 'Devis' },
      contact: { notes: [{ body: 'Rappeler' }] },
    });
  });

  it('takes off what was taken off, and puts it back', () => {
    const off = act({ contactId: 'c1', isRemoved: true });
    expect(entriesOf([contact()], [off])).toEqual([]);
    expect(
      entriesOf([contact()], [off, act({ contactId: 'c1', isRemoved: false, at: '2024-11-28T11:00:00Z' })]),
    ).toHaveLength(1);
  });

  it('is found by words without accents, and each filter says what the others leave', () => {
    const entries = entriesOf(
      [
        contact(),
        contact({
          id: 'c2',
          ticketId: 't2',
          name: 'Max',
          rating: null,
          tags: [],
          shares: [],
          scannedAt: '2024-11-29T09:00:00Z',
        }),
      ],
      [],
    );
    expect(find(entries, { search: 'vera nano' }, dayOf).entries.map(({ key }) => key)).toEqual(['c1']);
    const { entries: found, counts } = find(entries, { day: '2024-11-29' }, dayOf);
    expect(found.map(({ key }) => key)).toEqual(['c2']);
    expect(counts.day).toEqual([
      { value: '2024-11-28', count: 1 },
      { value: '2024-11-29', count: 1 },
    ]);
    expect(counts.agreed).toEqual([{ value: 'ASKED', count: 1 }]);
    expect(counts.rating).toEqual([{ value: '0', count: 1 }]);
  });
});
