import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { liveSatisfaction, newMemberSurvey } from '@parvis/domain';
import { type Client, giveRole, makeEvent, makePerson, startTestApp, type TestApp } from '@parvis/testing';
import { CountBallots } from './count-ballots';
import { answersTo, BY_CODE, CLOSE, create, OPEN, openPoll, SHOW, VOTE } from './polls.fixtures';

describe('polls', () => {
  let test: TestApp;
  let staff: Client;
  let event: { id: string; slug: string };
  beforeAll(async () => {
    test = await startTestApp();
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
    event = await makeEvent(test.database, { slug: 'polled' });
  });
  afterAll(() => test.close());

  async function attendee(eventId = event.id): Promise<Client> {
    const person = await makePerson(test.database);
    await giveRole(test.database, eventId, person, 'ATTENDEE');
    return test.as(person);
  }

  /** What happens by itself in a moment. */
  const count = (pollId: string) => test.app.get(CountBallots).count(pollId);

  const ballotsOf = async (pollId: string) =>
    (await test.database.query<{ n: number }>('select count(*)::int as n from ballot where poll_id = $1', [pollId]))[0]!
      .n;

  it('makes a draft with a short code from the ready survey', async () => {
    const { __typename, poll } = await create(staff, event.id, newMemberSurvey());
    expect(__typename).toBe('PollCreated');
    expect(poll).toMatchObject({ status: 'DRAFT', mode: 'SURVEY', isAnonymous: true, resultsShown: false });
    expect(poll.code).toMatch(/^[BCDFGHJKMNPQRSTVWXZ2-9]{5}$/);
    expect(poll.questions.map(({ kind, options }: any) => [kind, options.length])).toEqual([
      ['SATISFACTION', 4],
      ['RATING_5', 5],
      ['GRADE_10', 10],
    ]);
    expect(poll.questions[0].options[0]).toEqual({ value: 4, label: { fr: 'très satisfait' } });
  });

  it('says what is wrong with a poll that cannot be', async () => {
    const [question] = liveSatisfaction().questions;
    const faults = async (change: object[]) =>
      (await create(staff, event.id, { ...liveSatisfaction(), questions: change.map((c) => ({ ...question!, ...c })) }))
        .errors;
    expect(await faults([])).toEqual([{ field: 'questions', code: 'QUESTION_REQUIRED' }]);
    expect(await faults([{ label: { fr: ' ', en: 'x' } }])).toEqual([
      { field: 'questions.0.labelFr', code: 'LABEL_REQUIRED' },
    ]);
    expect(await faults([{ kind: 'RATING_5' }])).toEqual([{ field: 'questions.0.optionsFr', code: 'OPTIONS_COUNT' }]);
    expect(await faults([{ kind: 'SINGLE_CHOICE', options: [] }])).toEqual([
      { field: 'questions.0.optionsFr', code: 'OPTIONS_COUNT' },
    ]);
    expect(await faults([{ topic: 'SESSION_GRADE' }])).toEqual([{ field: 'questions.0.topic', code: 'TOPIC_KIND' }]);
    expect(await faults([{ topic: 'SATISFACTION' }, { topic: 'SATISFACTION' }])).toEqual([
      { field: 'questions', code: 'TOPIC_TWICE' },
    ]);
  });

  it('goes from draft to open to closed, and not back', async () => {
    const { poll } = await create(staff, event.id, liveSatisfaction());
    const change = async (mutation: string, field: string) =>
      (await staff.graphql(mutation, { pollId: poll.id })).data[field];
    expect(await change(CLOSE, 'closePoll')).toEqual({ __typename: 'PollChangeRefused', status: 'DRAFT' });
    expect((await change(OPEN, 'openPoll')).poll.status).toBe('OPEN');
    expect((await change(OPEN, 'openPoll')).poll.status).toBe('OPEN');
    expect((await change(CLOSE, 'closePoll')).poll.status).toBe('CLOSED');
    expect(await change(OPEN, 'openPoll')).toEqual({ __typename: 'PollChangeRefused', status: 'CLOSED' });
  });

  it('keeps one ballot a person: the first one stands', async () => {
    const poll = await openPoll(staff, event.id, liveSatisfaction());
    const voter = await attendee();
    const first = await voter.graphql(VOTE, { pollId: poll.id, answers: answersTo(poll, [4]) });
    expect(first.data['vote']).toMatchObject({
      __typename: 'VoteRecorded',
      poll: { hasAnswered: true, results: null },
    });
    const second = await voter.graphql(VOTE, { pollId: poll.id, answers: answersTo(poll, [1]) });
    expect(second.data['vote']).toMatchObject({ __typename: 'AlreadyVoted', poll: { id: poll.id } });
    await count(poll.id);
    const { data } = await staff.graphql(BY_CODE, { code: poll.code });
    expect(data['poll'].results).toMatchObject({
      answers: 1,
      questions: [{ counts: [{ value: 4, count: 1 }, { count: 0 }, { count: 0 }, { count: 0 }], mean: 4 }],
    });
  });

  it('keeps one ballot of twenty that one person sends at once, and every ballot of several', async () => {
    const poll = await openPoll(staff, event.id, liveSatisfaction());
    const [one, two, three] = [await attendee(), await attendee(), await attendee()];
    const send = (voter: Client, value: number) =>
      voter.graphql(VOTE, { pollId: poll.id, answers: answersTo(poll, [value]) });
    const outcomes = await Promise.all([
      ...Array.from({ length: 20 }, () => send(one, 3)),
      send(two, 4),
      send(three, 2),
    ]);
    expect(outcomes.map(({ errors }) => errors).filter(Boolean)).toEqual([]);
    expect(outcomes.filter(({ data }) => data['vote'].__typename === 'VoteRecorded')).toHaveLength(3);
    await count(poll.id);
    expect(await ballotsOf(poll.id)).toBe(3);
  });

  it('takes only whole and possible answers', async () => {
    const poll = await openPoll(staff, event.id, newMemberSurvey());
    const voter = await attendee();
    const errors = async (answers: object[]) =>
      (await voter.graphql(VOTE, { pollId: poll.id, answers })).data['vote'].errors;
    const [a, b, c] = answersTo(poll, [4, 5, 10]);
    expect(await errors([a!, b!])).toEqual([{ field: c!.questionId, code: 'ANSWER_MISSING' }]);
    expect(await errors([a!, b!, { ...c!, value: 11 }])).toEqual([{ field: c!.questionId, code: 'VALUE_UNKNOWN' }]);
    expect(await errors([a!, b!, c!, c!])).toEqual([{ field: c!.questionId, code: 'QUESTION_TWICE' }]);
    expect(await errors([a!, b!, c!, { questionId: 'nothing', value: 1 }])).toEqual([
      { field: 'nothing', code: 'QUESTION_UNKNOWN' },
    ]);
    expect(await ballotsOf(poll.id)).toBe(0);
  });

  it('takes no vote before it opens or after it closed', async () => {
    const { poll } = await create(staff, event.id, liveSatisfaction());
    const voter = await attendee();
    const vote = async () =>
      (await voter.graphql(VOTE, { pollId: poll.id, answers: answersTo(poll, [4]) })).data['vote'];
    expect(await vote()).toEqual({ __typename: 'PollNotOpen', status: 'DRAFT' });
    await staff.graphql(OPEN, { pollId: poll.id });
    await staff.graphql(CLOSE, { pollId: poll.id });
    expect(await vote()).toEqual({ __typename: 'PollNotOpen', status: 'CLOSED' });
  });

  it('lets nobody vote who has no part in the event, and nobody but its team run it', async () => {
    const poll = await openPoll(staff, event.id, liveSatisfaction());
    const elsewhere = await makeEvent(test.database);
    const stranger = await attendee(elsewhere.id);
    const voter = await attendee();
    const organiser = await makePerson(test.database);
    await giveRole(test.database, elsewhere.id, organiser, 'ORGANISER');
    const organiserElsewhere = await test.as(organiser);
    const refused = { errors: [{ extensions: { code: 'NOT_FOUND_OR_NOT_ALLOWED' } }] };
    const vote = { pollId: poll.id, answers: answersTo(poll, [4]) };
    expect(await test.anonymous.graphql(VOTE, vote)).toMatchObject(refused);
    expect(await stranger.graphql(VOTE, vote)).toMatchObject(refused);
    expect(await voter.graphql(VOTE, { ...vote, pollId: 'not an id' })).toMatchObject(refused);
    for (const client of [voter, organiserElsewhere]) {
      expect(await client.graphql(CLOSE, { pollId: poll.id })).toMatchObject(refused);
      expect(await client.graphql(SHOW, { pollId: poll.id, shown: true })).toMatchObject(refused);
      expect((await client.graphql(`{ event(slug: "polled") { polls { id } } }`)).errors).toMatchObject(refused.errors);
    }
    expect(await ballotsOf(poll.id)).toBe(0);
  });

  it('shows results to the team always and to the others only when they are shown', async () => {
    const poll = await openPoll(staff, event.id, liveSatisfaction());
    const voter = await attendee();
    await voter.graphql(VOTE, { pollId: poll.id, answers: answersTo(poll, [4]) });
    const seen = async (client: Client) =>
      (await client.graphql(BY_CODE, { code: ` ${poll.code.toLowerCase()} ` })).data['poll'].results?.answers;
    expect([await seen(staff), await seen(voter), await seen(test.anonymous)]).toEqual([1, undefined, undefined]);
    await staff.graphql(SHOW, { pollId: poll.id, shown: true });
    expect([await seen(staff), await seen(voter), await seen(test.anonymous)]).toEqual([1, 1, 1]);
    await staff.graphql(SHOW, { pollId: poll.id, shown: false });
    expect(await seen(voter)).toBeUndefined();
  });

  it('tells of a draft its title and no question, and of an unpublished event nothing', async () => {
    const { poll } = await create(staff, event.id, liveSatisfaction());
    const { data } = await test.anonymous.graphql(BY_CODE, { code: poll.code });
    expect(data['poll']).toMatchObject({
      status: 'DRAFT',
      title: { fr: 'À chaud' },
      questions: [],
      event: { slug: 'polled' },
    });
    const hidden = await makeEvent(test.database, { status: 'DRAFT' });
    const atHidden = await openPoll(staff, hidden.id, liveSatisfaction());
    expect((await (await attendee(hidden.id)).graphql(BY_CODE, { code: atHidden.code })).data['poll']).toBeNull();
    expect((await staff.graphql(BY_CODE, { code: atHidden.code })).data['poll'].id).toBe(atHidden.id);
  });

  it('puts on the hall screen the open poll, then the last one shown', async () => {
    const hall = await makeEvent(test.database, { slug: 'hall' });
    const seen = async () => {
      const { data } = await test.anonymous.graphql(`{ event(slug: "hall") { openPoll { id } screenPoll { id } } }`);
      return [data['event'].openPoll?.id, data['event'].screenPoll?.id];
    };
    const survey = await openPoll(staff, hall.id, newMemberSurvey());
    expect(await seen()).toEqual([survey.id, survey.id]);
    const live = await openPoll(staff, hall.id, liveSatisfaction());
    expect(await seen()).toEqual([live.id, live.id]);
    for (const { id } of [live, survey]) await staff.graphql(CLOSE, { pollId: id });
    expect(await seen()).toEqual([undefined, undefined]);
    await staff.graphql(SHOW, { pollId: live.id, shown: true });
    expect(await seen()).toEqual([undefined, live.id]);
  });

  it('lists the polls of an event in one statement, however many', async () => {
    const listed = await makeEvent(test.database, { slug: 'listed' });
    const query = `{ event(slug: "listed") { polls { id event { slug } questions { id } hasAnswered results { answers } } } }`;
    const statements = async () => {
      const spied: string[] = [];
      const original = test.database.query.bind(test.database);
      test.database.query = (sql: string, parameters?: unknown[]) => (spied.push(sql), original(sql, parameters));
      const { data } = await staff.graphql(query);
      test.database.query = original;
      return [data['event'].polls.length, spied.length];
    };
    await create(staff, listed.id, liveSatisfaction());
    const [one, atOne] = await statements();
    await create(staff, listed.id, newMemberSurvey());
    await create(staff, listed.id, newMemberSurvey());
    const [three, atThree] = await statements();
    expect([one, three]).toEqual([1, 3]);
    expect(atThree).toBe(atOne);
  });

  it('leaves nothing that joins a vote to its ballot once the poll is closed', async () => {
    const poll = await openPoll(staff, event.id, liveSatisfaction());
    for (const value of [4, 4, 3, 1]) {
      await (await attendee()).graphql(VOTE, { pollId: poll.id, answers: answersTo(poll, [value]) });
    }
    await count(poll.id);
    const before = (await staff.graphql(BY_CODE, { code: poll.code })).data['poll'].results;
    await staff.graphql(CLOSE, { pollId: poll.id });
    const after = (await staff.graphql(BY_CODE, { code: poll.code })).data['poll'].results;
    expect(after).toEqual(before);
    const transactions = await test.database.query(
      `select xmin::text from vote where poll_id = $1 union select xmin::text from ballot where poll_id = $1
       union select a.xmin::text from answer a join ballot b on b.id = a.ballot_id where b.poll_id = $1`,
      [poll.id],
    );
    expect(transactions).toHaveLength(1);
    const columns = await test.database.query<{ table_name: string; column_name: string }>(
      `select table_name, column_name from information_schema.columns where table_name in ('vote', 'ballot', 'answer') order by 1, 2`,
    );
    expect(columns.map((c) => `${c.table_name}.${c.column_name}`)).toEqual([
      'answer.ballot_id',
      'answer.picks',
      'answer.question_id',
      'answer.value',
      'answer.words',
      'answer.words_key',
      'ballot.id',
      'ballot.poll_id',
      'vote.person_id',
      'vote.poll_id',
      'vote.receipt',
    ]);
  });
});
