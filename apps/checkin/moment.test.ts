import { expect, it } from 'vitest';
import { isSameDay } from './moment';

it('tells days apart as the event counts them', () => {
  const lateEvening = '2024-11-28T22:30:00Z';
  const pastMidnightInParis = '2024-11-28T23:30:00Z';
  expect(isSameDay(lateEvening, pastMidnightInParis, 'Europe/Paris')).toBe(false);
  expect(isSameDay(lateEvening, pastMidnightInParis, 'UTC')).toBe(true);
});
