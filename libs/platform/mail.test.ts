import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '@parvis/testing';
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
    const due = { cause: 'test:once', recipientId: randomUUID() };
    // Connections enough for all of them to begin at the same moment.
    await Promise.all(Array.from({ length: 5 }, () => test.database.query('select pg_sleep(0.1)')));
    await Promise.all(Array.from({ length: 5 }, () => mailer.sendOnce(due, mail)));
    expect(await test.mails()).toHaveLength(1);
  });

  it('that no server took is due still', async () => {
    const due = { cause: 'test:refused', recipientId: randomUUID() };
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
    const due = { cause: 'test:header', recipientId: randomUUID() };
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
