import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Client,
  giveRole,
  makeEvent,
  makeOrganisation,
  makePerson,
  makeTicket,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@parvis/testing';
import { makeTablet, scanOf, type TestScan } from './door.fixtures';

const NOW = '2024-10-01T08:00:00.000Z';

const TABLET = `{ tablet { __typename ... on Tablet { eventId eventTitle { fr } asOf
  guests { ticketId code name organisationName audience status enteredAt } } } }`;
const DOOR = `query ($slug: String!) { event(slug: $slug) { door {
  count { expected present scans refused } arrivals { at count } } } }`;

describe('the door', () => {
  let test: TestApp;
  let staff: Client;
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo(NOW);
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
  });
  afterAll(() => test.close());

  /** From a tablet of its own each time. */
  const send = async (eventId: string, scans: TestScan[], report: object = {}) =>
    (await makeTablet(test, staff, eventId)).send(scans, report);

  async function eventWithTickets(count: number) {
    const event = await makeEvent(test.database);
    const tickets = [];
    for (let n = 0; n < count; n += 1)
      tickets.push(await makeTicket(test.database, event.id, await makePerson(test.database)));
    return { event, tickets };
  }

  const cancel = (ticketId: string) =>
    test.database.query(`update ticket set status = 'CANCELLED', cancelled_at = '2024-09-20' where id = $1`, [
      ticketId,
    ]);

  it('lets a ticket in once and says since when', async () => {
    const { event, tickets } = await eventWithTickets(2);
    const first = await send(event.id, [scanOf(tickets[0]!.code, '2024-10-01T07:42:00.000Z')]);
    expect(first.scans).toMatchObject([{ verdict: 'ADMITTED', admittedAt: '2024-10-01T07:42:00.000Z' }]);
    const second = await send(event.id, [scanOf(tickets[0]!.code, '2024-10-01T07:50:00.000Z')]);
    expect(second).toMatchObject({
      scans: [{ verdict: 'ALREADY_IN', admittedAt: '2024-10-01T07:42:00.000Z' }],
      count: { isMain: true, expected: 2, present: 1, inside: 1, scans: 2, refused: 0 },
    });
  });

  it('keeps every scan, refusals too, with what was shown', async () => {
    const { event, tickets } = await eventWithTickets(2);
    const elsewhere = await eventWithTickets(1);
    await cancel(tickets[1]!.id);
    const nonsense = `BEGIN:VCARD\u0000${'x'.repeat(300)}\ud800`;
    const scans = [
      scanOf(tickets[1]!.code),
      scanOf(elsewhere.tickets[0]!.code),
      scanOf(nonsense),
      scanOf(`${tickets[0]!.code.slice(0, 4).toLowerCase()}-${tickets[0]!.code.slice(4)}`),
      scanOf(tickets[0]!.code),
    ];
    const outcome = await send(event.id, scans);
    expect(outcome.scans.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      'CANCELLED',
      'OTHER_EVENT',
      'UNKNOWN_CODE',
      'ADMITTED',
      'ALREADY_IN',
    ]);
    expect(outcome.scans.map(({ id }: TestScan) => id)).toEqual(scans.map(({ id }) => id));
    expect(outcome.count).toMatchObject({ expected: 1, present: 1, scans: 5, refused: 3 });
    const kept = await test.database.query<{ code: string; method: string }>(
      'select code, method from scan where event_id = $1',
      [event.id],
    );
    expect(kept).toHaveLength(5);
    expect(kept.some(({ code }) => code.startsWith('BEGIN:VCARDx') && code.length === 200)).toBe(true);
  });

  it('says nothing of an admission at another event', async () => {
    const { event } = await eventWithTickets(0);
    const elsewhere = await eventWithTickets(1);
    await send(elsewhere.event.id, [scanOf(elsewhere.tickets[0]!.code)]);
    const outcome = await send(event.id, [scanOf(elsewhere.tickets[0]!.code)]);
    expect(outcome.scans).toMatchObject([{ verdict: 'OTHER_EVENT', admittedAt: null }]);
  });

  it('counts a scan that is sent again once, within a batch and between batches', async () => {
    const { event, tickets } = await eventWithTickets(1);
    const scans = [scanOf(tickets[0]!.code), scanOf('NOBODY')];
    const first = await send(event.id, [...scans, ...scans]);
    expect(first.scans.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      'ADMITTED',
      'UNKNOWN_CODE',
      'ADMITTED',
      'UNKNOWN_CODE',
    ]);
    const again = await send(event.id, scans);
    expect(again.scans).toEqual(first.scans.slice(0, 2));
    expect(again.count).toMatchObject({ expected: 1, present: 1, scans: 2, refused: 1 });
  });

  it('keeps both clocks, and brings an absurd one within bounds', async () => {
    const { event, tickets } = await eventWithTickets(3);
    const [past, future, offline] = [
      scanOf(tickets[0]!.code, '1970-01-01T00:00:00.000Z'),
      scanOf(tickets[1]!.code, '+275760-09-13T00:00:00.000Z'),
      scanOf(tickets[2]!.code, '2024-09-30T22:00:00.000Z'),
    ];
    await send(event.id, [past, future, offline]);
    const rows = await test.database.query<{ id: string; scannedAt: Date; receivedAt: Date }>(
      'select id, scanned_at as "scannedAt", received_at as "receivedAt" from scan where event_id = $1',
      [event.id],
    );
    const kept = (scan: TestScan) => rows.find(({ id }) => id === scan.id)!;
    expect(kept(offline).scannedAt.toISOString()).toBe(offline.deviceTime);
    expect(kept(future).scannedAt).toEqual(kept(future).receivedAt);
    expect(kept(past).receivedAt.getTime() - kept(past).scannedAt.getTime()).toBe(30 * 86_400_000);
  });

  it('refuses a batch that is too long or whose ids are none, and writes nothing', async () => {
    const { event, tickets } = await eventWithTickets(1);
    const tooMany = await send(
      event.id,
      Array.from({ length: 201 }, () => scanOf('X')),
    );
    expect(tooMany).toEqual({ __typename: 'InvalidInput', errors: [{ field: 'scans', code: 'TOO_MANY_SCANS' }] });
    const bad = [
      scanOf(tickets[0]!.code),
      { ...scanOf('X'), id: 'mine' },
      scanOf('X', NOW, { kind: 'UNDO' }),
      scanOf('X', NOW, { reason: 'x'.repeat(501) }),
    ];
    const faults = await send(event.id, bad, { waiting: -1, battery: 101 });
    expect(faults.errors).toEqual([
      { field: 'report.waiting', code: 'WAITING_INVALID' },
      { field: 'report.battery', code: 'BATTERY_INVALID' },
      { field: 'scans.1.id', code: 'SCAN_ID_INVALID' },
      { field: 'scans.2.undoesId', code: 'UNDO_NAMES_A_SCAN' },
      { field: 'scans.3.reason', code: 'TOO_LONG' },
    ]);
    const other = await eventWithTickets(0);
    const taken = scanOf('X');
    await send(other.event.id, [taken]);
    const stolen = await send(event.id, [scanOf(tickets[0]!.code), taken]);
    expect(stolen.errors).toEqual([{ field: 'scans.1.id', code: 'SCAN_ID_TAKEN' }]);
    expect(await test.database.query('select from scan where event_id = $1', [event.id])).toHaveLength(0);
  });

  it('takes an empty batch', async () => {
    const { event } = await eventWithTickets(1);
    expect(await send(event.id, [])).toMatchObject({
      scans: [],
      count: { expected: 1, present: 0, scans: 0, refused: 0 },
    });
  });

  it('opens to staff and to the organisers of the event only', async () => {
    const { event, tickets } = await eventWithTickets(1);
    const { event: other } = await eventWithTickets(0);
    const organiser = await makePerson(test.database);
    await giveRole(test.database, event.id, organiser, 'ORGANISER');
    const attendee = await makePerson(test.database);
    await giveRole(test.database, event.id, attendee, 'ATTENDEE');
    const open = async (as: Client, eventId: string) =>
      (await as.graphql('mutation ($eventId: ID!) { openDoor(eventId: $eventId) { key } }', { eventId })).errors?.[0]
        ?.extensions.code;
    expect(await open(await test.as(organiser), event.id)).toBeUndefined();
    for (const [as, eventId] of [
      [await test.as(organiser), other.id],
      [await test.as(organiser), 'no-event'],
      [await test.as(attendee), event.id],
      [test.anonymous, event.id],
    ] as const) {
      expect(await open(as, eventId)).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    }
    expect((await staff.graphql(DOOR, { slug: event.slug })).errors).toBeUndefined();
    for (const as of [await test.as(attendee), test.anonymous]) {
      const answer = await as.graphql(DOOR, { slug: event.slug });
      expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    }
    // A session is no key of a tablet, staff's neither.
    for (const as of [staff, test.anonymous, test.asDevice('no-key')]) {
      const answer = await as.graphql(TABLET);
      expect(answer.data.tablet).toEqual({ __typename: 'DeviceUnknown' });
      expect(JSON.stringify(answer)).not.toContain(tickets[0]!.code);
    }
  });

  it('gives a tablet everybody with a ticket, by name, cancelled ones and admissions too', async () => {
    const event = await makeEvent(test.database);
    const organisationId = await makeOrganisation(test.database, { name: 'Atelier des capteurs' });
    const make = async (givenName: string, familyName: string) =>
      makeTicket(test.database, event.id, await makePerson(test.database, { givenName, familyName, organisationId }));
    const [zoe, elie, abel] = [await make('Zoé', 'Zahra'), await make('Élie', 'Éon'), await make('Abel', 'Faure')];
    await cancel(elie.id);
    await send(event.id, [scanOf(zoe.code, '2024-10-01T07:42:00.000Z'), scanOf(zoe.code), scanOf(elie.code)]);
    const { data } = await (await makeTablet(test, staff, event.id)).client.graphql(TABLET);
    expect(data.tablet).toMatchObject({
      eventId: event.id,
      eventTitle: { fr: expect.any(String) },
      asOf: expect.stringMatching(/^2024-10-01T08:00/),
    });
    const guest = { organisationName: 'Atelier des capteurs', audience: 'MEMBER', enteredAt: null };
    expect(data.tablet.guests).toEqual([
      { ...guest, ticketId: elie.id, code: elie.code, name: 'Élie Éon', status: 'CANCELLED' },
      { ...guest, ticketId: abel.id, code: abel.code, name: 'Abel Faure', status: 'CONFIRMED' },
      {
        ...guest,
        ticketId: zoe.id,
        code: zoe.code,
        name: 'Zoé Zahra',
        status: 'CONFIRMED',
        enteredAt: '2024-10-01T07:42:00.000Z',
      },
    ]);
  });

  it('counts arrivals in steps of five minutes', async () => {
    const { event, tickets } = await eventWithTickets(4);
    const times = ['07:40:00', '07:44:59', '07:45:00', '07:58:00'];
    await send(
      event.id,
      times.map((time, n) => scanOf(tickets[n]!.code, `2024-10-01T${time}.000Z`)),
    );
    await send(event.id, [
      scanOf(tickets[0]!.code, '2024-10-01T07:50:00.000Z'),
      scanOf('NOBODY', '2024-10-01T07:50:00.000Z'),
    ]);
    const { data } = await staff.graphql(DOOR, { slug: event.slug });
    expect(data.event.door).toEqual({
      count: { expected: 4, present: 4, scans: 6, refused: 1 },
      arrivals: [
        { at: '2024-10-01T07:40:00.000Z', count: 2 },
        { at: '2024-10-01T07:45:00.000Z', count: 1 },
        { at: '2024-10-01T07:55:00.000Z', count: 1 },
      ],
    });
  });

  it('asks the database as often for three as for one, and no more for two hundred scans', async () => {
    const statements = async (guests: number, scans: number) => {
      const { event, tickets } = await eventWithTickets(guests);
      const batch = Array.from({ length: scans }, (_, n) => scanOf(tickets[n % guests]!.code));
      const tablet = await makeTablet(test, staff, event.id);
      const writing = await statementsOf(test, () => tablet.send(batch));
      const reading = await statementsOf(test, () => tablet.client.graphql(TABLET));
      return [writing.length, reading.length];
    };
    const one = await statements(1, 1);
    expect(await statements(3, 200)).toEqual(one);
  });
});
