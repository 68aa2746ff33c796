import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeTicketCode, TICKET_CODE_BYTES } from '@parvis/domain';
import {
  type Client,
  giveRole,
  makeEvent,
  makePerson,
  makePlaces,
  makeTicket,
  startTestApp,
  type TestApp,
} from '@parvis/testing';
import { makeTablet, scanOf, type TestTablet } from '../door.fixtures';

const ACTS = `mutation ($acts: DeskActsInput!) { recordDeskActs(acts: $acts) { __typename
  ... on DeskActsRecorded { walkIns { id ticketId hadTicket matter } } ... on InvalidInput { errors { field code } } } }`;
const WALK_INS = `query ($slug: String!) { event(slug: $slug) { walkIns { id name email organisationName kindName { fr } hadTicket matter settledAt } } }`;
const SETTLE = `mutation ($eventId: ID!, $id: ID!) { settleWalkIn(eventId: $eventId, id: $id) }`;
const TABLET = `{ tablet { ... on Tablet { kinds { id placesLeft } questions { id kind } guests { name code deskCodes openQuestionIds emailProof prints enteredAt } } } }`;
const NOW = '2024-10-01T08:00:00.000Z';

describe('registering at the desk', () => {
  let test: TestApp;
  let staff: Client;
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo(NOW);
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
  });
  afterAll(() => test.close());

  async function desk(places = 10) {
    const event = await makeEvent(test.database);
    await makePlaces(test.database, event.id, places);
    const [kind] = await test.database.query<{ id: string }>(
      `select id from ticket_kind where event_id = $1 and audience = 'MEMBER'`,
      [event.id],
    );
    const tablet = await makeTablet(test, staff, event.id);
    return { event, kindId: kind!.id, tablet };
  }

  const someone = (kindId: string, more: object = {}) => ({
    id: randomUUID() as string,
    code: makeTicketCode(randomBytes(TICKET_CODE_BYTES)),
    email: `${randomUUID()}@example.org`,
    givenName: 'Maëlle',
    familyName: 'Impromptu',
    organisationName: 'Atelier du matin',
    kindId,
    language: 'FR',
    told: 'Vos données servent à cet événement.',
    deviceTime: '2024-10-01T07:50:00.000Z',
    ...more,
  });
  type Someone = ReturnType<typeof someone>;

  async function act(tablet: TestTablet, acts: object) {
    const { data, errors } = await tablet.client.graphql(ACTS, {
      acts: { sentAt: NOW, walkIns: [], answers: [], prints: [], ...acts },
    });
    if (errors) throw new Error(JSON.stringify(errors));
    return data.recordDeskActs;
  }
  const register = async (tablet: TestTablet, walkIn: Someone) => (await act(tablet, { walkIns: [walkIn] })).walkIns[0];
  const tickets = (eventId: string) =>
    test.database.query<{ status: string; code: string }>(
      'select status, code from ticket where event_id = $1 order by registered_at, code',
      [eventId],
    );
  const walkInsOf = async (slug: string) => (await staff.graphql(WALK_INS, { slug })).data.event.walkIns;

  it('registers and admits, and sends the ticket, however often the tablet tells', async () => {
    const { event, kindId, tablet } = await desk();
    const walkIn = someone(kindId);
    const first = await register(tablet, walkIn);
    expect(first).toEqual({ id: walkIn.id, ticketId: expect.any(String), hadTicket: false, matter: null });
    expect(await register(tablet, walkIn)).toEqual(first);
    const { scans, count } = await tablet.send([scanOf(walkIn.code)]);
    expect(scans[0].verdict).toBe('ADMITTED');
    expect(count).toMatchObject({ present: 1, expected: 1 });
    expect(await tickets(event.id)).toEqual([{ status: 'CONFIRMED', code: walkIn.code }]);
    await test.runJobs();
    expect((await test.mails()).filter(({ to }) => JSON.stringify(to).includes(walkIn.email))).toHaveLength(1);
    expect(await walkInsOf(event.slug)).toMatchObject([
      { name: 'Maëlle Impromptu', email: walkIn.email, organisationName: 'Atelier du matin', matter: null },
    ]);
  });

  it('counts whoever was scanned before their registration arrived', async () => {
    const { kindId, tablet } = await desk();
    const walkIn = someone(kindId);
    const early = await tablet.send([scanOf(walkIn.code, NOW, { shown: 'ADMITTED' })]);
    expect(early.scans[0].verdict).toBe('UNKNOWN_CODE');
    await register(tablet, walkIn);
    expect((await tablet.send([])).count).toMatchObject({ present: 1, refused: 0 });
  });

  it('lets in whom the quota has no place for, for staff to settle', async () => {
    const { event, kindId, tablet } = await desk(1);
    expect(await register(tablet, someone(kindId))).toMatchObject({ matter: null });
    const extra = someone(kindId, { familyName: 'De Trop' });
    expect(await register(tablet, extra)).toMatchObject({ matter: 'OVER_QUOTA', ticketId: expect.any(String) });
    expect((await tablet.send([scanOf(extra.code)])).scans[0].verdict).toBe('ADMITTED');
    expect((await walkInsOf(event.slug))[0]).toMatchObject({ id: extra.id, matter: 'OVER_QUOTA', settledAt: null });
    const settle = async (as: Client) => (await as.graphql(SETTLE, { eventId: event.id, id: extra.id })).data;
    expect(await settle(staff)).toEqual({ settleWalkIn: true });
    expect(await settle(staff)).toEqual({ settleWalkIn: false });
    expect((await walkInsOf(event.slug)).find(({ id }: { id: string }) => id === extra.id).settledAt).not.toBeNull();
  });

  it('takes the same address twice, from two tablets at once, for one person', async () => {
    const { event, kindId, tablet } = await desk();
    const other = await makeTablet(test, staff, event.id);
    const one = someone(kindId, { email: 'une.seule@example.org' });
    const two = someone(kindId, { email: 'Une.Seule@example.org' });
    const outcomes = await Promise.all([register(tablet, one), register(other, two)]);
    expect(new Set(outcomes.map(({ ticketId }) => ticketId)).size).toBe(1);
    expect(outcomes.map(({ hadTicket }) => hadTicket).sort()).toEqual([false, true]);
    expect(await tickets(event.id)).toHaveLength(1);
    // Both badges that were given out open the door, and count once.
    await tablet.send([scanOf(one.code, '2024-10-01T07:55:00.000Z', { shown: 'ADMITTED' })]);
    const { count, scans } = await other.send([scanOf(two.code, NOW, { shown: 'ADMITTED' })]);
    expect(scans[0].verdict).toBe('ALREADY_IN');
    expect(count).toMatchObject({ present: 1 });
    const { guests } = (await tablet.client.graphql(TABLET)).data.tablet;
    expect([guests[0].code, ...guests[0].deskCodes].sort()).toEqual([one.code, two.code].sort());
  });

  it('confirms the request of whoever waited for an answer, and says so', async () => {
    const { event, kindId, tablet } = await desk();
    const personId = await makePerson(test.database, { email: 'en.attente@example.org' });
    const { id } = await makeTicket(test.database, event.id, personId);
    await test.database.query(`update ticket set status = 'PENDING' where id = $1`, [id]);
    expect(await register(tablet, someone(kindId, { email: 'en.attente@example.org' }))).toMatchObject({
      ticketId: id,
      hadTicket: true,
      matter: 'WAS_NOT_CONFIRMED',
    });
    expect((await tickets(event.id))[0]!.status).toBe('CONFIRMED');
  });

  it('keeps what it cannot register for staff, until they have settled it', async () => {
    const { event, tablet } = await desk();
    const lost = someone(randomUUID(), { familyName: 'Sans Billet' });
    expect(await register(tablet, lost)).toMatchObject({ ticketId: null, matter: 'NOT_REGISTERED' });
    expect(await walkInsOf(event.slug)).toMatchObject([{ name: 'Maëlle Sans Billet', email: lost.email }]);
    await staff.graphql(SETTLE, { eventId: event.id, id: lost.id });
    const [{ typed }] = (await test.database.query('select typed from walk_in where id = $1', [lost.id])) as [
      { typed: unknown },
    ];
    expect(typed).toBeNull();
  });

  it('refuses ids and codes that are none or somebody else’s', async () => {
    const { event, kindId, tablet } = await desk();
    const taken = await makeTicket(test.database, event.id, await makePerson(test.database), {
      code: makeTicketCode(randomBytes(TICKET_CODE_BYTES)),
    });
    for (const [walkIn, error] of [
      [someone(kindId, { id: 'mine' }), { field: 'walkIns.0.id', code: 'WALK_IN_ID_INVALID' }],
      [someone(kindId, { code: 'P1' }), { field: 'walkIns.0.code', code: 'CODE_INVALID' }],
      [someone(kindId, { code: taken.code }), { field: 'walkIns.0.id', code: 'WALK_IN_ID_TAKEN' }],
    ] as const)
      expect(await act(tablet, { walkIns: [walkIn] })).toEqual({ __typename: 'InvalidInput', errors: [error] });
    expect(await tickets(event.id)).toHaveLength(1);
    const { data } = await test.asDevice('no-key').graphql(ACTS, {
      acts: { sentAt: NOW, walkIns: [someone(kindId)], answers: [], prints: [] },
    });
    expect(data.recordDeskActs.__typename).toBe('DeviceUnknown');
  });

  it('keeps answers given at the door, the later of two whichever comes first, and prints once each', async () => {
    const { event, tablet } = await desk();
    const { id: ticketId } = await makeTicket(test.database, event.id, await makePerson(test.database));
    const [question] = await test.database.query<{ id: string }>(
      `insert into form_question (event_id, kind, stage, label, required, is_sensitive, asked_at_door, position)
       values ($1, 'TEXT', 'REGISTRATION', '{"fr": "Plat\u00a0?", "en": "Dish?"}', true, false, true, 0) returning id`,
      [event.id],
    );
    const openOf = async () => (await tablet.client.graphql(TABLET)).data.tablet.guests[0];
    expect(await openOf()).toMatchObject({ openQuestionIds: [question!.id], prints: 0 });
    const answer = (value: string, deviceTime: string) => ({
      id: randomUUID(),
      ticketId,
      questionId: question!.id,
      values: [value],
      language: 'FR',
      deviceTime,
    });
    const later = answer('Poisson', '2024-10-01T07:40:00.000Z');
    const earlier = answer('Tarte', '2024-10-01T07:30:00.000Z');
    const print = { id: randomUUID(), ticketId, format: 'A6', deviceTime: NOW };
    for (const acts of [
      { answers: [later], prints: [print] },
      { answers: [earlier, later], prints: [print] },
    ])
      expect(await act(tablet, acts)).toMatchObject({ __typename: 'DeskActsRecorded' });
    expect(await test.database.query('select answer from ticket_answer where ticket_id = $1', [ticketId])).toEqual([
      { answer: ['Poisson'] },
    ]);
    expect(await openOf()).toMatchObject({ openQuestionIds: [], prints: 1 });
  });

  it('shows who was registered to those who may, and lets nobody else settle', async () => {
    const { event, kindId, tablet } = await desk(1);
    await register(tablet, someone(kindId));
    const extra = someone(kindId);
    await register(tablet, extra);
    const attendee = await makePerson(test.database);
    await giveRole(test.database, event.id, attendee, 'ATTENDEE');
    for (const as of [await test.as(attendee), test.anonymous]) {
      expect((await as.graphql(WALK_INS, { slug: event.slug })).errors?.[0]?.extensions.code).toBe(
        'NOT_FOUND_OR_NOT_ALLOWED',
      );
      expect((await as.graphql(SETTLE, { eventId: event.id, id: extra.id })).errors?.[0]?.extensions.code).toBe(
        'NOT_FOUND_OR_NOT_ALLOWED',
      );
    }
  });
});
