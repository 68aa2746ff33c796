import { describe, expect, it } from 'vitest';
import { firstLater, hallRooms } from './hall-view';
import type { OrderSession } from './running-order';

const ROOMS = [
  { id: 'a', name: 'Salle A' },
  { id: 'b', name: 'Salle B' },
];
const session = (id: string, from: string, to: string, roomId: string | null = 'a'): OrderSession => ({
  __typename: 'Session',
  id,
  kind: 'TALK',
  title: { __typename: 'Text', fr: id, en: id },
  startsAt: `2024-11-${from}:00.000Z`,
  endsAt: `2024-11-${to}:00.000Z`,
  room: roomId === null ? null : { __typename: 'Room', id: roomId, name: roomId },
  delayMinutes: null,
  speakers: [],
});
const sessions = [
  session('panel', '28T08:00', '28T09:00'),
  session('coffee', '28T09:00', '28T09:30', null),
  session('workshop', '28T08:30', '28T09:20', 'b'),
  session('keynote', '28T09:30', '28T10:00'),
  session('tomorrow', '29T08:00', '29T09:00'),
];
const shown = (at: string) =>
  hallRooms(sessions, ROOMS, new Date(`2024-11-${at}:00Z`), 'Europe/Paris').map(({ name, now, next }) => [
    name,
    now?.id,
    next?.id,
  ]);

describe('the screen of a hall', () => {
  it('says what is on and what comes in each room', () => {
    expect(shown('28T08:40')).toEqual([
      ['Salle A', 'panel', 'coffee'],
      ['Salle B', 'workshop', 'coffee'],
    ]);
  });

  it('shows a break where a room has nothing of its own', () => {
    expect(shown('28T09:10')).toEqual([
      ['Salle A', 'coffee', 'keynote'],
      ['Salle B', 'workshop', undefined],
    ]);
  });

  it('ends a session at its end, and looks to the next day once today is over', () => {
    expect(shown('28T10:00')).toEqual([
      ['Salle A', undefined, undefined],
      ['Salle B', undefined, undefined],
    ]);
    expect(firstLater(sessions, new Date('2024-11-28T10:00:00Z'))?.id).toBe('tomorrow');
    expect(firstLater(sessions, new Date('2024-11-29T10:00:00Z'))).toBeUndefined();
  });
});
