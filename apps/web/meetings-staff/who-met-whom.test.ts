import { expect, it } from 'vitest';
import { whoMetWhom } from './who-met-whom';

it('is the same both ways, in the order of the field, with those of no organisation last', () => {
  const { keys, meetings, most } = whoMetWhom(
    [
      { one: 'RESEARCH', other: 'SME', meetings: 4 },
      { one: 'SME', other: 'SME', meetings: 7 },
      { one: 'SME', other: null, meetings: 1 },
    ],
    ['LARGE_COMPANY', 'SME', 'RESEARCH'],
  );
  expect(keys).toEqual(['SME', 'RESEARCH', 'NONE']);
  expect([meetings('SME', 'RESEARCH'), meetings('RESEARCH', 'SME'), meetings('SME', 'SME')]).toEqual([4, 4, 7]);
  expect([meetings('NONE', 'SME'), meetings('RESEARCH', 'RESEARCH')]).toEqual([1, 0]);
  expect(most).toBe(7);
});

it('is empty where nobody met', () => {
  expect(whoMetWhom([], ['SME'])).toMatchObject({ keys: [], most: 0 });
});
