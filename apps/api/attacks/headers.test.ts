import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePerson, startTestApp, type TestApp } from '@parvis/testing';

// Pages that run what was stored in them, frames around them, cookies that scripts read (pretalx, alf.io).
describe('what every answer says to browsers', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ publicUrl: 'https://parvis.example.org' });
  });
  afterAll(() => test.close());

  it.each(['/', '/api/health', '/api/tickets/X/ticket.pdf', '/nowhere'])('%s', async (path) => {
    const { headers } = await test.anonymous.get(path);
    const policy = Object.fromEntries(
      headers['content-security-policy']!.split(';').map((rule) => {
        const [name, ...sources] = rule.trim().split(/\s+/);
        return [name!, sources];
      }),
    );
    expect(policy['script-src']).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(policy).toMatchObject({
      'default-src': ["'self'"],
      'object-src': ["'none'"],
      'base-uri': ["'self'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'self'"],
      'script-src-attr': ["'none'"],
    });
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['strict-transport-security']).toMatch(/max-age=\d{8}/);
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('the cookie is for this site, for https, and for no script', async () => {
    const email = 'cookie@example.org';
    await makePerson(test.database, { email });
    await test.anonymous.graphql(`mutation { requestSignInLink(email: "${email}") { __typename } }`);
    await test.runJobs();
    const [mail] = await test.mails();
    const token = /connexion#(\S+?)["<\s]/.exec(`${mail!.html ?? ''} ${mail!.text ?? ''} `)![1]!;
    const { headers } = await request(test.url)
      .post('/graphql')
      .send({ query: `mutation { signIn(token: "${token}") { __typename } }` });
    const [cookie] = headers['set-cookie'] as unknown as string[];
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(part);
  });

  it('asks for no https where there is none', async () => {
    const plain = await startTestApp();
    const { headers } = await plain.anonymous.get('/api/health');
    expect(headers['strict-transport-security']).toBeUndefined();
    await plain.close();
  });
});
