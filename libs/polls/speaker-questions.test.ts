import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { liveSatisfaction, questionsToTheSpeaker } from '@parvis/domain';
import { type Client, giveRole, makeEvent, makePerson, startTestApp, type TestApp } from '@parvis/testing';
import { CLOSE, closeSockets, connect, heard, openPoll, type PollSeen } from './polls.fixtures';

const ASK = `mutation ($pollId: ID!, $words: String!) { askSpeakers(pollId: $pollId, words: $words) { __typename ... on InvalidInput { errors { code } } } }`;
const SUPPORT = `mutation ($id: ID!, $supports: Boolean!) { supportQuestion(questionId: $id, supports: $supports) { supported } }`;
const MODERATE = `mutation ($id: ID!, $status: SpeakerQuestionStatus!) { moderateQuestion(questionId: $id, status: $status) { id } }`;
const READ = `query ($code: String!) { poll(code: $code) { supported results { speakerQuestions { id words supports isAnswered } }
  questionsToModerate { id words supports status mayBeCoarse } } }`;

describe('questions to the speakers', () => {
  let test: TestApp;
  let staff: Client;
  let event: { id: string; slug: string };
  let poll: PollSeen;
  beforeAll(async () => {
    test = await startTestApp();
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
    event = await makeEvent(test.database);
    poll = await openPoll(staff, event.id, questionsToTheSpeaker());
  });
  afterAll(async () => {
    closeSockets();
    await test.close();
  });

  async function attendee(): Promise<Client> {
    const person = await makePerson(test.database);
    await giveRole(test.database, event.id, person, 'ATTENDEE');
    return test.as(person);
  }
  const ask = async (client: Client, words: string, pollId = poll.id) =>
    (await client.graphql(ASK, { pollId, words })).data?.['askSpeakers'];
  const read = async (client: Client) => (await client.graphql(READ, { code: poll.code })).data['poll'];

  it('are seen by the team alone until a person has read them, then by everybody, at once', async () => {
    const asker = await attendee();
    expect((await ask(asker, '  Et la <b>sécurité</b>\u202e ?  ')).__typename).toBe('SpeakerQuestionAsked');
    await ask(asker, 'Quelle merde de micro !');
    const other = await attendee();
    expect(await read(other)).toMatchObject({ results: { speakerQuestions: [] }, questionsToModerate: null });
    const waiting = (await read(staff)).questionsToModerate;
    expect(waiting).toHaveLength(2);
    const coarse = waiting.find((one: any) => one.mayBeCoarse);
    const plain = waiting.find((one: any) => !one.mayBeCoarse);
    expect(plain.words).toBe('Et la <b>sécurité</b> ?');
    const phone = await connect(test.url, other.cookie);
    await phone.emitWithAck('poll:watch', poll.code);
    const told = heard(phone, 'poll:results', ({ speakerQuestions }) => speakerQuestions.length === 1);
    await staff.graphql(MODERATE, { id: plain.id, status: 'SHOWN' });
    expect((await told).speakerQuestions).toEqual([
      { id: plain.id, words: plain.words, supports: 0, isAnswered: false },
    ]);
    await staff.graphql(MODERATE, { id: coarse.id, status: 'REFUSED' });
    expect((await read(other)).results.speakerQuestions).toHaveLength(1);
  });

  it('are carried once by each, and can be let go', async () => {
    const [{ id }] = (await read(staff)).results.speakerQuestions;
    const [one, two] = [await attendee(), await attendee()];
    for (const client of [one, one, two]) await client.graphql(SUPPORT, { id, supports: true });
    expect(await read(one)).toMatchObject({ supported: [id], results: { speakerQuestions: [{ supports: 2 }] } });
    await two.graphql(SUPPORT, { id, supports: false });
    expect(await read(two)).toMatchObject({ supported: [], results: { speakerQuestions: [{ supports: 1 }] } });
  });

  it('say nothing in the database of who asked or carried', async () => {
    const asker = await makePerson(test.database);
    await giveRole(test.database, event.id, asker, 'ATTENDEE');
    const client = await test.as(asker);
    const [{ id }] = (await read(staff)).results.speakerQuestions;
    await client.graphql(SUPPORT, { id, supports: true });
    await ask(client, 'Et demain ?');
    const rows = await test.database.query<{ row: string }>(
      `select row_to_json(t)::text as row from speaker_question t union all
       select row_to_json(t)::text from speaker_question_support t union all select row_to_json(t)::text from speaker_asker t`,
    );
    for (const { row } of rows) expect(row).not.toContain(asker);
    const codes = await test.database.query(
      'select from speaker_asker a join speaker_question_support s on s.voter = a.asker',
    );
    expect(codes).toEqual([]);
  });

  it('are five a person, and only while the poll is open', async () => {
    const asker = await attendee();
    for (let n = 1; n <= 5; n += 1) expect((await ask(asker, `Question ${n}`)).__typename).toBe('SpeakerQuestionAsked');
    expect((await ask(asker, 'Une de plus')).__typename).toBe('TooManyAsked');
    expect(await ask(await attendee(), ' ')).toMatchObject({ errors: [{ code: 'LABEL_REQUIRED' }] });
    expect((await ask(await attendee(), 'x'.repeat(281))).errors).toEqual([{ code: 'LABEL_TOO_LONG' }]);
    const stranger = await test.as(await makePerson(test.database));
    expect(await ask(stranger, 'Puis-je ?')).toBeUndefined();
    const usual = await openPoll(staff, event.id, liveSatisfaction());
    expect(await ask(asker, 'Ici ?', usual.id)).toBeUndefined();
    const [{ id }] = (await read(staff)).results.speakerQuestions;
    expect((await stranger.graphql(MODERATE, { id, status: 'REFUSED' })).errors).toHaveLength(1);
    await staff.graphql(CLOSE, { pollId: poll.id });
    expect((await ask(await attendee(), 'Trop tard ?')).__typename).toBe('PollNotOpen');
  });
});
