import { describe, expect, it } from 'vitest';
import { typedDay } from './typed-day';

describe('days as people write them', () => {
  it.each([
    ['05/11/2024', '2024-11-05'],
    ['5/11/2024', '2024-11-05'],
    ['05.11.24', '2024-11-05'],
    ['2024-11-05', '2024-11-05'],
    ['2024-11-05 00:00', '2024-11-05'],
    ['20241105', '2024-11-05'],
  ])('%s', (typed, day) => expect(typedDay(typed)).toBe(day));
  it.each(['', '31/02/2024', '11/25/2024', 'hier'])('%s is none', (typed) => expect(typedDay(typed)).toBeUndefined());
});
