import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { choiceOf, liveSatisfaction, newMemberSurvey, type Survey } from '@parvis/domain';
import {
  type Client,
  giveRole,
  type GraphQLAnswer,
  makeEvent,
  makePerson,
  startTestApp,
  type TestApp,
} from '@parvis/testing';
import { CountBallots } from './count-ballots';
import { answersTo, BY_CODE, CLOSE, closeSockets, connect, create, OPEN, openPoll, SHOW, VOTE } from './polls.fixtures';

describe('who answers a poll, and who runs it', () => {
  let test: TestApp;
  let staff: Client;
  let event: { id: string; slug: string };
  beforeAll(async () => {
    test = await startTestApp();
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
    event = await makeEvent(test.database, { slug: 'voters' });
  });
  afterAll(async () => {
    closeSockets();
    await test.close();
  });

  async function personAt(role: 'ATTENDEE' | 'SPEAKER'): Promise<{ id: string; client: Client }> {
    const id = await makePerson(test.database);
    await giveRole(test.database, event.id, id, role);
    return { id, client: await test.as(id) };
  }

  /** A browser that nobody signed in with: it has looked at the poll and keeps the cookie. */
  async function device(code: string): Promise<Client> {
    const answer = await test.anonymous
      .get(`/graphql?query=${encodeURIComponent(`{ poll(code: "${code}") { id } }`)}`)
      .set('apollo-require-preflight', 'true');
    const [cookie] = answer.headers['set-cookie'] as unknown as string[];
    return { ...test.anonymous, ...(await withCookie(cookie!.split(';')[0]!)) };
  }
  async function withCookie(cookie: string): Promise<Client> {
    const graphql = async <Data>(query: string, variables?: object) => {
      const answer = await fetch(`${test.url}/graphql`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Cookie: cookie },
        body: JSON.stringify({ query, variables }),
      });
      return (await answer.json()) as GraphQLAnswer<Data>;
    };
    return { ...test.anonymous, cookie, graphql };
  }

  it('a ballot that is sent again, under the name the device gave it, is answered as the first time', async () => {
    const poll = await openPoll(staff, event.id, liveSatisfaction());
    const { client } = await personAt('ATTENDEE');
    const vote = { pollId: poll.id, answers: answersTo(poll, [4]), ballotId: randomUUID() };
    const send = async (ballot: object) => (await client.graphql(VOTE, ballot)).data['vote'].__typename;
    expect([await send(vote), await send(vote)]).toEqual(['VoteRecorded', 'VoteRecorded']);
    expect(await send({ ...vote, ballotId: randomUUID() })).toBe('AlreadyVoted');
    expect(await send({ ...vote, ballotId: null })).toBe('AlreadyVoted');
    await staff.graphql(CLOSE, { pollId: poll.id });
    // The answer was lost on its way, and the poll closed meanwhile.
    expect(await send(vote)).toBe('VoteRecorded');
    expect(await send({ ...vote, ballotId: randomUUID() })).toBe('PollNotOpen');
    const ballots = await test.database.query('select from ballot where poll_id = $1', [poll.id]);
    expect(ballots).toHaveLength(1);
  });

  it('lets a device answer once, without having signed in, where the poll is open to anyone', async () => {
    const poll = await openPoll(staff, event.id, liveSatisfaction(), { audience: 'ANYONE' });
    const vote = { pollId: poll.id, answers: answersTo(poll, [4]) };
    const phone = await device(poll.code);
    const outcomes = [];
    for (let n = 0; n < 2; n += 1) outcomes.push((await phone.graphql(VOTE, vote)).data['vote'].__typename);
    expect(outcomes).toEqual(['VoteRecorded', 'AlreadyVoted']);
    expect((await phone.graphql(BY_CODE, { code: poll.code })).data['poll'].hasAnswered).toBe(true);
    const other = await connect(test.url, (await device(poll.code)).cookie);
    expect(await other.emitWithAck('poll:vote', vote)).toEqual({ outcome: 'RECORDED' });
    const { client: stranger } = { client: await test.as(await makePerson(test.database)) };
    expect((await stranger.graphql(VOTE, vote)).data['vote'].__typename).toBe('VoteRecorded');
    await test.app.get(CountBallots).count(poll.id);
    expect((await staff.graphql(BY_CODE, { code: poll.code })).data['poll'].results).toMatchObject({
      answers: 3,
      counted: 3,
    });
  });

  it('refuses a device that this server did not name, and any where participants are asked', async () => {
    const open = await openPoll(staff, event.id, liveSatisfaction(), { audience: 'ANYONE' });
    const closed = await openPoll(staff, event.id, liveSatisfaction());
    const named = await device(open.code);
    const [name] = named.cookie.split('=')[1]!.split('.');
    const refused = { errors: [{ extensions: { code: 'NOT_FOUND_OR_NOT_ALLOWED' } }] };
    const vote = (poll: typeof open) => ({ pollId: poll.id, answers: answersTo(poll, [4]) });
    for (const cookie of ['', `parvis_device=${name}`, `parvis_device=${name}.bWFkZS11cA`, 'parvis_device=a.b.c'])
      expect(await (await withCookie(cookie)).graphql(VOTE, vote(open))).toMatchObject(refused);
    expect(await named.graphql(VOTE, vote(closed))).toMatchObject(refused);
  });

  it('lets the moderators of its session run a poll, and no other speaker', async () => {
    const [session] = await test.database.query<{ id: string }>(
      `insert into session (event_id, kind, title, abstract, language, starts_at, ends_at)
       values ($1, 'ROUND_TABLE', '{"fr": "Table", "en": "Table"}', '{"fr": "", "en": ""}', 'FR', '2024-10-01T08:00Z', '2024-10-01T09:00Z') returning id`,
      [event.id],
    );
    const [moderator, speaker] = [await personAt('SPEAKER'), await personAt('SPEAKER')];
    for (const [person, role] of [
      [moderator, 'MODERATOR'],
      [speaker, 'SPEAKER'],
    ] as const)
      await test.database.query(
        'insert into session_speaker (session_id, person_id, role, position) values ($1, $2, $3, 1)',
        [session!.id, person.id, role],
      );
    const { poll } = await create(staff, event.id, liveSatisfaction(), { sessionId: session!.id });
    const { poll: elsewhere } = await create(staff, event.id, liveSatisfaction());
    const mine = async (client: Client) =>
      (await client.graphql(`{ event(slug: "voters") { pollsToRun { id } } }`)).data['event'].pollsToRun;
    expect(await mine(moderator.client)).toEqual([{ id: poll.id }]);
    expect([await mine(speaker.client), await mine(test.anonymous)]).toEqual([[], []]);
    const change = async (client: Client, mutation: string, variables: object) => {
      const { data, errors } = await client.graphql(mutation, variables);
      return errors?.[0]!.extensions.code ?? Object.values(data)[0].poll.status;
    };
    expect(await change(speaker.client, OPEN, { pollId: poll.id })).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    expect(await change(moderator.client, OPEN, { pollId: elsewhere.id })).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    expect(await change(moderator.client, OPEN, { pollId: poll.id })).toBe('OPEN');
    expect(await change(moderator.client, SHOW, { pollId: poll.id, shown: true })).toBe('OPEN');
    expect(await change(moderator.client, CLOSE, { pollId: poll.id })).toBe('CLOSED');
  });

  it('says what is wrong with conditions, limits and groups', async () => {
    const label = { fr: 'x', en: 'x' };
    const choice: Survey['questions'][number] = {
      kind: 'SINGLE_CHOICE',
      topic: null,
      label,
      options: choiceOf([label, label]),
    };
    const codes = async (questions: object[], settings = {}) =>
      (
        await create(staff, event.id, { ...newMemberSurvey(), questions: questions as Survey['questions'] }, settings)
      ).errors?.map(({ code }: any) => code);
    expect(await codes([choice, { ...choice, shownIf: { position: 1, values: [2] } }])).toBeUndefined();
    expect(await codes([choice, { ...choice, shownIf: { position: 2, values: [2] } }])).toEqual(['CONDITION_QUESTION']);
    expect(await codes([choice, { ...choice, shownIf: { position: 1, values: [3] } }])).toEqual(['CONDITION_VALUES']);
    expect(await codes([{ ...choice, kind: 'NUMBER', options: [], lowest: 9, highest: 3 }])).toEqual(['LIMITS']);
    expect(await codes([{ ...choice, kind: 'OPEN_TEXT', options: [], splits: true }])).toEqual(['SPLITS_KIND']);
    expect(await codes([choice, { ...choice, kind: 'SPEAKER_QUESTIONS', options: [] }])).toEqual(['NOT_ALONE']);
    expect(await codes([choice], { smallestGroup: 0 })).toEqual(['GROUP_SIZE']);
    expect(await codes([choice], { sessionId: randomUUID() })).toEqual(['SESSION_UNKNOWN']);
  });
});
