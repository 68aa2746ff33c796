import { describe, expect, it } from 'vitest';
import { timeWords } from './time-words';

const PARIS = 'Europe/Paris';
const fr = timeWords('FR');
const en = timeWords('EN');
/** Spaces as people see them: Intl chooses among several. */
const plain = (text: string) => text.replace(/\p{Zs}/gu, ' ');

describe('words for dates and times', () => {
  it('write the day out, with or without its year', () => {
    const instant = '2024-11-28T07:30:00Z';
    expect(fr.day(instant, PARIS)).toBe('jeudi 28 novembre 2024');
    expect(en.day(instant, PARIS)).toMatch(/^Thursday,? 28 November 2024$/);
    expect(fr.dayOfYear(instant, PARIS)).toBe('jeudi 28 novembre');
    expect(en.dayOfYear(instant, PARIS)).toMatch(/^Thursday,? 28 November$/);
    expect(fr.shortDay(instant, PARIS)).toBe('28 nov. 2024');
  });

  it('count the first of a month in French, and no other day', () => {
    const first = new Date('2024-10-01T07:00:00Z');
    expect(fr.day(first, PARIS)).toBe('mardi 1er octobre 2024');
    expect(fr.dayOfYear(first, PARIS)).toBe('mardi 1er octobre');
    expect(fr.shortDay(first, PARIS)).toBe('1er oct. 2024');
    expect(en.day(first, PARIS)).toMatch(/^Tuesday,? 1 October 2024$/);
    expect(fr.day('2024-10-11T07:00:00Z', PARIS)).toBe('vendredi 11 octobre 2024');
    expect(fr.days('2024-10-01T07:00:00Z', '2024-10-03T16:00:00Z', PARIS)).toBe('1er–3 octobre 2024');
    expect(plain(fr.days('2024-09-30T07:00:00Z', '2024-10-01T16:00:00Z', PARIS))).toBe(
      '30 septembre – 1er octobre 2024',
    );
  });

  it('name one day once, and several from the first to the last', () => {
    expect(fr.days('2024-11-28T07:00:00Z', '2024-11-28T17:00:00Z', PARIS)).toBe('jeudi 28 novembre 2024');
    expect(plain(fr.days('2024-11-28T07:00:00Z', '2024-11-29T17:00:00Z', PARIS))).toBe('28–29 novembre 2024');
    expect(plain(en.days('2024-11-28T07:00:00Z', '2024-11-29T17:00:00Z', PARIS))).toMatch(/^28 ?– ?29 November 2024$/);
  });

  it('follow the clocks of the place, midnight being 00:00', () => {
    expect(fr.times('2024-11-28T07:30:00Z', '2024-11-28T08:15:00Z', PARIS)).toBe('08:30 – 09:15');
    expect(en.time('2024-11-28T23:00:00Z', PARIS)).toBe('00:00');
    expect(fr.day('2024-11-28T23:00:00Z', PARIS)).toBe('vendredi 29 novembre 2024');
    expect(fr.day('2024-11-28T23:00:00Z', 'America/New_York')).toBe('jeudi 28 novembre 2024');
  });
});
