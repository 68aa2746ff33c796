import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '@parvis/testing';
import { makePaidEvent, placeOrder, readBack, saveSeller } from './orders.fixtures';

const CANCEL = `mutation ($token: String!) { cancelOrder(token: $token) { __typename ... on OrderRefused { refusal } } }`;
const TAKE_BACK = `mutation ($token: String!, $placeId: ID!) { takeBackOrderPlace(token: $token, placeId: $placeId) {
  __typename ... on OrderRefused { refusal } } }`;

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
  await saveSeller(test);
});
afterAll(() => test.close());

it('a buyer cancels as long as holders may, not until the event begins', async () => {
  test.travelTo('2024-09-15T08:00:00Z');
  const event = await makePaidEvent(test);
  await test.database.query(
    `insert into registration_settings (event_id, cancel_until) values ($1, '2024-09-20T16:00:00Z')`,
    [event.id],
  );
  const { token, order } = await placeOrder(test, { event, holders: [null, null] });
  const act = async (mutation: string) =>
    Object.values((await test.anonymous.graphql(mutation, { token, placeId: order.places[0].id })).data)[0];
  expect(await readBack(test, token)).toMatchObject({ canCancel: true });
  test.travelTo('2024-09-20T16:00:01Z');
  expect(await readBack(test, token)).toMatchObject({ canCancel: false });
  const tooLate = { __typename: 'OrderRefused', refusal: 'TOO_LATE' };
  expect(await act(CANCEL)).toEqual(tooLate);
  expect(await act(TAKE_BACK)).toEqual(tooLate);
  test.travelTo('2024-09-20T15:59:00Z');
  expect(await act(CANCEL)).toEqual({ __typename: 'OrderChanged' });
});
