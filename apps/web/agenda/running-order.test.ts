import { describe, expect, it } from 'vitest';
import { type OrderSession, orderDays, previewDelay, runningOrder } from './running-order';

const TIME_ZONE = 'Europe/Paris';
const A = { __typename: 'Room' as const, id: 'a', name: 'Salle A' };
const B = { __typename: 'Room' as const, id: 'b', name: 'Salle B' };
const session = (id: string, from: string, to: string, fields: Partial<OrderSession> = {}): OrderSession => ({
  __typename: 'Session',
  id,
  kind: 'TALK',
  title: { __typename: 'Text', fr: id, en: id },
  startsAt: `2024-11-28T${from}:00.000Z`,
  endsAt: `2024-11-28T${to}:00.000Z`,
  room: A,
  delayMinutes: null,
  speakers: [],
  ...fields,
});
const sessions = [
  session('opening', '08:00', '08:30'),
  session('panel', '08:30', '09:30'),
  session('pitches', '09:30', '10:00'),
  session('late', '09:45', '10:15'),
  session('workshop', '09:00', '10:00', { room: B }),
  session('coffee', '10:00', '10:30', { room: null, kind: 'BREAK' }),
];
const now = new Date('2024-11-28T08:40:00Z');
const order = () => runningOrder(sessions, [B, A], { day: '2024-11-28', timeZone: TIME_ZONE, now });

describe('the running order', () => {
  it('has each room in its place, with what is over, on, next and later', () => {
    expect(order().map(({ name, rows }) => [name, rows.map(({ session: { id }, state }) => `${id} ${state}`)])).toEqual(
      [
        ['Salle B', ['workshop NEXT']],
        ['Salle A', ['opening OVER', 'panel NOW', 'pitches NEXT', 'late LATER']],
        [null, ['coffee NEXT']],
      ],
    );
  });

  it('names what a session overlaps in its room', () => {
    const rows = order()[1]!.rows;
    expect(rows.map(({ overlaps }) => overlaps?.id)).toEqual([undefined, undefined, undefined, 'pitches']);
  });

  it('shows today, else the next day, else the last', () => {
    const two = [...sessions, session('tomorrow', '08:00', '09:00', { startsAt: '2024-11-29T08:00:00.000Z' })];
    const shown = (at: string) => orderDays(two, TIME_ZONE, new Date(at)).shown;
    expect(shown('2024-11-20T10:00:00Z')).toBe('2024-11-28');
    expect(shown('2024-11-28T23:30:00Z')).toBe('2024-11-29');
    expect(shown('2024-12-24T10:00:00Z')).toBe('2024-11-29');
  });

  it('previews what the server will do', () => {
    const moved = (id: string, pushing: boolean, room = order()[1]) =>
      previewDelay(room, { id, minutes: 10, pushing, now }).map(({ id: one }) => one);
    expect(moved('panel', true)).toEqual(['panel', 'pitches', 'late']);
    expect(moved('panel', false)).toEqual(['panel']);
    expect(moved('opening', true)).toEqual([]);
    expect(moved('coffee', true, order()[2])).toEqual(['coffee']);
  });
});
