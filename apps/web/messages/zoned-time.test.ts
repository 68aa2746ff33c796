import { expect, it } from 'vitest';
import { instantOf, typedTime } from './zoned-time';

it('reads a time by the clocks of the event, wherever the reader is', () => {
  expect(instantOf('2024-11-28T08:30', 'Europe/Paris')).toBe('2024-11-28T07:30:00.000Z');
  expect(instantOf('2024-07-01T08:30', 'Europe/Paris')).toBe('2024-07-01T06:30:00.000Z');
  expect(instantOf('2024-11-28T08:30', 'America/Montreal')).toBe('2024-11-28T13:30:00.000Z');
  expect(instantOf('2024-11-28', 'Europe/Paris')).toBeUndefined();
  expect(instantOf('', 'Europe/Paris')).toBeUndefined();
});

it('writes it back', () => {
  expect(typedTime('2024-11-28T07:30:00.000Z', 'Europe/Paris')).toBe('2024-11-28T08:30');
});
