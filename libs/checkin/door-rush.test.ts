import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, makeEvent, makePerson, makeTicket, startTestApp, type TestApp } from '@parvis/testing';
import { makeTablet } from './door.fixtures';

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
    const tablets = [];
    for (let n = 0; n < DEVICES; n += 1) tablets.push(await makeTablet(test, staff, event.id));
    const devices = tablets.map((tablet, device) => ({
      tablet,
      // Each in an order of its own, which is where locks taken as they come would wait for one another in a circle.
      scans: [...codes.slice(device * 2), ...codes.slice(0, device * 2), `UNKNOWN ${device}`].map((code) => ({
        id: randomUUID(),
        code,
        deviceTime: '2024-10-01T07:45:00.000Z',
        method: 'CAMERA',
      })),
    }));
    const batches = devices.flatMap(({ tablet, scans }) => [
      { tablet, scans: scans.slice(0, 30) },
      { tablet, scans: scans.slice(20) },
      { tablet, scans: scans.slice(0, 30).reverse() },
    ]);
    const answers = await Promise.all(batches.map(({ tablet, scans }) => tablet.send(scans)));
    expect(answers.every(({ __typename }) => __typename === 'ScansRecorded')).toBe(true);

    const kind = await test.database.query<{ id: string; verdict: string }>('select id, verdict from scan');
    const verdicts = new Map(kind.map(({ id, verdict }) => [id, verdict]));
    const count = (wanted: string) => [...verdicts.values()].filter((verdict) => verdict === wanted).length;
    expect(verdicts.size).toBe(DEVICES * (TICKETS + 1));
    expect([count('ADMITTED'), count('UNKNOWN_CODE')]).toEqual([TICKETS, DEVICES]);
    const [kept] = await test.database.query(
      'select count(*)::int as scans, count(distinct ticket_id)::int as tickets from scan',
    );
    expect(kept).toEqual({ scans: DEVICES * (TICKETS + 1), tickets: TICKETS });

    const last = await tablets[0]!.send([]);
    expect(last.count).toMatchObject({
      expected: TICKETS,
      present: TICKETS,
      scans: DEVICES * (TICKETS + 1),
      refused: DEVICES,
    });
  });
});
