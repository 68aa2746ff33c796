import { readFile } from 'node:fs/promises';
import { io } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newMemberSurvey } from '@parvis/domain';
import {
  admit,
  type Client,
  giveRole,
  makeEvent,
  makePerson,
  makeTicket,
  startTestApp,
  type TestApp,
} from '@parvis/testing';
import { sessions } from './new-members.fixtures';

const CREATE = `mutation ($input: PollInput!) { createPoll(input: $input) { ... on PollCreated { poll { id code questions { id } } } } }`;
const OPEN = `mutation ($id: ID!) { openPoll(pollId: $id) { __typename } }`;
const CLOSE = `mutation ($id: ID!) { closePoll(pollId: $id) { __typename } }`;
const SCHEDULE = `mutation ($input: ScheduleSurveyInput!) { scheduleSurvey(input: $input) { __typename } }`;
const VOTE = `mutation ($id: ID!, $answers: [AnswerInput!]!, $link: String) {
  vote(pollId: $id, answers: $answers, link: $link) { __typename } }`;

interface Held {
  id: string;
  poll: { id: string; code: string; questions: { id: string }[] };
  people: string[];
  /** In the order of the people. */
  answers: { questionId: string; value: number }[][];
  endsAt: Date;
}

/** New-members.test.ts has the way by the page and by files of other tools. */
describe('the rows that the report prints, to the letter, from answers', () => {
  let test: TestApp;
  let staff: Client;
  beforeEach(async () => {
    test = await startTestApp();
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
  });
  afterEach(() => test.close());

  async function hold({ startsAt, satisfied, answers }: (typeof sessions)[number]): Promise<Held> {
    const endsAt = new Date(Date.parse(startsAt) + 7_200_000);
    const { id } = await makeEvent(test.database, {
      kind: 'NEW_MEMBER_SESSION',
      startsAt,
      endsAt: endsAt.toISOString(),
    });
    const { title, mode, questions } = newMemberSurvey(satisfied ? { satisfied } : {});
    const input = {
      ...{ eventId: id, titleFr: title.fr, titleEn: title.en, mode },
      questions: questions.map(({ kind, topic, label, options }) => ({
        ...{ kind, topic, labelFr: label.fr, labelEn: label.en },
        ...(kind !== 'GRADE_10' && {
          optionsFr: options.map((option) => option.label.fr),
          optionsEn: options.map((option) => option.label.en),
        }),
      })),
    };
    const { poll } = (await staff.graphql(CREATE, { input })).data['createPoll'];
    const people: string[] = [];
    for (let n = 0; n < answers.length; n += 1) people.push(await makePerson(test.database));
    const given = answers.map((values) =>
      poll.questions.map((question: { id: string }, at: number) => ({ questionId: question.id, value: values[at]! })),
    );
    return { id, poll, people, answers: given, endsAt };
  }

  async function printed(): Promise<[string, string]> {
    const file = await staff.get('/api/reports/new-members-2024.csv');
    return [file.text, await readFile(`${import.meta.dirname}/fixtures/new-members-2024.csv`, 'utf8')];
  }

  it('that phones sent by socket', async () => {
    for (const session of sessions) {
      const { id, poll, people, answers } = await hold(session);
      await staff.graphql(OPEN, { id: poll.id });
      for (const [n, person] of people.entries()) {
        await giveRole(test.database, id, person, 'ATTENDEE');
        const { cookie } = await test.as(person);
        const phone = io(test.url, { transports: ['websocket'], extraHeaders: { Cookie: cookie }, forceNew: true });
        const said = await phone.emitWithAck('poll:vote', { pollId: poll.id, answers: answers[n]! });
        phone.disconnect();
        expect(said).toEqual({ outcome: 'RECORDED' });
      }
      await staff.graphql(CLOSE, { id: poll.id });
    }
    const [file, report] = await printed();
    expect(file).toBe(report);
  });

  it('that came by the personal links of an e-mail, from those who were there', async () => {
    for (const session of sessions) {
      const { id, poll, people, answers, endsAt } = await hold(session);
      for (const person of people) {
        const ticket = await makeTicket(test.database, id, person);
        await admit(test.database, id, ticket.id, session.startsAt);
      }
      test.travelTo(endsAt.toISOString());
      const hours = (count: number) => new Date(endsAt.getTime() + count * 3_600_000).toISOString();
      const input = { pollId: poll.id, sendsAt: hours(1), closesAt: hours(48) };
      expect((await staff.graphql(SCHEDULE, { input })).data['scheduleSurvey'].__typename).toBe('PollChanged');
      test.travelTo(hours(1));
      await test.database.query(
        `update graphile_worker._private_jobs set run_at = now() where key like 'survey:%:first'`,
      );
      await test.runJobs();
      await test.runJobs();
      const links = (await test.mails()).flatMap(
        ({ html }) => new RegExp(`/s/${poll.code}\\?p=([\\w.-]+)`).exec(html || '')?.[1] ?? [],
      );
      expect(links).toHaveLength(people.length);
      for (const [n, link] of links.entries()) {
        const vote = { id: poll.id, answers: answers[n]!, link };
        expect((await test.anonymous.graphql(VOTE, vote)).data['vote'].__typename).toBe('VoteRecorded');
      }
      await staff.graphql(CLOSE, { id: poll.id });
    }
    const [file, report] = await printed();
    expect(file).toBe(report);
  });
});
