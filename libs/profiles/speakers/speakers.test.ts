import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { giveRole, makeEvent, makePerson, makeTicket, startTestApp, statementsOf, type TestApp } from '@parvis/testing';
import type { Queryable } from '@parvis/platform';

const MINE = `query ($slug: String!) { event(slug: $slug) { mySpeakerProfile { personId jobTitle biography { fr en } sessionIds } } }`;
const SPEAKERS = `query ($slug: String!) { event(slug: $slug) { speakers { personId name organisationName biography { fr } sessionIds } } }`;
const SAVE_SPEAKER = `mutation ($input: SpeakerProfileInput!) { saveSpeakerProfile(input: $input) { __typename
  ... on SpeakerProfileSaved { profile { personId jobTitle biography { fr en } } } ... on InvalidInput { errors { field code } } } }`;

async function makeTalk(db: Queryable, eventId: string, personId: string): Promise<string> {
  const [talk] = await db.query<{ id: string }>(
    `with talk as (
       insert into session (event_id, kind, title, abstract, language, starts_at, ends_at)
       values ($1, 'TALK', '{"fr": "", "en": ""}', '{"fr": "", "en": ""}', 'FR', '2024-10-01T08:00Z', '2024-10-01T09:00Z') returning id
     )
     insert into session_speaker select id, $2, 'SPEAKER', 1 from talk returning session_id as id`,
    [eventId, personId],
  );
  return talk!.id;
}

describe('profiles of speakers', () => {
  let test: TestApp;
  let event: { id: string; slug: string };
  let people: Record<'speaker' | 'exhibitor' | 'attendee' | 'staff', string>;
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
    await giveRole(db, event.id, people.exhibitor, 'EXHIBITOR');
    await makeTicket(db, event.id, people.attendee);
  });

  const speakerInput = (fields: object = {}) => ({
    eventId: event.id,
    jobTitle: 'Chirurgienne',
    biographyFr: 'Bonjour',
    biographyEn: 'Hello',
    ...fields,
  });

  it('open to whoever they belong to and to nobody else', async () => {
    const acts = {
      'read own speaker profile': (who: string) => as(who, MINE, { slug: event.slug }),
      'save speaker profile': (who: string) => as(who, SAVE_SPEAKER, { input: speakerInput() }),
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
      'read own speaker profile': ['speaker'],
      'save speaker profile': ['speaker'],
    });
  });

  it('of a speaker are saved for that event, and change nobody else', async () => {
    const other = await makePerson(test.database);
    await giveRole(test.database, event.id, other, 'SPEAKER');
    const { data } = await (
      await test.as(people.speaker)
    ).graphql(SAVE_SPEAKER, { input: speakerInput({ biographyFr: '  Née à Lyon.  ' }) });
    expect(data.saveSpeakerProfile).toEqual({
      __typename: 'SpeakerProfileSaved',
      profile: { personId: people.speaker, jobTitle: 'Chirurgienne', biography: { fr: 'Née à Lyon.', en: 'Hello' } },
    });
    const theirs = await (await test.as(other)).graphql(MINE, { slug: event.slug });
    expect(theirs.data.event.mySpeakerProfile).toEqual({
      personId: other,
      jobTitle: null,
      biography: { fr: '', en: '' },
      sessionIds: [],
    });
  });

  it('end with the role: who spoke at another event writes nothing here', async () => {
    const elsewhere = await makeEvent(test.database);
    const { errors } = await (
      await test.as(people.speaker)
    ).graphql(SAVE_SPEAKER, { input: speakerInput({ eventId: elsewhere.id }) });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
  });

  it('have limits, told field by field', async () => {
    const speaker = await test.as(people.speaker);
    const tooLong = await speaker.graphql(SAVE_SPEAKER, {
      input: speakerInput({ biographyEn: 'x'.repeat(2001), jobTitle: 'y'.repeat(201) }),
    });
    expect(tooLong.data.saveSpeakerProfile).toEqual({
      __typename: 'InvalidInput',
      errors: expect.arrayContaining([
        { field: 'biographyEn', code: 'TOO_LONG' },
        { field: 'jobTitle', code: 'TOO_LONG' },
      ]),
    });
    const justRight = await speaker.graphql(SAVE_SPEAKER, { input: speakerInput({ biographyEn: 'x'.repeat(2000) }) });
    expect(justRight.data.saveSpeakerProfile.__typename).toBe('SpeakerProfileSaved');
  });

  it('make the public list, in the order of their names, in two statements', async () => {
    const talk = await makeTalk(test.database, event.id, people.speaker);
    const moderator = await makePerson(test.database, { familyName: 'Abel' });
    const second = await makeTalk(test.database, event.id, moderator);
    const speakers = await test.anonymous.graphql(SPEAKERS, { slug: event.slug });
    expect(speakers.data.event.speakers).toMatchObject([
      { personId: moderator, name: 'Camille Abel', sessionIds: [second] },
      { personId: people.speaker, sessionIds: [talk] },
    ]);
    expect(await statementsOf(test, () => test.anonymous.graphql(SPEAKERS, { slug: event.slug }))).toHaveLength(2);
  });
});
