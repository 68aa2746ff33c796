import { describe, expect, it } from 'vitest';
import { meetingToSay, nextMeeting } from './day-view';
import { pagesOf, tablesNow } from './hall-tables';

const at = (time: string) => new Date(`2024-11-28T${time}:00Z`);
const meeting = (from: string, to: string) => ({
  slot: { startsAt: at(from).toISOString(), endsAt: at(to).toISOString() },
});

describe('the tables on the screen in the hall', () => {
  const [first, second] = [meeting('09:00', '09:20'), meeting('09:20', '09:40')];

  it('show what is on and what comes next; a slot that ends gives way at that minute', () => {
    const tables = [{ id: 'a', label: 'Table 1', meetings: [first, second] }];
    expect(tablesNow(tables, at('09:19'))).toEqual([{ id: 'a', label: 'Table 1', now: first, next: second }]);
    expect(tablesNow(tables, at('09:20'))).toEqual([{ id: 'a', label: 'Table 1', now: second, next: undefined }]);
  });

  it('leave out tables with nothing to come', () => {
    expect(tablesNow([{ id: 'a', label: 'Table 1', meetings: [first] }], at('09:20'))).toEqual([]);
  });

  it('turn in pages of about the same length', () => {
    expect(pagesOf([], 9)).toEqual([]);
    expect(pagesOf([...Array(9).keys()], 9).map(({ length }) => length)).toEqual([9]);
    expect(pagesOf([...Array(10).keys()], 9).map(({ length }) => length)).toEqual([5, 5]);
    expect(pagesOf([...Array(19).keys()], 9).map(({ length }) => length)).toEqual([7, 7, 5]);
    expect(pagesOf([...Array(19).keys()], 9).flat()).toEqual([...Array(19).keys()]);
  });
});

describe('a person from one meeting to the next', () => {
  const [first, second] = [meeting('09:00', '09:20'), meeting('10:00', '10:20')];

  it('goes to the one that is on, else to the next', () => {
    expect(nextMeeting([first, second], at('09:10'))).toBe(first);
    expect(nextMeeting([first, second], at('09:20'))).toBe(second);
    expect(nextMeeting([first, second], at('10:20'))).toBeUndefined();
  });

  it('is asked of the last one that began, for half an hour after it', () => {
    expect(meetingToSay([first, second], at('08:59'))).toBeUndefined();
    expect(meetingToSay([first, second], at('09:00'))).toBe(first);
    expect(meetingToSay([first, second], at('09:49'))).toBe(first);
    expect(meetingToSay([first, second], at('09:50'))).toBeUndefined();
    expect(meetingToSay([first, second], at('10:00'))).toBe(second);
  });
});
