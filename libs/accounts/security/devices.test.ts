import { io } from 'socket.io-client';
import request from 'supertest';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Sessions } from '@parvis/accounts';
import { makePerson, startTestApp, type TestApp } from '@parvis/testing';
import { deviceName } from './device-name';

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0';
const HOUR = 3_600_000;

describe('the sessions of a person', () => {
  let test: TestApp;
  let personId: string;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.travelTo(new Date());
    personId = await makePerson(test.database);
  });

  /** A browser that nothing keeps signed in. */
  async function browser(whose = personId, userAgent = FIREFOX) {
    const token = await test.database.transaction((tx) => test.app.get(Sessions).open(tx, whose));
    const cookie = `parvis_session=${token}`;
    const ask = async (query: string) => {
      const post = request(test.url).post('/graphql').set('Cookie', cookie).set('User-Agent', userAgent);
      return (await post.send({ query })).body as { data: Record<string, any> };
    };
    const isSignedIn = async () => (await ask('{ me { id } }')).data['me'] !== null;
    return { ask, isSignedIn, cookie };
  }
  const later = (hours: number) => test.travelTo(new Date(Date.now() + test.config.clockOffsetMs + hours * HOUR));

  it('are listed in words, this one first', async () => {
    await browser();
    later(1);
    const here = await browser();
    await here.ask('{ me { id } }');
    const { data } = await here.ask('{ myDevices { browser system address isThisOne } }');
    expect(data['myDevices']).toHaveLength(2);
    expect(data['myDevices'][0]).toMatchObject({ isThisOne: true });
    later(1);
    const { data: seen } = await here.ask('{ me { id } myDevices { browser system address } }');
    expect(seen['myDevices'][0]).toMatchObject({ browser: 'Firefox', system: 'Linux' });
    expect(seen['myDevices'][0].address).toMatch(/127\.0\.0\.1|::1/);
  });

  it('are ended one by one, only by their person', async () => {
    const [here, there] = [await browser(), await browser()];
    const stranger = await browser(await makePerson(test.database));
    const { data } = await here.ask('{ myDevices { id isThisOne } }');
    const { id } = data['myDevices'].find(({ isThisOne }: { isThisOne: boolean }) => !isThisOne);
    const end = `mutation { signOutDevice(deviceId: "${id}") }`;
    expect((await stranger.ask(end)).data).toEqual({ signOutDevice: false });
    expect(await there.isSignedIn()).toBe(true);
    expect((await here.ask(end)).data).toEqual({ signOutDevice: true });
    expect(await there.isSignedIn()).toBe(false);
    expect(await here.isSignedIn()).toBe(true);
  });

  it('are ended all but this one', async () => {
    const [here, there, elsewhere] = [await browser(), await browser(), await browser()];
    const stranger = await browser(await makePerson(test.database));
    expect((await here.ask('mutation { signOutOtherDevices }')).data).toEqual({ signOutOtherDevices: 2 });
    expect(await Promise.all([here, there, elsewhere, stranger].map((one) => one.isSignedIn()))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('close their sockets when they are ended', async () => {
    const [here, there] = [await browser(), await browser()];
    const sockets = [here, there].map(({ cookie }) =>
      io(test.url, { transports: ['websocket'], extraHeaders: { Cookie: cookie }, reconnection: false }),
    );
    const [mine, theirs] = sockets as [ReturnType<typeof io>, ReturnType<typeof io>];
    await Promise.all(
      sockets.map(
        (socket) => new Promise((done) => (socket.connected ? done(0) : socket.once('connect', () => done(0)))),
      ),
    );
    // In its room once it was answered something.
    await Promise.all(sockets.map((socket) => socket.emitWithAck('event:watch', 'x')));
    const closed = new Promise((done) => theirs.once('disconnect', done));
    await here.ask('mutation { signOutOtherDevices }');
    expect(await closed).toBe('io server disconnect');
    expect(mine.connected).toBe(true);
    mine.close();
  });

  it('end unused: those of staff after a night, those of others after two weeks', async () => {
    const staff = await browser(await makePerson(test.database, { isStaff: true }));
    const other = await browser();
    for (const [hours, ofStaff, ofOthers] of [
      [11, true, true],
      [11, true, true],
      [13, false, true],
      [13 * 24, false, true],
      [15 * 24, false, false],
    ] as const) {
      later(hours);
      expect(await staff.isSignedIn(), `staff, ${hours} hours on`).toBe(ofStaff);
      expect(await other.isSignedIn(), `others, ${hours} hours on`).toBe(ofOthers);
    }
  });

  it('end even when they are used every day: those of staff after a week, those of others after a month', async () => {
    const staff = await browser(await makePerson(test.database, { isStaff: true }));
    const other = await browser();
    const lasted = { staff: 0, other: 0 };
    for (let halfDay = 1; halfDay <= 64; halfDay += 1) {
      later(11.9);
      if (await staff.isSignedIn()) lasted.staff = halfDay;
      if (await other.isSignedIn()) lasted.other = halfDay;
    }
    expect(lasted).toEqual({ staff: 14, other: 60 });
  });

  it('are removed by the job when they are over, with links and codes that open nothing', async () => {
    const { database } = test;
    const { isSignedIn } = await browser();
    await test.anonymous.graphql(`mutation { requestSignInLink(email: "x@example.org") { __typename } }`);
    await database.query(
      `insert into sign_in_link (person_id, token_hash, next, created_at, expires_at) values ($1, '\\x00', '/moi', $2, $2)`,
      [personId, new Date(Date.now() + test.config.clockOffsetMs)],
    );
    later(31 * 24);
    await database.query(
      `update graphile_worker._private_jobs set run_at = now() where key = 'accounts.purge-sign-ins'`,
    );
    await test.runJobs();
    expect(await isSignedIn()).toBe(false);
    expect(await database.query('select from web_session where person_id = $1', [personId])).toEqual([]);
    expect(await database.query('select from sign_in_link where person_id = $1', [personId])).toEqual([]);
  });
});

it.each([
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
    'Safari',
    'iPhone',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0',
    'Edge',
    'Windows',
  ],
  [
    'Mozilla/5.0 (Linux; Android 14; SM-S918B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36',
    'Samsung Internet',
    'Android',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 14.5) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
    'Chrome',
    'Mac',
  ],
  ['curl/8.5.0', null, null],
])('a browser in words: %s', (userAgent, browser, system) => {
  expect(deviceName(userAgent)).toEqual({ browser, system });
});
