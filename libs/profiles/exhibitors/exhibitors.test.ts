import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { giveRole, makeEvent, makePerson, makeTicket, startTestApp, statementsOf, type TestApp } from '@parvis/testing';
import { makeExhibitor } from './exhibitors.fixtures';

const BOOTH = `query ($slug: String!) { event(slug: $slug) { myBooth { exhibitor { id booth organisation { name isMember } } team { name email } } } }`;
const EXHIBITORS = `query ($slug: String!) { event(slug: $slug) { exhibitors { booth website description { fr } organisation { name filiere isMember } } } }`;
const SAVE_BOOTH = `mutation ($input: ExhibitorProfileInput!) { saveExhibitorProfile(input: $input) { __typename
  ... on ExhibitorProfileSaved { exhibitor { id website description { fr en } } } ... on InvalidInput { errors { field code } } } }`;

describe('profiles of exhibitors', () => {
  let test: TestApp;
  let event: { id: string; slug: string };
  let people: Record<'speaker' | 'exhibitor' | 'attendee' | 'staff', string>;
  let exhibitorId: string;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    const { database: db } = test;
    event = await makeEvent(db);
    people = {
      speaker: await makePerson(db),
      exhibitor: await makePerson(db),
      attendee: await makePerson(db),
      staff: await makePerson(db, { isStaff: true }),
    };
    await giveRole(db, event.id, people.speaker, 'SPEAKER');
    await makeTicket(db, event.id, people.attendee);
    exhibitorId = await makeExhibitor(db, event.id, 'A1', [people.exhibitor]);
  });

  const boothInput = (fields: object = {}) => ({
    exhibitorId,
    descriptionFr: 'Robots',
    descriptionEn: 'Robots',
    website: 'https://exemple.example.org',
    ...fields,
  });

  it('open to whoever they belong to and to nobody else', async () => {
    const acts = {
      'read own booth': (who: string) => as(who, BOOTH, { slug: event.slug }),
      'save booth': (who: string) => as(who, SAVE_BOOTH, { input: boothInput() }),
      'save the booth of others': async (who: string) =>
        as(who, SAVE_BOOTH, {
          input: boothInput({
            exhibitorId: await makeExhibitor(test.database, event.id, `B-${who}`, [await makePerson(test.database)]),
          }),
        }),
    };
    const as = async (personId: string, query: string, variables: object) => {
      const { errors } = await (await test.as(personId)).graphql(query, variables);
      return errors ? errors[0]!.extensions.code : 'ALLOWED';
    };
    const matrix: Record<string, string[]> = {};
    for (const [act, attempt] of Object.entries(acts)) {
      for (const [role, personId] of Object.entries(people)) {
        const answer = await attempt(personId);
        expect(['ALLOWED', 'NOT_FOUND_OR_NOT_ALLOWED']).toContain(answer);
        if (answer === 'ALLOWED') (matrix[act] ??= []).push(role);
      }
    }
    expect(matrix).toEqual({
      'read own booth': ['exhibitor'],
      'save booth': ['exhibitor', 'staff'],
      'save the booth of others': ['staff'],
    });
  });

  it('end with the role: who exhibited at another event writes nothing here', async () => {
    const elsewhere = await makeEvent(test.database);
    await test.database.query('delete from event_role where person_id = $1', [people.exhibitor]);
    await giveRole(test.database, elsewhere.id, people.exhibitor, 'EXHIBITOR');
    const booth = await (await test.as(people.exhibitor)).graphql(SAVE_BOOTH, { input: boothInput() });
    expect(booth.errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
  });

  it('lead to web sites only', async () => {
    const exhibitor = await test.as(people.exhibitor);
    const save = async (website: string | null) =>
      (await exhibitor.graphql(SAVE_BOOTH, { input: boothInput({ website }) })).data.saveExhibitorProfile;
    for (const website of [
      'javascript:alert(1)',
      'ftp://example.org',
      'data:text/html,x',
      'mailto:a@example.org',
      'not a site',
      'https://localhost',
    ]) {
      expect(await save(website), website).toEqual({
        __typename: 'InvalidInput',
        errors: [{ field: 'website', code: 'WEBSITE_INVALID' }],
      });
    }
    expect((await save('www.example.org/produits')).exhibitor.website).toBe('https://www.example.org/produits');
    expect((await save('http://example.org')).exhibitor.website).toBe('http://example.org');
    expect((await save('  ')).exhibitor.website).toBeNull();
  });

  it('answer a made-up booth as one of others', async () => {
    const exhibitor = await test.as(people.exhibitor);
    for (const id of ['nothing', '00000000-0000-4000-8000-000000000000']) {
      const { errors } = await exhibitor.graphql(SAVE_BOOTH, { input: boothInput({ exhibitorId: id }) });
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    }
  });

  it('show the team of a booth to the team alone', async () => {
    const { data } = await (await test.as(people.exhibitor)).graphql(BOOTH, { slug: event.slug });
    expect(data.event.myBooth.exhibitor).toMatchObject({
      id: exhibitorId,
      booth: 'A1',
      organisation: { isMember: true },
    });
    expect(data.event.myBooth.team).toHaveLength(1);
    const { errors } = await test.anonymous.graphql(BOOTH, { slug: event.slug });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
  });

  it('make the public catalogue, in the order of their names, in two statements', async () => {
    await makeExhibitor(test.database, event.id, 'A2');
    const exhibitors = await test.anonymous.graphql(EXHIBITORS, { slug: event.slug });
    expect(exhibitors.data.event.exhibitors).toMatchObject([
      { booth: 'A1', description: { fr: '<p>Avant</p>' }, organisation: { filiere: 'MEDTECH', isMember: true } },
      { booth: 'A2' },
    ]);
    expect(await statementsOf(test, () => test.anonymous.graphql(EXHIBITORS, { slug: event.slug }))).toHaveLength(2);
  });
});
