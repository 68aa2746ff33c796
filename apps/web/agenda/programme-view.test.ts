import { describe, expect, it } from 'vitest';
import { choicesOf, dayOf, daysOf, filterSessions, type ProgrammeSession } from './programme-view';

const PARIS = 'Europe/Paris';
let counter = 0;

function session(fields: Partial<ProgrammeSession> & { startsAt: string }): ProgrammeSession {
  counter += 1;
  return {
    __typename: 'Session',
    id: String(counter),
    kind: 'TALK',
    title: { __typename: 'Text', fr: `Séance ${counter}`, en: `Session ${counter}` },
    abstract: { __typename: 'Text', fr: '', en: '' },
    language: 'FR',
    endsAt: fields.startsAt,
    room: null,
    sequence: null,
    speakers: [],
    track: null,
    documents: [],
    streamUrl: null,
    capacity: null,
    seatsLeft: null,
    waiting: null,
    placeInLine: null,
    delayMinutes: null,
    isFollowed: false,
    ...fields,
  };
}

const sequence = (id: string) => ({
  __typename: 'Sequence' as const,
  id,
  title: { __typename: 'Text' as const, fr: id, en: id },
});
const speaker = (name: string) => ({
  __typename: 'SessionSpeaker' as const,
  personId: name,
  name,
  jobTitle: null,
  organisationName: 'Hôpital Saint-Élie',
  role: 'SPEAKER' as const,
});

describe('the programme as it is read', () => {
  it('is cut into days where the event is, not where the reader is', () => {
    expect(dayOf('2024-11-28T23:30:00Z', PARIS)).toBe('2024-11-29');
    const days = daysOf(
      [session({ startsAt: '2024-11-28T08:00:00Z' }), session({ startsAt: '2024-11-28T23:30:00Z' })],
      PARIS,
    );
    expect(days.map(({ day }) => day)).toEqual(['2024-11-28', '2024-11-29']);
  });

  it('puts a break amid a sequence where it falls, and one between sequences between them', () => {
    const one = { __typename: 'Sequence', id: 'one', title: { __typename: 'Text', fr: 'Un', en: 'One' } } as const;
    const two = { __typename: 'Sequence', id: 'two', title: { __typename: 'Text', fr: 'Deux', en: 'Two' } } as const;
    const sessions = [
      session({ id: 'a', startsAt: '2024-11-28T08:00:00Z', sequence: one }),
      session({ id: 'pause', startsAt: '2024-11-28T09:00:00Z', sequence: null }),
      session({ id: 'b', startsAt: '2024-11-28T09:30:00Z', sequence: one }),
      session({ id: 'lunch', startsAt: '2024-11-28T11:00:00Z', sequence: null }),
      session({ id: 'c', startsAt: '2024-11-28T13:00:00Z', sequence: two }),
    ];
    const blocks = daysOf(sessions, 'Europe/Paris')[0]!.blocks;
    expect(blocks.map(({ sessions: ofBlock }) => ofBlock.map(({ id }) => id))).toEqual([
      ['a', 'pause', 'b'],
      ['lunch'],
      ['c'],
    ]);
  });

  it('keeps a sequence together though sessions of another room come between', () => {
    const sessions = [
      session({ startsAt: '2024-11-28T08:00:00Z', sequence: sequence('A') }),
      session({ startsAt: '2024-11-28T08:00:00Z', sequence: sequence('B') }),
      session({ startsAt: '2024-11-28T09:00:00Z', sequence: sequence('A') }),
      session({ startsAt: '2024-11-28T10:00:00Z' }),
      session({ startsAt: '2024-11-28T10:30:00Z' }),
      session({ startsAt: '2024-11-28T11:00:00Z', sequence: sequence('C') }),
      session({ startsAt: '2024-11-28T12:00:00Z' }),
    ];
    const [day] = daysOf(sessions, PARIS);
    expect(day!.blocks.map((block) => [block.sequence?.id, block.sessions.length])).toEqual([
      ['A', 2],
      ['B', 1],
      [undefined, 2],
      ['C', 1],
      [undefined, 1],
    ]);
  });
});

describe('the filters of the programme', () => {
  const sessions = [
    session({
      startsAt: '2024-11-28T08:00:00Z',
      kind: 'WORKSHOP',
      sequence: sequence('A'),
      speakers: [speaker('Zoé Lévêque')],
    }),
    session({ startsAt: '2024-11-28T09:00:00Z', kind: 'TALK', sequence: sequence('A'), isFollowed: true }),
    session({ startsAt: '2024-11-28T10:00:00Z', kind: 'TALK', sequence: sequence('B') }),
  ];

  it('find names without their accents, and every word of what is typed', () => {
    expect(filterSessions(sessions, { search: 'leveque saint-elie' })).toEqual([sessions[0]]);
    expect(filterSessions(sessions, { search: 'leveque nantes' })).toEqual([]);
  });

  it('go together', () => {
    expect(filterSessions(sessions, { kind: 'TALK', mine: true })).toEqual([sessions[1]]);
    expect(filterSessions(sessions, { mine: false })).toHaveLength(3);
  });

  it('say what each choice would leave, given the other filters', () => {
    expect(choicesOf(sessions, { sequence: 'A', kind: 'WORKSHOP' }, 'kind')).toEqual([
      { value: 'WORKSHOP', count: 1 },
      { value: 'TALK', count: 1 },
    ]);
    expect(choicesOf(sessions, { kind: 'WORKSHOP' }, 'sequence')).toEqual([
      { value: 'A', count: 1 },
      { value: 'B', count: 0 },
    ]);
    expect(choicesOf(sessions, {}, 'room')).toEqual([]);
  });
});
