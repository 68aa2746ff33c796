import { describe, expect, it } from 'vitest';
import { type Conflict, type PlannedSession, programmeConflicts, type ProgrammePlan } from './programme-conflicts';

const at = (time: string, day = '2024-11-28') => new Date(`${day}T${time}:00+01:00`);

const session = (id: string, start: string | null, fields: Partial<PlannedSession> = {}): PlannedSession => ({
  id,
  kind: 'TALK',
  startsAt: start === null ? null : at(start),
  minutes: 30,
  roomId: 'nave',
  sequenceId: null,
  capacity: null,
  expected: null,
  speakers: [{ personId: `speaker of ${id}` }],
  ...fields,
});

const planOf = (sessions: PlannedSession[], fields: Partial<ProgrammePlan> = {}): ProgrammePlan => ({
  event: { startsAt: at('09:00'), endsAt: at('18:00', '2024-11-29'), timeZone: 'Europe/Paris' },
  rooms: [
    { id: 'nave', building: null, capacity: 300 },
    { id: 'loire', building: null, capacity: 60 },
    { id: 'annex', building: 'Annexe', capacity: null },
  ],
  sequences: [{ id: 'first' }, { id: 'second' }],
  times: { roomChangeMinutes: 5, buildingChangeMinutes: 15 },
  absences: [],
  sessions,
  ...fields,
});

const conflicts = (sessions: PlannedSession[], fields?: Partial<ProgrammePlan>) =>
  programmeConflicts(planOf(sessions, fields));
const ada = [{ personId: 'ada' }];

