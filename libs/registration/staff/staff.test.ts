import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { io } from 'socket.io-client';
import {
  type Client,
  giveRole,
  makeEvent,
  makePerson,
  makePlaces,
  makeTicket,
  makeTicketKind,
  startTestApp,
  type TestApp,
} from '@parvis/testing';

const OUTCOME = `__typename ... on RegistrationChanged { detail { ticketId status code givenName email kindId mayRestore hidesSensitive
    answers { questionId values } questions { id } history { actorName action } } }
  ... on NoPlaceLeft { kindName { fr } } ... on NotPossibleNow { reason } ... on InvalidInput { errors { field code } }`;
const act = (name: string) =>
  `mutation ($eventId: ID!, $ticketId: ID!) { act: ${name}(eventId: $eventId, ticketId: $ticketId) { ${OUTCOME} } }`;
const EDIT = `mutation ($input: EditRegistrationInput!) { act: editRegistration(input: $input) { ${OUTCOME} } }`;
const ADD = `mutation ($input: AddOnTheSpotInput!) { act: addOnTheSpot(input: $input) { ${OUTCOME} } }`;

let test: TestApp;
let staff: Client;
let organiser: Client;
let event: { id: string; slug: string };
let ticket: { id: string; code: string };
let kind: string;
let number = 0;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.as(await makePerson(test.database, { isStaff: true, givenName: 'Maud', familyName: 'Staff' }));
});
afterAll(() => test.close());
beforeEach(async () => {
  test.travelTo('2024-09-01T10:00:00Z');
  number += 1;
  event = await makeEvent(test.database);
  await makePlaces(test.database, event.id, 2);
  const person = await makePerson(test.database, { email: `p${number}@example.org` });
  ticket = await makeTicket(test.database, event.id, person, { audience: 'NON_MEMBER' });
  [{ id: kind }] = (await test.database.query<{ id: string }>(
    `select id from ticket_kind where event_id = $1 and audience = 'NON_MEMBER'`,
    [event.id],
  )) as [{ id: string }];
  const helper = await makePerson(test.database, { givenName: 'Omar', familyName: 'Helper' });
  await giveRole(test.database, event.id, helper, 'ORGANISER');
  organiser = await test.as(helper);
});

const run = async (query: string, variables: object, client = staff) => {
  const { data, errors } = await client.graphql(query, variables);
  return errors ? errors[0]!.extensions.code : data['act'];
};
const doTo = (name: string, client = staff) => run(act(name), { eventId: event.id, ticketId: ticket.id }, client);
const edit = (fields: object = {}, client = staff) =>
  run(
    EDIT,
    {
      input: {
        eventId: event.id,
        ticketId: ticket.id,
        givenName: 'Camille',
        familyName: 'Testard',
        email: `p${number}@example.org`,
        kindId: kind,
        ...fields,
      },
    },
    client,
  );
const add = (fields: object = {}) =>
  run(ADD, {
    input: {
      eventId: event.id,
      kindId: kind,
      requestKey: crypto.randomUUID(),
      email: `desk${number}@example.org`,
      givenName: 'Zoë',
      familyName: 'Marchand',
      organisationName: 'Lumen',
      language: 'FR',
      ...fields,
    },
  });
const question = async (fields: { kind?: string; sensitive?: boolean; required?: boolean } = {}) => {
  const [row] = await test.database.query<{ id: string }>(
    `insert into form_question (event_id, kind, label, required, stage, is_sensitive, position)
     values ($1, $2, '{"fr": "Q", "en": "Q"}', $3, 'REGISTRATION', $4, 0) returning id`,
    [event.id, fields.kind ?? 'TEXT', fields.required ?? false, fields.sensitive ?? false],
  );
  return row!.id;
};

