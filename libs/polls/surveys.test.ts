import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newMemberSurvey, sessionFeedbackSurvey } from '@parvis/domain';
import { EventCopies } from '@parvis/events';
import { Presence } from '@parvis/registration';
import { type Client, makeEvent, makePerson, makeTicket, startTestApp, type TestApp } from '@parvis/testing';
import { answersTo, create, type PollSeen, VOTE } from './polls.fixtures';

const SCHEDULE = `mutation ($input: ScheduleSurveyInput!) { scheduleSurvey(input: $input) {
  __typename ... on PollChanged { poll { status sending { sendsAt sentAt } } } ... on InvalidInput { errors { field code } } ... on PollChangeRefused { status } } }`;
const CANCEL = `mutation ($id: ID!) { cancelSurvey(pollId: $id) { sending { sendsAt } } }`;
const BY_LINK = `query ($code: String!, $link: String) { poll(code: $code, link: $link) { status hasAnswered mayRun } }`;
const VOTE_BY_LINK = VOTE.replace('$ballotId: ID', '$link: String').replace('ballotId: $ballotId', 'link: $link');

const SENT = '2024-10-02T07:00:00Z';
const REMINDED = '2024-10-06T07:00:00Z';
const CLOSED = '2024-10-12T18:00:00Z';

