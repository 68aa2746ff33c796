import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makePerson, makeTicketKind, startTestApp, type Client, type TestApp } from '@parvis/testing';
import { makeSale, register, type Sale } from '../places.fixtures';

const SAVE = `mutation ($input: CodeInput!) { saveCode(input: $input) { __typename
  ... on CodeSaved { code { id word uses state kindIds } } ... on InvalidInput { errors { field code } } } }`;
const OFFER = `query ($slug: String!, $code: String) { event(slug: $slug) {
  kindsOnOffer(code: $code) { isForYou priceCents priceWithVatCents kind { id state } } } }`;

describe('codes', () => {
  let test: TestApp;
  let staff: Client;
  let sale: Sale;
  let hidden: string;
  beforeAll(async () => {
    test = await startTestApp();
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.travelTo('2024-09-15T08:00:00Z');
    sale = await makeSale(test, 100, { priceCents: 12_000 });
    hidden = await makeTicketKind(test.database, sale.eventId, {
      audience: 'PRESS',
      needsCode: true,
      saleFrom: '2024-09-01',
    });
  });

  const save = async (fields: object = {}, client = staff) =>
    (
      await client.graphql(SAVE, {
        input: {
          eventId: sale.eventId,
          word: 'PRESSE',
          note: '',
          validFrom: '2024-09-01T00:00:00Z',
          kindIds: [],
          ...fields,
        },
      })
    ).data.saveCode;
  const check = async (word: string) =>
    (
      await test.anonymous.graphql(
        `query ($eventId: ID!, $word: String!) { checkCode(eventId: $eventId, word: $word) { __typename
          ... on CodeAccepted { word percentBasisPoints opensHidden } ... on CodeNotUsable { fault } } }`,
        { eventId: sale.eventId, word },
      )
    ).data.checkCode;
  const offer = async (code?: string) =>
    (await test.anonymous.graphql(OFFER, { slug: sale.slug, code })).data.event.kindsOnOffer;

  it('show a hidden kind to whoever has one, however it is typed, and open it', async () => {
    await save({ word: ' été presse ', kindIds: [hidden] });
    expect(await offer()).toHaveLength(1);
    expect((await offer('Été-Presse')).map(({ kind }: { kind: { id: string } }) => kind.id)).toContain(hidden);
    expect(await check('ete presse')).toEqual({
      __typename: 'CodeAccepted',
      word: 'ETE-PRESSE',
      percentBasisPoints: null,
      opensHidden: true,
    });
    expect((await register(test.anonymous, sale.eventId, { kindId: hidden })).__typename).toBe('RegistrationClosed');
    expect(await register(test.anonymous, sale.eventId, { code: 'ete-presse' })).toMatchObject({
      __typename: 'Registered',
      ticket: { audience: 'PRESS' },
    });
  });

  it('are asked for from when one works until none does, even where registration is closed to everybody else', async () => {
    const asksForCode = async () =>
      (
        await test.anonymous.graphql(
          `query ($slug: String!) { event(slug: $slug) { registration { isOpen closedBecause takesCodes } } }`,
          { slug: sale.slug },
        )
      ).data.event.registration;
    expect((await asksForCode()).takesCodes).toBe(false);
    await save({ kindIds: [hidden], validFrom: '2024-09-16T00:00:00Z', validUntil: '2024-09-20T00:00:00Z' });
    expect((await asksForCode()).takesCodes).toBe(false);
    test.travelTo('2024-09-16T08:00:00Z');
    expect(await asksForCode()).toEqual({ isOpen: true, closedBecause: null, takesCodes: true });
    await test.database.query(`update ticket_kind set needs_code = true where event_id = $1`, [sale.eventId]);
    expect(await asksForCode()).toEqual({ isOpen: false, closedBecause: 'NOT_TAKEN_HERE', takesCodes: true });
    test.travelTo('2024-09-20T08:00:00Z');
    expect((await asksForCode()).takesCodes).toBe(false);
  });

  it('lower a price, to nothing at most; what still costs is ordered', async () => {
    await save({ word: 'MOINS20', percentBasisPoints: 2000 });
    await save({ word: 'OFFERT', percentBasisPoints: 10_000, usesMax: 1 });
    expect((await offer('moins20'))[0]).toMatchObject({ priceCents: 9600, priceWithVatCents: 11_520 });
    expect((await register(test.anonymous, sale.eventId, { code: 'MOINS20' })).__typename).toBe('PaymentNeeded');
    expect((await register(test.anonymous, sale.eventId, { code: 'OFFERT' })).__typename).toBe('Registered');
    expect(await register(test.anonymous, sale.eventId, { code: 'OFFERT' })).toEqual({
      __typename: 'CodeNotUsable',
      fault: 'USED_UP',
    });
  });

  it('are used as often as staff said by fifty who come at once, and again after somebody cancels', async () => {
    await save({ word: 'CINQ', percentBasisPoints: 10_000, usesMax: 5 });
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () => register(test.anonymous, sale.eventId, { code: 'CINQ' })),
    );
    const registered = outcomes.filter(({ __typename }) => __typename === 'Registered');
    expect(registered).toHaveLength(5);
    expect(outcomes.filter(({ fault }) => fault === 'USED_UP')).toHaveLength(45);
    const numbers = await test.database.query<{ number: number }>(
      'select number from code_use u join code c on c.id = u.code_id where c.event_id = $1 order by number',
      [sale.eventId],
    );
    expect(numbers.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    await test.anonymous.graphql(`mutation ($code: String!) { cancelTicket(code: $code) { __typename } }`, {
      code: registered[2].ticket.code,
    });
    expect((await register(test.anonymous, sale.eventId, { code: 'CINQ' })).__typename).toBe('Registered');
  });

  it('are not used up where they change nothing', async () => {
    const free = await makeTicketKind(test.database, sale.eventId, { audience: 'GUEST', saleFrom: '2024-09-01' });
    await save({ word: 'RIEN', percentBasisPoints: 1000, usesMax: 1 });
    await register(test.anonymous, sale.eventId, { kindId: free, code: 'RIEN' });
    expect((await check('RIEN')).__typename).toBe('CodeAccepted');
  });

  it.each([
    ['unknown', 'NADA', 'UNKNOWN', {}],
    ['not yet valid', 'TOT', 'NOT_YET', { word: 'TOT', validFrom: '2024-09-20T00:00:00Z' }],
    ['no longer valid', 'TARD', 'EXPIRED', { word: 'TARD', validUntil: '2024-09-10T00:00:00Z' }],
  ])('%s are refused with a reason', async (_, word, fault, fields) => {
    await save(fields);
    expect(await check(word)).toEqual({ __typename: 'CodeNotUsable', fault });
    expect(await register(test.anonymous, sale.eventId, { code: word })).toMatchObject({ fault });
  });

  it('of other kinds and stopped ones say so', async () => {
    const { code } = await save({ word: 'AUTRE', kindIds: [hidden] });
    expect(await register(test.anonymous, sale.eventId, { kindId: sale.kindId, code: 'AUTRE' })).toMatchObject({
      fault: 'OTHER_KINDS',
    });
    await staff.graphql(
      `mutation ($eventId: ID!, $codeId: ID!) { stopCode(eventId: $eventId, codeId: $codeId, stopped: true) { code { state } } }`,
      { eventId: sale.eventId, codeId: code.id },
    );
    expect(await check('AUTRE')).toMatchObject({ fault: 'UNKNOWN' });
  });

  it.each([
    [{ word: 'a' }, 'word', 'CODE_SHAPE'],
    [{ word: 'DEUX', percentBasisPoints: 1000, amountCents: 100 }, 'amountCents', 'ONE_DISCOUNT'],
    [{ word: 'FIN', validUntil: '2024-08-01T00:00:00Z' }, 'validUntil', 'BEFORE_START'],
    [{ word: 'ZERO', usesMax: 0 }, 'usesMax', 'OUT_OF_RANGE'],
  ])('are not made with %o', async (fields, field, code) => {
    expect(await save(fields)).toMatchObject({ errors: [{ field, code }] });
  });

  it('have one word each, and never fewer uses than were used', async () => {
    const { code } = await save({ word: 'UN', percentBasisPoints: 10_000, usesMax: 3, kindIds: [] }).then(
      async (saved) => (saved.code ? saved : save({ word: 'UNE', percentBasisPoints: 10_000, usesMax: 3 })),
    );
    await register(test.anonymous, sale.eventId, { code: code.word });
    await register(test.anonymous, sale.eventId, { code: code.word });
    expect(await save({ word: code.word })).toMatchObject({ errors: [{ field: 'word', code: 'CODE_TAKEN' }] });
    expect(await save({ id: code.id, word: code.word, usesMax: 1 })).toMatchObject({
      errors: [{ field: 'usesMax', code: 'FEWER_THAN_USED' }],
    });
  });
});
