import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Client,
  giveRole,
  makeEvent,
  makePerson,
  makeTicket,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@parvis/testing';
import { makeTablet, scanOf } from '../door.fixtures';

const VIEW = `query ($slug: String!) { event(slug: $slug) {
  door { count { present } arrivals { at count } lastHour { at count } }
  checkInPoints { id name { fr } count { present inside } }
  doorDevices { id name state pointName { fr } waitingScans battery lastSeenAt }
  doorConflicts { id kind holderName seenAt settledAs settledByName scans { at deviceName operatorName shown } }
  awaitedGuests { name } } }`;
const SETTLE = `mutation ($eventId: ID!, $scanId: ID!, $as: ConflictEnding) {
  settleConflict(eventId: $eventId, scanId: $scanId, as: $as) }`;
const CHANGE = `mutation ($eventId: ID!, $deviceId: ID!, $name: String!, $pointId: ID!) {
  changeDevice(eventId: $eventId, deviceId: $deviceId, name: $name, pointId: $pointId) { __typename
    ... on DoorDevice { name pointName { fr } } ... on InvalidInput { errors { field code } } } }`;
const SAVE_POINT = `mutation ($input: PointInput!) { savePoint(input: $input) { ... on CheckInPoint { id } } }`;
const TABLET = `{ tablet { __typename ... on Tablet { deviceName point { id } guests { enteredAt } } } }`;

