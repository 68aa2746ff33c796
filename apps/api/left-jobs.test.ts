import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { JobRunner } from '@parvis/platform';
import { makePerson, startTestApp, type TestApp } from '@parvis/testing';

const SEND_LINK = `mutation ($email: String!) { requestSignInLink(email: $email) { __typename } }`;

describe('jobs that a process left when it was killed', () => {
  let test: TestApp;
  let living: pg.Client;
  beforeAll(async () => {
    test = await startTestApp();
    living = new pg.Client({ connectionString: test.config.databaseUrl });
    await living.connect();
  });
  afterAll(async () => {
    await living.end();
    await test.close();
  });

  async function leave(email: string, worker: string): Promise<void> {
    await makePerson(test.database, { email });
    await test.anonymous.graphql(SEND_LINK, { email });
    await test.database.query(
      `update graphile_worker._private_jobs set locked_by = $1, locked_at = now() - interval '1 minute'
       where locked_by is null`,
      [worker],
    );
  }

  it('are done by the next one, but not those of a process that is alive', { timeout: 30_000 }, async () => {
    await leave('left@example.org', 'worker-killed');
    await leave('at.work@example.org', 'worker-alive');
    await living.query(`select pg_advisory_lock(8741, hashtext('worker-alive'))`);
    await test.app.get(JobRunner).start();
    const told = async () => (await test.mails()).map(({ to }) => to?.[0]?.address);
    await vi.waitFor(async () => expect(await told()).toEqual(['left@example.org']), {
      timeout: 20_000,
      interval: 100,
    });
    const [left] = await test.database.query('select locked_by as worker from graphile_worker._private_jobs');
    expect(left).toEqual({ worker: 'worker-alive' });
  });
});
