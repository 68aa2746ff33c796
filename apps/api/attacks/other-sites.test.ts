import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, makePerson, startTestApp, type TestApp } from '@parvis/testing';

// A page elsewhere posts with the visitor's cookie: uploads and forms without a token (Indico, Hi.Events).
describe('a page of another site', () => {
  let test: TestApp;
  let staff: Client;
  beforeAll(async () => {
    test = await startTestApp();
    staff = await test.as(await makePerson(test.database, { staffRole: 'ADMINISTRATOR' }));
  });
  afterAll(() => test.close());

  const upload = (headers: Record<string, string>) =>
    request(test.url)
      .post('/api/organisations/import')
      .set({ Cookie: staff.cookie, 'Content-Type': 'text/csv', ...headers })
      .send('name\nIntruse\n');

  it.each<Record<string, string>>([
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { Origin: 'https://evil.example.org' },
    { Origin: 'null' },
    { Origin: 'http://localhost.evil.example.org' },
  ])('changes nothing: %j', async (headers) => {
    await upload(headers).expect(403);
    const asked = await request(test.url)
      .post('/graphql')
      .set({ Cookie: staff.cookie, ...headers })
      .send({ query: 'mutation { signOut }' });
    expect(asked.status).toBe(403);
  });

  it('is told apart from pages of this one, and from machines that name none', async () => {
    for (const headers of [{}, { Origin: test.config.publicUrl }, { 'Sec-Fetch-Site': 'same-origin' }])
      expect((await upload(headers as Record<string, string>)).status).not.toBe(403);
  });

  it('sends no form and no text as a question', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const { status } = await request(test.url)
        .post('/graphql')
        .set({ Cookie: staff.cookie, 'Content-Type': type })
        .send('{"query": "mutation { signOut }"}');
      expect(status).toBe(400);
    }
    expect((await staff.graphql('{ me { staffRole } }')).data['me'].staffRole).toBe('ADMINISTRATOR');
  });
});
