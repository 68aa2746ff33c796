import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ticketCodeShape } from '@parvis/domain';
import {
  giveRole,
  makeEvent,
  makeOrganisation,
  makePerson,
  makePlaces,
  startTestApp,
  type Client,
  type TestApp,
} from '@parvis/testing';
import { TicketCancellations } from './ticket-cancellations';

const REGISTER = `mutation ($input: RegistrationInput!) { register(input: $input) {
  __typename
  ... on Registered { ticket { code status audience holderName organisationName event { slug } } }
  ... on TicketSent { email } ... on AlreadyRegistered { email } ... on SoldOut { capacity } ... on RegistrationClosed { reason }
  ... on InvalidInput { errors { field code } }
  ... on KindNotForYou { audience } ... on PaymentNeeded { kind { priceWithVatCents } } } }`;
const CANCEL = `mutation ($code: String!) { cancelTicket(code: $code) {
  __typename ... on TicketCancelled { ticket { status } } ... on TicketNotCancellable { reason } } }`;
const STATE = `query ($slug: String!) { event(slug: $slug) { myRoles myTicket { code }
  registration { isOpen closedBecause opensAt capacity placesLeft } } }`;

describe('registration', () => {
  let test: TestApp;
  let event: { id: string; slug: string };
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.travelTo('2024-09-15T08:00:00Z');
    event = await makeEvent(test.database);
    await makePlaces(test.database, event.id, 100, '2024-09-01');
  });

  const form = (fields: object = {}) => ({
    eventId: event.id,
    requestKey: randomUUID(),
    email: `${randomUUID()}@example.org`,
    givenName: 'Inès',
    familyName: 'Aubry',
    organisationName: 'Atelier Lumen',
    profession: 'RESEARCHER',
    language: 'FR',
    openToMeetings: true,
    ...fields,
  });
  const register = async (fields: object = {}, client: Client = test.anonymous) =>
    (await client.graphql(REGISTER, { input: form(fields) })).data.register;
  const tickets = () =>
    test.database.query<{ id: string; code: string; person_id: string }>('select * from ticket where event_id = $1', [
      event.id,
    ]);
  const state = async (client: Client = test.anonymous) =>
    (await client.graphql(STATE, { slug: event.slug })).data.event;

  it('gives somebody unknown a ticket, a profile and a part in the event', async () => {
    const outcome = await register({ email: ' Ines@example.org ', givenName: ' Inès\n' });
    expect(outcome).toMatchObject({
      __typename: 'Registered',
      ticket: {
        status: 'CONFIRMED',
        audience: 'NON_MEMBER',
        holderName: 'Inès Aubry',
        organisationName: 'Atelier Lumen',
        event: { slug: event.slug },
      },
    });
    expect(ticketCodeShape(outcome.ticket.code)).toBe('GOOD');
    const [person] = await test.database.query<{ id: string }>(`select * from person where email = 'ines@EXAMPLE.org'`);
    expect(person).toMatchObject({
      given_name: 'Inès',
      profession: 'RESEARCHER',
      language: 'FR',
      email: 'Ines@example.org',
    });
    const ines = await test.as(person!.id);
    expect(await state(ines)).toMatchObject({ myRoles: ['ATTENDEE'], myTicket: { code: outcome.ticket.code } });
    expect((await state()).myTicket).toBeNull();
  });

  it.each([
    ['Đặng Thị', 'Ngọc-Ánh'],
    ['小林', '遥'],
    ['محمد', 'الأمين'],
    ['Ольга', 'Дёмина'],
    ['Ò’Brien', 'D’Œuvre <b>'],
  ])('keeps a name as it is written, and says it in the message: %s %s', async (givenName, familyName) => {
    const email = `${Buffer.from(givenName).toString('hex')}@example.org`;
    expect(await register({ email, givenName, familyName })).toMatchObject({
      ticket: { holderName: `${givenName} ${familyName}` },
    });
    await test.runJobs();
    const mail = (await test.mails()).find(({ to }) => to?.[0]?.address === email);
    expect(mail!.text).toContain(givenName);
    expect(mail!.to![0]!.name).toBe(`${givenName} ${familyName}`);
  });

  it('counts one registration however often the same one is sent, for the last place too', async () => {
    await test.database.query('update quota set size = 1 where event_id = $1', [event.id]);
    const input = form();
    const answers = await Promise.all(Array.from({ length: 20 }, () => test.anonymous.graphql(REGISTER, { input })));
    const codes = answers.map(({ data }) => data.register.ticket?.code ?? data.register.__typename);
    expect(new Set(codes).size).toBe(1);
    expect(await tickets()).toHaveLength(1);
  });

  it('gives twenty places to sixty who come at once, and tells the others', async () => {
    await test.database.query('update quota set size = 20 where event_id = $1', [event.id]);
    const outcomes = await Promise.all(
      Array.from({ length: 60 }, () => test.anonymous.graphql(REGISTER, { input: form() })),
    );
    expect(outcomes.filter(({ errors }) => errors)).toEqual([]);
    expect(outcomes.filter(({ data }) => data.register.__typename === 'Registered')).toHaveLength(20);
    expect(outcomes.filter(({ data }) => data.register.__typename === 'SoldOut')).toHaveLength(40);
    expect(await tickets()).toHaveLength(20);
    expect((await state()).registration).toMatchObject({
      isOpen: false,
      closedBecause: 'SOLD_OUT',
      capacity: 20,
      placesLeft: 0,
    });
  });

  it('gives one ticket to one address that registers many times at once', async () => {
    const email = `${randomUUID()}@example.org`;
    const names = await Promise.all(Array.from({ length: 10 }, async () => (await register({ email })).__typename));
    expect(names.filter((name) => name === 'AlreadyRegistered')).toHaveLength(9);
    expect(await tickets()).toHaveLength(1);
  });

  it('never changes a known person, nor shows who it is to somebody else', async () => {
    const organisationId = await makeOrganisation(test.database, { name: 'Institut Saverne' });
    const email = 'known@example.org';
    const personId = await makePerson(test.database, {
      email,
      givenName: 'Rose',
      familyName: 'Delmas',
      organisationId,
    });
    const person = () => test.database.query('select * from person where id = $1', [personId]);
    const before = await person();
    const input = form({ email });
    for (const attempt of [1, 2]) {
      const { data } = await test.anonymous.graphql(REGISTER, { input });
      expect(data.register, `attempt ${attempt}`).toEqual({ __typename: 'TicketSent', email });
    }
    expect(await person()).toEqual(before);
    expect(
      await test.database.query(`select from organisation where name = 'Atelier Lumen' and member_from is not null`),
    ).toEqual([]);
    expect(await register({ email }, await test.as(personId))).toEqual({ __typename: 'AlreadyRegistered', email });
    await test.runJobs();
    const mails = (await test.mails()).filter(({ to }) => to?.[0]?.address === email);
    expect(mails).toHaveLength(2);
    expect(mails[0]!.text).toContain('Rose');
  });

  it('shows a known person who is signed in the ticket at once', async () => {
    const personId = await makePerson(test.database, {
      email: 'signed-in@example.org',
      givenName: 'Noé',
      familyName: 'Perrin',
    });
    expect(await register({ email: 'signed-in@example.org' }, await test.as(personId))).toMatchObject({
      __typename: 'Registered',
      ticket: { holderName: 'Noé Perrin' },
    });
  });

  it('sends a ticket again at most once in ten minutes', async () => {
    const email = 'again@example.org';
    await register({ email });
    for (let times = 0; times < 4; times += 1)
      expect(await register({ email })).toEqual({ __typename: 'AlreadyRegistered', email });
    await test.runJobs();
    const received = async () => (await test.mails()).filter(({ to }) => to?.[0]?.address === email).length;
    expect(await received()).toBe(2);
    test.travelTo('2024-09-15T08:11:00Z');
    await register({ email });
    await test.runJobs();
    expect(await received()).toBe(3);
  });

  it('knows members on the day of the event, speakers and exhibitors', async () => {
    const clinic = await makeOrganisation(test.database, { name: 'Clinique du Parc', memberFrom: '2024-10-01' });
    const late = await makeOrganisation(test.database, { name: 'Late Joiner', memberFrom: '2024-10-02' });
    await test.database.query(
      `insert into organisation_domain (domain, organisation_id) values ('parc.example', $1), ('late.example', $2)`,
      [clinic, late],
    );
    expect((await register({ email: 'ines@PARC.example', organisationName: 'Parc' })).ticket).toMatchObject({
      audience: 'MEMBER',
      organisationName: 'Clinique du Parc',
    });
    expect((await register({ email: 'ines@late.example' })).ticket.audience).toBe('NON_MEMBER');
    for (const role of ['SPEAKER', 'EXHIBITOR'] as const) {
      const personId = await makePerson(test.database, { email: `${role}@example.org` });
      await giveRole(test.database, event.id, personId, role);
      expect((await register({ email: `${role}@example.org` }, await test.as(personId))).ticket.audience).toBe(role);
    }
  });

  it('makes nobody a member who only types the name of one', async () => {
    const organisationId = await makeOrganisation(test.database, { name: 'Institut Orme' });
    expect((await register({ organisationName: 'Institut Orme' })).ticket.audience).toBe('NON_MEMBER');
    const [kind] = await test.database.query<{ id: string }>(
      `select id from ticket_kind where event_id = $1 and audience = 'MEMBER'`,
      [event.id],
    );
    const email = 'typed@example.org';
    const personId = await makePerson(test.database, { email, organisationId });
    const asked = { email, kindId: kind!.id };
    expect(await register(asked)).toEqual({ __typename: 'KindNotForYou', audience: 'MEMBER' });
    await test.database.query(`update person set affiliation_confirmed_at = '2024-09-02' where id = $1`, [personId]);
    expect((await register(asked, await test.as(personId))).ticket.audience).toBe('MEMBER');
  });

  it('is open from its hour until the event is over', async () => {
    test.travelTo('2024-08-31T23:59:00Z');
    expect(await register()).toEqual({ __typename: 'RegistrationClosed', reason: 'NOT_YET_OPEN' });
    expect((await state()).registration).toEqual({
      isOpen: false,
      closedBecause: 'NOT_YET_OPEN',
      opensAt: '2024-09-01T00:00:00.000Z',
      capacity: 100,
      placesLeft: 100,
    });
    test.travelTo('2024-10-01T16:59:00Z');
    expect((await register()).__typename).toBe('Registered');
    expect((await state()).registration).toMatchObject({ isOpen: true, closedBecause: null, placesLeft: 99 });
    test.travelTo('2024-10-01T17:00:00Z');
    expect(await register()).toEqual({ __typename: 'RegistrationClosed', reason: 'EVENT_OVER' });
  });

  it('is closed where the event is in the calendar only', async () => {
    await test.database.query('delete from ticket_kind where event_id = $1', [event.id]);
    await test.database.query('delete from quota where event_id = $1', [event.id]);
    expect(await register()).toEqual({ __typename: 'RegistrationClosed', reason: 'NOT_TAKEN_HERE' });
    expect((await state()).registration).toEqual({
      isOpen: false,
      closedBecause: 'NOT_TAKEN_HERE',
      opensAt: null,
      capacity: null,
      placesLeft: null,
    });
  });

  it('does not exist for an event that is not published or no event at all', async () => {
    const draft = await makeEvent(test.database, { status: 'DRAFT' });
    for (const eventId of [draft.id, randomUUID(), 'nonsense']) {
      const { errors } = await test.anonymous.graphql(REGISTER, { input: form({ eventId }) });
      expect(errors![0]!.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    }
  });

  it('tells what is wrong with each field', async () => {
    const wrong = {
      requestKey: 'again',
      email: 'ines@',
      givenName: ' \u200b ',
      familyName: 'x'.repeat(101),
      organisationName: '',
      jobTitle: 'x'.repeat(201),
    };
    expect(await register(wrong)).toEqual({
      __typename: 'InvalidInput',
      errors: [
        { field: 'requestKey', code: 'REQUEST_KEY_INVALID' },
        { field: 'email', code: 'EMAIL_INVALID' },
        { field: 'givenName', code: 'REQUIRED' },
        { field: 'familyName', code: 'TOO_LONG' },
        { field: 'organisationName', code: 'REQUIRED' },
        { field: 'jobTitle', code: 'TOO_LONG' },
      ],
    });
    expect(await tickets()).toEqual([]);
  });

  describe('a cancelled ticket', () => {
    const cancel = async (code: string) => (await test.anonymous.graphql(CANCEL, { code })).data.cancelTicket;

    it('frees its place and the part in the event, and tells the rooms that stand on it', async () => {
      await test.database.query('update quota set size = 1 where event_id = $1', [event.id]);
      const { ticket } = await register({ email: 'leaves@example.org' });
      expect(await register()).toEqual({ __typename: 'SoldOut', capacity: 1 });
      const told: string[] = [];
      test.app.get(TicketCancellations).onCancelled(async (_tx, { eventId }) => void told.push(eventId));
      expect(await cancel(ticket.code.toLowerCase())).toEqual({
        __typename: 'TicketCancelled',
        ticket: { status: 'CANCELLED' },
      });
      expect(told).toEqual([event.id]);
      expect(await test.database.query('select from event_role where event_id = $1', [event.id])).toEqual([]);
      expect(await cancel(ticket.code)).toEqual({ __typename: 'TicketNotCancellable', reason: 'ALREADY_CANCELLED' });
      expect((await register()).__typename).toBe('Registered');
      await test.runJobs();
      const mails = (await test.mails()).filter(({ to }) => to?.[0]?.address === 'leaves@example.org');
      expect(mails.map(({ subject }) => subject)).toEqual([expect.stringContaining('Inscription annulée')]);
    });

    it('stays what it was when a room that hears of it fails', async () => {
      const { ticket } = await register();
      test.app.get(TicketCancellations).onCancelled(async (_tx, { eventId }) => {
        if (eventId === event.id) throw new Error('cannot leave');
      });
      const { errors } = await test.anonymous.graphql(CANCEL, { code: ticket.code });
      expect(errors![0]!.extensions.code).toBe('INTERNAL_SERVER_ERROR');
      expect(await tickets()).toMatchObject([{ status: 'CONFIRMED' }]);
    });

    it('is not possible once the event has begun, nor without a code', async () => {
      const { ticket } = await register();
      test.travelTo('2024-10-01T07:00:00Z');
      expect(await cancel(ticket.code)).toEqual({ __typename: 'TicketNotCancellable', reason: 'EVENT_BEGUN' });
      const { errors } = await test.anonymous.graphql(CANCEL, { code: 'P1NOTHING' });
      expect(errors![0]!.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    });
  });
});