describe('staff cancel', () => {
  it('and take it back while the place is free, with the same code, all in the log', async () => {
    expect(await doTo('cancelRegistration')).toMatchObject({ detail: { status: 'CANCELLED', mayRestore: true } });
    expect(await doTo('cancelRegistration')).toEqual({ __typename: 'NotPossibleNow', reason: 'CHANGED_MEANWHILE' });
    const back = await doTo('restoreRegistration', organiser);
    // The code opens the holder's own page, with what they said of their health.
    expect(back.detail).toMatchObject({ status: 'CONFIRMED', code: null });
    expect(await test.database.query('select code from ticket where id = $1', [ticket.id])).toEqual([
      { code: ticket.code },
    ]);
    expect(back.detail.history).toEqual([
      { actorName: 'Omar Helper', action: 'ticket.restore' },
      { actorName: 'Maud Staff', action: 'ticket.cancel' },
    ]);
    const roles = await test.database.query('select role from event_role where event_id = $1 and role = $2', [
      event.id,
      'ATTENDEE',
    ]);
    expect(roles).toHaveLength(1);
  });

  it('and do not take it back when others took the places, or the person has another ticket', async () => {
    await doTo('cancelRegistration');
    await makeTicket(test.database, event.id, await makePerson(test.database), { audience: 'NON_MEMBER' });
    await makeTicket(test.database, event.id, await makePerson(test.database), { audience: 'NON_MEMBER' });
    expect(await doTo('restoreRegistration')).toMatchObject({ __typename: 'NoPlaceLeft' });
    await test.database.query('update quota set size = 9 where event_id = $1', [event.id]);
    const [{ id }] = (await test.database.query('select person_id as id from ticket where id = $1', [ticket.id])) as [
      { id: string },
    ];
    await makeTicket(test.database, event.id, id, { audience: 'NON_MEMBER' });
    expect(await doTo('restoreRegistration')).toEqual({ __typename: 'NotPossibleNow', reason: 'HAS_TICKET' });
  });

  it('only at their own event', async () => {
    const other = await makeEvent(test.database);
    const stranger = await makePerson(test.database);
    await giveRole(test.database, other.id, stranger, 'ORGANISER');
    const client = await test.as(stranger);
    expect(await doTo('cancelRegistration', client)).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    const variables = { eventId: other.id, ticketId: ticket.id };
    for (const name of ['cancelRegistration', 'restoreRegistration', 'resendRegistration'])
      expect(await run(act(name), variables, client)).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    expect(await test.database.query('select status from ticket where id = $1', [ticket.id])).toEqual([
      { status: 'CONFIRMED' },
    ]);
  });
});

describe('staff edit', () => {
  it('a name and an address, which organisers may not', async () => {
    expect(await edit({ givenName: ' Anaïs ' })).toMatchObject({ detail: { givenName: 'Anaïs' } });
    expect(await edit({ email: 'new@example.org' }, organiser)).toMatchObject({
      errors: [{ field: 'email', code: 'STAFF_ONLY' }],
    });
    await makePerson(test.database, { email: `taken${number}@example.org` });
    expect(await edit({ email: `taken${number}@example.org` })).toMatchObject({
      errors: [{ field: 'email', code: 'TAKEN' }],
    });
    expect(await edit({ email: `new${number}@example.org` })).toMatchObject({
      detail: { email: `new${number}@example.org` },
    });
  });

  it('the kind of ticket, as far as its places go', async () => {
    const guest = await makeTicketKind(test.database, event.id, { audience: 'GUEST' });
    const [{ id: quota }] = (await test.database.query(
      `insert into quota (event_id, name, size) values ($1, 'Guests', 1) returning id`,
      [event.id],
    )) as [{ id: string }];
    await test.database.query('insert into ticket_kind_quota (kind_id, quota_id) values ($1, $2)', [guest, quota]);
    await makeTicket(test.database, event.id, await makePerson(test.database), { audience: 'GUEST' });
    expect(await edit({ kindId: guest })).toMatchObject({ errors: [{ field: 'kindId', code: 'NO_PLACE' }] });
    await test.database.query('update quota set size = 2 where id = $1', [quota]);
    expect(await edit({ kindId: guest })).toMatchObject({ detail: { kindId: guest } });
    const paid = await makeTicketKind(test.database, event.id, { priceCents: 5000 });
    expect(await edit({ kindId: paid })).toEqual({ __typename: 'NotPossibleNow', reason: 'HAS_A_PRICE' });
    expect(await edit({ kindId: 'nonsense' })).toMatchObject({ errors: [{ field: 'kindId', code: 'NOT_FOUND' }] });
  });

  it('answers, but no consent, and nothing that they may not read', async () => {
    const [diet, open, terms] = [
      await question({ sensitive: true }),
      await question({ required: true }),
      await question({ kind: 'CONSENT', required: true }),
    ];
    const answers = (client: Client, text: string) =>
      edit(
        {
          answers: [diet, open, terms].map((questionId) => ({
            questionId,
            values: [questionId === terms ? 'YES' : text],
          })),
        },
        client,
      );
    await answers(staff, 'by staff');
    const seen = await answers(organiser, 'by organiser');
    expect(seen.detail).toMatchObject({
      hidesSensitive: true,
      answers: [{ questionId: open, values: ['by organiser'] }],
    });
    expect(seen.detail.questions.map(({ id }: { id: string }) => id)).not.toContain(diet);
    const kept = await test.database.query('select question_id as id, answer from ticket_answer where ticket_id = $1', [
      ticket.id,
    ]);
    expect(kept).toEqual(
      expect.arrayContaining([
        { id: diet, answer: ['by staff'] },
        { id: open, answer: ['by organiser'] },
      ]),
    );
    expect(kept).toHaveLength(2);
    expect(await test.database.query('select from consent where event_id = $1', [event.id])).toEqual([]);
    expect((await edit({ answers: [{ questionId: open, values: [] }] })).__typename).toBe('RegistrationChanged');
  });
});

