import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choiceOf, liveSatisfaction, type Survey } from '@parvis/domain';
import { ServerSecret } from '@parvis/platform';
import { type Client, giveRole, makeEvent, makePerson, startTestApp, type TestApp } from '@parvis/testing';
import { CountBallots } from './count-ballots';
import { answersTo, BY_CODE, CLOSE, MODERATE, openPoll, type PollSeen, SPLIT, VOTE, WORDS } from './polls.fixtures';
import { sealingOf } from './sealed-ballots';

const GROUP = 5;
const label = (words: string) => ({ fr: words, en: words });

/** What somebody would try who wants to know how a colleague has voted. */
describe('attacks on the anonymity of a ballot', () => {
  let test: TestApp;
  let staff: Client;
  let event: { id: string; slug: string };
  beforeAll(async () => {
    test = await startTestApp();
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
    event = await makeEvent(test.database);
  });
  afterAll(() => test.close());

  async function vote(poll: PollSeen, answers: object[]): Promise<void> {
    const person = await makePerson(test.database);
    await giveRole(test.database, event.id, person, 'ATTENDEE');
    const { data } = await (await test.as(person)).graphql(VOTE, { pollId: poll.id, answers });
    expect(data['vote'].__typename).toBe('VoteRecorded');
  }
  const count = (poll: PollSeen) => test.app.get(CountBallots).count(poll.id);
  const results = async (poll: PollSeen) => (await staff.graphql(BY_CODE, { code: poll.code })).data['poll'].results;
  const open = (survey: Survey) => openPoll(staff, event.id, survey, { smallestGroup: null });

  it('by the number of the transaction: it joins a vote to a ballot that nobody can read from the database', async () => {
    const poll = await open(liveSatisfaction());
    await vote(poll, answersTo(poll, [1]));
    const [joined] = await test.database.query<{ id: string; sealed: Buffer }>(
      `select s.id, s.sealed from vote v join sealed_ballot s on s.xmin = v.xmin where v.poll_id = $1`,
      [poll.id],
    );
    expect(joined!.sealed.includes(poll.questions[0]!.id)).toBe(false);
    const secret = test.app.get(ServerSecret);
    expect(secret.open(sealingOf(poll.id), joined!.sealed)).toContain('"value":1');
    const stolen = new ServerSecret({ ...test.config, serverSecret: 'of another installation, as long as it must be' });
    expect(stolen.open(sealingOf(poll.id), joined!.sealed)).toBeUndefined();
    expect(secret.open(sealingOf(event.id), joined!.sealed)).toBeUndefined();
  });

  it('by the length of what is sealed: short words and long ones look alike', async () => {
    const poll = await open({ ...liveSatisfaction(), questions: [openQuestion] });
    await vote(poll, [{ questionId: poll.questions[0]!.id, words: 'non' }]);
    await vote(poll, [{ questionId: poll.questions[0]!.id, words: 'oui, '.repeat(40) }]);
    const lengths = await test.database.query<{ length: number }>(
      'select distinct length(sealed) from sealed_ballot where poll_id = $1',
      [poll.id],
    );
    expect(lengths).toHaveLength(1);
  });

  it('by watching the tables: ballots come many at once, in transactions without a vote', async () => {
    const poll = await open(liveSatisfaction());
    for (let n = 1; n <= 23; n += 1) {
      await vote(poll, answersTo(poll, [(n % 4) + 1]));
      await count(poll);
    }
    const batches = await test.database.query<{ n: number; votes: number }>(
      `select count(*)::int as n, (select count(*)::int from vote v where v.xmin = b.xmin) as votes
       from ballot b where poll_id = $1 group by xmin`,
      [poll.id],
    );
    expect(batches.length).toBeGreaterThan(1);
    for (const { n, votes } of batches) {
      expect(n).toBeGreaterThanOrEqual(GROUP);
      expect(votes).toBe(0);
    }
  });

  it('by reading the results after each vote and subtracting: they move by a group, also at the end', async () => {
    const poll = await open(liveSatisfaction());
    const seen = [0];
    for (let n = 1; n <= 13; n += 1) {
      await vote(poll, answersTo(poll, [(n % 4) + 1]));
      await count(poll);
      const { answers, counted, questions } = await results(poll);
      expect(answers).toBe(n);
      expect(questions[0]?.answers ?? 0).toBe(counted);
      if (counted !== seen.at(-1)) seen.push(counted);
    }
    await staff.graphql(CLOSE, { pollId: poll.id });
    seen.push((await results(poll)).counted);
    expect(seen.at(-1)).toBe(13);
    expect(seen.length).toBeGreaterThan(2);
    seen.slice(1).forEach((counted, at) => expect(counted - seen[at]!).toBeGreaterThanOrEqual(GROUP));
  });

  it('by asking few people: below the group nothing is counted, not even in the database, nor once it is closed', async () => {
    const poll = await open(liveSatisfaction());
    for (const value of [4, 4, 4, 1]) await vote(poll, answersTo(poll, [value]));
    await staff.graphql(CLOSE, { pollId: poll.id });
    expect(await results(poll)).toEqual({ pollId: poll.id, answers: 4, counted: 0, questions: [] });
    const rows = await test.database.query('select from ballot where poll_id = $1', [poll.id]);
    expect(rows).toHaveLength(0);
  });

  it('by a question that few are asked: its results are left out, the others are not', async () => {
    const poll = await open({
      ...liveSatisfaction(),
      questions: [choice(['a', 'b']), { ...choice(['x', 'y']), shownIf: { position: 1, values: [2] } }],
    });
    for (let n = 0; n < 9; n += 1) await vote(poll, answersTo(poll, [1]).slice(0, 1));
    await vote(poll, answersTo(poll, [2, 1]));
    await staff.graphql(CLOSE, { pollId: poll.id });
    const { questions } = await results(poll);
    expect(questions[0]).toMatchObject({ answers: 10 });
    expect(questions[1]).toMatchObject({ answers: null, counts: [] });
  });

  it('by a filter: neither a small part, nor the whole less the large ones, nor before the poll is closed', async () => {
    const survey = (): Survey => ({
      ...liveSatisfaction(),
      questions: [
        { ...choice(['large', 'small', 'lone']), splits: true },
        choice(['x', 'y']),
        { ...choice(['r', 's']), required: false },
      ],
    });
    const read = async (poll: PollSeen, value: number) =>
      (await staff.graphql(SPLIT, { pollId: poll.id, value })).data['splitResults'];
    const alone = await open(survey());
    for (let n = 0; n < 12; n += 1) await vote(alone, answersTo(alone, [1, 1]).slice(0, 2));
    await vote(alone, answersTo(alone, [3, 2]).slice(0, 2));
    expect(await read(alone, 1)).toBeNull();
    await staff.graphql(CLOSE, { pollId: alone.id });
    // All thirteen are known: the twelve would leave the one.
    expect([await read(alone, 1), await read(alone, 3)]).toEqual([null, null]);

    const three = await open(survey());
    for (let n = 0; n < 12; n += 1) await vote(three, answersTo(three, [1, 1, 1]).slice(0, n < 6 ? 3 : 2));
    for (let n = 0; n < 6; n += 1) await vote(three, answersTo(three, [2, 2, 2]).slice(0, n < 1 ? 3 : 2));
    await staff.graphql(CLOSE, { pollId: three.id });
    const large = await read(three, 1);
    expect(large).toMatchObject({ answers: 12, questions: [{ counts: [{ count: 12 }, { count: 0 }] }, {}] });
    // Seven answered the third question, six of them of the large part: to show these would tell of the seventh.
    expect(large.questions[1]).toMatchObject({ answers: null, counts: [] });
    expect(await read(three, 2)).toMatchObject({ answers: 6 });
  });

  it('by two filters whose parts differ by one person: a poll has one at most', async () => {
    const { data } = await staff.graphql(
      `mutation ($input: PollInput!) { createPoll(input: $input) { ... on InvalidInput { errors { code } } } }`,
      {
        input: {
          ...{ eventId: event.id, titleFr: 'x', titleEn: 'x', mode: 'SURVEY' },
          questions: [1, 2].map(() => ({ kind: 'YES_NO', labelFr: 'x', labelEn: 'x', splits: true })),
        },
      },
    );
    expect(data['createPoll'].errors).toEqual([{ code: 'SPLITS_TWICE' }]);
  });

  it('by who runs the poll alone: others read no filter, and nobody else’s words', async () => {
    const poll = await open(liveSatisfaction());
    const person = await makePerson(test.database);
    await giveRole(test.database, event.id, person, 'ATTENDEE');
    const attendee = await test.as(person);
    expect((await attendee.graphql(SPLIT, { pollId: poll.id, value: 1 })).errors).toHaveLength(1);
    expect((await attendee.graphql(WORDS, { code: poll.code })).data['poll'].writtenWords).toBeNull();
  });

  it('by reading what was written: not before a group has written, and on no screen without a yes', async () => {
    const poll = await open({ ...liveSatisfaction(), questions: [shortQuestion] });
    const [question] = poll.questions;
    const write = (words: string) => vote(poll, [{ questionId: question!.id, words }]);
    const read = async () => (await staff.graphql(WORDS, { code: poll.code })).data['poll'];
    for (const words of ['Espoir', 'espoir !', 'soin', 'MERDE', 'lien', 'temps', 'soin', 'élan', 'éla']) {
      await write(words);
      await count(poll);
      expect((await read()).writtenWords).toEqual([]);
    }
    await write('pont');
    await count(poll);
    expect((await read()).writtenWords.length).toBeGreaterThan(0);
    await staff.graphql(CLOSE, { pollId: poll.id });
    const { writtenWords, results: before } = await read();
    expect(writtenWords.reduce((sum: number, w: any) => sum + w.count, 0)).toBe(10);
    expect(writtenWords.find(({ words }: any) => words === 'MERDE')).toMatchObject({
      mayBeCoarse: true,
      isShown: null,
    });
    expect(before.questions[0].words).toEqual([]);
    const espoir = writtenWords.find(({ words }: any) => /espoir/i.test(words));
    expect(espoir.count).toBe(2);
    await staff.graphql(MODERATE, { questionId: question!.id, keys: [espoir.key], shown: true });
    expect((await read()).results.questions[0].words).toEqual([{ words: espoir.words, count: 2 }]);
    await staff.graphql(MODERATE, { questionId: question!.id, keys: [espoir.key], shown: false });
    expect((await read()).results.questions[0].words).toEqual([]);
    const stranger = await test.as(await makePerson(test.database));
    const variables = { questionId: question!.id, keys: [espoir.key], shown: true };
    expect((await stranger.graphql(MODERATE, variables)).errors).toHaveLength(1);
  });

  const choice = (options: string[]): Survey['questions'][number] => ({
    kind: 'SINGLE_CHOICE',
    topic: null,
    label: label('Choose'),
    options: choiceOf(options.map(label)),
  });
  const openQuestion: Survey['questions'][number] = {
    kind: 'OPEN_TEXT',
    topic: null,
    label: label('Say'),
    options: [],
  };
  const shortQuestion: Survey['questions'][number] = { ...openQuestion, kind: 'SHORT_TEXT' };
});
