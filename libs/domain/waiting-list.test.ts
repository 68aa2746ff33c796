import { describe, expect, it } from 'vitest';
import { rankInLine, servedFrom, servedNext } from './waiting-list';

const one = (number: number) => ({ number, places: 1 });
const group = (number: number, places: number) => ({ number, places });
const numbers = (served: { number: number }[]) => served.map(({ number }) => number);

describe('a waiting list', () => {
  it('serves in the order of arrival, however it is written down', () => {
    expect(numbers(servedNext([one(7), one(3), one(5)], 2))).toEqual([3, 5]);
  });

  it('serves a group only when all of it fits, and lets those behind go first until then', () => {
    const line = [group(1, 4), one(2), group(3, 2), one(4)];
    expect(numbers(servedNext(line, 1))).toEqual([2]);
    expect(numbers(servedNext(line, 3))).toEqual([2, 3]);
    expect(numbers(servedNext(line, 4))).toEqual([1]);
    expect(numbers(servedNext(line, 8))).toEqual([1, 2, 3, 4]);
  });

  it('serves nobody without a free place, nor when more came than there are places', () => {
    expect(servedNext([one(1)], 0)).toEqual([]);
    expect(servedNext([one(1)], -2)).toEqual([]);
  });

  it('serves lines that draw on the same places in one order of arrival, each from all its stocks', () => {
    const line = [
      { number: 1, places: 1, stocks: ['room', 'members'] },
      { number: 2, places: 2, stocks: ['room'] },
      { number: 3, places: 1, stocks: ['room', 'members'] },
      { number: 4, places: 1, stocks: ['room'] },
    ];
    const served = (room: number, members: number) =>
      numbers(
        servedFrom(
          line,
          new Map([
            ['room', room],
            ['members', members],
          ]),
          ({ stocks }) => stocks,
        ),
      );
    expect(served(4, 1)).toEqual([1, 2, 4]);
    expect(served(2, 2)).toEqual([1, 3]);
    expect(served(2, 0)).toEqual([2]);
    expect(numbers(servedFrom(line, new Map(), ({ stocks }) => stocks))).toEqual([]);
  });

  it('counts a rank from one', () => {
    expect(rankInLine([one(9), one(2), one(4)], 2)).toBe(1);
    expect(rankInLine([one(9), one(2), one(4)], 9)).toBe(3);
  });
});
