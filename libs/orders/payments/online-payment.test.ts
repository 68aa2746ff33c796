import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';
import request from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '@parvis/testing';
import {
  makePaidEvent,
  placeOrder,
  readBack,
  runPlannedJobs,
  saveSeller,
  someone,
  staffClient,
  ticketStates,
} from '../orders.fixtures';

const SECRET = 'whsec_of_the_tests';
const stripe = new Stripe('sk_test_of_the_tests');
const PAY = `mutation ($token: String!) { payOrder(token: $token) { __typename ... on PaymentPage { url } ... on OrderRefused { refusal } } }`;

/** Stands in for the provider's API at the edge of the network; all else is the provider's own library. */
class StandIn {
  readonly calls: { path: string; key: string | undefined; body: URLSearchParams }[] = [];
  isDown = false;
  readonly server: Server = createServer((req, res) => void this.answer(req, res));

  private async answer(req: IncomingMessage, res: ServerResponse) {
    const parts: Buffer[] = [];
    for await (const part of req) parts.push(part as Buffer);
    const body = new URLSearchParams(Buffer.concat(parts).toString());
    this.calls.push({ path: req.url!, key: req.headers['idempotency-key'] as string | undefined, body });
    res.setHeader('Content-Type', 'application/json');
    if (this.isDown) {
      res.statusCode = 402;
      res.end(JSON.stringify({ error: { type: 'card_error', code: 'down', message: 'Down.' } }));
      return;
    }
    const key = String(req.headers['idempotency-key']);
    const id = Buffer.from(key).toString('hex').slice(-24);
    res.end(
      JSON.stringify(
        req.url!.includes('/refunds')
          ? { id: `re_${id}`, object: 'refund', status: 'succeeded' }
          : { id: `cs_${id}`, object: 'checkout.session', url: `https://pay.example/${id}` },
      ),
    );
  }
}