describe('the judge of conflicts', () => {
  it('finds nothing in a programme that holds', () => {
    expect(
      conflicts([
        session('a', '09:00', { sequenceId: 'first', speakers: ada }),
        session('b', '09:30', { sequenceId: 'second', speakers: ada }),
        session('c', '10:05', { roomId: 'loire', speakers: ada, capacity: 60, expected: 10 }),
        session('lunch', '12:00', { kind: 'BREAK', roomId: null, speakers: [] }),
      ]),
    ).toEqual([]);
  });

  it.each<[string, PlannedSession[], Partial<ProgrammePlan>, Conflict[]]>([
    [
      'a speaker in two places',
      [session('b', '09:20', { roomId: 'loire', speakers: ada }), session('a', '09:00', { speakers: ada })],
      {},
      [{ kind: 'SPEAKER_TWICE', severity: 'ERROR', sessionIds: ['a', 'b'], personId: 'ada' }],
    ],
    [
      'a speaker who is away, to the minute',
      [
        session('a', '09:00', { speakers: ada }),
        session('b', '10:00', { speakers: ada }),
        session('c', '11:00', { speakers: ada }),
      ],
      { absences: [{ personId: 'ada', startsAt: at('09:30'), endsAt: at('10:01') }] },
      [{ kind: 'SPEAKER_AWAY', severity: 'ERROR', sessionIds: ['b'], personId: 'ada' }],
    ],
    [
      'two sessions in one room, one within the other',
      [
        session('long', '09:00', { minutes: 120 }),
        session('within', '09:10', { minutes: 10 }),
        session('after', '10:30'),
        session('next', '11:00'),
      ],
      {},
      [
        { kind: 'ROOM_TAKEN', severity: 'ERROR', sessionIds: ['long', 'within'], roomId: 'nave' },
        { kind: 'ROOM_TAKEN', severity: 'ERROR', sessionIds: ['long', 'after'], roomId: 'nave' },
      ],
    ],
    [
      'a room too small: seats are a promise, an expectation is none',
      [
        session('a', '09:00', { roomId: 'loire', capacity: 61 }),
        session('b', '10:00', { roomId: 'loire', expected: 80, capacity: 20 }),
        session('c', '11:00', { roomId: 'annex', expected: 800 }),
      ],
      {},
      [
        { kind: 'CAPACITY_TOO_SMALL', severity: 'ERROR', sessionIds: ['a'], roomId: 'loire', has: 60, needs: 61 },
        { kind: 'CAPACITY_TOO_SMALL', severity: 'WARNING', sessionIds: ['b'], roomId: 'loire', has: 60, needs: 80 },
      ],
    ],
    [
      'a break too short between rooms, and longer ones between buildings',
      [
        session('a', '09:00', { speakers: ada }),
        session('b', '09:34', { roomId: 'loire', speakers: ada }),
        session('c', '10:18', { roomId: 'annex', speakers: ada }),
        session('d', '11:03', { roomId: 'nave', speakers: ada }),
      ],
      {},
      [
        { kind: 'BREAK_TOO_SHORT', severity: 'WARNING', sessionIds: ['a', 'b'], personId: 'ada', has: 4, needs: 5 },
        { kind: 'BREAK_TOO_SHORT', severity: 'WARNING', sessionIds: ['b', 'c'], personId: 'ada', has: 14, needs: 15 },
      ],
    ],
    [
      'a session of the first sequence after the second, in one room on one day',
      [
        session('a', '09:00', { sequenceId: 'second' }),
        session('b', '10:00', { sequenceId: 'first' }),
        session('elsewhere', '11:00', { sequenceId: 'first', roomId: 'loire' }),
        session('tomorrow', null, { sequenceId: 'first', startsAt: at('09:00', '2024-11-29') }),
      ],
      {},
      [{ kind: 'SEQUENCE_OUT_OF_ORDER', severity: 'WARNING', sessionIds: ['a', 'b'] }],
    ],
    [
      'what lies outside the event: another day, or its hours but for coffee',
      [
        session('before', null, { startsAt: at('23:00', '2024-11-27') }),
        session('early', '08:45', { roomId: 'loire' }),
        session('coffee', '08:30', { kind: 'NETWORKING', roomId: null, speakers: [] }),
        session('coffee of yesterday', null, { kind: 'BREAK', startsAt: at('08:30', '2024-11-27') }),
        session('late', null, { startsAt: at('17:31', '2024-11-29') }),
      ],
      {},
      [
        { kind: 'OUTSIDE_EVENT', severity: 'ERROR', sessionIds: ['coffee of yesterday'] },
        { kind: 'OUTSIDE_EVENT', severity: 'ERROR', sessionIds: ['before'] },
        { kind: 'OUTSIDE_EVENT', severity: 'WARNING', sessionIds: ['early'] },
        { kind: 'OUTSIDE_EVENT', severity: 'WARNING', sessionIds: ['late'] },
      ],
    ],
    [
      'a talk without a room',
      [session('a', '09:00', { roomId: null }), session('b', '09:00', { roomId: null })],
      {},
      [
        { kind: 'NO_ROOM', severity: 'HINT', sessionIds: ['a'] },
        { kind: 'NO_ROOM', severity: 'HINT', sessionIds: ['b'] },
      ],
    ],
    [
      'a talk without a speaker',
      [session('a', '09:00', { speakers: [] })],
      {},
      [{ kind: 'NO_SPEAKER', severity: 'HINT', sessionIds: ['a'] }],
    ],
    ['nothing in the tray', [session('a', null, { roomId: null, speakers: [] })], {}, []],
  ])('names %s', (_, sessions, fields, expected) => {
    expect(conflicts(sessions, fields)).toEqual(expected);
  });

  it('judges two thousand sessions at once', () => {
    const many = Array.from({ length: 2000 }, (_, n) =>
      session(`s${n}`, null, {
        startsAt: new Date(at('09:00').getTime() + (n % 16) * 30 * 60_000),
        roomId: `room ${Math.floor(n / 16)}`,
        speakers: [{ personId: `person ${n % 500}` }],
      }),
    );
    const found = conflicts(many, { rooms: many.map(({ roomId }) => ({ id: roomId!, building: null, capacity: 10 })) });
    // Person n speaks in sessions n, n + 500, n + 1000, n + 1500: at n, n + 4, n + 8, n + 12 modulo 16, never at once.
    expect(found.filter(({ kind }) => kind !== 'OUTSIDE_EVENT')).toEqual([]);
  });
});
