import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MailServer, makePerson, startMailServer, startTestApp, type TestApp } from '@parvis/testing';
import { Clock } from './clock';
import { Database } from './database';
import { type Mail, Mailer } from './mail';

const mail: Mail = {
  to: { name: 'Ada', address: 'ada@example.org' },
  subject: 'Bonjour',
  html: '<p>Bonjour</p>',
  text: 'Bonjour',
};

describe('mail', () => {
  let test: TestApp;
  let mailer: Mailer;
  beforeAll(async () => {
    test = await startTestApp();
    mailer = test.app.get(Mailer);
  });
  afterAll(() => test.close());

  it('leaves once a cause, also when several workers serve it at once', async () => {
    const due = { cause: 'test:once', recipientId: randomUUID(), kind: 'OTHER' } as const;
    // Connections enough for all of them to begin at the same moment.
    await Promise.all(Array.from({ length: 5 }, () => test.database.query('select pg_sleep(0.1)')));
    await Promise.all(Array.from({ length: 5 }, () => mailer.sendOnce(due, mail)));
    expect(await test.mails()).toHaveLength(1);
  });

  it('that no server took is due still', async () => {
    const due = { cause: 'test:refused', recipientId: randomUUID(), kind: 'OTHER' } as const;
    const circular: Mail = {
      ...mail,
      attachments: [{ filename: 'x', contentType: 'x', content: { path: '/' } as never }],
    };
    await expect(mailer.sendOnce(due, circular)).rejects.toThrow();
    const before = (await test.mails()).length;
    await mailer.sendOnce(due, mail);
    expect(await test.mails()).toHaveLength(before + 1);
  });

  it('carries no header that somebody wrote into a name', async () => {
    const sly = 'Ada\r\nBcc: eve@example.org\r\n\r\n<script>';
    const due = { cause: 'test:header', recipientId: randomUUID(), kind: 'OTHER' } as const;
    await mailer.sendOnce(due, { ...mail, to: { name: sly, address: 'ada@example.org' }, subject: sly });
    const [sent] = (await test.mails()).slice(-1);
    expect(sent!.bcc).toBeUndefined();
    expect(sent!.to).toHaveLength(1);
    expect(sent!.to![0]).toMatchObject({ address: 'ada@example.org' });
    expect(sent!.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(sent!.text).toBe('Bonjour\n');
  });

  it('is shown to nobody on a site of real people that others reach', async () => {
    const shown = () => test.anonymous.get('/api/mailbox').then(({ status }) => status);
    const { publicUrl } = test.config;
    expect(await shown()).toBe(200);
    test.config.publicUrl = 'https://parvis.example.org';
    expect(await shown()).toBe(404);
    test.config.isDemo = true;
    expect(await shown()).toBe(200);
    test.config.smtpUrl = 'smtp://localhost:25';
    expect(await shown()).toBe(404);
    Object.assign(test.config, { publicUrl, isDemo: false, smtpUrl: undefined });
  });

  it('nothing that is asked of the database takes for ever', async () => {
    const limits = await test.app
      .get(Database)
      .query(
        `select name, setting from pg_settings where name ~ 'statement_timeout|idle_in_transaction_session' order by name`,
      );
    expect(limits).toEqual([
      { name: 'idle_in_transaction_session_timeout', setting: '30000' },
      { name: 'statement_timeout', setting: '30000' },
    ]);
  });
});

describe('a mail server that answers', () => {
  let server: MailServer;
  let test: TestApp;
  let mailer: Mailer;
  beforeAll(async () => {
    server = await startMailServer();
    test = await startTestApp({ smtpUrl: server.url });
    mailer = test.app.get(Mailer);
  });
  afterAll(async () => {
    await test.close();
    await server.close();
  });

  const rows = (cause: string) =>
    test.database.query('select state, fault, kind, subject, address, recipient_id from sent_mail where cause = $1', [
      cause,
    ]);
  const flagged = () => test.database.query('select address, fault from unreachable_address');
  const due = (cause: string) => ({ cause, recipientId: null, kind: 'OTHER' }) as const;

  it('is kept in the history: to whom, what about, and that it left', async () => {
    const recipientId = await makePerson(test.database);
    const outcome = await mailer.sendOnce(
      { cause: 'a', recipientId, kind: 'TICKET' },
      { ...mail, subject: 'À\r\nBcc: b' },
    );
    expect(outcome).toBe('SENT');
    expect(await mailer.sendOnce({ cause: 'a', recipientId, kind: 'TICKET' }, mail)).toBe('BEFORE');
    expect(server.received).toHaveLength(1);
    expect(server.received[0]!.source).toMatch(/^Auto-Submitted: auto-generated/m);
    const [{ id }] = (await test.database.query<{ id: string }>(`select id from sent_mail where cause = 'a'`)) as [any];
    expect(server.received[0]!.messageId).toBe(`<${id}@example.org>`);
    expect(await rows('a')).toEqual([
      {
        state: 'SENT',
        fault: null,
        kind: 'TICKET',
        subject: 'À Bcc: b',
        address: 'ada@example.org',
        recipient_id: recipientId,
      },
    ]);
  });

  it('and refuses an address for good is not asked again, and the address is flagged', async () => {
    server.refuse(() => '550 5.1.1 No such user here');
    expect(await mailer.sendOnce(due('b'), mail)).toBe('REFUSED');
    expect(await rows('b')).toMatchObject([{ state: 'REFUSED', fault: expect.stringContaining('5.1.1 No such user') }]);
    expect(await flagged()).toMatchObject([
      { address: 'ada@example.org', fault: expect.stringContaining('No such user') },
    ]);
    await test.database.query('delete from unreachable_address');
  });

  it('and refuses the message, not the address, flags nobody', async () => {
    for (const [cause, reply] of [
      ['c', '550 5.7.1 Not from you'],
      ['d', '552 5.2.2 Mailbox full'],
    ] as const) {
      server.refuse(() => reply);
      expect(await mailer.sendOnce(due(cause), mail)).toBe('REFUSED');
    }
    expect(await flagged()).toEqual([]);
  });

  it('and is busy is asked again later', async () => {
    server.refuse(() => '451 4.3.0 Come back later');
    await expect(mailer.sendOnce(due('e'), mail)).rejects.toMatchObject({
      fault: { isFinal: false, mayHaveLeft: false },
    });
    expect(await rows('e')).toEqual([]);
    server.refuse(undefined);
    expect(await mailer.sendOnce(due('e'), mail)).toBe('SENT');
  });

  it('is not taken for an answer when there is none', async () => {
    const nowhere = new Mailer(
      { ...test.config, smtpUrl: 'smtp://127.0.0.1:1' },
      test.app.get(Database),
      test.app.get(Clock),
    );
    await expect(nowhere.sendOnce(due('f'), mail)).rejects.toMatchObject({
      fault: { isFinal: false, mayHaveLeft: false },
    });
  });
});
