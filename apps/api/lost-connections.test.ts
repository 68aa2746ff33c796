import pg from 'pg';
import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { JobRunner } from '@parvis/platform';
import { makeEvent, makePerson, makeTicket, startTestApp, type TestApp } from '@parvis/testing';
import { createApp } from './create-app';

const NOTE = `mutation ($eventId: ID!, $ticketId: ID!) {
  saveDoorNotes(input: { eventId: $eventId, ticketIds: [$ticketId], isVip: true }) { __typename } }`;
const SEND_LINK = `mutation ($email: String!) { requestSignInLink(email: $email) { __typename } }`;

/** Two API processes in one, and a worker, on a database that drops every connection. */
describe('lost connections to the database', () => {
  let test: TestApp;
  let second: Awaited<ReturnType<typeof createApp>>;
  const unheard: unknown[] = [];
  const hear = (error: unknown) => unheard.push(error);
  beforeAll(async () => {
    process.on('uncaughtException', hear);
    process.on('unhandledRejection', hear);
    test = await startTestApp();
    second = await createApp(test.config, false);
    await second.listen(0, '127.0.0.1');
    await test.app.get(JobRunner).start();
  });
  afterAll(async () => {
    await second.close();
    await test.close();
    process.off('uncaughtException', hear);
    process.off('unhandledRejection', hear);
  });

  async function beside<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: test.config.databaseUrl });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }
  const dropAll = () =>
    beside(async (client) => {
      const { rowCount } = await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
      );
      return rowCount ?? 0;
    });
  const listeners = () =>
    beside(async (client) => {
      const { rows } = await client.query<{ count: number }>(
        `select count(*)::int from pg_stat_activity where datname = current_database()
         and application_name = 'parvis-sockets' and query like 'LISTEN%'`,
      );
      return rows[0]!.count;
    });

  it('end no process, and everything finds its way back, each time', { timeout: 90_000 }, async () => {
    const { id: eventId } = await makeEvent(test.database);
    const email = 'ada@example.org';
    const staff = await test.as(await makePerson(test.database, { isStaff: true, email }));
    const tablet: Socket = io(await second.getUrl(), {
      transports: ['websocket'],
      extraHeaders: { Cookie: staff.cookie },
    });
    const news = vi.fn();
    tablet.on('door:rules', news);
    expect(await tablet.emitWithAck('door:watch', eventId)).toBe(true);

    // More often than there are connections that the adapter could lose.
    for (let time = 1; time <= 4; time += 1) {
      await vi.waitFor(async () => expect(await listeners()).toBe(2), { timeout: 15_000, interval: 100 });
      expect(await dropAll()).toBeGreaterThan(2);
      await vi.waitFor(() => test.anonymous.get('/api/health').expect(200), { timeout: 10_000 });
    }
    await vi.waitFor(async () => expect(await listeners()).toBe(2), { timeout: 15_000, interval: 100 });

    // What one process tells reaches the sockets of the other, by way of the database.
    const { id: ticketId } = await makeTicket(test.database, eventId, await makePerson(test.database));
    await vi.waitFor(
      async () => {
        const { data } = await staff.graphql(NOTE, { eventId, ticketId });
        expect(data.saveDoorNotes.__typename).toBe('DoorNotesSaved');
        expect(news).toHaveBeenCalled();
      },
      { timeout: 10_000, interval: 300 },
    );
    tablet.disconnect();

    await vi.waitFor(async () => {
      const { data } = await staff.graphql(SEND_LINK, { email });
      expect(data.requestSignInLink.__typename).toBe('SignInLinkRequested');
    });
    await vi.waitFor(async () => expect(await test.mails()).not.toEqual([]), { timeout: 40_000, interval: 200 });
    expect(unheard).toEqual([]);
  });
});
