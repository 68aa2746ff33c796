import { describe, expect, it } from 'vitest';
import { changeSentences, isWorthTelling } from './programme-change-words';
import { programmeChanges } from './programme-changes';
import type { ContentSession, ProgrammeContent } from './programme-content';

const title = (words: string) => ({ fr: words, en: `${words} (EN)` });

const session = (id: string, fields: Partial<ContentSession> = {}): ContentSession => ({
  id,
  kind: 'TALK',
  title: title(id),
  abstract: title('about'),
  language: 'FR',
  startsAt: '2024-11-28T09:30:00.000Z',
  endsAt: '2024-11-28T10:00:00.000Z',
  roomId: 'A',
  trackId: null,
  sequenceId: null,
  capacity: null,
  expected: null,
  streamUrl: null,
  speakers: [
    { personId: 'ada', role: 'SPEAKER' },
    { personId: 'bea', role: 'SPEAKER' },
  ],
  documents: [],
  ...fields,
});

const content = (sessions: ContentSession[], rooms = ['A', 'B']): ProgrammeContent => ({
  rooms: rooms.map((id) => ({ id: id[0]!, name: `Salle ${id}`, building: null, capacity: null })),
  tracks: [],
  sequences: [],
  sessions,
});

const names = new Map([
  ['ada', 'Ada Lorme'],
  ['bea', 'Béa Vidal'],
  ['cleo', 'Cléo Mars'],
]);
const changed = (before: Partial<ContentSession>, after: Partial<ContentSession>) =>
  programmeChanges(content([session('x', before)]), content([session('x', after)]));
const sentences = (before: Partial<ContentSession>, after: Partial<ContentSession>, language: 'FR' | 'EN' = 'FR') =>
  changed(before, after).flatMap((change) => changeSentences(change, { language, timeZone: 'Europe/Paris', names }));

describe('what changed between two versions', () => {
  it('is nothing where nothing did, whatever the rooms are called', () => {
    expect(programmeChanges(content([session('x')]), content([session('x')], ['A bis', 'B']))).toEqual([]);
  });

  it('names what came, went and moved, in the order of the day', () => {
    const before = content([
      session('stays'),
      session('moves'),
      session('goes', { startsAt: '2024-11-28T08:00:00.000Z' }),
    ]);
    const after = content([
      session('stays'),
      session('moves', { startsAt: '2024-11-28T12:00:00.000Z', endsAt: '2024-11-28T12:30:00.000Z' }),
      session('comes'),
    ]);
    expect(programmeChanges(before, after).map(({ sessionId, what }) => [sessionId, what])).toEqual([
      ['goes', 'REMOVED'],
      ['comes', 'ADDED'],
      ['moves', 'CHANGED'],
    ]);
  });

  it.each<[string, Partial<ContentSession>, Partial<ContentSession>, string[], string[]]>([
    [
      'another time',
      {},
      { startsAt: '2024-11-28T10:00:00.000Z', endsAt: '2024-11-28T10:30:00.000Z' },
      ['Commence à 11:00 au lieu de 10:30'],
      ['Starts at 11:00 instead of 10:30'],
    ],
    [
      'longer',
      {},
      { endsAt: '2024-11-28T10:15:00.000Z' },
      ['Se termine à 11:15 au lieu de 11:00'],
      ['Ends at 11:15 instead of 11:00'],
    ],
    ['another room', {}, { roomId: 'B' }, ['A lieu en Salle B au lieu de Salle A'], ['In Salle B instead of Salle A']],
    ['no room any more', {}, { roomId: null }, ['N’a plus lieu en Salle A'], ['No longer in Salle A']],
    ['a room at last', { roomId: null }, {}, ['A lieu en Salle A'], ['In Salle A']],
    [
      'another day',
      {},
      { startsAt: '2024-11-29T09:30:00.000Z', endsAt: '2024-11-29T10:00:00.000Z' },
      ['Déplacée au vendredi 29 novembre, 10:30 – 11:00 (était le jeudi 28 novembre, 10:30 – 11:00)'],
      ['Moved to Friday 29 November, 10:30 – 11:00 (was Thursday 28 November, 10:30 – 11:00)'],
    ],
    [
      'other people, and a name nobody has any more',
      { speakers: [{ personId: 'ada', role: 'SPEAKER' }] },
      {
        speakers: [
          { personId: 'cleo', role: 'SPEAKER' },
          { personId: 'erased', role: 'SPEAKER' },
        ],
      },
      ['Rejoint la séance\u202f: Cléo Mars', 'N’intervient plus\u202f: Ada Lorme'],
      ['Joins the session: Cléo Mars', 'No longer takes part: Ada Lorme'],
    ],
    [
      'another title',
      { title: title('Avant') },
      { title: title('Après') },
      ['S’appelait «\u202fAvant\u202f»'],
      ['Was called “Avant (EN)”'],
    ],
    [
      'everything else',
      {},
      {
        kind: 'PITCH',
        language: 'EN',
        abstract: title('more'),
        trackId: 't',
        sequenceId: 'q',
        capacity: 12,
        streamUrl: 'https://example.org/live',
        documents: [{ id: 'd', title: title('Slides'), url: 'https://example.org', fileId: null }],
        speakers: [
          { personId: 'bea', role: 'SPEAKER' },
          { personId: 'ada', role: 'MODERATOR' },
        ],
      },
      [
        'Mis à jour\u202f: format, langue, présentation, parcours, séquence, nombre de places, lien de diffusion, documents, rôles sur scène',
      ],
      ['Updated: format, language, abstract, track, sequence, number of seats, live link, documents, roles on stage'],
    ],
  ])('says %s in words', (_, before, after, french, english) => {
    expect(sentences(before, after)).toEqual(french);
    expect(sentences(before, after, 'EN')).toEqual(english);
  });

  it('says what came and went with its place', () => {
    const [added] = programmeChanges(content([]), content([session('x')]));
    const [removed] = programmeChanges(content([session('x')]), content([]));
    const reader = { language: 'FR', timeZone: 'Europe/Paris', names } as const;
    expect(changeSentences(added!, reader)).toEqual([
      'Nouvelle séance\u202f: le jeudi 28 novembre, 10:30 – 11:00, Salle A',
    ]);
    expect(changeSentences(removed!, reader)).toEqual([
      'Retirée du programme (était prévue le jeudi 28 novembre, 10:30 – 11:00, Salle A)',
    ]);
  });

  it('tells those who count on a session of its time, room, title, people and end, and of nothing less', () => {
    const worth = (after: Partial<ContentSession>) => changed({}, after).map(isWorthTelling);
    expect(worth({ roomId: 'B' })).toEqual([true]);
    expect(worth({ title: title('y') })).toEqual([true]);
    expect(worth({ speakers: [] })).toEqual([true]);
    expect(worth({ abstract: title('y') })).toEqual([false]);
    expect(programmeChanges(content([]), content([session('x')])).map(isWorthTelling)).toEqual([false]);
    expect(programmeChanges(content([session('x')]), content([])).map(isWorthTelling)).toEqual([true]);
  });
});
