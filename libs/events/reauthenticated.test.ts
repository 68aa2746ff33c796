import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NotFoundOrNotAllowed, ReauthenticationNeeded } from '@parvis/platform';
import { type Client, makeEvent, makePerson, startTestApp, type TestApp } from '@parvis/testing';

describe('dangerous acts', () => {
  let test: TestApp;
  let staff: Client;
  let attendee: Client;
  let eventId: string;
  beforeAll(async () => {
    test = await startTestApp();
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
    attendee = await test.as(await makePerson(test.database));
    eventId = (await makeEvent(test.database)).id;
  });
  afterAll(() => test.close());

  const age = (minutes: number) =>
    test.database.query(`update web_session set authenticated_at = created_at - $1 * interval '1 minute'`, [minutes]);
  const ask = async (client: Client, operation: string) => {
    const { errors } = await client.graphql(operation.replace('EVENT', eventId));
    return errors?.[0]?.extensions.code;
  };

  const OPERATIONS = {
    'revoking a key of tickets': 'mutation { revokeSigningKey(number: 999) { number } }',
    'cancelling an event': `mutation { cancelEvent(eventId: "EVENT", input: { reasonFr: "", reasonEn: "" }) { __typename } }`,
    'throwing a draft away': 'mutation { discardEvent(eventId: "EVENT") { __typename } }',
    'merging two organisations': `mutation { mergeOrganisations(keepId: "${randomUUID()}", dropId: "${randomUUID()}") { __typename } }`,
  };

  it.each(Object.entries(OPERATIONS))('%s asks again who one is after ten minutes', async (_, operation) => {
    await age(9);
    expect(await ask(staff, operation)).not.toBe(ReauthenticationNeeded.code);
    await age(11);
    expect(await ask(staff, operation)).toBe(ReauthenticationNeeded.code);
  });

  it('tell those who may not nothing but that', async () => {
    await age(11);
    for (const operation of Object.values(OPERATIONS)) {
      expect(await ask(attendee, operation)).toBe(NotFoundOrNotAllowed.code);
      expect(await ask(test.anonymous, operation)).toBe(NotFoundOrNotAllowed.code);
    }
  });

  it('are also the files with everybody in them', async () => {
    const files = ['registrations.csv', 'registrations.xlsx'].map((name) => `/api/events/${eventId}/${name}`);
    for (const file of [...files, '/api/audit/journal.csv']) {
      await age(9);
      await staff.get(file).expect(200);
      await age(11);
      const { body } = await staff.get(file).expect(403);
      expect(body.code).toBe(ReauthenticationNeeded.code);
      await attendee.get(file).expect(404);
      await test.anonymous.get(file).expect(404);
    }
  });
});
