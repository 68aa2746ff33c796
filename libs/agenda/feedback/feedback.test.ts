import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readTable } from '@parvis/platform';
import {
  type Client,
  giveRole,
  makeEvent,
  makePerson,
  makeTicket,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@parvis/testing';
import { makeSession, makeSpeaker } from '../agenda.fixtures';

const GIVE = `mutation ($input: FeedbackInput!) { giveFeedback(input: $input) { __typename
  ... on FeedbackGiven { feedback { sessionId rating text attended closesAt } }
  ... on FeedbackNotOpen { opensAt closesAt } ... on InvalidInput { errors { field code } } } }`;
const MINE = 'query ($slug: String!) { event(slug: $slug) { myFeedback { sessionId attended rating text } } }';
const OF_SPEAKER = `query ($slug: String!) { event(slug: $slug) { feedbackOnMySessions { sessionId answers average ratings texts } } }`;
const OF_ALL = `query ($slug: String!) { event(slug: $slug) { sessionFeedback { sessionId answers average texts speakers } } }`;
const AFTER = '2024-10-01T09:00:00Z';

describe('feedback on sessions', () => {
  let test: TestApp;
  let event: { id: string; slug: string };
  let talk: string;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.travelTo(AFTER);
    event = await makeEvent(test.database);
    talk = await makeSession(test.database, event.id, { title: 'Plénière' });
  });

  async function attendee() {
    const personId = await makePerson(test.database);
    await makeTicket(test.database, event.id, personId);
    return Object.assign(await test.as(personId), { personId });
  }
  const give = (client: Client, rating: number, text = '', sessionId = talk) =>
    client.graphql(GIVE, { input: { sessionId, rating, text } });
  const given = async (...args: Parameters<typeof give>) => (await give(...args)).data.giveFeedback;

  it('is given once, changed until the evening after, and asked of what one attended', async () => {
    const one = await attendee();
    await test.database.query(`insert into session_follow values ($1, $2, '2024-09-01')`, [talk, one.personId]);
    const coffee = await makeSession(test.database, event.id, { kind: 'BREAK' });
    expect((await one.graphql(MINE, { slug: event.slug })).data.event.myFeedback).toEqual([
      { sessionId: talk, attended: true, rating: null, text: null },
    ]);
    expect(await given(one, 4, ' Clair et court. ')).toEqual({
      __typename: 'FeedbackGiven',
      feedback: {
        sessionId: talk,
        rating: 4,
        text: 'Clair et court.',
        attended: true,
        closesAt: '2024-10-02T22:00:00.000Z',
      },
    });
    test.travelTo('2024-10-02T21:59:00Z');
    expect((await given(one, 5)).feedback).toMatchObject({ rating: 5, text: '' });
    test.travelTo('2024-10-02T22:00:00Z');
    expect((await given(one, 1)).__typename).toBe('FeedbackNotOpen');
    expect((await one.graphql(MINE, { slug: event.slug })).data.event.myFeedback).toEqual([]);
    const rows = await test.database.query('select rating from session_feedback where session_id = $1', [talk]);
    expect(rows).toEqual([{ rating: 5 }]);
    expect((await give(one, 3, '', coffee)).errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
  });

  it('stays one row a person, also when it is sent many times at once', async () => {
    const one = await attendee();
    await Promise.all([1, 2, 3, 4, 5].map((rating) => give(one, rating)));
    expect(await test.database.query('select from session_feedback where session_id = $1', [talk])).toHaveLength(1);
  });

  it('is not for before the end, nor beyond its limits', async () => {
    const one = await attendee();
    for (const [rating, text, field] of [
      [0, '', 'rating'],
      [6, '', 'rating'],
      [3, 'x'.repeat(1001), 'text'],
    ] as const)
      expect((await given(one, rating, text)).errors).toEqual([{ field, code: expect.any(String) }]);
    expect((await given(one, 3, 'é'.repeat(1000))).__typename).toBe('FeedbackGiven');
    test.travelTo('2024-10-01T08:29:00Z');
    expect(await given(one, 3)).toMatchObject({ __typename: 'FeedbackNotOpen', opensAt: '2024-10-01T08:30:00.000Z' });
  });

  it('is read by the speaker: an average from three answers on, texts without names', async () => {
    const speakerId = await makePerson(test.database);
    await giveRole(test.database, event.id, speakerId, 'SPEAKER');
    await makeSpeaker(test.database, talk, speakerId);
    const other = await makeSession(test.database, event.id, { title: 'Autre' });
    const speaker = await test.as(speakerId);
    const read = async () => (await speaker.graphql(OF_SPEAKER, { slug: event.slug })).data.event.feedbackOnMySessions;
    await given(await attendee(), 5, 'Très utile');
    await given(await attendee(), 2, 'Trop de sigles');
    await given(await attendee(), 1, 'Pas celle-ci', other);
    expect(await read()).toEqual([
      { sessionId: talk, answers: 2, average: null, ratings: null, texts: expect.arrayContaining(['Très utile']) },
    ]);
    await given(await attendee(), 5);
    expect(await read()).toMatchObject([{ answers: 3, average: 4, ratings: [0, 1, 0, 0, 2] }]);
    expect((await give(speaker, 5)).errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    const refused = await (await attendee()).graphql(OF_SPEAKER, { slug: event.slug });
    expect(refused.errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
  });

  it('is read whole by staff, in as many statements for three sessions as for one, and leaves as a file', async () => {
    const staff = await test.as(await makePerson(test.database, { isStaff: true }));
    await given(await attendee(), 4, '=HYPERLINK("x")');
    const load = () => staff.graphql(OF_ALL, { slug: event.slug });
    const one = await statementsOf(test, load);
    await makeSession(test.database, event.id);
    await makeSession(test.database, event.id);
    const three = await statementsOf(test, load);
    expect((await load()).data.event.sessionFeedback).toHaveLength(3);
    expect(three).toHaveLength(one.length);

    const xlsx = await staff
      .get(`/api/events/${event.id}/session-feedback.xlsx`)
      .buffer(true)
      .parse((res: any, done) => {
        const parts: Buffer[] = [];
        res.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
      });
    const table = await readTable(xlsx.body, { rows: 10, columns: 20, cell: 2000 });
    expect(table).toMatchObject({ header: expect.arrayContaining(['Session', 'Moyenne sur 5']) });
    const csv = await staff.get(`/api/events/${event.id}/session-feedback.csv`);
    expect(csv.text).toContain('Plénière;');
    const attendeeTries = await (await attendee()).get(`/api/events/${event.id}/session-feedback.csv`);
    expect(attendeeTries.status).toBe(404);
  });

  it('is not for strangers, nor of made-up sessions', async () => {
    const stranger = await test.as(await makePerson(test.database));
    const one = await attendee();
    for (const refused of [
      await give(stranger, 3),
      await give(test.anonymous, 3),
      await give(one, 3, '', 'nonsense'),
      await give(one, 3, '', '00000000-0000-4000-8000-000000000000'),
    ])
      expect(refused.errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
  });
});
