import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { giveRole, makePerson, startTestApp, type Client, type TestApp } from '@parvis/testing';
import {
  makePaidEvent,
  placeOrder,
  readBack,
  saveSeller,
  SELLER,
  someone,
  staffClient,
  ticketStates,
} from '../orders.fixtures';

const SETTLE = `mutation ($lineId: ID!, $orderId: ID!) { settleBankLine(lineId: $lineId, orderId: $orderId) { __typename ... on OrderRefused { refusal } } }`;
const LINES = `{ bankLines { matched setAside lines { id label amountCents match proposal { id } } } }`;

interface Line {
  id: string;
  label: string;
  amountCents: number;
  match: string;
  proposal: { id: string } | null;
}

describe('staff and orders', () => {
  let test: TestApp;
  let staff: Client;
  let event: Awaited<ReturnType<typeof makePaidEvent>>;
  beforeAll(async () => {
    test = await startTestApp({ databasePool: 20 });
    test.travelTo('2024-09-01T08:00:00Z');
    await saveSeller(test);
    staff = await staffClient(test);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    event = await makePaidEvent(test);
    await test.database.query('update bank_line set set_aside_at = now()');
  });

  const upload = (csv: string, query = '', client = staff) =>
    request(test.url)
      .post(`/api/orders/bank-lines${query}`)
      .set('Cookie', client.cookie)
      .set('Content-Type', 'application/octet-stream')
      .send(Buffer.from(csv));
  const statement = (...lines: [label: string, amount: string][]) =>
    `Date;Libellé;Débit;Crédit\n${lines.map(([label, amount]) => `05/09/2024;${label};;${amount}`).join('\n')}\n`;
  const lines = async () => (await staff.graphql(LINES)).data['bankLines'].lines as Line[];

  it('match a bank line with its order by reference and amount, and each line pays once', async () => {
    const { token, order } = await placeOrder(test, { event, holders: [someone()] });
    const other = await placeOrder(test, { event });
    const csv = statement([
      `VIR ${order.reference.toLowerCase().slice(0, 5)} ${order.reference.slice(5)} CHU`,
      '216,00',
    ]);
    const { body } = await upload(csv, '?apply=1');
    expect(body).toMatchObject({ applied: true, found: 1, known: 0, faults: [] });
    const [line] = await lines();
    expect(line).toMatchObject({ match: 'EXACT', amountCents: 21_600, proposal: { id: order.id } });
    const outcomes = await Promise.all(
      [order.id, other.order.id].map((orderId) => staff.graphql(SETTLE, { lineId: line!.id, orderId })),
    );
    expect(outcomes.map(({ data }) => data['settleBankLine'].refusal ?? 'SETTLED').sort()).toEqual([
      'BANK_LINE_USED',
      'SETTLED',
    ]);
    expect(await lines()).toEqual([]);
    const again = await upload(csv, '?apply=1');
    expect(again.body).toMatchObject({ found: 1, known: 1 });
    expect(await lines(), 'the same file again brings nothing').toEqual([]);
    expect(['PAID', 'PENDING']).toContain((await readBack(test, token)).status);
  });

  it('see partial payments, payments of too much, and lines that fit nothing', async () => {
    const part = await placeOrder(test, { event });
    const over = await placeOrder(test, { event, holders: [null, null] });
    await upload(
      statement(
        [`ACOMPTE ${part.order.reference}`, '100,00'],
        [`VIR ${over.order.reference}`, '1 432,00'],
        ['DON ANONYME', '12,34'],
      ),
      '?apply=1',
    );
    const found = await lines();
    expect(found.map(({ match }) => match).sort()).toEqual(['AMOUNT_DIFFERS', 'AMOUNT_DIFFERS', 'UNKNOWN']);
    for (const line of found)
      if (line.proposal) await staff.graphql(SETTLE, { lineId: line.id, orderId: line.proposal.id });
    expect(await readBack(test, part.token)).toMatchObject({ status: 'PENDING', balance: { dueCents: 11_600 } });
    expect(await readBack(test, over.token)).toMatchObject({ status: 'PAID', balance: { refundCents: 100_000 } });
  });

  it('are told which lines of the file cannot be read, and nothing of it is written', async () => {
    const { body } = await upload(statement(['VIR', '12,00'], ['VIR', 'douze']), '?apply=1');
    expect(body).toMatchObject({ applied: false, faults: [{ line: 3, code: 'AMOUNT_INVALID' }] });
    expect(await lines()).toEqual([]);
  });

  it('say once what the columns of their bank are', async () => {
    const csv = 'Op;Quand;Combien\nVIR ALPHA;05/09/2024;12,00\n';
    expect((await upload(csv)).body).toMatchObject({ columns: null, header: ['Op', 'Quand', 'Combien'] });
    expect((await upload(csv, '?date=1&label=0&amount=2&apply=1')).body).toMatchObject({ applied: true, found: 1 });
    expect((await upload(csv.replace('12,00', '13,00'))).body).toMatchObject({
      columns: { date: 1, label: 0, amount: 2 },
    });
  });

  it.each([
    ['nothing', '', 'FILE_EMPTY'],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'FILE_WRONG_TYPE'],
  ])('get a sentence for %s', async (_, content, fault) => {
    const { body } = await upload(content);
    expect(body.fault).toBe(fault);
  });

  it('set a line aside that is for no order, and take it back', async () => {
    await upload(statement([`LOYER ${randomUUID().slice(0, 8)}`, '500,00']), '?apply=1');
    const [line] = await lines();
    const aside = (value: boolean) =>
      staff.graphql(
        `mutation ($id: ID!, $aside: Boolean!) { setBankLineAside(lineId: $id, aside: $aside) { __typename } }`,
        {
          id: line!.id,
          aside: value,
        },
      );
    await aside(true);
    expect(await lines()).toEqual([]);
    await aside(false);
    expect(await lines()).toHaveLength(1);
  });

  it('credit one named place: its ticket dies, a credit note is issued, the rest stays', async () => {
    const { token, order } = await placeOrder(test, { event, holders: [someone(), someone()] });
    await staff.graphql(
      `mutation ($id: ID!) { recordPayment(orderId: $id, amountCents: 43200, receivedOn: "2024-09-02") { __typename } }`,
      { id: order.id },
    );
    await staff.graphql(
      `mutation ($id: ID!, $places: [ID!]!) { creditOrderPlaces(orderId: $id, placeIds: $places) { __typename } }`,
      { id: order.id, places: [order.places[0].id] },
    );
    expect(await readBack(test, token)).toMatchObject({
      status: 'PAID',
      balance: { refundCents: 21_600 },
      places: [{ state: 'WITHDRAWN' }, { state: 'NAMED' }],
      invoices: [{ kind: 'INVOICE' }, { kind: 'CREDIT_NOTE', totalCents: 21_600 }],
    });
    expect(await ticketStates(test, event.id)).toEqual(['CANCELLED', 'CONFIRMED']);
  });

  it('hear of a holder who gave a ticket back, and the buyer may name somebody else', async () => {
    const lou = someone();
    const { token, order } = await placeOrder(test, { event, holders: [lou] });
    await staff.graphql(
      `mutation ($id: ID!) { recordPayment(orderId: $id, amountCents: 21600, receivedOn: "2024-09-02") { __typename } }`,
      { id: order.id },
    );
    const [ticket] = await test.database.query<{ code: string }>('select code from ticket where event_id = $1', [
      event.id,
    ]);
    await test.anonymous.graphql(`mutation ($code: String!) { cancelTicket(code: $code) { __typename } }`, {
      code: ticket!.code,
    });
    expect((await readBack(test, token)).places).toMatchObject([{ state: 'LEFT' }]);
    const { data } = await staff.graphql(
      `query ($e: ID!, $id: ID!) { orders(eventId: $e, task: PLACE_LEFT) { total } staffOrder(id: $id) { timeline { action } } }`,
      { e: event.id, id: order.id },
    );
    expect(data['orders'].total).toBe(1);
    expect(data['staffOrder'].timeline.map(({ action }: { action: string }) => action)).toEqual([
      'order.place-left',
      'order.paid',
      'order.payment',
      'order.placed',
    ]);
    const named = await test.anonymous.graphql(
      `mutation ($token: String!, $placeId: ID!, $holder: PlaceHolderInput!) { nameOrderPlace(token: $token, placeId: $placeId, holder: $holder) { __typename } }`,
      { token, placeId: order.places[0].id, holder: someone() },
    );
    expect(named.data['nameOrderPlace'].__typename).toBe('OrderChanged');
    expect(await ticketStates(test, event.id)).toEqual(['CANCELLED', 'CONFIRMED']);
  });

  it('see what is ordered, paid, due and to refund, and how many there are of each', async () => {
    const paid = await placeOrder(test, { event });
    await placeOrder(test, { event, holders: [null, null] });
    await staff.graphql(
      `mutation ($id: ID!) { recordPayment(orderId: $id, amountCents: 30000, receivedOn: "2024-09-02") { __typename } }`,
      { id: paid.order.id },
    );
    const { data } = await staff.graphql(
      `query ($e: ID!) { orders(eventId: $e) { total byStatus { status count } byMethod { method count } byTask { task count }
         figures { orderedCents paidCents dueCents refundCents invoicedNetCents } } }`,
      { e: event.id },
    );
    expect(data['orders']).toEqual({
      total: 2,
      byStatus: [
        { status: 'PAID', count: 1 },
        { status: 'PENDING', count: 1 },
      ],
      byMethod: [{ method: 'TRANSFER', count: 2 }],
      byTask: [{ task: 'TO_REFUND', count: 1 }],
      figures: {
        orderedCents: 64_800,
        paidCents: 30_000,
        dueCents: 43_200,
        refundCents: 8400,
        invoicedNetCents: 18_000,
      },
    });
  });

  it('export what they see, with cells that no spreadsheet runs', async () => {
    await placeOrder(test, { event, input: { familyName: 'Export', givenName: '=1+1' } });
    const answer = await staff.get(`/api/orders/export.csv?event=${event.id}&status=PENDING`).expect(200);
    expect(answer.text).toContain("'=1+1 Export");
    expect(answer.text).toContain(';216;0;216;');
    await staff.get('/api/orders/export.xlsx').expect(200);
    await staff.get('/api/orders/export.exe').expect(404);
  });

  it('say who sells, with numbers that are checked', async () => {
    const save = (input: object) =>
      staff.graphql(
        `mutation ($input: SellerInput!) { saveSeller(input: $input) { __typename ... on InvalidInput { errors { field code } } ... on SellerSaved { seller { iban vatNumber } } } }`,
        { input: { ...SELLER, ...input } },
      );
    const wrong = await save({
      iban: 'FR76 3000 6000 0112 3456 7890 188',
      siret: '732 829 320 00075',
      bic: 'X',
      paymentDays: 90,
    });
    expect(wrong.data['saveSeller'].errors).toEqual([
      { field: 'siret', code: 'SIRET_INVALID' },
      { field: 'iban', code: 'IBAN_INVALID' },
      { field: 'bic', code: 'BIC_INVALID' },
      { field: 'paymentDays', code: 'DAYS_OUT_OF_RANGE' },
    ]);
    const right = await save({ iban: 'fr76 3000 6000 0112 3456 7890 189', vatNumber: ' ' });
    expect(right.data['saveSeller'].seller).toEqual({ iban: SELLER.iban, vatNumber: null });
    await save({});
  });

  it('are staff: an organiser of the event sees nothing of its money', async () => {
    const personId = await makePerson(test.database);
    await giveRole(test.database, event.id, personId, 'ORGANISER');
    const organiser = await test.as(personId);
    const { order } = await placeOrder(test, { event });
    for (const query of [
      `{ orders(eventId: "${event.id}") { total } }`,
      '{ orders { total } }',
      `{ staffOrder(id: "${order.id}") { order { id } } }`,
      '{ seller { name } }',
      LINES,
      `mutation { cancelOrderAsStaff(orderId: "${order.id}") { __typename } }`,
    ]) {
      const { errors } = await organiser.graphql(query);
      expect(errors?.[0]?.extensions.code, query).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    }
    await organiser.get('/api/orders/export.csv').expect(404);
    expect((await upload(statement(['X', '1,00']), '', organiser)).status).toBe(404);
  });
});