describe('a survey by e-mail', () => {
  let test: TestApp;
  let staff: Client;
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo('2024-10-01T18:00:00Z');
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
  });
  afterAll(() => test.close());

  /** An event with people who came and one who did not. */
  async function held(came: number) {
    const event = await makeEvent(test.database);
    const people = [];
    for (let n = 0; n <= came; n += 1) {
      const id = await makePerson(test.database, { language: n === 1 ? 'EN' : 'FR' });
      people.push({ id, ticket: (await makeTicket(test.database, event.id, id)).id });
    }
    const present = people.slice(0, came).map(({ ticket }) => `'${ticket}'`);
    // Who came is what the doors say; here they say it of these.
    test.app.get(Presence, { strict: false }).known((ticket) => `${ticket}.id in (${present.join()})`);
    const { poll } = await create(staff, event.id, newMemberSurvey(), { smallestGroup: null });
    return { event, people: people.slice(0, came), poll: poll as PollSeen };
  }

  const schedule = async (pollId: string, times: object = {}) =>
    (
      await staff.graphql(SCHEDULE, {
        input: { pollId, sendsAt: SENT, remindsAt: REMINDED, closesAt: CLOSED, ...times },
      })
    ).data['scheduleSurvey'];
  /** Jobs that wait for the product's clock. */
  async function at(instant: string, what: 'first' | 'reminder' | 'close') {
    test.travelTo(instant);
    await test.database.query(
      `update graphile_worker._private_jobs set run_at = now() where key like 'survey:%:${what}'`,
    );
    await test.runJobs();
    await test.runJobs();
  }
  const mailsAbout = async (code: string) =>
    (await test.mails()).filter(({ text, html }) => `${text}${html}`.includes(`/s/${code}?p=`));
  const linkIn = (mail: { html?: string | undefined }) => /\/s\/\w+\?p=([\w.-]+)/.exec(mail.html ?? '')![1]!;

  it('goes to those who came, reminds the silent alone, and closes by itself', async () => {
    test.travelTo('2024-10-01T18:00:00Z');
    const { people, poll } = await held(6);
    expect(await schedule(poll.id)).toMatchObject({ __typename: 'PollChanged', poll: { status: 'DRAFT' } });
    await at(SENT, 'first');
    const first = await mailsAbout(poll.code);
    expect(first).toHaveLength(people.length);
    expect(first.some(({ subject }) => subject!.startsWith('Your view'))).toBe(true);
    for (const mail of first.slice(0, 5)) {
      const link = linkIn(mail);
      const seen = async () => (await test.anonymous.graphql(BY_LINK, { code: poll.code, link })).data['poll'];
      expect(await seen()).toEqual({ status: 'OPEN', hasAnswered: false, mayRun: false });
      const vote = { pollId: poll.id, answers: answersTo(poll, [4, 5, 9]), link };
      expect((await test.anonymous.graphql(VOTE_BY_LINK, vote)).data['vote'].__typename).toBe('VoteRecorded');
      expect((await test.anonymous.graphql(VOTE_BY_LINK, vote)).data['vote'].__typename).toBe('AlreadyVoted');
      expect((await seen()).hasAnswered).toBe(true);
    }
    await at(REMINDED, 'reminder');
    const reminders = (await mailsAbout(poll.code)).slice(first.length);
    expect(reminders).toHaveLength(1);
    expect(linkIn(reminders[0]!)).toBe(linkIn(first[5]!));
    await at(CLOSED, 'close');
    const [closed] = await test.database.query<{ status: string; ballots: number }>(
      'select status, (select count(*)::int from ballot where poll_id = p.id) as ballots from poll p where id = $1',
      [poll.id],
    );
    expect(closed).toEqual({ status: 'CLOSED', ballots: 5 });
  });

  it('takes no link that this server did not make for it', async () => {
    test.travelTo('2024-10-01T18:00:00Z');
    const one = await held(1);
    await schedule(one.poll.id);
    await at(SENT, 'first');
    const link = linkIn((await mailsAbout(one.poll.code))[0]!);
    const other = (await held(1)).poll;
    await staff.graphql(`mutation { openPoll(pollId: "${other.id}") { __typename } }`);
    const [person, signature] = link.split('.');
    const stranger = await makePerson(test.database);
    for (const [poll, forged] of [
      [other, link],
      [one.poll, `${stranger}.${signature}`],
      [one.poll, `${person}.AAAA`],
      [one.poll, 'x'],
    ] as const) {
      const vote = { pollId: poll.id, answers: answersTo(poll, [4, 5, 9]), link: forged };
      expect((await test.anonymous.graphql(VOTE_BY_LINK, vote)).errors?.[0]?.extensions.code).toBe(
        'NOT_FOUND_OR_NOT_ALLOWED',
      );
    }
  });

  it('can be put off or called off, and says what is wrong with its times', async () => {
    test.travelTo('2024-10-01T18:00:00Z');
    const { poll } = await held(1);
    const codes = async (times: object) => (await schedule(poll.id, times)).errors?.map(({ code }: any) => code);
    expect(await codes({ sendsAt: '2024-09-01T07:00:00Z' })).toEqual(['IN_THE_PAST']);
    expect(await codes({ remindsAt: '2024-10-20T07:00:00Z' })).toEqual(['NOT_BETWEEN']);
    expect(await codes({ remindsAt: null, closesAt: '2024-10-01T19:00:00Z' })).toEqual(['NOT_AFTER']);
    expect(await codes({ closesAt: '2025-10-20T07:00:00Z' })).toEqual(['TOO_LATE']);
    await schedule(poll.id);
    await schedule(poll.id, { sendsAt: '2024-10-04T07:00:00Z' });
    await at(SENT, 'first');
    expect(await mailsAbout(poll.code)).toEqual([]);
    expect((await staff.graphql(CANCEL, { id: poll.id })).data['cancelSurvey'].sending).toBeNull();
    await at('2024-10-04T07:00:00Z', 'first');
    await at(CLOSED, 'close');
    expect(await mailsAbout(poll.code)).toEqual([]);
    const stranger = await test.as(await makePerson(test.database));
    expect((await stranger.graphql(CANCEL, { id: poll.id })).errors).toHaveLength(1);
    expect(
      (await stranger.graphql(SCHEDULE, { input: { pollId: poll.id, sendsAt: SENT, closesAt: CLOSED } })).errors,
    ).toHaveLength(1);
  });

  it('is copied with its event: questions, parts and conditions, and not one answer', async () => {
    const event = await makeEvent(test.database);
    const { poll } = await create(staff, event.id, sessionFeedbackSurvey());
    expect(poll.questions.map(({ shownIf }: any) => shownIf !== null)).toContain(true);
    const another = await makeEvent(test.database);

    await test.database.transaction((tx) =>
      test.app.get(EventCopies, { strict: false }).tell({
        ...{ tx, from: event.id, to: another.id, now: new Date('2024-10-01T18:00:00Z') },
        actorId: '00000000-0000-0000-0000-000000000000',
        shift: (instant) => instant,
        ids: new Map(),
      }),
    );
    const read = `query ($slug: String!) { event(slug: $slug) { polls { code status title { fr } questions { kind section { fr } shownIf { values } splits } } } }`;
    const of = async (slug: string) => (await staff.graphql(read, { slug })).data['event'].polls;
    const [[original], [copy]] = [await of(event.slug), await of(another.slug)];
    expect(copy).toEqual({ ...original, code: expect.not.stringMatching(original.code), status: 'DRAFT' });
  });
});
