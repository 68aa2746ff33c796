import { expect, it } from 'vitest';
import { longestPause } from './longest-pause';

const slot = (startsAt: string, endsAt: string) => ({
  startsAt: `2024-11-28T${startsAt}:00Z`,
  endsAt: `2024-11-28T${endsAt}:00Z`,
});
const morning = [slot('09:00', '09:20'), slot('09:25', '09:45'), slot('09:50', '10:10')];

it('is what one slot left free comes to, with the pauses around it', () => {
  expect(longestPause(morning)).toBe(30);
});

it('is no longer than the break between two half-days', () => {
  expect(longestPause([...morning, slot('10:35', '10:55')])).toBe(25);
});

it('is anything where nobody can come too close', () => {
  expect(longestPause([])).toBeNull();
  expect(longestPause([slot('09:00', '09:20')])).toBeNull();
  expect(longestPause(morning.slice(0, 2))).toBeNull();
});
