import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Client, startTestApp, type TestApp } from '@parvis/testing';
import {
  makePaidEvent,
  placeOrder,
  readBack,
  saveSeller,
  someone,
  staffClient,
  ticketStates,
} from '../orders.fixtures';

const CANCEL = `mutation ($id: ID!) { cancelEvent(eventId: $id, input: { reasonFr: "Salle fermée.", reasonEn: "" }) { __typename } }`;
const RECORD = `mutation ($id: ID!) { recordPayment(orderId: $id, amountCents: 21600, receivedOn: "2024-09-02") { __typename } }`;

let test: TestApp;
let staff: Client;
beforeAll(async () => {
  test = await startTestApp();
  test.travelTo('2024-09-02T08:00:00Z');
  await saveSeller(test);
  staff = await staffClient(test);
});
afterAll(() => test.close());

it('orders of an event that is called off end: nothing is left to pay, what was paid and invoiced goes back', async () => {
  const event = await makePaidEvent(test);
  const paid = await placeOrder(test, { event, holders: [someone()] });
  await staff.graphql(RECORD, { id: paid.order.id });
  const pending = await placeOrder(test, { event, holders: [null] });
  expect((await staff.graphql(CANCEL, { id: event.id })).data['cancelEvent'].__typename).toBe('EventSaved');
  await test.runJobs();
  expect(await readBack(test, paid.token)).toMatchObject({
    status: 'CANCELLED',
    cancelledBecause: 'EVENT',
    balance: { dueCents: 0, refundCents: 21_600 },
    invoices: [{ kind: 'INVOICE' }, { kind: 'CREDIT_NOTE' }],
  });
  expect(await readBack(test, pending.token)).toMatchObject({ status: 'CANCELLED', balance: { dueCents: 0 } });
  expect(await ticketStates(test, event.id)).toEqual(['CANCELLED']);
  expect(await placeOrder(test, { event })).toEqual({ __typename: 'RegistrationClosed', reason: 'EVENT_CANCELLED' });
});
