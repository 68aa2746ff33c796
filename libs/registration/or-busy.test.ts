import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '@parvis/testing';
import { lockPlaces } from './places';
import { makeSale } from './places.fixtures';
import { orBusy } from './or-busy';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.close());

it('answers that it is busy when others hold the places for too long; other faults stay faults', async () => {
  const { kindId } = await makeSale(test, 2);
  const outcome = await test.database.transaction(async (tx) => {
    await lockPlaces(tx, [kindId]);
    return orBusy(() =>
      test.database.transaction(async (other) => {
        await other.query(`set local lock_timeout = '50ms'`);
        await other.query('select from quota for update');
        return { __typename: 'Registered' as const };
      }),
    );
  });
  expect(outcome).toEqual({ __typename: 'Busy', retryAfterSeconds: 5 });
  await expect(orBusy(() => test.database.query('select nonsense'))).rejects.toThrow('nonsense');
});
