import { readFile } from 'node:fs/promises';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Client,
  giveRole,
  makeEvent,
  makePerson,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@parvis/testing';
import { newMemberSurvey } from '@parvis/domain';
import { sessions } from './new-members.fixtures';

const CREATE = `mutation ($input: PollInput!) { createPoll(input: $input) { ... on PollCreated { poll { id questions { id } } } } }`;
const OPEN = `mutation ($id: ID!) { openPoll(pollId: $id) { __typename } }`;
const CLOSE = `mutation ($id: ID!) { closePoll(pollId: $id) { __typename } }`;
const VOTE = `mutation ($id: ID!, $answers: [AnswerInput!]!) { vote(pollId: $id, answers: $answers) { __typename } }`;
const TABLE = `query ($year: Int!, $language: Language) { newMemberTable(year: $year, language: $language) { year csvUrl rows {
  eventSlug session satisfaction partnerClubInformation sessionGrade answers
  levels { level label { fr } count percent } information { sum answers } grade { sum answers } } } }`;

describe('the table of new-member sessions', () => {
  let test: TestApp;
  let staff: Client;
  beforeAll(async () => {
    test = await startTestApp();
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
    for (const { startsAt, satisfied, answers } of sessions)
      await hold(startsAt, newMemberSurvey(satisfied ? { satisfied } : {}), answers);
  });
  afterAll(() => test.close());

  /** Holds a session: everybody votes for themselves, as on the day. */
  async function hold(
    startsAt: string,
    survey: ReturnType<typeof newMemberSurvey>,
    answers: number[][],
  ): Promise<string> {
    const endsAt = new Date(new Date(startsAt).getTime() + 7_200_000).toISOString();
    const event = await makeEvent(test.database, { kind: 'NEW_MEMBER_SESSION', startsAt, endsAt });
    const input = {
      eventId: event.id,
      titleFr: survey.title.fr,
      titleEn: survey.title.en,
      mode: survey.mode,
      questions: survey.questions.map(({ kind, topic, label, options }) => ({
        kind,
        topic,
        labelFr: label.fr,
        labelEn: label.en,
        ...(kind === 'GRADE_10'
          ? {}
          : { optionsFr: options.map((o) => o.label.fr), optionsEn: options.map((o) => o.label.en) }),
      })),
    };
    const { poll } = (await staff.graphql(CREATE, { input })).data['createPoll'];
    await staff.graphql(OPEN, { id: poll.id });
    for (const values of answers) {
      const person = await makePerson(test.database);
      await giveRole(test.database, event.id, person, 'ATTENDEE');
      const given = poll.questions.map(({ id }: { id: string }, index: number) => ({
        questionId: id,
        value: values[index],
      }));
      const { data } = await (await test.as(person)).graphql(VOTE, { id: poll.id, answers: given });
      expect(data['vote'].__typename).toBe('VoteRecorded');
    }
    await staff.graphql(CLOSE, { id: poll.id });
    return event.slug;
  }

  it('is to the letter what the report of 2024 prints, as a file', async () => {
    const file = await staff.get('/api/reports/new-members-2024.csv');
    expect(file.status).toBe(200);
    expect(file.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(file.text).toBe(await readFile(`${import.meta.dirname}/fixtures/new-members-2024.csv`, 'utf8'));
  });

  it('is the same to the letter when the answers come from files of another tool', async () => {
    const other = await startTestApp();
    const importer = await other.as(await makePerson(other.database, { isStaff: true }));
    for (const { startsAt, satisfied, answers } of sessions) {
      const endsAt = new Date(new Date(startsAt).getTime() + 7_200_000).toISOString();
      const { id } = await makeEvent(other.database, { kind: 'NEW_MEMBER_SESSION', startsAt, endsAt });
      const words: Record<number, string> = { 4: 'très satisfait', 3: satisfied?.fr ?? 'satisfait' };
      const lines = answers.map(([level, information, grade]) => [words[level!], information, grade].join(';'));
      const sent = await request(other.url)
        .post(`/api/events/${id}/past-answers?apply=1`)
        .set('Cookie', importer.cookie)
        .set('Content-Type', 'application/octet-stream')
        .send(Buffer.from(['Niveau de satisfaction;Information;Note', ...lines].join('\r\n')));
      expect(sent.body).toMatchObject({ answers: answers.length, imported: true });
    }
    const file = await importer.get('/api/reports/new-members-2024.csv');
    await other.close();
    expect(file.text).toBe(await readFile(`${import.meta.dirname}/fixtures/new-members-2024.csv`, 'utf8'));
  });

  it('has the same rows on screen, with the counts they are made of', async () => {
    const { data } = await staff.graphql(TABLE, { year: 2024 });
    const { rows, csvUrl } = data['newMemberTable'];
    expect(csvUrl).toBe('/api/reports/new-members-2024.csv');
    const printed = rows.map((r: any) => [r.session, r.satisfaction, r.partnerClubInformation, r.sessionGrade].join());
    const csv = await readFile(`${import.meta.dirname}/fixtures/new-members-2024.csv`, 'utf8');
    expect(printed).toEqual(csv.trim().split('\n').slice(1));
    expect(rows[0]).toMatchObject({
      answers: 12,
      information: { sum: 49, answers: 12 },
      grade: { sum: 99, answers: 12 },
      levels: [
        { level: 4, label: { fr: 'très satisfait' }, count: 7, percent: 58 },
        { level: 3, label: { fr: 'plutôt satisfait' }, count: 5, percent: 42 },
        { level: 2, count: 0, percent: 0 },
        { level: 1, count: 0, percent: 0 },
      ],
    });
  });

  it('is there in English', async () => {
    const { data } = await staff.graphql(TABLE, { year: 2024, language: 'EN' });
    expect(data['newMemberTable'].rows[0]).toMatchObject({
      session: '05 March 2024',
      satisfaction: '58% very satisfied 42% rather satisfied',
    });
    const file = await staff.get(data['newMemberTable'].csvUrl);
    expect(file.text.split('\n')[1]).toBe('05 March 2024,58% very satisfied 42% rather satisfied,4.08/5,8.25/10');
  });

  it('leaves out sessions that nobody judged, and years without any', async () => {
    const slug = await hold('2023-02-01T08:00:00Z', newMemberSurvey(), []);
    expect((await staff.graphql(TABLE, { year: 2023 })).data['newMemberTable'].rows).toEqual([]);
    expect((await staff.graphql('{ newMemberYears }')).data['newMemberYears']).toEqual([2024]);
    expect(slug).toBeTruthy();
  });

  it('takes one statement to read, however many sessions', async () => {
    const reads = async (year: number) => {
      const statements = await statementsOf(test, () => staff.graphql(TABLE, { year }));
      return statements.filter((sql) => sql.includes('NEW_MEMBER_SESSION')).length;
    };
    expect([await reads(2023), await reads(2024)]).toEqual([1, 1]);
  });

  it('is for staff alone', async () => {
    const event = await makeEvent(test.database);
    const organiser = await makePerson(test.database);
    await giveRole(test.database, event.id, organiser, 'ORGANISER');
    for (const client of [test.anonymous, await test.as(organiser)]) {
      expect((await client.graphql(TABLE, { year: 2024 })).errors![0]!.extensions.code).toBe(
        'NOT_FOUND_OR_NOT_ALLOWED',
      );
      expect((await client.graphql('{ newMemberYears }')).errors).toHaveLength(1);
      const file = await client.get('/api/reports/new-members-2024.csv');
      expect(file.status).toBe(404);
      expect(file.text).not.toContain('satisfait');
    }
    expect((await staff.get('/api/reports/new-members-all.csv')).status).toBe(404);
  });
});
