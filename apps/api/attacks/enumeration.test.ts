import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { giveRole, makeEvent, makePerson, makeTicket, startTestApp, type TestApp } from '@parvis/testing';

// Addresses and drafts told by a difference in the answer (pretix: who is registered; pretalx: who has an account).
describe('who looks for what is there', () => {
  let test: TestApp;
  const email = 'known@example.org';
  let event: { id: string; slug: string };
  let draft: { id: string; slug: string };
  beforeAll(async () => {
    test = await startTestApp();
    event = await makeEvent(test.database);
    draft = await makeEvent(test.database, { status: 'DRAFT' });
    await makeTicket(test.database, event.id, await makePerson(test.database, { email }));
  });
  afterAll(() => test.close());

  it('learns no address by asking for a link', async () => {
    const ask = async (address: string) =>
      JSON.stringify(
        await test.anonymous.graphql(
          `mutation { requestSignInLink(email: "${address}") { __typename ... on SignInLinkRequested { minutesValid } } }`,
        ),
      );
    expect(await ask(email)).toBe(await ask('unknown@example.org'));
  });

  it('learns no draft, whatever is asked of it', async () => {
    const elsewhere = await makePerson(test.database);
    await giveRole(test.database, event.id, elsewhere, 'ORGANISER');
    for (const client of [test.anonymous, await test.as(elsewhere)]) {
      const look = async (slug: string) => JSON.stringify(await client.graphql(`{ event(slug: "${slug}") { id } }`));
      expect(await look(draft.slug)).toBe(await look('no-such-event'));
      const act = async (id: string) =>
        JSON.stringify(await client.graphql(`mutation { publishEvent(eventId: "${id}") { __typename } }`));
      expect(await act(draft.id)).toBe(await act(randomUUID()));
      for (const file of ['programme.ics', 'programme.pdf', 'schedule.json', 'registrations.csv']) {
        const fetch = async (id: string) => {
          const { status, text } = await client.get(`/api/events/${id}/${file}`);
          return `${status} ${text}`;
        };
        expect(await fetch(draft.slug), file).toBe(await fetch('no-such-event'));
      }
    }
  });

  it('lists nobody: neither attendees nor their addresses are told to the public', async () => {
    for (const field of ['registrations { total }', 'team { email }', 'requests { total }', 'invitations { total }']) {
      const { data, errors } = await test.anonymous.graphql(`{ event(slug: "${event.slug}") { ${field} } }`);
      expect(JSON.stringify(data ?? null), field).not.toContain('@');
      expect(errors?.length, field).toBeGreaterThan(0);
    }
  });
});