describe('somebody at the desk', () => {
  it('gets a ticket once, of any kind, as long as there is a place', async () => {
    const requestKey = crypto.randomUUID();
    const [one, two] = await Promise.all([add({ requestKey }), add({ requestKey })]);
    expect(one.detail.ticketId).toBe(two.detail.ticketId);
    expect(one.detail).toMatchObject({ status: 'CONFIRMED', givenName: 'Zoë', history: [{ action: 'ticket.add' }] });
    expect(await add()).toEqual({ __typename: 'NotPossibleNow', reason: 'HAS_TICKET' });
    expect(await add({ email: 'late@example.org' })).toMatchObject({ __typename: 'NoPlaceLeft' });
    expect((await add({ email: 'nobody', givenName: '' })).errors).toEqual([
      { field: 'email', code: 'EMAIL_INVALID' },
      { field: 'givenName', code: 'REQUIRED' },
    ]);
    const paid = await makeTicketKind(test.database, event.id, { priceCents: 5000 });
    expect(await add({ email: 'paid@example.org', kindId: paid })).toEqual({
      __typename: 'NotPossibleNow',
      reason: 'HAS_A_PRICE',
    });
  });

  it('is seen at once by staff who have the list open, and by nobody else', async () => {
    const watch = async (client: Client) => {
      const socket = io(test.url, {
        transports: ['websocket'],
        extraHeaders: client.cookie ? { cookie: client.cookie } : {},
      });
      const changed = new Promise<{ eventId: string }>((heard) => socket.on('registrations:changed', heard));
      const isWatching = await socket.emitWithAck('registrations:watch', event.id);
      return { socket, changed, isWatching };
    };
    const [ours, theirs] = [await watch(staff), await watch(test.anonymous)];
    expect([ours.isWatching, theirs.isWatching]).toEqual([true, false]);
    await add();
    expect(await ours.changed).toEqual({ eventId: event.id });
    ours.socket.close();
    theirs.socket.close();
  });
});

describe('registrations over time', () => {
  const CURVES = `query ($slug: String!, $against: ID) { event(slug: $slug) { registrationCurves(against: $against) {
    daysLeft this { registered points { daysBefore registered } } last { edition { title { fr } } registered points { daysBefore registered } }
    editions { title { fr } } } } }`;
  const curves = async (slug: string, against?: string) =>
    (await staff.graphql(CURVES, { slug, against })).data['event'].registrationCurves;
  const at = (id: string, ...instants: string[]) =>
    Promise.all(
      instants.map(async (instant) => {
        const { id: made } = await makeTicket(test.database, id, await makePerson(test.database), {
          audience: 'NON_MEMBER',
        });
        await test.database.query('update ticket set registered_at = $2 where id = $1', [made, instant]);
        return made;
      }),
    );

  it('are beside those of the last edition, by days before each', async () => {
    const old = await makeEvent(test.database, {
      slug: `forum-${number}-2022`,
      startsAt: '2022-10-01T07:00:00Z',
      endsAt: '2022-10-01T17:00:00Z',
    });
    const last = await makeEvent(test.database, {
      slug: `forum-des-metiers-2023`,
      startsAt: '2023-10-01T07:00:00Z',
      endsAt: '2023-10-01T17:00:00Z',
    });
    const next = await makeEvent(test.database, { slug: `forum-des-metiers-3-2024`, startsAt: '2024-10-01T07:00:00Z' });
    await at(old.id, '2022-09-01T10:00:00Z');
    const [first] = await at(last.id, '2023-09-20T10:00:00Z', '2023-09-20T11:00:00Z', '2023-09-30T10:00:00Z');
    await test.database.query(
      `update ticket set status = 'CANCELLED', cancelled_at = '2023-09-25T10:00:00Z' where id = $1`,
      [first],
    );
    // A minute after midnight in Paris: the day there counts.
    await at(next.id, '2024-08-31T22:01:00Z');
    const shown = await curves(next.slug);
    expect(shown).toMatchObject({
      daysLeft: 30,
      this: { registered: 1, points: [{ daysBefore: 30, registered: 1 }] },
      last: {
        edition: { title: { fr: 'Événement forum-des-metiers-2023' } },
        registered: 2,
        points: [
          { daysBefore: 11, registered: 2 },
          { daysBefore: 6, registered: 1 },
          { daysBefore: 1, registered: 2 },
        ],
      },
    });
    expect(shown.editions[0].title.fr).toBe('Événement forum-des-metiers-2023');
    expect((await curves(next.slug, old.id)).last.registered).toBe(1);
    expect((await curves(last.slug)).last?.edition.title.fr).not.toBe('Événement forum-des-metiers-3-2024');
    expect((await curves(next.slug, 'nonsense')).last).toBeNull();
  });
});
