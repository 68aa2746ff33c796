import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makeEvent, makePerson, makeTicket, makeTicketKind, startTestApp, type TestApp } from '@parvis/testing';
import {
  makePaidEvent,
  orderInput,
  PARTS,
  PLACE_ORDER,
  placeOrder,
  PUBLIC_BODY,
  readBack,
  saveSeller,
  someone,
  ticketStates,
} from './orders.fixtures';

describe('an order', () => {
  let test: TestApp;
  let event: Awaited<ReturnType<typeof makePaidEvent>>;
  beforeAll(async () => {
    test = await startTestApp({ databasePool: 20 });
    test.travelTo('2024-09-01T08:00:00Z');
    await saveSeller(test);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    event = await makePaidEvent(test);
  });

  it('keeps places for people named now and later, with what is to pay and how', async () => {
    const lou = someone();
    const placed = await placeOrder(test, { event, holders: [lou, null, null] });
    expect(placed).toMatchObject({ __typename: 'OrderPlaced' });
    expect(placed.order).toMatchObject({
      status: 'PENDING',
      amounts: { netCents: 54_000, vatCents: 10_800, totalCents: 64_800 },
      balance: { paidCents: 0, dueCents: 64_800 },
      transfer: { iban: 'FR7630006000011234567890189', reference: placed.order.reference },
      places: [{ state: 'NAMED', email: lou.email }, { state: 'OPEN' }, { state: 'OPEN' }],
    });
    expect(placed.order.reference).toMatch(/^PV[0-9A-HJKMNP-TV-Z]{8}$/);
    expect(await ticketStates(test, event.id)).toEqual(['AWAITING_PAYMENT']);
    expect((await readBack(test, placed.token)).id).toBe(placed.order.id);
  });

  it('is one order however often the same request comes, at once or later', async () => {
    const input = orderInput({ event, holders: [someone(), null] });
    const send = () => test.anonymous.graphql(`${PLACE_ORDER} ${PARTS}`, { input });
    const answers = [...(await Promise.all([send(), send(), send(), send()])), await send()];
    const ids = answers.map(({ data }) => data['placeOrder'].order.id);
    expect(new Set(ids).size).toBe(1);
    const [count] = await test.database.query<{ n: number }>('select count(*)::int n from place where event_id = $1', [
      event.id,
    ]);
    expect(count!.n).toBe(2);
  });

  it('never takes more places than there are: sixty orders of three at once for twenty places', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 60 }, () => placeOrder(test, { event, holders: [someone(), null, null] })),
    );
    const placed = outcomes.filter(({ __typename }) => __typename === 'OrderPlaced');
    expect(placed).toHaveLength(6);
    expect(outcomes.find(({ __typename }) => __typename === 'NotEnoughPlaces')).toMatchObject({ placesLeft: 2 });
    const { rows } = await taken(event.id);
    expect(rows).toEqual({ places: 18, tickets: 6 });
  });

  async function taken(eventId: string) {
    const [rows] = await test.database.query(
      `select (select count(*)::int from place where event_id = $1) as places, (select count(*)::int from ticket where event_id = $1) as tickets`,
      [eventId],
    );
    return { rows };
  }

  it('leaves nothing behind when one of its people has a ticket already', async () => {
    const known = someone();
    await makeTicket(test.database, event.id, await makePerson(test.database, { email: known.email }), {
      audience: 'NON_MEMBER',
    });
    const outcome = await placeOrder(test, { event, holders: [someone(), known] });
    expect(outcome).toMatchObject({ errors: [{ field: 'places.1.holder.email', code: 'HAS_TICKET' }] });
    expect((await taken(event.id)).rows).toEqual({ places: 0, tickets: 1 });
  });

  it('gives one person one of two orders that name them at once', async () => {
    const lou = someone();
    const outcomes = await Promise.all([1, 2].map(() => placeOrder(test, { event, holders: [lou] })));
    expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['InvalidInput', 'OrderPlaced']);
  });

  it('is good at once, with its invoice, for a public body that pays on a purchase order', async () => {
    const placed = await placeOrder(test, {
      event,
      method: 'PURCHASE_ORDER',
      holders: [someone()],
      billing: PUBLIC_BODY,
    });
    expect(placed.order).toMatchObject({ status: 'PENDING', invoices: [{ kind: 'INVOICE', totalCents: 21_600 }] });
    expect(await ticketStates(test, event.id)).toEqual(['CONFIRMED']);
  });

  it('costs nothing where its kinds do: confirmed at once, no invoice, no billing data', async () => {
    const free = await makePaidEvent(test, { priceCents: 0 });
    const placed = await placeOrder(test, { event: free, method: 'NONE', billing: null, holders: [someone(), null] });
    expect(placed.order).toMatchObject({ status: 'PAID', method: 'NONE', invoices: [], amounts: { totalCents: 0 } });
    expect(await ticketStates(test, free.id)).toEqual(['CONFIRMED']);
  });

  it('takes a kind for members only for people of members, each of them', async () => {
    const organisation = await test.database.query<{ id: string }>(
      `insert into organisation (name, member_from) values ('Membre du pôle', '2020-01-01') returning id`,
    );
    await test.database.query('insert into organisation_domain (domain, organisation_id) values ($1, $2)', [
      'membre.example',
      organisation[0]!.id,
    ]);
    const kindId = await makeTicketKind(test.database, event.id, { audience: 'MEMBER', priceCents: 9000 });
    const ofMember = { ...event, kindId };
    const colleague = { ...someone(), email: 'collegue@membre.example' };
    expect(
      await placeOrder(test, {
        event: ofMember,
        holders: [colleague, someone()],
        input: { email: 'chef@membre.example' },
      }),
    ).toMatchObject({ __typename: 'KindNotForYou', audience: 'MEMBER' });
    expect(await placeOrder(test, { event: ofMember, holders: [null] })).toMatchObject({ __typename: 'KindNotForYou' });
    expect(
      await placeOrder(test, { event: ofMember, holders: [colleague, null], input: { email: 'chef@membre.example' } }),
    ).toMatchObject({ __typename: 'OrderPlaced' });
  });

  it('uses a code as often as it has places, and no more', async () => {
    const [code] = await test.database.query<{ id: string }>(
      `insert into code (event_id, word, note, percent_basis_points, uses_max, valid_from, created_at)
       values ($1, 'PINS10', '', 1000, 3, '2024-01-01', '2024-01-01') returning id`,
      [event.id],
    );
    const placed = await placeOrder(test, { event, holders: [null, null], input: { code: 'pins10' } });
    expect(placed.order.amounts).toMatchObject({ discountCents: 3600, netCents: 32_400, totalCents: 38_880 });
    expect(await placeOrder(test, { event, holders: [null, null], input: { code: 'PINS10' } })).toMatchObject({
      __typename: 'CodeNotUsable',
    });
    expect(await test.database.query('select 1 from code_use where code_id = $1', [code!.id])).toHaveLength(2);
  });

  it.each([
    ['no places', { places: [] }, { field: 'places', code: 'REQUIRED' }],
    ['no address', { email: 'alix' }, { field: 'email', code: 'EMAIL_INVALID' }],
    ['one person twice', 'TWICE', { field: 'places.1.holder.email', code: 'NAMED_TWICE' }],
    ['a name that is blank', 'BLANK', { field: 'places.0.holder.givenName', code: 'REQUIRED' }],
    ['a kind of nowhere', 'KIND', { field: 'places', code: 'KIND_UNKNOWN' }],
    ['more than may be ordered', 'MANY', { field: 'places', code: 'TOO_MANY_OF_KIND' }],
    ['no way to pay', { method: 'NONE' }, { field: 'method', code: 'METHOD_NOT_OFFERED' }],
    ['online payment where none is set', { method: 'ONLINE' }, { field: 'method', code: 'METHOD_NOT_OFFERED' }],
    ['no billing data', { billing: null }, { field: 'billing.organisation', code: 'REQUIRED' }],
    [
      'a SIRET with a wrong key',
      { billing: { ...PUBLIC_BODY, siret: '35600000000049' } },
      { field: 'billing.siret', code: 'SIRET_INVALID' },
    ],
    [
      'a VAT number of no shape',
      { billing: { ...PUBLIC_BODY, vatNumber: '12' } },
      { field: 'billing.vatNumber', code: 'VAT_NUMBER_INVALID' },
    ],
    [
      'a public body without its numbers',
      { method: 'PURCHASE_ORDER' },
      { field: 'billing.siret', code: 'REQUIRED_BY_CHORUS' },
    ],
  ])('says what is wrong with %s, and takes nothing', async (_, wrong, fault) => {
    const lou = someone();
    const places = {
      TWICE: [lou, { ...lou, email: lou.email.toUpperCase() }].map((holder) => ({ kindId: event.kindId, holder })),
      BLANK: [{ kindId: event.kindId, holder: { ...lou, givenName: ' \u200b ' } }],
      KIND: [{ kindId: randomUUID(), holder: null }],
      MANY: Array.from({ length: 11 }, () => ({ kindId: event.kindId })),
    };
    const input = typeof wrong === 'string' ? { places: places[wrong as keyof typeof places] } : wrong;
    const outcome = await placeOrder(test, { event, input });
    expect(outcome).toMatchObject({ __typename: 'InvalidInput' });
    expect(outcome.errors).toContainEqual(fault);
    expect((await taken(event.id)).rows).toEqual({ places: 0, tickets: 0 });
  });

  it('of an event that nobody sees leads nowhere', async () => {
    const draft = await makeEvent(test.database, { status: 'DRAFT' });
    const { errors } = await test.anonymous.graphql(`${PLACE_ORDER} ${PARTS}`, {
      input: orderInput({ event: { ...draft, kindId: event.kindId } }),
    });
    expect(errors![0]!.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
  });

  it('with a price is not taken before staff said who sells', async () => {
    await test.database.query('delete from seller');
    expect(await placeOrder(test, { event })).toMatchObject({
      __typename: 'OrderRefused',
      refusal: 'BILLING_NOT_READY',
    });
    await saveSeller(test);
  });

  it('keeps no secret of its page in the database, nor in its jobs', async () => {
    const { token } = await placeOrder(test, { event });
    for (const table of ['order_link', 'ticket_order', 'graphile_worker._private_jobs', 'audit_entry'])
      expect(JSON.stringify(await test.database.query(`select * from ${table}`)), table).not.toContain(token);
  });
});
