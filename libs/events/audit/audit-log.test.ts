import { readTable, type TableRead } from '@parvis/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Audit } from '@parvis/platform';
import {
  type Client,
  giveRole,
  makeEvent,
  makePerson,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@parvis/testing';

const LOG = `query ($filter: AuditFilter!, $first: Int, $offset: Int) { auditLog(filter: $filter, first: $first, offset: $offset) {
  total entries { actorName action subjectId eventSlug details } actions { action count } people { personId name count } events { eventId count } } }`;

describe('the page of the audit log', () => {
  let test: TestApp;
  let staff: Client;
  let [anna, event] = ['', { id: '', slug: '' }];
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo('2024-11-28T08:00:00Z');
    anna = await makePerson(test.database, { isStaff: true, givenName: 'Anna', familyName: 'Dupont' });
    staff = await test.as(anna);
    event = await makeEvent(test.database);
    const act = (action: string, subjectId: string, more: object) =>
      test.database.transaction((tx) =>
        test.app.get(Audit).record(tx, { actor: { personId: anna }, action, subject: 'ticket', subjectId, ...more }),
      );
    await act('ticket.cancel', '1', { eventId: event.id, details: { note: '=1+1' } });
    await act('ticket.cancel', '2', {});
    await act('odd.act', '3', { eventId: event.id, actor: null });
  });
  afterAll(() => test.close());

  const log = async (filter: object = {}, page: object = {}) =>
    (await staff.graphql(LOG, { filter, ...page })).data['auditLog'];
  const ids = async (filter: object, page: object = {}) =>
    (await log(filter, page)).entries.map(({ subjectId }: { subjectId: string }) => subjectId);

  it('says who did what, the latest first', async () => {
    expect(await log()).toMatchObject({
      total: 3,
      entries: [
        { actorName: null, action: 'odd.act', eventSlug: event.slug },
        { actorName: 'Anna Dupont', action: 'ticket.cancel', eventSlug: null },
        { actorName: 'Anna Dupont', subjectId: '1', details: '{"note": "=1+1"}' },
      ],
    });
  });

  it('is found by event, action and person, each counted over what the others leave', async () => {
    expect(await ids({ eventId: event.id })).toEqual(['3', '1']);
    expect(await ids({ action: 'ticket.cancel', eventId: event.id })).toEqual(['1']);
    expect(await ids({ actorId: anna })).toEqual(['2', '1']);
    expect(await ids({ eventId: 'nonsense' })).toEqual([]);
    expect(await log({ action: 'ticket.cancel' })).toMatchObject({
      actions: [
        { action: 'ticket.cancel', count: 2 },
        { action: 'odd.act', count: 1 },
      ],
      people: [{ personId: anna, name: 'Anna Dupont', count: 2 }],
      events: [{ eventId: event.id, count: 1 }],
    });
  });

  it('comes in pages', async () => {
    expect(await ids({}, { first: 1 })).toEqual(['3']);
    expect(await ids({}, { first: 1, offset: 2 })).toEqual(['1']);
  });

  it('takes as many statements for three entries as for one', async () => {
    const count = async (first: number) =>
      (await statementsOf(test, () => log({}, { first }))).filter((sql) => sql.includes('audit_entry')).length;
    expect([await count(1), await count(3)]).toEqual([2, 2]);
  });

  it.each(['csv', 'xlsx'])('leaves as %s with its filters, in words, no cell a formula', async (format) => {
    const { body, headers } = await staff
      .get(`/api/audit/journal.${format}?action=ticket.cancel&eventId=${event.id}`)
      .buffer()
      .parse((res, done) => {
        const parts: Buffer[] = [];
        res.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
      })
      .expect(200);
    expect(headers['content-disposition']).toBe(`attachment; filename=journal.${format}`);
    const { header, rows } = (await readTable(body as Buffer, { rows: 10, columns: 10, cell: 500 })) as TableRead;
    expect(header.slice(0, 4)).toEqual(['Date', 'Qui', 'Quoi', 'Événement']);
    expect(rows.map(({ cells }) => cells.slice(1, 4))).toEqual([
      ['Anna Dupont', 'Billet annulé', `Événement ${event.slug}`],
    ]);
    expect(rows[0]!.cells[0]).toBe(format === 'csv' ? '28/11/2024 09:00' : '2024-11-28 09:00');
  });

  it('is for staff alone', async () => {
    const organiser = await makePerson(test.database);
    await giveRole(test.database, event.id, organiser, 'ORGANISER');
    const client = await test.as(organiser);
    expect((await client.graphql(LOG, { filter: { eventId: event.id } })).errors).toHaveLength(1);
    await client.get('/api/audit/journal.csv').expect(404);
    await staff.get('/api/audit/journal.pdf').expect(404);
  });
});