describe('the live view of staff', () => {
  let test: TestApp;
  let staff: Client;
  let staffName: string;
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo('2024-10-01T08:00:30Z');
    const personId = await makePerson(test.database, { isStaff: true, givenName: 'Inès', familyName: 'Permanente' });
    staffName = 'Inès Permanente';
    staff = await test.as(personId);
  });
  afterAll(() => test.close());

  const viewOf = async ({ slug }: { slug: string }, as = staff) => (await as.graphql(VIEW, { slug })).data.event;
  const makePoint = async (eventId: string, fr: string): Promise<string> =>
    (
      await staff.graphql(SAVE_POINT, {
        input: { eventId, name: { fr, en: fr }, kind: 'ROOM', access: 'EVERYBODY', reentry: true, kindIds: [] },
      })
    ).data.savePoint.id;

  it('has arrivals minute by minute of the last hour, and of the whole day in steps of five', async () => {
    const event = await makeEvent(test.database);
    const tablet = await makeTablet(test, staff, event.id);
    const times = ['06:30:00', '07:01:10', '07:58:00', '07:58:59', '08:00:10'];
    for (const time of times) {
      const { code } = await makeTicket(test.database, event.id, await makePerson(test.database));
      await tablet.send([scanOf(code, `2024-10-01T${time}.000Z`)]);
      // Somebody who comes back arrives no second time.
      await tablet.send([scanOf(code, `2024-10-01T08:00:20.000Z`, { direction: 'OUT' })]);
      await tablet.send([scanOf(code, `2024-10-01T08:00:25.000Z`)]);
    }
    const { door } = await viewOf(event);
    expect(door.lastHour).toEqual([
      { at: '2024-10-01T07:01:00.000Z', count: 1 },
      { at: '2024-10-01T07:58:00.000Z', count: 2 },
      { at: '2024-10-01T08:00:00.000Z', count: 1 },
    ]);
    expect(door.arrivals.map(({ count }: { count: number }) => count)).toEqual([1, 1, 2, 1]);
  });

  it('shows a conflict with both devices, times and operators until staff say what it was', async () => {
    const event = await makeEvent(test.database);
    const holder = await makePerson(test.database, { givenName: 'Zoé', familyName: 'Abel' });
    const { code } = await makeTicket(test.database, event.id, holder);
    const [first, second] = [await makeTablet(test, staff, event.id), await makeTablet(test, staff, event.id)];
    const shown = { shown: 'ADMITTED' };
    await first.send([scanOf(code, '2024-10-01T07:10:00.000Z', shown)], { operatorName: 'Malik' });
    const again = scanOf(code, '2024-10-01T07:12:00.000Z', shown);
    await second.send([again], { operatorName: 'Awa' });

    const [conflict] = (await viewOf(event)).doorConflicts;
    expect(conflict).toMatchObject({ id: again.id, kind: 'TWICE', holderName: 'Zoé Abel', seenAt: null });
    expect(
      conflict.scans.map(({ at, operatorName }: { at: string; operatorName: string }) => [at, operatorName]),
    ).toEqual([
      ['2024-10-01T07:10:00.000Z', 'Malik'],
      ['2024-10-01T07:12:00.000Z', 'Awa'],
    ]);

    const settle = async (as: string | null, by = staff) =>
      (await by.graphql(SETTLE, { eventId: event.id, scanId: again.id, as })).data?.settleConflict;
    // A second admission is no question of rules.
    expect(await settle('ACCEPTED')).toBe(false);
    expect(await settle('TWO_PEOPLE')).toBe(true);
    const settled = { settledAs: 'TWO_PEOPLE', settledByName: staffName, seenAt: expect.any(String) as string };
    expect((await viewOf(event)).doorConflicts).toEqual([expect.objectContaining(settled)]);
    // A scan that comes late and changes nothing leaves it settled.
    await second.send([again, scanOf(code, '2024-10-01T07:30:00.000Z', { shown: 'ALREADY_IN' })]);
    expect((await viewOf(event)).doorConflicts).toEqual([expect.objectContaining(settled)]);
    expect(await settle(null)).toBe(true);
    expect((await viewOf(event)).doorConflicts).toEqual([expect.objectContaining({ settledAs: null, seenAt: null })]);
    const attendee = await makePerson(test.database);
    await giveRole(test.database, event.id, attendee, 'ATTENDEE');
    expect(await settle('TWO_PEOPLE', await test.as(attendee))).toBeUndefined();
    expect(
      await test.database.query('select action, details from audit_entry where event_id = $1 order by id', [event.id]),
    ).toEqual([
      { action: 'conflict.settle', details: { as: 'TWO_PEOPLE' } },
      { action: 'conflict.open', details: {} },
    ]);
  });

  it('renames a tablet and moves it to another point, where its older scans do not count', async () => {
    const event = await makeEvent(test.database);
    const room = await makePoint(event.id, 'Salle Loire');
    const elsewhere = await makePoint((await makeEvent(test.database)).id, 'Ailleurs');
    const { code } = await makeTicket(test.database, event.id, await makePerson(test.database));
    const tablet = await makeTablet(test, staff, event.id);
    await tablet.send([scanOf(code, '2024-10-01T07:10:00.000Z')]);
    const change = async (name: string, pointId: string) =>
      (await staff.graphql(CHANGE, { eventId: event.id, deviceId: tablet.deviceId, name, pointId })).data?.changeDevice;

    expect(await change('  ', room)).toEqual({
      __typename: 'InvalidInput',
      errors: [{ field: 'name', code: 'REQUIRED' }],
    });
    expect(await change('Loire', elsewhere)).toBeUndefined();
    expect(await change(' Loire ', room)).toEqual({
      __typename: 'DoorDevice',
      name: 'Loire',
      pointName: { fr: 'Salle Loire' },
    });
    const { data } = await tablet.client.graphql(TABLET);
    expect(data.tablet).toMatchObject({ deviceName: 'Loire', point: { id: room }, guests: [{ enteredAt: null }] });
    await tablet.send([scanOf(code, '2024-10-01T07:20:00.000Z')]);
    const { checkInPoints } = await viewOf(event);
    expect(checkInPoints.map(({ count }: { count: object }) => count)).toEqual([
      { present: 1, inside: 1 },
      { present: 1, inside: 1 },
    ]);
  });

  it('asks the database as often for twenty tablets and a crowd as for one', async () => {
    const small = await makeEvent(test.database);
    const large = await makeEvent(test.database);
    const fill = async (eventId: string, tablets: number) => {
      for (let n = 0; n < tablets; n += 1) {
        const tablet = await makeTablet(
          test,
          staff,
          eventId,
          n % 2 === 1 ? await makePoint(eventId, `Salle ${n}`) : null,
        );
        const { code } = await makeTicket(test.database, eventId, await makePerson(test.database));
        await tablet.send([scanOf(code)], { waiting: n, battery: 100 - n });
      }
    };
    await fill(small.id, 1);
    await fill(large.id, 20);
    const { doorDevices, checkInPoints } = await viewOf(large);
    expect([doorDevices.length, checkInPoints.length]).toEqual([20, 11]);
    expect(new Set(doorDevices.map(({ waitingScans }: { waitingScans: number }) => waitingScans)).size).toBe(20);
    const count = async (event: { slug: string }) => (await statementsOf(test, () => viewOf(event))).length;
    expect(await count(large)).toBe(await count(small));
  });
});
