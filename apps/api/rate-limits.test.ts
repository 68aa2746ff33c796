import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACTS, LIMITS, MISSES, NEVER_REFUSED, OPENED_BY_A_SECRET, TooManyRequests } from '@parvis/platform';
import { makeEvent, makePerson, makeTicket, startTestApp, type TestApp } from '@parvis/testing';
import { createApp } from './create-app';
import { discover } from './walk.fixtures';

const TICKET = 'query ($code: String!) { ticket(code: $code) { code } }';

describe('rate limits', () => {
  let test: TestApp;
  let second: Awaited<ReturnType<typeof createApp>>;
  let secondUrl: string;
  let code: string;
  beforeAll(async () => {
    test = await startTestApp({ trustProxy: 1, hasRateLimits: true });
    second = await createApp({ ...test.config, trustProxy: undefined }, ['error']);
    await second.listen(0, '127.0.0.1');
    secondUrl = await second.getUrl();
    const event = await makeEvent(test.database);
    ({ code } = await makeTicket(test.database, event.id, await makePerson(test.database)));
  });
  afterAll(async () => {
    await second.close();
    await test.close();
  });

  const look = async (asked: string, address: string, url = test.url) => {
    const { body } = await request(url)
      .post('/graphql')
      .set('X-Forwarded-For', address)
      .send({ query: TICKET, variables: { code: asked } });
    return body as {
      data?: { ticket: unknown };
      errors?: { extensions: { code: string; retryAfterSeconds?: number } }[];
    };
  };
  const guess = async (address: string, times: number) => {
    for (let n = 0; n < times; n += 1) await look(`GUESS${n}`, address);
  };

  it('stop whoever tries codes, at every process and for files too, and say how long', async () => {
    await guess('192.0.2.1', MISSES.times);
    const { errors } = await look(code, '192.0.2.1');
    expect(errors?.[0]?.extensions.code).toBe(TooManyRequests.code);
    expect(errors?.[0]?.extensions.retryAfterSeconds).toBeGreaterThan(0);
    const { status, headers } = await request(test.url)
      .get(`/api/tickets/${code}/qr.svg`)
      .set('X-Forwarded-For', '192.0.2.1');
    expect(status).toBe(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    // The other process asks the same table, as one that starts anew does.
    const third = await createApp({ ...test.config, trustProxy: 1 }, ['error']);
    await third.listen(0, '127.0.0.1');
    expect((await look(code, '192.0.2.1', await third.getUrl())).errors).toHaveLength(1);
    await third.close();
    expect((await look(code, '192.0.2.2')).data?.ticket).not.toBeNull();
  });

  it('never stop a venue that opens its own tickets behind one address', async () => {
    for (let n = 0; n < MISSES.times + 5; n += 1) expect((await look(code, '192.0.2.3')).errors).toBeUndefined();
  });

  it('take the network of an IPv6 address for one', async () => {
    for (let n = 0; n < MISSES.times; n += 1) await look(`GUESS${n}`, `2001:db8:0:1::${n.toString(16)}`);
    expect((await look(code, '2001:db8:0:1:ffff::1')).errors).toHaveLength(1);
    expect((await look(code, '2001:db8:0:2::1')).errors).toBeUndefined();
  });

  it('do not believe X-Forwarded-For unless a proxy is trusted', async () => {
    for (let n = 0; n < MISSES.times; n += 1) await look(`GUESS${n}`, `198.51.100.${n}`, secondUrl);
    expect((await look(code, '198.51.100.250', secondUrl)).errors).toHaveLength(1);
  });

  it('go on where their table cannot be written: each process counts for itself', async () => {
    await test.database.query('alter table rate_limit rename to rate_limit_away');
    try {
      expect((await look(code, '192.0.2.9')).data?.ticket).not.toBeNull();
      await guess('192.0.2.9', MISSES.times);
      expect((await look(code, '192.0.2.9')).errors).toHaveLength(1);
    } finally {
      await test.database.query('alter table rate_limit_away rename to rate_limit');
    }
  });

  it('keep neither addresses nor people', async () => {
    const rows = await test.database.query<{ key: string }>('select key from rate_limit');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/192\.0\.2|198\.51/);
  });

  it('let one person do what a person does, and stop a program', async () => {
    const client = await test.as(await makePerson(test.database));
    const ask = () => client.graphql('mutation { setLanguage(language: FR) }');
    for (let n = 0; n < ACTS.times; n += 40) await Promise.all(Array.from({ length: 40 }, ask));
    expect((await ask()).errors?.[0]?.extensions.code).toBe(TooManyRequests.code);
    // Somebody else behind the same address goes on.
    const other = await test.as(await makePerson(test.database));
    expect((await other.graphql('mutation { setLanguage(language: FR) }')).errors).toBeUndefined();
  });

  it('name operations that exist', () => {
    const names = Object.values(discover(test)).flatMap((all) => all.map(({ name }) => name.replace(/\/$/, '')));
    const named = [...OPENED_BY_A_SECRET, ...Object.keys(LIMITS), ...NEVER_REFUSED];
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
  });
});
