import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeScan, readTicketCode } from '@parvis/domain';
import { type Client, makeEvent, makePerson, makeTicket, startTestApp, type TestApp } from '@parvis/testing';
import { GuestBook, type TabletData } from './guest-book';
import { verifyEd25519 } from '@parvis/ui/scan';

const TABLET = `{ tablet { __typename ... on Tablet { deviceId deviceName signedInOnly eventId eventSlug startsAt endsAt timeZone venue asOf
  point { id kind isMain opensAt closesAt access seatsKeptUntil reentry capacity kindIds }
  keys { number publicKey goodUntil revokedAt }
  guests { ticketId code issue name organisationName audience kindId status cancelledAt isTransferred formerCodes { code issue replacedAt } isSignedUp isVip note
    deskCodes enteredAt leftAt admittedBy } } } }`;
const OPEN = `mutation ($eventId: ID!) { openDoor(eventId: $eventId) { key } }`;
const RECORD = `mutation ($scans: [ScanInput!]!) { recordScans(scans: $scans, report: { waiting: 0 }) {
  ... on ScansRecorded { scans { verdict } } } }`;
const DOOR_CODE = `query ($code: String!) { ticket(code: $code) { doorCode } }`;

const START = Date.UTC(2024, 9, 1, 6);
const rules = [
  `reentry = true`,
  `reentry = false`,
  `capacity = 2`,
  `opens_at = '2024-10-01T06:03Z', closes_at = '2024-10-01T06:09Z'`,
];

/** The same facts and the same scans, through the code of the tablet and through the server over HTTP. */
describe('one verdict on both sides', () => {
  let test: TestApp;
  let staff: Client;
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo('2024-10-01T12:00:00Z');
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
  });
  afterAll(() => test.close());

  async function codesAt(eventId: string): Promise<string[]> {
    const codes: string[] = ['NOBODY', 'P1ABCDEFGHJKMNPQRST', `P2${'0'.repeat(146)}`];
    for (let n = 0; n < 4; n += 1) {
      const { id, code } = await makeTicket(test.database, eventId, await makePerson(test.database));
      const { data } = await staff.graphql(DOOR_CODE, { code });
      codes.push(code, data.ticket.doorCode);
      if (n === 0)
        await test.database.query(
          `update ticket set status = 'CANCELLED', cancelled_at = '2024-10-01T06:05Z' where id = $1`,
          [id],
        );
      if (n === 1)
        await test.database.query(
          `with former as (insert into former_ticket_code (code, ticket_id, issue, replaced_at)
             select code, id, issue, '2024-10-01T06:04Z' from ticket where id = $1)
           update ticket set code = 'RENEWED' || code, issue = 2 where id = $1`,
          [id],
        );
    }
    const elsewhere = await makeEvent(test.database);
    const other = await makeTicket(test.database, elsewhere.id, await makePerson(test.database));
    codes.push((await staff.graphql(DOOR_CODE, { code: other.code })).data.ticket.doorCode);
    return codes;
  }

  async function onTablet(tablet: Client, shown: { code: string; direction: 'IN' | 'OUT' }[]) {
    const { data } = await tablet.graphql(TABLET);
    const book = new GuestBook(data.tablet as TabletData);
    const verdicts = [];
    for (const [n, { code, direction }] of shown.entries()) {
      const at = new Date(START + n * 60_000);
      const read = await readTicketCode(code, book.keys, verifyEd25519);
      const { verdict, ticket } = judgeScan(book.point, book.factsAt(at), { code: read, direction, at });
      book.note({ ticketId: ticket?.ticketId ?? null, shown: verdict, verdict, at: at.toISOString() }, null);
      verdicts.push(verdict);
    }
    return verdicts;
  }

  it.each(rules)('where %s', async (rule) => {
    const event = await makeEvent(test.database);
    const codes = await codesAt(event.id);
    await test.database.query(`update check_in_point set ${rule} where event_id = $1`, [event.id]);
    const shown = fc.array(
      fc.record({
        code: fc.constantFrom(...codes),
        direction: fc.constantFrom('IN' as const, 'IN' as const, 'OUT' as const),
      }),
      { minLength: 5, maxLength: 12 },
    );
    for (const scans of fc.sample(shown, { numRuns: 6, seed: 7 })) {
      await test.database.query('delete from scan where event_id = $1', [event.id]);
      const { data } = await staff.graphql(OPEN, { eventId: event.id });
      const tablet = test.asDevice(data.openDoor.key);
      const there = await onTablet(tablet, scans);
      const sent = scans.map((scan, n) => ({
        ...scan,
        id: randomUUID(),
        deviceTime: new Date(START + n * 60_000).toISOString(),
        method: 'CAMERA',
        sequence: n,
      }));
      const answer = await tablet.graphql(RECORD, { scans: sent });
      expect(answer.data.recordScans.scans.map(({ verdict }: { verdict: string }) => verdict)).toEqual(there);
    }
  });
});
