import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { makePerson, startTestApp, type Client, type TestApp } from '@parvis/testing';
import { allDue, makeSale, register, type Sale, takenOf } from '../places.fixtures';

const SAVE = `mutation ($input: AllotmentInput!) { saveAllotment(input: $input) { __typename
  ... on AllotmentSaved { allotment { id state places claimUrl contactUrl claims { name } } }
  ... on PlacesShort { free } ... on InvalidInput { errors { field code } } } }`;
const COMPANY = `query ($token: String!) { companyPlaces(token: $token) { company isClosed claimUrl places { id state holderName } } }`;
const PASS = `query ($token: String!) { pass(token: $token) { __typename ... on Pass { sort givenBy placesLeft kind { id } event { slug } }
  ... on PassNotUsable { why givenBy } } }`;

describe('the places of a company', () => {
  let test: TestApp;
  let staff: Client;
  let sale: Sale;
  beforeAll(async () => {
    test = await startTestApp({ databasePool: 20 });
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.travelTo('2024-09-15T08:00:00Z');
    await test.database.query('delete from graphile_worker._private_jobs');
    sale = await makeSale(test, 10);
  });

  const input = (fields: object = {}) => ({
    eventId: sale.eventId,
    kindId: sale.kindId,
    company: 'Clinique des Tilleuls',
    contactName: 'Maud Rivière',
    contactEmail: 'maud@tilleuls.example.org',
    language: 'FR',
    places: 3,
    expiresAt: '2024-09-25T16:00:00Z',
    ...fields,
  });
  const save = async (fields: object = {}, client = staff) =>
    (await client.graphql(SAVE, { input: input(fields) })).data.saveAllotment;
  const tokenOf = (url: string) => url.split('/').at(-1)!;
  const give = async (fields: object = {}) => {
    const { allotment } = await save(fields);
    return { id: allotment.id, claim: tokenOf(allotment.claimUrl), contact: tokenOf(allotment.contactUrl) };
  };
  const companyOf = async (token: string) => (await test.anonymous.graphql(COMPANY, { token })).data.companyPlaces;
  const takeBack = (token: string, placeId: string) =>
    test.anonymous.graphql(
      `mutation ($token: String!, $placeId: ID!) { takeBackPlace(token: $token, placeId: $placeId) { company } }`,
      { token, placeId },
    );

  it('are kept for it, claimed by each colleague with a ticket and a calendar entry of their own, and seen by its contact', async () => {
    const { claim, contact } = await give();
    expect(await takenOf(test, sale.eventId)).toBe(3);
    expect((await test.anonymous.graphql(PASS, { token: claim })).data.pass).toEqual({
      __typename: 'Pass',
      sort: 'COMPANY',
      givenBy: 'Clinique des Tilleuls',
      placesLeft: 3,
      kind: { id: sale.kindId },
      event: { slug: sale.slug },
    });
    const email = 'colleague@tilleuls.example.org';
    expect(await register(test.anonymous, sale.eventId, { pass: claim, email, givenName: 'Léa' })).toMatchObject({
      __typename: 'Registered',
      ticket: { status: 'CONFIRMED', holderName: 'Léa Aubry' },
    });
    expect(await takenOf(test, sale.eventId)).toBe(3);
    const { places } = await companyOf(contact);
    expect(places.map(({ state, holderName }: { state: string; holderName: string }) => [state, holderName])).toEqual([
      ['CLAIMED', 'Léa Aubry'],
      ['OPEN', null],
      ['OPEN', null],
    ]);
    await test.runJobs();
    const [mail] = (await test.mails()).filter(({ to }) => to?.[0]?.address === email);
    expect(mail!.attachments.some(({ mimeType }) => mimeType.startsWith('text/calendar'))).toBe(true);
  });

  it('are nobody else’s: what is left of the quota sells out before them, and the last goes to one of two', async () => {
    const { claim } = await give({ places: 9 });
    expect((await register(test.anonymous, sale.eventId)).__typename).toBe('Registered');
    expect((await register(test.anonymous, sale.eventId)).__typename).toBe('SoldOut');
    for (let n = 0; n < 8; n += 1) await register(test.anonymous, sale.eventId, { pass: claim });
    const last = await Promise.all([1, 2, 3, 4].map(() => register(test.anonymous, sale.eventId, { pass: claim })));
    expect(last.filter(({ __typename }) => __typename === 'Registered')).toHaveLength(1);
    expect(last.filter(({ why }) => why === 'USED_UP')).toHaveLength(3);
    expect(await takenOf(test, sale.eventId)).toBe(10);
  });

  it('go to exactly as many as there are of forty colleagues who follow the link at once, a ticket a place', async () => {
    const { claim, contact } = await give({ places: 8 });
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => register(test.anonymous, sale.eventId, { pass: claim })),
    );
    expect(answers.filter(({ __typename }) => __typename === 'Registered')).toHaveLength(8);
    expect(answers.filter(({ why }) => why === 'USED_UP')).toHaveLength(32);
    const [claimed] = await test.database.query<{ tickets: number }>(
      'select count(distinct claimed_ticket_id)::int as tickets from place where event_id = $1',
      [sale.eventId],
    );
    expect(claimed!.tickets).toBe(8);
    expect((await companyOf(contact)).places.map(({ state }: { state: string }) => state)).toEqual(
      Array.from({ length: 8 }, () => 'CLAIMED'),
    );
    expect(await takenOf(test, sale.eventId)).toBe(8);
  });

  it('come back when the contact gives one back, when staff close them, when their time is over; tickets stay', async () => {
    const { id, claim, contact } = await give();
    await register(test.anonymous, sale.eventId, { pass: claim });
    const { places } = await companyOf(contact);
    const [claimed, open] = [places[0], places[1]];
    await takeBack(contact, claimed.id);
    await takeBack(contact, open.id);
    expect(await takenOf(test, sale.eventId)).toBe(2);
    await staff.graphql(
      `mutation ($eventId: ID!, $allotmentId: ID!) { closeAllotment(eventId: $eventId, allotmentId: $allotmentId) { allotment { state } } }`,
      { eventId: sale.eventId, allotmentId: id },
    );
    expect(await takenOf(test, sale.eventId)).toBe(1);
    expect(await register(test.anonymous, sale.eventId, { pass: claim })).toMatchObject({
      why: 'WITHDRAWN',
      givenBy: 'Clinique des Tilleuls',
    });
    expect((await companyOf(contact)).isClosed).toBe(true);
    const second = await give();
    test.travelTo('2024-09-26T08:00:00Z');
    expect(await register(test.anonymous, sale.eventId, { pass: second.claim })).toMatchObject({ why: 'EXPIRED' });
    await allDue(test);
    await test.runJobs();
    expect(await takenOf(test, sale.eventId)).toBe(1);
  });

  it('go to another colleague when the one who claimed cancels', async () => {
    const { claim, contact } = await give({ places: 1 });
    const { ticket } = await register(test.anonymous, sale.eventId, { pass: claim });
    await test.anonymous.graphql(`mutation ($code: String!) { cancelTicket(code: $code) { __typename } }`, {
      code: ticket.code,
    });
    expect((await companyOf(contact)).places[0].state).toBe('OPEN');
    expect((await register(test.anonymous, sale.eventId, { pass: claim })).__typename).toBe('Registered');
  });

  it('grow as far as there are free places, shrink as far as nobody claimed them', async () => {
    const { id, claim } = await give();
    expect(await save({ id, places: 11 })).toEqual({ __typename: 'PlacesShort', free: 7 });
    expect((await save({ id, places: 10 })).allotment.places).toBe(10);
    await register(test.anonymous, sale.eventId, { pass: claim });
    await register(test.anonymous, sale.eventId, { pass: claim });
    expect(await save({ id, places: 1 })).toMatchObject({ errors: [{ field: 'places', code: 'FEWER_THAN_CLAIMED' }] });
    expect((await save({ id, places: 2 })).allotment.state).toBe('FULL');
    expect(await takenOf(test, sale.eventId)).toBe(2);
  });

  it.each([
    [{ company: ' ' }, 'company', 'REQUIRED'],
    [{ contactEmail: 'maud' }, 'contactEmail', 'EMAIL_INVALID'],
    [{ places: 0 }, 'places', 'OUT_OF_RANGE'],
    [{ expiresAt: '2024-09-01T00:00:00Z' }, 'expiresAt', 'IN_THE_PAST'],
    [{ expiresAt: '2025-09-01T00:00:00Z' }, 'expiresAt', 'AFTER_THE_EVENT'],
    [{ kindId: 'none' }, 'kindId', 'UNKNOWN'],
  ])('are not given with %o', async (fields, field, code) => {
    expect(await save(fields)).toMatchObject({ errors: [{ field, code }] });
    expect(await takenOf(test, sale.eventId)).toBe(0);
  });

  it('reach the contact with both links and a colleague with one, a few messages a place at most', async () => {
    const { id, claim, contact } = await give({ places: 1 });
    await staff.graphql(
      `mutation ($eventId: ID!, $allotmentId: ID!) { sendAllotment(eventId: $eventId, allotmentId: $allotmentId) { allotment { sentAt } } }`,
      { eventId: sale.eventId, allotmentId: id },
    );
    const send = async (email: string) =>
      (
        await test.anonymous.graphql(
          `mutation ($token: String!, $email: String!) { sendCompanyLink(token: $token, email: $email) { __typename
            ... on LinkNotSent { reason } ... on InvalidInput { errors { code } } } }`,
          { token: contact, email },
        )
      ).data.sendCompanyLink;
    expect(await send('nobody')).toMatchObject({ errors: [{ code: 'EMAIL_INVALID' }] });
    for (const n of [1, 2, 3]) expect((await send(`c${n}@tilleuls.example.org`)).__typename).toBe('LinkSent');
    expect(await send('c4@tilleuls.example.org')).toMatchObject({ reason: 'TOO_MANY' });
    await test.runJobs();
    const textOf = async (address: string) =>
      (await test.mails()).filter(({ to }) => to?.[0]?.address === address).at(-1)!.text!;
    expect(await textOf('maud@tilleuls.example.org')).toContain(`/places/${claim}`);
    expect(await textOf('maud@tilleuls.example.org')).toContain(`/places/suivi/${contact}`);
    expect(await textOf('c1@tilleuls.example.org')).toContain(`/places/${claim}`);
    expect(await textOf('c1@tilleuls.example.org')).not.toContain(contact);
  });

  it('are given by staff alone', async () => {
    const { errors } = await (await test.as(await makePerson(test.database))).graphql(SAVE, { input: input() });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
  });
});
