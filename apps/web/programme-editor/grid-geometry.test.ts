import { expect, it } from 'vitest';
import { clockOf, dayOf, daysOf, hoursOf, instantAt, lanesOf, minuteOf, minuteOfDay, snap } from './grid-geometry';

it('reads and writes the clocks of the event, also on the days on which they are changed', () => {
  for (const [day, nine] of [
    ['2024-03-31', '2024-03-31T07:00:00.000Z'],
    ['2024-10-27', '2024-10-27T08:00:00.000Z'],
    ['2024-11-28', '2024-11-28T08:00:00.000Z'],
  ] as const) {
    expect(instantAt(day, 540, 'Europe/Paris')).toBe(nine);
    expect(minuteOfDay(nine, 'Europe/Paris')).toBe(540);
    expect(dayOf(nine, 'Europe/Paris')).toBe(day);
  }
  expect(dayOf('2024-11-28T23:30:00Z', 'Europe/Paris')).toBe('2024-11-29');
});

it('takes times as people type them', () => {
  expect(clockOf(545)).toBe('09:05');
  expect(['9:05', '09:05', '9 h 05', '905', '0905'].map(minuteOf)).toEqual([545, 545, 545, 545, 545]);
  expect(['24:00', '9', '', '9:75', 'midi'].map(minuteOf)).toEqual(Array(5).fill(undefined));
});

it('shows every day of the event, and those on which a session strayed', () => {
  const event = { startsAt: '2024-11-28T08:00:00Z', endsAt: '2024-11-29T16:30:00Z', timeZone: 'Europe/Paris' };
  expect(daysOf(event, [])).toEqual(['2024-11-28', '2024-11-29']);
  expect(daysOf(event, [{ startsAt: '2024-12-02T08:00:00Z' }, { startsAt: null }])).toEqual([
    '2024-11-28',
    '2024-11-29',
    '2024-12-02',
  ]);
});

it('shows whole hours, with room around the day', () => {
  expect(hoursOf([])).toEqual({ from: 480, to: 1140 });
  expect(hoursOf([{ from: 505, to: 1175 }])).toEqual({ from: 480, to: 1200 });
  expect(hoursOf([{ from: 10, to: 1435 }])).toEqual({ from: 0, to: 1440 });
});

it('puts sessions on five minutes, and never past midnight', () => {
  expect([snap(602, 30), snap(603, 30), snap(-20, 30), snap(1439, 30)]).toEqual([600, 605, 0, 1410]);
});

it('sets overlapping sessions side by side, and only those', () => {
  const lanes = lanesOf([
    { id: 'a', from: 0, to: 60 },
    { id: 'b', from: 30, to: 90 },
    { id: 'c', from: 60, to: 120 },
    { id: 'd', from: 120, to: 150 },
  ]);
  expect(Object.fromEntries(lanes)).toEqual({
    a: { lane: 0, lanes: 2 },
    b: { lane: 1, lanes: 2 },
    c: { lane: 0, lanes: 2 },
    d: { lane: 0, lanes: 1 },
  });
});
