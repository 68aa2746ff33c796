import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import request from 'supertest';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ClientToServerEvents } from '@parvis/domain';
import { makePerson, startTestApp, type TestApp } from '@parvis/testing';

describe('hostile requests', () => {
  let test: TestApp;
  let cookie: string;
  beforeAll(async () => {
    test = await startTestApp();
    cookie = (await test.as(await makePerson(test.database, { isStaff: true }))).cookie;
  });
  afterAll(() => test.close());
  afterEach(() => test.anonymous.get('/api/health').expect(200, { status: 'ok' }));

  const post = (body: string | object, type = 'application/json') =>
    request(test.url).post('/graphql').set('Cookie', cookie).set('Content-Type', type).send(body);
  const repeat = (count: number, part: (at: number) => string) =>
    Array.from({ length: count }, (_, at) => part(at)).join(' ');

  /** Each fragment spreads the next one twice: 2^40 fields if somebody counts them one by one. */
  const fragments = `query { isDemo ...F0 } ${repeat(40, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)}
    fragment F40 on Query { serverTime }`;
  /** The same with fields, each with another name. */
  const bomb = `query { poll(code: "X") { event { ...F0 } } }
    ${repeat(3, (at) => `fragment F${at} on Event { ${repeat(20, (n) => `a${n}: openPoll { event { ...F${at + 1} } }`)} }`)}
    fragment F3 on Event { id }`;

  const REFUSED: Record<string, () => request.Test> = {
    'a body that is no JSON': () => post('{"query": '),
    'a body of text': () => post('{"query": "mutation { signOut }"}', 'text/plain'),
    'a form': () => post('query=mutation%20%7B%20signOut%20%7D', 'application/x-www-form-urlencoded'),
    'a body that is too large': () => post({ query: `{ isDemo } #${'x'.repeat(3_000_000)}` }),
    'a batch': () => post([{ query: '{ isDemo }' }, { query: '{ isDemo }' }]),
    'a body that is null': () => post('null'),
    'variables that are a list': () => post({ query: '{ isDemo }', variables: [1] }),
    'a mutation by GET': () =>
      request(test.url).get('/graphql').query({ query: 'mutation { signOut }' }).set('Apollo-Require-Preflight', '1'),
    'a query by GET from a form': () => request(test.url).get('/graphql').query({ query: '{ isDemo }' }),
    'a thousand aliases': () => post({ query: `{ ${repeat(1000, (n) => `a${n}: serverTime`)} }` }),
    'a thousand expensive aliases': () =>
      post({ query: `{ ${repeat(1000, (n) => `a${n}: memberDirectory { total }`)} }` }),
    'ten thousand braces': () => post({ query: '{ a '.repeat(10_000) }),
    'a deep query': () =>
      post({ query: `{ poll(code: "X") { ${'event { openPoll { '.repeat(20)} id ${'} }'.repeat(20)} } }` }),
    'fragments within fragments': () => post({ query: fragments }),
    'fields within fragments': () => post({ query: bomb }),
    'a fragment within itself': () => post({ query: '{ ...F } fragment F on Query { isDemo ...F }' }),
    'the schema': () => post({ query: '{ __type(name: "__proto__") { name { x } } }' }),
    'NUL in an address': () => test.anonymous.get('/api/agenda/%00.ics'),
    'NUL in a programme': () => test.anonymous.get('/api/events/%00/programme.ics'),
    'NUL in a file for staff': () => request(test.url).get('/api/events/%00/registrations.csv').set('Cookie', cookie),
    'NUL in a ticket': () => test.anonymous.get('/api/tickets/%00/ticket.pdf'),
    'NUL in a page': () => test.anonymous.get('/evenements/%00'),
    'an address that is no text': () => test.anonymous.get('/api/tickets/%E0%A4%A/ticket.pdf'),
    'a page that is no text': () => test.anonymous.get('/%E0%A4%A'),
    'a way out of the folder': () => test.anonymous.get('/assets/..%2f..%2f..%2fpackage.json'),
    'a way out of the folder of the tablet': () => test.anonymous.get('/accueil/..%5c..%2fserver/api.js'),
    'a message of the mailbox elsewhere': () => test.anonymous.get('/api/mailbox/..%2f..%2fpackage'),
    'a year that is none': () => request(test.url).get('/api/reports/new-members-20x4.csv').set('Cookie', cookie),
  };

  it.for(Object.keys(REFUSED))('%s is refused', { timeout: 10_000 }, async (name) => {
    const { status, text } = await REFUSED[name]!();
    expect(status, text).toBeGreaterThanOrEqual(400);
    expect(status, text).toBeLessThan(500);
    expect(text).not.toMatch(/INTERNAL_SERVER_ERROR|node_modules|\.ts:\d|stack/);
  });

  it('answers of machines are kept by nobody', async () => {
    const asked = await post({ query: '{ me { id } }' });
    const listed = await test.anonymous.get('/api/mailbox');
    const missing = await test.anonymous.get('/api/tickets/X/ticket.pdf');
    for (const { headers } of [asked, listed, missing]) expect(headers['cache-control']).toContain('no-store');
  });

  it('a page of another site opens no socket, one of this site does', async () => {
    const shake = (origin: string, url = test.url) =>
      request(url).get('/socket.io/?EIO=4&transport=polling').set('Origin', origin).set('Cookie', cookie);
    for (const origin of ['https://evil.example.org', 'null', 'http://localhost.evil.example.org', ''])
      await shake(origin).expect(403);
    for (const origin of [new URL(test.url).origin, test.config.publicUrl]) await shake(origin).expect(200);
    const socket = io(test.url, { transports: ['websocket'], extraHeaders: { Origin: 'https://evil.example.org' } });
    const refused = await new Promise((resolve) => socket.once('connect_error', resolve));
    socket.disconnect();
    expect(refused).toBeInstanceOf(Error);
  });

  it('a cookie that is none is nobody', async () => {
    for (const odd of [
      'parvis_session=%00',
      'parvis_session=%E0%A4%A',
      `parvis_session=${'x'.repeat(4000)}`,
      ';;=;',
      '__proto__=1',
    ]) {
      const { body } = await request(test.url).post('/graphql').set('Cookie', odd).send({ query: '{ me { id } }' });
      expect(body).toEqual({ data: { me: null } });
    }
  });

  it('every message of a socket is answered, whatever is in it', async () => {
    const socket: Socket = io(test.url, {
      transports: ['websocket'],
      forceNew: true,
      extraHeaders: { Cookie: cookie },
    });
    const odd = [
      null,
      7,
      [],
      {},
      '\0',
      'x\ud800',
      'x'.repeat(5000),
      randomUUID(),
      { pollId: '\0', answers: [] },
      [[['x']]],
    ];
    const messages = {
      'poll:watch': 0,
      'poll:vote': 0,
      'event:watch': 0,
      'registrations:watch': 0,
      'door:watch': 0,
      'tables:watch': 0,
      'plan:watch': 0,
      'draft:watch': 0,
      'draft:leave': 0,
    } satisfies Record<keyof ClientToServerEvents, number>;
    for (const name of Object.keys(messages)) {
      for (const message of odd) {
        const answer: unknown = await socket.timeout(3000).emitWithAck(name, message);
        if (name !== 'poll:vote') expect(answer, name).toBe(false);
        else expect((answer as { outcome: string }).outcome).toMatch(/^(INVALID|NOT_ALLOWED)$/);
      }
    }
    socket.disconnect();
  });
});
