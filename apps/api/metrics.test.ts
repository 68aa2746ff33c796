import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePerson, startTestApp, type TestApp } from '@parvis/testing';

const TOKEN = 'a token of twenty characters and more';

describe('figures for a monitor', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ metricsToken: TOKEN });
  });
  afterAll(() => test.close());

  const read = (token: string) => request(test.url).get('/api/metrics').set('Authorization', `Bearer ${token}`);

  it('are there for whoever shows the token, and for nobody else', async () => {
    await request(test.url).get('/api/metrics').expect(404);
    await read('another token of twenty characters').expect(404);
    expect((await read(TOKEN).expect(200)).headers['content-type']).toMatch(/^text\/plain/);
  });

  it('count what was asked by the fields of the schema, and name nobody', async () => {
    const email = 'somebody.metered@example.org';
    const person = await test.as(await makePerson(test.database, { email }));
    await person.graphql(`query ${'Named'} { serverTime  again: me { email } }`);
    await person.graphql('{ auditLog(filter: {}) { total } }');
    await person.graphql('{ madeUp }');
    await test.database.query(
      `insert into sent_mail (cause, recipient_id, kind, subject, address, state, fault, sent_at)
       values ('x', null, 'TICKET', 'x', $1, 'REFUSED', 'no', now())`,
      [email],
    );
    const { text } = await read(TOKEN).expect(200);
    expect(text).toContain('parvis_operations_total{field="serverTime",outcome="OK"} 1');
    expect(text).toContain('parvis_operations_total{field="me",outcome="OK"} 1');
    expect(text).toContain('parvis_operations_total{field="auditLog",outcome="NOT_FOUND_OR_NOT_ALLOWED"} 1');
    expect(text).toContain('parvis_operations_total{field="none",outcome="REFUSED"} 1');
    expect(text).toMatch(/parvis_request_seconds_count\{kind="graphql",status="2xx"\} \d+/);
    expect(text).toContain('parvis_mails_refused 1');
    expect(text).toContain('parvis_jobs_waiting 0');
    expect(text).toMatch(/parvis_database_connections\{state="idle"\} \d+/);
    expect(text).toContain('parvis_socket_clients 0');
    expect(text).not.toMatch(/somebody|example\.org|madeUp|Named/);
  });
});
