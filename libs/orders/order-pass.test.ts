import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '@parvis/testing';
import { makePaidEvent, placeOrder, saveSeller, someone, ticketStates } from './orders.fixtures';

type PaidEvent = Awaited<ReturnType<typeof makePaidEvent>>;
let test: TestApp;
let event: PaidEvent;
beforeAll(async () => {
  test = await startTestApp();
  await saveSeller(test);
});
afterAll(() => test.close());
beforeEach(async () => {
  test.travelTo('2024-09-15T08:00:00Z');
  event = await makePaidEvent(test, { places: 2 });
  // Everybody else finds the sale over.
  await test.database.query(`update ticket_kind set sale_until = '2024-09-10' where id = $1`, [event.kindId]);
});

const offer = async (places: number) => {
  const token = randomUUID();
  await test.database.query(
    `insert into waiting_entry (event_id, kind_id, number, places, email, given_name, family_name, organisation_name, language,
       request_key, token, status, joined_at, offered_at, offer_expires_at)
     values ($1, $2, nextval('waiting_number'), $3, 'file@example.org', 'Lou', 'File', 'Atelier', 'FR', gen_random_uuid(), $4,
       'OFFERED', '2024-09-14', '2024-09-15', '2024-09-16')`,
    [event.id, event.kindId, places, token],
  );
  return token;
};
const invite = async () => {
  const token = randomUUID();
  await test.database.query(
    `insert into invitation (event_id, kind_id, email, given_name, family_name, organisation_name, language, token, created_at, expires_at)
     values ($1, $2, 'vip@example.org', 'Lou', 'Vip', '', 'FR', $3, '2024-09-14', '2024-09-30')`,
    [event.id, event.kindId, token],
  );
  return token;
};
const order = (pass: string, holders: Parameters<typeof placeOrder>[1]['holders'] = [someone()], at = event) =>
  placeOrder(test, { event: at, holders, input: { pass } });

it('an offer of the waiting list is bought with the places it kept, once', async () => {
  expect(await placeOrder(test, { event })).toMatchObject({ __typename: 'RegistrationClosed', reason: 'SALE_OVER' });
  const pass = await offer(2);
  expect(await order(pass, [null, null, null])).toMatchObject({ errors: [{ code: 'TOO_MANY_OF_KIND' }] });
  expect(await order(pass, [null, null])).toMatchObject({ __typename: 'OrderPlaced' });
  expect(await order(pass)).toEqual({ __typename: 'PassNotUsable', why: 'USED_UP' });
});

it('of many who buy with one link at once, one gets it', async () => {
  const pass = await offer(1);
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => order(pass)));
  expect(outcomes.filter(({ __typename: kind }) => kind === 'OrderPlaced')).toHaveLength(1);
  expect(outcomes.filter(({ why }) => why === 'USED_UP')).toHaveLength(5);
  expect(await ticketStates(test, event.id)).toEqual(['AWAITING_PAYMENT']);
});

it('an invitation is bought for the person named, and opens nothing any more', async () => {
  const pass = await invite();
  expect(await order(pass, [null])).toMatchObject({
    errors: [{ field: 'places.0.holder.email', code: 'REQUIRED' }],
  });
  const outcomes = await Promise.all([order(pass), order(pass)]);
  expect(outcomes.map(({ __typename: kind }) => kind).sort()).toEqual(['OrderPlaced', 'PassNotUsable']);
  const [invitation] = await test.database.query<{ status: string }>(
    'select t.status from invitation i join ticket t on t.id = i.ticket_id where i.token = $1',
    [pass],
  );
  expect(invitation).toEqual({ status: 'AWAITING_PAYMENT' });
});

it('a link opens its own kind of its own event alone', async () => {
  const pass = await offer(1);
  expect(await order(pass, [someone()], await makePaidEvent(test))).toEqual({
    __typename: 'PassNotUsable',
    why: 'UNKNOWN',
  });
  expect(await order(randomUUID())).toEqual({ __typename: 'PassNotUsable', why: 'UNKNOWN' });
});

it('what a link opens has its price', async () => {
  const pass = await offer(1);
  await test.database.query('update ticket_kind set needs_code = true where id = $1', [event.kindId]);
  const quote = async (by: string | null) =>
    (
      await test.anonymous.graphql(
        `query ($eventId: ID!, $kindId: ID!, $pass: String) { orderQuote(eventId: $eventId, items: [{ kindId: $kindId, count: 1 }], pass: $pass) {
           __typename ... on OrderQuote { amounts { totalCents } } } }`,
        { eventId: event.id, kindId: event.kindId, pass: by },
      )
    ).data['orderQuote'];
  expect(await quote(null)).toEqual({ __typename: 'InvalidInput' });
  expect(await quote(pass)).toMatchObject({ amounts: { totalCents: 21_600 } });
});

it('an order never takes a free place past those who wait for it', async () => {
  await test.database.query('update ticket_kind set sale_until = null where id = $1', [event.kindId]);
  await test.database.query('update quota set size = 1 where event_id = $1', [event.id]);
  const token = await offer(1);
  await test.database.query(
    `update waiting_entry set status = 'WAITING', offered_at = null, offer_expires_at = null where token = $1`,
    [token],
  );
  expect(await placeOrder(test, { event })).toMatchObject({ __typename: 'NotEnoughPlaces', placesLeft: 0 });
});
