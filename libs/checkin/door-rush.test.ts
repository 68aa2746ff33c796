import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, makeEvent, makePerson, makeTicket, startTestApp, type TestApp } from '@parvis/testing';

const RECORD = `mutation ($eventId: ID!, $deviceId: ID!, $scans: [ScanInput!]!) {
  recordScans(eventId: $eventId, deviceId: $deviceId, scans: $scans) {
    __typename
    ... on ScansRecorded { scans { id verdict admittedAt } count { expected present scans refused } } } }`;

const DEVICES = 20;
const TICKETS = 40;

describe('twenty tablets at one door', () => {
  let test: TestApp;
  let staff: Client;
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo('2024-10-01T08:00:00Z');
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
  });
  afterAll(() => test.close());

  it('admit each ticket once and lose nothing, though batches overlap and are sent twice at the same time', async () => {
    const event = await makeEvent(test.database);
    const codes: string[] = [];
    for (let n = 0; n < TICKETS; n += 1)
      codes.push((await makeTicket(test.database, event.id, await makePerson(test.database))).code);
    const devices = Array.from({ length: DEVICES }, (_, device) => ({
      deviceId: randomUUID(),
      // Each in an order of its own, which is where locks taken as they come would wait for one another in a circle.
      scans: [...codes.slice(device * 2), ...codes.slice(0, device * 2), `UNKNOWN ${device}`].map((code) => ({
        id: randomUUID(),
        code,
        scannedAt: '2024-10-01T07:45:00.000Z',
        method: 'CAMERA',
      })),
    }));
    const batches = devices.flatMap(({ deviceId, scans }) => [
      { deviceId, scans: scans.slice(0, 30) },
      { deviceId, scans: scans.slice(20) },
      { deviceId, scans: scans.slice(0, 30).reverse() },
    ]);
    const answers = await Promise.all(batches.map((batch) => staff.graphql(RECORD, { eventId: event.id, ...batch })));
    expect(answers.every(({ data, errors }) => !errors && data.recordScans.__typename === 'ScansRecorded')).toBe(true);

    const verdicts = new Map<string, string>();
    for (const { data } of answers) {
      for (const { id, verdict } of data.recordScans.scans) {
        expect(verdicts.get(id) ?? verdict).toBe(verdict);
        verdicts.set(id, verdict);
      }
    }
    const count = (wanted: string) => [...verdicts.values()].filter((verdict) => verdict === wanted).length;
    expect(verdicts.size).toBe(DEVICES * (TICKETS + 1));
    expect([count('ADMITTED'), count('UNKNOWN_CODE')]).toEqual([TICKETS, DEVICES]);
    const [kept] = await test.database.query(
      'select count(*)::int as scans, count(distinct ticket_id)::int as tickets from scan',
    );
    expect(kept).toEqual({ scans: DEVICES * (TICKETS + 1), tickets: TICKETS });

    const last = await staff.graphql(RECORD, { eventId: event.id, deviceId: randomUUID(), scans: [] });
    expect(last.data.recordScans.count).toEqual({
      expected: TICKETS,
      present: TICKETS,
      scans: DEVICES * (TICKETS + 1),
      refused: DEVICES,
    });
  });
});
