import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, giveRole, makeEvent, makePerson, makeTicket, startTestApp, type TestApp } from '@parvis/testing';
import { makeTablet, scanOf } from './door.fixtures';

const REISSUE = `mutation ($eventId: ID!, $ticketId: ID!, $issue: Int!) {
  reissueTicket(eventId: $eventId, ticketId: $ticketId, issue: $issue) { __typename
    ... on RegistrationChanged { detail { code issue history { action } } }
    ... on NotPossibleNow { reason } } }`;
const DOOR_CODE = `query ($code: String!) { ticket(code: $code) { doorCode } }`;
const FORMER = `query ($code: String!) { isFormerTicketCode(code: $code) }`;
const CONFLICTS = `query ($slug: String!) { event(slug: $slug) { doorConflicts { id } door { count { present } } } }`;

describe('a ticket that got a new code', () => {
  let test: TestApp;
  let staff: Client;
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo('2024-10-01T07:30:00Z');
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
  });
  afterAll(() => test.close());

  async function guest() {
    const event = await makeEvent(test.database);
    const ticket = await makeTicket(
      test.database,
      event.id,
      await makePerson(test.database, { email: `lost-${event.slug}@example.org` }),
    );
    const { data } = await staff.graphql(DOOR_CODE, { code: ticket.code });
    const tablet = await makeTablet(test, staff, event.id);
    return { event, ticket, signed: data.ticket.doorCode as string, tablet };
  }
  const reissue = async (eventId: string, ticketId: string, issue = 1, as = staff) =>
    (await as.graphql(REISSUE, { eventId, ticketId, issue })).data?.reissueTicket;
  const verdictsOf = async (tablet: Awaited<ReturnType<typeof makeTablet>>, codes: string[]) =>
    (
      (await tablet.send(codes.map((code) => scanOf(code, '2024-10-01T07:40:00.000Z')))).scans as { verdict: string }[]
    ).map(({ verdict }) => verdict);

  it('opens the door with that one alone: the former ones, short and signed, say that they were replaced', async () => {
    const { event, ticket, signed, tablet } = await guest();
    const { detail } = await reissue(event.id, ticket.id);
    expect(detail.issue).toBe(2);
    expect(detail.code).not.toBe(ticket.code);
    expect(detail.history[0]).toEqual({ action: 'ticket.reissue' });
    test.travelTo('2024-10-01T07:45:00Z');
    expect(await verdictsOf(tablet, [ticket.code, signed])).toEqual(['REISSUED', 'REISSUED']);
    const { data } = await staff.graphql(DOOR_CODE, { code: detail.code });
    expect(await verdictsOf(tablet, [data.ticket.doorCode, detail.code])).toEqual(['ADMITTED', 'ALREADY_IN']);
    // Whoever has the former code reads the ticket no more.
    expect((await test.anonymous.graphql(DOOR_CODE, { code: ticket.code })).data.ticket).toBeNull();
    const isFormer = async (code: string) => (await test.anonymous.graphql(FORMER, { code })).data.isFormerTicketCode;
    expect(await isFormer(ticket.code)).toBe(true);
    expect(await isFormer(detail.code)).toBe(false);
    expect(await isFormer('no code')).toBe(false);
    test.travelTo('2024-10-01T07:30:00Z');
  });

  it('goes to its holder once, with the new code, however often staff press', async () => {
    const { event, ticket } = await guest();
    const [first, again] = await Promise.all([reissue(event.id, ticket.id), reissue(event.id, ticket.id)]);
    expect([first.__typename, again.__typename].sort()).toEqual(['NotPossibleNow', 'RegistrationChanged']);
    const { detail } = [first, again].find(({ __typename }) => __typename === 'RegistrationChanged')!;
    await test.runJobs();
    const mails = (await test.mails()).filter(({ to }) => to?.[0]?.address === `lost-${event.slug}@example.org`);
    expect(mails).toHaveLength(1);
    expect(mails[0]!.text).toContain('Votre billet a un nouveau code.');
    expect(mails[0]!.text).toContain(`/billet/${detail.code}`);
    expect(mails[0]!.text).not.toContain(ticket.code);
    const [written] = await test.database.query<{ entries: number }>(
      `select count(*)::int as entries from audit_entry where action = 'ticket.reissue' and subject_id = $1`,
      [ticket.id],
    );
    expect(written!.entries).toBe(1);
  });

  it('leaves whoever came in by the former code before, and whose tablet tells of it later, without a conflict', async () => {
    const { event, ticket, signed, tablet } = await guest();
    await tablet.send([scanOf(signed, '2024-10-01T07:10:00.000Z', { shown: 'ADMITTED' })]);
    const offline = await makeTablet(test, staff, event.id);
    await reissue(event.id, ticket.id);
    test.travelTo('2024-10-01T07:45:00Z');
    const late = await offline.send([scanOf(signed, '2024-10-01T07:20:00.000Z', { shown: 'ALREADY_IN' })]);
    expect(late.scans[0].verdict).toBe('ALREADY_IN');
    const { data } = await staff.graphql(CONFLICTS, { slug: event.slug });
    expect(data.event).toEqual({ doorConflicts: [], door: { count: { present: 1 } } });
    test.travelTo('2024-10-01T07:30:00Z');
  });

  it('is made by staff and organisers alone, for a ticket that is good', async () => {
    const { event, ticket } = await guest();
    const attendee = await makePerson(test.database);
    await giveRole(test.database, event.id, attendee, 'ATTENDEE');
    expect(await reissue(event.id, ticket.id, 1, await test.as(attendee))).toBeUndefined();
    await test.database.query(`update ticket set status = 'CANCELLED', cancelled_at = '2024-09-30' where id = $1`, [
      ticket.id,
    ]);
    expect(await reissue(event.id, ticket.id)).toEqual({ __typename: 'NotPossibleNow', reason: 'CHANGED_MEANWHILE' });
  });
});
