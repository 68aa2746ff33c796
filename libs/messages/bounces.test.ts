import request from 'supertest';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Mailer } from '@parvis/platform';
import { startTestApp, type TestApp } from '@parvis/testing';

const SECRET = 'a-secret-of-some-length';

interface Notice {
  id: string;
  status?: string;
  action?: string;
  diagnostic?: string;
  envelopeId?: boolean;
  headersOnly?: boolean;
}

/** As Postfix writes it; Exchange and others leave parts out. */
const notice = ({
  id,
  status = '5.1.1',
  action = 'failed',
  diagnostic,
  envelopeId = false,
  headersOnly = false,
}: Notice) =>
  [
    'From: MAILER-DAEMON@mail.example.net',
    'To: parvis@example.org',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'I am sorry to have to inform you that your message could not be delivered.',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example.net',
    ...(envelopeId ? [`Original-Envelope-Id: ${id}`] : []),
    '',
    'Final-Recipient: rfc822; somebody.else@example.net',
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${diagnostic ?? `550 ${status} <ada@example.org>: Recipient address`}`,
    '    rejected: User unknown',
    '',
    '--b',
    `Content-Type: ${headersOnly ? 'text/rfc822-headers' : 'message/rfc822'}`,
    '',
    'Subject: Bonjour',
    ...(envelopeId ? [] : [`Message-ID: <${id}@example.org>`]),
    '',
    ...(headersOnly ? [] : ['Bonjour']),
    '--b--',
    '',
  ].join('\r\n');

describe('messages that come back', () => {
  let test: TestApp;
  let id: string;
  let count = 0;
  beforeAll(async () => {
    test = await startTestApp({ bounceSecret: SECRET });
  });
  afterAll(() => test.close());
  afterEach(() => test.database.query('delete from unreachable_address'));

  const post = (body: string | Buffer, secret = SECRET) =>
    request(test.url)
      .post('/api/mail-bounces')
      .set('Content-Type', 'message/rfc822')
      .set('Authorization', `Bearer ${secret}`)
      .send(body as string);
  async function sent() {
    const cause = `bounce:${(count += 1)}`;
    const mail = { to: { name: 'Ada', address: 'ada@example.org' }, subject: 'Bonjour', html: '', text: '' };
    await test.app.get(Mailer).sendOnce({ cause, recipientId: null, kind: 'OTHER' }, mail);
    [{ id }] = (await test.database.query<{ id: string }>('select id from sent_mail where cause = $1', [cause])) as [
      any,
    ];
    return id;
  }
  const state = async () =>
    (await test.database.query<any>('select state, fault from sent_mail where id = $1', [id]))[0];
  const flagged = async () =>
    (await test.database.query<any>('select address from unreachable_address')).map(({ address }) => address);

  it.each([
    ['by its Message-ID in the whole message', {}],
    ['by its Message-ID in the headers alone', { headersOnly: true }],
    ['by the name of its envelope', { envelopeId: true, headersOnly: true }],
  ])('are found %s, and the address written to is flagged', async (_, parts) => {
    await post(notice({ id: await sent(), ...parts })).expect(204);
    expect(await state()).toEqual({
      state: 'BOUNCED',
      fault: '550 5.1.1 <ada@example.org>: Recipient address rejected: User unknown',
    });
    expect(await flagged()).toEqual(['ada@example.org']);
  });

  it('for a full mailbox flag nobody', async () => {
    await post(notice({ id: await sent(), status: '5.2.2' })).expect(204);
    expect(await state()).toMatchObject({ state: 'BOUNCED' });
    expect(await flagged()).toEqual([]);
  });

  it('say more in the words of the server than in a status that says nothing', async () => {
    await post(notice({ id: await sent(), status: '5.0.0', diagnostic: '550 5.1.1 No such mailbox' })).expect(204);
    expect(await flagged()).toEqual(['ada@example.org']);
  });

  it.each([
    ['a delay', (known: string) => notice({ id: known, action: 'delayed', status: '4.4.1' })],
    ['a holiday note', () => 'From: ada@example.org\r\nSubject: Absente\r\n\r\nJe reviens lundi.'],
    ['a message of nobody', () => notice({ id: '00000000-0000-4000-8000-000000000000' })],
    ['no id at all', () => notice({ id: "x' or true --" })],
    ['nothing', () => ''],
    ['noise', () => '\u0000\u0001--b\r\n\r\n--b--'],
  ])('%s changes nothing', async (_, message) => {
    await post(message(await sent())).expect(204);
    expect(await state()).toEqual({ state: 'SENT', fault: null });
    expect(await flagged()).toEqual([]);
  });

  it('are taken from whoever has the secret, and nowhere without one', async () => {
    await post(notice({ id: await sent() }), 'another-secret-of-some').expect(401);
    await request(test.url).post('/api/mail-bounces').send(notice({ id })).expect(401);
    expect(await state()).toMatchObject({ state: 'SENT' });
    test.config.bounceSecret = undefined;
    await post(notice({ id })).expect(404);
    test.config.bounceSecret = SECRET;
  });

  it('are not read without end', async () => {
    await post(Buffer.alloc(1_000_001, 'x')).expect(413);
  });
});