describe('paying online', () => {
  const api = new StandIn();
  let test: TestApp;
  let event: Awaited<ReturnType<typeof makePaidEvent>>;
  beforeAll(async () => {
    await new Promise<void>((done) => api.server.listen(0, '127.0.0.1', done));
    const { port } = api.server.address() as AddressInfo;
    test = await startTestApp({
      databasePool: 20,
      stripe: { secretKey: 'sk_test_of_the_tests', webhookSecret: SECRET, apiUrl: `http://127.0.0.1:${port}` },
    });
    await saveSeller(test);
  });
  afterAll(async () => {
    await test.close();
    api.server.close();
  });
  beforeEach(async () => {
    test.travelTo('2024-09-01T08:00:00Z');
    api.calls.length = 0;
    api.isDown = false;
    event = await makePaidEvent(test, { places: 2 });
  });

  const order = (holders: (ReturnType<typeof someone> | null)[] = [someone()]) =>
    placeOrder(test, { event, method: 'ONLINE', holders });
  let messages = 0;
  /** A message as the provider signs it, by its own library. */
  async function tell(type: string, object: object, { id = `evt_${(messages += 1)}`, secret = SECRET } = {}) {
    const payload = JSON.stringify({ id, object: 'event', api_version: '2025-01-01', type, data: { object } });
    const signature = stripe.webhooks.generateTestHeaderString({ payload, secret });
    return request(test.url)
      .post('/api/payments/stripe')
      .set('Content-Type', 'application/json')
      .set('Stripe-Signature', signature)
      .send(payload);
  }
  const session = (orderId: string, more: object = {}) => ({
    object: 'checkout.session',
    client_reference_id: orderId,
    payment_intent: `pi_${orderId.slice(0, 8)}`,
    payment_status: 'paid',
    amount_total: 21_600,
    currency: 'eur',
    ...more,
  });
  const refund = (orderId: string, more: object = {}) => ({
    object: 'refund',
    id: `re_${orderId.slice(0, 8)}`,
    payment_intent: `pi_${orderId.slice(0, 8)}`,
    amount: 21_600,
    status: 'succeeded',
    ...more,
  });
  const completed = 'checkout.session.completed';
  const expire = async (orderId: string) => {
    test.travelTo('2024-09-01T14:00:00Z');
    await runPlannedJobs(test, `order-expiry:${orderId}`);
  };

  it('opens the provider’s page for what is due, the same page when asked twice, without the key of the order', async () => {
    const { token, order: placed } = await order();
    const pay = () => test.anonymous.graphql(PAY, { token });
    const [first, second] = [await pay(), await pay()];
    expect(first.data['payOrder'].url).toMatch(/^https:\/\/pay\.example\//);
    expect(second.data).toEqual(first.data);
    const { body, path } = api.calls[0]!;
    expect(path).toBe('/v1/checkout/sessions');
    expect(body.get('line_items[0][price_data][unit_amount]')).toBe('21600');
    expect(body.get('client_reference_id')).toBe(placed.id);
    expect(JSON.stringify(api.calls.map((call) => call.body.toString()))).not.toContain(token);
    expect(Number(body.get('expires_at')) * 1000).toBeGreaterThan(Date.now() + 30 * 60_000);
  });

  it('confirms tickets and issues the invoice once the provider says so', async () => {
    const { token, order: placed } = await order();
    expect(await ticketStates(test, event.id)).toEqual(['AWAITING_PAYMENT']);
    expect((await tell(completed, session(placed.id))).status).toBe(200);
    expect(await readBack(test, token)).toMatchObject({
      status: 'PAID',
      balance: { paidCents: 21_600, dueCents: 0, refundCents: 0 },
      invoices: [{ kind: 'INVOICE', totalCents: 21_600 }],
    });
    expect(await ticketStates(test, event.id)).toEqual(['CONFIRMED']);
  });

  it.each([
    ['signed by somebody else', { secret: 'whsec_of_somebody_else' }],
    ['without a signature', undefined],
  ])('believes no message %s', async (_, options) => {
    const { token, order: placed } = await order();
    const answer = options
      ? await tell(completed, session(placed.id), options)
      : await request(test.url)
          .post('/api/payments/stripe')
          .send({ type: completed, data: { object: session(placed.id) } });
    expect(answer.status).toBe(400);
    expect((await readBack(test, token)).status).toBe('PENDING');
  });

  it('believes no message whose body was changed after it was signed, or that is old', async () => {
    const { token, order: placed } = await order();
    const payload = JSON.stringify({
      id: 'evt_x',
      object: 'event',
      type: completed,
      data: { object: session(placed.id) },
    });
    const post = (body: string, timestamp?: number) =>
      request(test.url)
        .post('/api/payments/stripe')
        .set('Content-Type', 'application/json')
        .set(
          'Stripe-Signature',
          stripe.webhooks.generateTestHeaderString({ payload, secret: SECRET, ...(timestamp && { timestamp }) }),
        )
        .send(body);
    expect((await post(payload.replace('21600', '1'))).status).toBe(400);
    expect((await post(payload, Math.floor(Date.now() / 1000) - 3600)).status).toBe(400);
    expect((await readBack(test, token)).balance.paidCents).toBe(0);
  });

  it('counts a message that comes ten times at once, and the payment told by two messages, once', async () => {
    const { token, order: placed } = await order();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => tell(completed, session(placed.id), { id: `evt_same_${placed.id}` })),
    );
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    await tell('checkout.session.async_payment_succeeded', session(placed.id));
    expect(await readBack(test, token)).toMatchObject({
      status: 'PAID',
      balance: { paidCents: 21_600, refundCents: 0 },
    });
  });

  it('waits for money that is on its way', async () => {
    const { token, order: placed } = await order();
    await tell(completed, session(placed.id, { payment_status: 'unpaid' }));
    expect((await readBack(test, token)).status).toBe('PENDING');
    await tell('checkout.session.async_payment_succeeded', session(placed.id));
    expect((await readBack(test, token)).status).toBe('PAID');
  });

  it('does not call an order paid for less than it costs, nor keep quiet about more', async () => {
    const { token, order: placed } = await order();
    await tell(completed, session(placed.id, { amount_total: 21_599 }));
    expect(await readBack(test, token)).toMatchObject({
      status: 'PENDING',
      balance: { paidCents: 21_599, dueCents: 1 },
    });
    await tell(completed, session(placed.id, { payment_intent: `pi_again_${placed.id}` }));
    expect(await readBack(test, token)).toMatchObject({ status: 'PAID', balance: { refundCents: 21_599 } });
  });

  it('takes no other money for euros', async () => {
    const { token, order: placed } = await order();
    expect((await tell(completed, session(placed.id, { currency: 'usd' }))).status).toBe(200);
    expect((await readBack(test, token)).balance.paidCents).toBe(0);
  });

  it('gives the places back when nobody pays, and no later payment page', async () => {
    const { token, order: placed } = await order([someone(), null]);
    await expire(placed.id);
    expect(await readBack(test, token)).toMatchObject({
      status: 'CANCELLED',
      cancelledBecause: 'EXPIRED',
      places: [{ state: 'WITHDRAWN' }, { state: 'WITHDRAWN' }],
    });
    expect(await ticketStates(test, event.id)).toEqual(['CANCELLED']);
    const { data } = await test.anonymous.graphql(PAY, { token });
    expect(data['payOrder']).toMatchObject({ refusal: 'NOT_PENDING' });
    expect(await order([null, null])).toMatchObject({ __typename: 'OrderPlaced' });
  });

  it('keeps the places of whoever opens the payment page late, as long as the page is open', async () => {
    const { token, order: placed } = await order();
    test.travelTo('2024-09-01T08:40:00Z');
    await test.anonymous.graphql(PAY, { token });
    test.travelTo('2024-09-01T08:50:00Z');
    await runPlannedJobs(test, `order-expiry:${placed.id}`);
    expect((await readBack(test, token)).status).toBe('PENDING');
  });

  it('brings an order back that was paid too late, where its places are free still', async () => {
    const lou = someone();
    const { token, order: placed } = await order([lou, null]);
    await expire(placed.id);
    await tell(completed, session(placed.id, { amount_total: 43_200 }));
    expect(await readBack(test, token)).toMatchObject({
      status: 'PAID',
      places: [{ state: 'NAMED', email: lou.email }, { state: 'OPEN' }],
      invoices: [{ totalCents: 43_200 }],
    });
    expect(await ticketStates(test, event.id)).toEqual(['CANCELLED', 'CONFIRMED']);
  });

  it('leaves an order to staff that was paid when its places were gone: nothing is lost, nothing oversold', async () => {
    const { token, order: placed } = await order([someone(), null]);
    await expire(placed.id);
    expect(await order([null])).toMatchObject({ __typename: 'OrderPlaced' });
    await tell(completed, session(placed.id, { amount_total: 43_200 }));
    expect(await readBack(test, token)).toMatchObject({ status: 'PAID_WITHOUT_PLACES', invoices: [] });
    const staff = await staffClient(test);
    const { data } = await staff.graphql(`query ($e: ID!) { orders(eventId: $e, task: TO_DECIDE) { rows { id } } }`, {
      e: event.id,
    });
    expect(data['orders'].rows).toEqual([{ id: placed.id }]);
    const give = () =>
      staff.graphql(
        `mutation ($id: ID!) { giveOrderPlaces(orderId: $id) { __typename ... on OrderRefused { refusal } ... on OrderChanged { order { status } } } }`,
        { id: placed.id },
      );
    expect((await give()).data['giveOrderPlaces']).toMatchObject({ refusal: 'SOLD_OUT' });
    await test.database.query('update quota set size = 3 where id = $1', [event.quotaId]);
    expect((await give()).data['giveOrderPlaces']).toMatchObject({ order: { status: 'PAID' } });
  });

  it('refunds at the provider, once however often it is asked and told', async () => {
    const { token, order: placed } = await order();
    await tell(completed, session(placed.id));
    const staff = await staffClient(test);
    await staff.graphql(`mutation ($id: ID!) { cancelOrderAsStaff(orderId: $id) { __typename } }`, { id: placed.id });
    expect(await readBack(test, token)).toMatchObject({ status: 'CANCELLED', balance: { refundCents: 21_600 } });
    const send = () =>
      staff.graphql(
        `mutation ($id: ID!) { refundOrder(orderId: $id, amountCents: 21600, sentOn: "2024-09-02") { __typename
          ... on InvalidInput { errors { code } } ... on OrderRefused { refusal } } }`,
        { id: placed.id },
      );
    await Promise.all([send(), send()]);
    const call = api.calls.find(({ path }) => path === '/v1/refunds')!;
    expect(call.body.get('amount')).toBe('21600');
    const refundId = `re_${Buffer.from(call.key!).toString('hex').slice(-24)}`;
    await tell('refund.created', refund(placed.id, { id: refundId }));
    expect(await readBack(test, token)).toMatchObject({
      status: 'REFUNDED',
      balance: { paidCents: 0, refundCents: 0 },
    });
  });

  it('does not count a refund that the provider could not make', async () => {
    const { token, order: placed } = await order();
    await tell(completed, session(placed.id));
    await tell('refund.created', refund(placed.id));
    expect((await readBack(test, token)).balance.paidCents).toBe(0);
    await tell('refund.failed', refund(placed.id, { status: 'failed' }));
    await tell('refund.updated', refund(placed.id, { status: 'failed' }));
    expect((await readBack(test, token)).balance.paidCents).toBe(21_600);
  });

  it('bears a refund that is told before its payment', async () => {
    const { token, order: placed } = await order();
    await tell('refund.created', refund(placed.id, { amount: 1000 }));
    await tell(completed, session(placed.id));
    expect((await readBack(test, token)).balance.paidCents).toBe(20_600);
  });

  it('says kindly that the provider does not answer', async () => {
    api.isDown = true;
    const { token } = await order();
    const { data } = await test.anonymous.graphql(PAY, { token });
    expect(data['payOrder']).toMatchObject({ refusal: 'PROVIDER_UNREACHABLE' });
  });

  it('leaves alone what is about no order here, or about nothing it knows', async () => {
    expect((await tell(completed, session('3f2c1f0e-0000-4000-8000-000000000000'))).status).toBe(200);
    expect((await tell(completed, session("'; drop table payment; --"))).status).toBe(200);
    expect((await tell('customer.created', { id: 'cus_1', object: 'customer' })).status).toBe(200);
  });
});
