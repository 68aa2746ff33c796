import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { giveRole, makePerson, startTestApp, type Client, type TestApp } from '@parvis/testing';
import { allDue, makeSale, register, type Sale, takenOf } from '../places.fixtures';

const REQUESTS = `query ($slug: String!, $status: TicketStatus) { event(slug: $slug) {
  requests(status: $status) { pending refused matching rows { ticketId name status refusalReason } } } }`;

describe('a ticket on request', () => {
  let test: TestApp;
  let organiser: Client;
  let sale: Sale;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.travelTo('2024-09-15T08:00:00Z');
    await test.database.query('delete from graphile_worker._private_jobs');
    sale = await makeSale(test, 2, { needsApproval: true });
    const id = await makePerson(test.database);
    await giveRole(test.database, sale.eventId, id, 'ORGANISER');
    organiser = await test.as(id);
  });

  const ask = (fields: object = {}) => register(test.anonymous, sale.eventId, fields);
  const act = (name: string, ticketIds: string[], rest = '', client = organiser) =>
    client.graphql(
      `mutation ($eventId: ID!, $ticketIds: [ID!]!) { act: ${name}(eventId: $eventId, ticketIds: $ticketIds${rest}) {
        ${name === 'undoApproval' ? 'ticketIds' : '__typename ... on RequestsDecided { ticketIds undoUntil } ... on InvalidInput { errors { field code } }'} } }`,
      { eventId: sale.eventId, ticketIds },
    );
  const requests = async (status?: string) =>
    (await organiser.graphql(REQUESTS, { slug: sale.slug, ...(status && { status }) })).data.event.requests;
  const mailsTo = async (address: string) =>
    (await test.mails()).filter(({ to }) => to?.[0]?.address === address).map(({ subject }) => subject);

  it('keeps its place while it waits, tells the person that it arrived, and gives no part in the event', async () => {
    const { ticket } = await ask({ email: 'asks@example.org' });
    expect(ticket.status).toBe('PENDING');
    await ask();
    expect((await ask()).__typename).toBe('SoldOut');
    expect(await takenOf(test, sale.eventId)).toBe(2);
    await test.runJobs();
    expect(await mailsTo('asks@example.org')).toEqual([expect.stringContaining('Demande reçue')]);
    expect(
      await test.database.query(`select 1 from event_role where event_id = $1 and role = 'ATTENDEE'`, [sale.eventId]),
    ).toEqual([]);
    expect(await requests()).toMatchObject({ pending: 2, matching: 2 });
  });

  it('is approved, several at once, told after the time to take it back, once and with the ticket', async () => {
    const [first, second] = [await ask({ email: 'one@example.org' }), await ask({ email: 'two@example.org' })];
    const ids = [first.ticket.id, second.ticket.id];
    const { data } = await act('approveRequests', ids);
    expect(data.act.ticketIds.sort()).toEqual([...ids].sort());
    await test.runJobs();
    expect((await mailsTo('one@example.org')).filter((subject) => subject?.includes('acceptée'))).toEqual([]);
    await allDue(test);
    await test.runJobs();
    const mail = (await test.mails()).filter(({ to }) => to?.[0]?.address === 'one@example.org').at(-1)!;
    expect(mail.subject).toContain('Inscription acceptée');
    expect(mail.attachments.some(({ mimeType }) => mimeType === 'application/pdf')).toBe(true);
    expect((await act('approveRequests', ids)).data.act.ticketIds).toEqual([]);
    expect((await act('undoApproval', ids)).data.act.ticketIds).toEqual([]);
  });

  it('is taken back in time: nothing is sent, and it waits again', async () => {
    const { ticket } = await ask({ email: 'undone@example.org' });
    await act('approveRequests', [ticket.id]);
    expect((await act('undoApproval', [ticket.id])).data.act.ticketIds).toEqual([ticket.id]);
    await allDue(test);
    await test.runJobs();
    expect(await mailsTo('undone@example.org')).toEqual([expect.stringContaining('Demande reçue')]);
    expect(await requests()).toMatchObject({ pending: 1 });
    await act('approveRequests', [ticket.id]);
    await allDue(test);
    await test.runJobs();
    expect(await mailsTo('undone@example.org')).toHaveLength(2);
  });

  it('is refused with a reason that the person reads; its place is free', async () => {
    const { ticket } = await ask({ email: 'refused@example.org' });
    expect((await act('refuseRequests', [ticket.id], ', reason: " "')).data.act.errors).toEqual([
      { field: 'reason', code: 'REQUIRED' },
    ]);
    await act('refuseRequests', [ticket.id], ', reason: "Réservé aux équipes **cliniques**."');
    await test.runJobs();
    const mail = (await test.mails()).filter(({ to }) => to?.[0]?.address === 'refused@example.org').at(-1)!;
    expect(mail.text).toContain('Réservé aux équipes **cliniques**.');
    expect(await takenOf(test, sale.eventId)).toBe(0);
    expect(await requests('REFUSED')).toMatchObject({
      refused: 1,
      rows: [{ refusalReason: 'Réservé aux équipes **cliniques**.' }],
    });
    const log = await test.database.query<{ action: string }>('select action from audit_entry where event_id = $1', [
      sale.eventId,
    ]);
    expect(log).toEqual([{ action: 'request.refuse' }]);
  });

  it('is decided once by two who decide at once', async () => {
    const { ticket } = await ask();
    const outcomes = await Promise.all([
      act('approveRequests', [ticket.id]),
      act('refuseRequests', [ticket.id], ', reason: "Non"'),
    ]);
    expect(outcomes.flatMap(({ data }) => data.act.ticketIds)).toEqual([ticket.id]);
  });

  it('of another event is left alone, and nobody else decides', async () => {
    const { ticket } = await ask();
    const here = sale;
    sale = await makeSale(test, 1, { needsApproval: true });
    expect((await act('approveRequests', [ticket.id])).errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    sale = here;
    const outsider = await test.as(await makePerson(test.database));
    expect((await act('approveRequests', [ticket.id], '', outsider)).errors).toHaveLength(1);
  });
});
