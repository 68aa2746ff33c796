import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countableNow, readableParts } from './small-groups';

describe('ballots that are counted', () => {
  it('move the results by a whole group each time, also at the end, and are all counted then', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 20 }),
        fc.array(fc.nat({ max: 30 }), { maxLength: 30 }),
        (smallest, came) => {
          let [waiting, counted] = [0, 0];
          const steps: number[] = [];
          const count = (isClosing: boolean) => {
            const now = countableNow(waiting, counted, smallest, isClosing);
            if (now > 0) steps.push(now);
            [waiting, counted] = [waiting - now, counted + now];
          };
          for (const more of came) {
            waiting += more;
            count(false);
          }
          count(true);
          const total = came.reduce((sum, more) => sum + more, 0);
          expect(counted).toBe(total >= smallest ? total : 0);
          for (const step of steps) expect(step).toBeGreaterThanOrEqual(smallest);
        },
      ),
    );
  });

  it('are counted one by one where the poll promises no group', () => {
    expect(countableNow(1, 0, 1, false)).toBe(1);
  });
});

describe('parts of a whole', () => {
  it('are read only where neither a part nor what is left tells of fewer than the group', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 10 }),
        fc.array(fc.nat({ max: 25 }), { maxLength: 8 }),
        (smallest, counts) => {
          const readable = readableParts(counts, smallest);
          const left = counts.filter((_, at) => !readable[at]).reduce((sum, count) => sum + count, 0);
          counts.forEach((count, at) => {
            if (readable[at] && count > 0) expect(count).toBeGreaterThanOrEqual(smallest);
          });
          const total = counts.reduce((sum, count) => sum + count, 0);
          if (total >= smallest && left > 0) expect(left).toBeGreaterThanOrEqual(smallest);
        },
      ),
    );
  });

  it('leave a large part unread where the only other one is small: the whole less it would be the small one', () => {
    expect(readableParts([12, 1], 5)).toEqual([false, false]);
    expect(readableParts([12, 7, 1], 5)).toEqual([true, false, false]);
    expect(readableParts([12, 3, 2], 5)).toEqual([true, false, false]);
    expect(readableParts([12, 0], 5)).toEqual([true, true]);
  });
});
