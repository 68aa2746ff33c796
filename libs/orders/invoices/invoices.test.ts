import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, statementsOf, type TestApp } from '@parvis/testing';
import {
  makePaidEvent,
  placeOrder,
  PUBLIC_BODY,
  readBack,
  runPlannedJobs,
  saveSeller,
  someone,
  staffClient,
} from '../orders.fixtures';
import { invoicePdf } from './invoice-pdf';
import { readInvoices } from './invoices.queries';
import { numberInvoice } from './number-invoice';

const ASK = `mutation ($token: String!) { askOrderInvoice(token: $token) { __typename ... on OrderRefused { refusal }
  ... on OrderChanged { order { canInvoice invoices { label } } } } }`;
const CANCEL = `mutation ($token: String!) { cancelOrder(token: $token) { __typename ... on OrderChanged { order { status
  invoices { label kind totalCents } balance { refundCents } } } } }`;
const TAKE_BACK = `mutation ($token: String!, $placeId: ID!) { takeBackOrderPlace(token: $token, placeId: $placeId) { __typename
  ... on OrderRefused { refusal } ... on OrderChanged { order { status amounts { totalCents } balance { refundCents }
  places { state } invoices { label kind totalCents } } } } }`;

describe('invoices', () => {
  let test: TestApp;
  let event: Awaited<ReturnType<typeof makePaidEvent>>;
  beforeAll(async () => {
    test = await startTestApp({ databasePool: 30 });
    test.travelTo('2024-09-01T08:00:00Z');
    await saveSeller(test);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    event = await makePaidEvent(test, { places: 500 });
  });

  it('are numbered without a gap by a hundred transactions at once, also where others are given up', async () => {
    class GivenUp extends Error {}
    const given: number[] = [];
    const attempts = Array.from({ length: 150 }, async (_, at) => {
      try {
        const number = await test.database.transaction(async (tx) => {
          const taken = await numberInvoice(tx, 'INVOICE', 2031);
          if (at % 3 === 2) throw new GivenUp();
          return taken;
        });
        given.push(number);
      } catch (error) {
        if (!(error instanceof GivenUp)) throw error;
      }
    });
    await Promise.all(attempts);
    expect(given.sort((one, other) => one - other)).toEqual(Array.from({ length: 100 }, (_, at) => at + 1));
  });

  it('of a hundred orders at once have the numbers 1 to 100', async () => {
    test.travelTo('2028-09-01T08:00:00Z');
    await test.database.query(`update event set starts_at = '2028-10-01', ends_at = '2028-10-02' where id = $1`, [
      event.id,
    ]);
    const placed = await Promise.all(
      Array.from({ length: 100 }, () =>
        placeOrder(test, { event, method: 'PURCHASE_ORDER', billing: PUBLIC_BODY, holders: [null] }),
      ),
    );
    const labels = placed.map(({ order }) => order.invoices[0].label).sort();
    expect(labels).toEqual(Array.from({ length: 100 }, (_, at) => `F2028-${String(at + 1).padStart(5, '0')}`));
    // A hundred messages with their documents are not what is looked at here.
    await test.database.query('delete from graphile_worker._private_jobs');
    test.travelTo('2024-09-01T08:00:00Z');
  });

  it('start again at one in a new French year', async () => {
    test.travelTo('2025-12-31T23:30:00Z');
    await test.database.query(`update event set starts_at = '2026-10-01', ends_at = '2026-10-02' where id = $1`, [
      event.id,
    ]);
    const placed = await placeOrder(test, { event, method: 'PURCHASE_ORDER', billing: PUBLIC_BODY });
    expect(placed.order.invoices[0].label).toBe('F2026-00001');
    test.travelTo('2024-09-01T08:00:00Z');
  });

  it('cannot be changed or removed, not even in the database', async () => {
    await placeOrder(test, { event, method: 'PURCHASE_ORDER', billing: PUBLIC_BODY });
    for (const sql of [`update invoice set content = '{}'`, 'delete from invoice'])
      await expect(test.database.query(sql)).rejects.toThrow('append-only');
  });

  it('come before the money to a buyer who asks, once', async () => {
    const { token } = await placeOrder(test, { event });
    const first = await test.anonymous.graphql(ASK, { token });
    expect(first.data['askOrderInvoice']).toMatchObject({ order: { canInvoice: false, invoices: [{}] } });
    const second = await test.anonymous.graphql(ASK, { token });
    expect(second.data['askOrderInvoice']).toMatchObject({ refusal: 'NOTHING_TO_INVOICE' });
  });

  it('are taken back whole by a credit note when the order is cancelled', async () => {
    const { token } = await placeOrder(test, {
      event,
      method: 'PURCHASE_ORDER',
      billing: PUBLIC_BODY,
      holders: [someone(), null],
    });
    const { data } = await test.anonymous.graphql(CANCEL, { token });
    expect(data['cancelOrder'].order).toMatchObject({
      status: 'CANCELLED',
      invoices: [
        { kind: 'INVOICE', totalCents: 43_200 },
        { kind: 'CREDIT_NOTE', totalCents: 43_200 },
      ],
    });
    expect(data['cancelOrder'].order.invoices[1].label).toMatch(/^A2024-\d{5}$/);
    await test.runJobs();
    const mail = (await test.mails()).findLast(({ subject }) => subject?.startsWith('Commande annulée'))!;
    expect(mail.attachments.map(({ filename }) => filename)).toEqual([
      `${data['cancelOrder'].order.invoices[1].label}.pdf`,
    ]);
  });

  it('are taken back in part when one place is, and what was paid too much is due back', async () => {
    const { token, order } = await placeOrder(test, { event, holders: [null, null, null] });
    await test.anonymous.graphql(ASK, { token });
    const staff = await staffClient(test);
    await staff.graphql(
      `mutation ($id: ID!) { recordPayment(orderId: $id, amountCents: 64800, receivedOn: "2024-09-03") { __typename } }`,
      { id: order.id },
    );
    const { data } = await test.anonymous.graphql(TAKE_BACK, { token, placeId: order.places[1].id });
    expect(data['takeBackOrderPlace'].order).toMatchObject({
      status: 'PAID',
      amounts: { totalCents: 43_200 },
      balance: { refundCents: 21_600 },
      invoices: [
        { kind: 'INVOICE', totalCents: 64_800 },
        { kind: 'CREDIT_NOTE', totalCents: 21_600 },
      ],
    });
  });

  it('leave with the payment, to the buyer and to the address for invoices', async () => {
    const { order } = await placeOrder(test, { event, holders: [someone()] });
    const staff = await staffClient(test);
    await staff.graphql(
      `mutation ($id: ID!) { recordPayment(orderId: $id, amountCents: 21600, receivedOn: "2024-09-03") { __typename } }`,
      { id: order.id },
    );
    await test.runJobs();
    const withInvoice = (await test.mails()).filter(
      ({ attachments, html }) =>
        attachments.some(({ mimeType }) => mimeType === 'application/pdf') && html?.includes(order.reference),
    );
    expect(withInvoice.map(({ to }) => to![0]!.address).sort()).toEqual([
      'acheteuse@example.org',
      'factures@example.org',
    ]);
    const forAccountants = withInvoice.find(({ to }) => to![0]!.address === 'factures@example.org')!;
    expect(forAccountants.text, 'accountants get no key to the order').not.toContain('/commande#');
  });

  it('open to their buyer and to staff, to nobody else, with the key in no address', async () => {
    const { token, order } = await placeOrder(test, { event, method: 'PURCHASE_ORDER', billing: PUBLIC_BODY });
    const other = await placeOrder(test, { event });
    const path = `/api/invoices/${order.invoices[0].id}/invoice.pdf`;
    const post = (body: object) =>
      fetch(`${test.url}${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
    const answer = await post({ token });
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    for (const body of [{}, { token: other.token }, { token: ['x'] }, { token: 'x'.repeat(5000) }])
      expect((await post(body)).status).toBe(404);
    await test.anonymous.get(path).expect(404);
    await (await staffClient(test)).get(path).expect(200);
    await (await staffClient(test)).get(`/api/invoices/${randomUUID()}/invoice.pdf`).expect(404);
  });

  it('print in both languages, for a seller without VAT too, with many lines and names of any script', async () => {
    const { order } = await placeOrder(test, {
      event,
      method: 'PURCHASE_ORDER',
      billing: { ...PUBLIC_BODY, organisation: 'Clinique Ωμέγα Đại học — «\u202fЛес\u202f»', country: 'BE' },
    });
    const [invoice] = await readInvoices(test.database, [order.invoices[0].id]);
    const { content } = invoice!;
    const exempt = { ...content, seller: { ...content.seller, vatNumber: null } };
    const long = { ...content, lines: Array.from({ length: 60 }, () => content.lines[0]!) };
    for (const language of ['FR', 'EN'] as const)
      for (const one of [content, exempt, long])
        expect((await invoicePdf({ ...invoice!, content: one }, language)).length).toBeGreaterThan(5000);
  });

  it('bill no VAT for a seller that has no VAT number', async () => {
    await saveSeller(test, { vatNumber: null });
    const { order } = await placeOrder(test, { event });
    expect(order.amounts).toMatchObject({ netCents: 18_000, vatCents: 0, totalCents: 18_000 });
    await saveSeller(test);
  });

  it('are asked for by a reminder three days before they are due, and never once paid', async () => {
    const { order } = await placeOrder(test, { event });
    await test.runJobs();
    await runPlannedJobs(test, `order-reminder:${order.id}`);
    const reminders = async () =>
      (await test.mails()).filter(
        ({ subject, html }) => subject?.startsWith('Il reste à régler') && html?.includes(order.reference),
      );
    expect(await reminders()).toHaveLength(1);
    const staff = await staffClient(test);
    await staff.graphql(
      `mutation ($id: ID!, $at: DateTime!) { extendOrder(orderId: $id, dueAt: $at) { __typename }
         recordPayment(orderId: $id, amountCents: 21600, receivedOn: "2024-09-03") { __typename } }`,
      { id: order.id, at: '2024-09-25T10:00:00Z' },
    );
    await runPlannedJobs(test, `order-reminder:${order.id}`);
    expect(await reminders()).toHaveLength(1);
  });

  it('are not asked for the moment they are ordered, however soon the event is', async () => {
    test.travelTo('2024-09-30T09:00:00Z');
    const { order } = await placeOrder(test, { event });
    await test.runJobs();
    const mails = (await test.mails()).filter(({ html }) => html?.includes(order.reference));
    expect(mails.map(({ subject }) => subject)).toEqual([expect.stringMatching(/^Votre commande/)]);
    test.travelTo('2024-09-01T08:00:00Z');
  });

  it('cost one page of orders the same number of statements, however many there are', async () => {
    const staff = await staffClient(test);
    const list = () => staff.graphql(`{ orders(first: 50) { total rows { id } } bankLines { matched } }`);
    const few = (await statementsOf(test, list)).length;
    for (let n = 0; n < 3; n += 1) await placeOrder(test, { event, holders: [null, null] });
    expect((await statementsOf(test, list)).length).toBe(few);
  });

  it('are found in SQL at the amounts that the buyer reads', async () => {
    const staff = await staffClient(test);
    await test.database.query('update ticket_kind set price_cents = 3333, vat_basis_points = 550 where id = $1', [
      event.kindId,
    ]);
    await test.database.query(
      `insert into code (event_id, word, note, percent_basis_points, valid_from, created_at) values ($1, 'ARRONDI', '', 1234, '2024-01-01', '2024-01-01')`,
      [event.id],
    );
    await test.database.query(
      `insert into code (event_id, word, note, amount_cents, valid_from, created_at) values ($1, 'CINQ', '', 500, '2024-01-01', '2024-01-01')`,
      [event.id],
    );
    for (const [code, count] of [
      ['ARRONDI', 7],
      ['CINQ', 3],
      [null, 10],
    ] as const) {
      const { token, order } = await placeOrder(test, { event, holders: Array(count).fill(null), input: { code } });
      const { data } = await staff.graphql(`query ($s: String) { orders(search: $s) { rows { totalCents } } }`, {
        s: order.reference,
      });
      expect(data['orders'].rows).toEqual([{ totalCents: (await readBack(test, token)).amounts.totalCents }]);
    }
  });
});
