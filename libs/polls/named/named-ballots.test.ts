import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { liveSatisfaction, type Survey } from '@parvis/domain';
import { type Client, giveRole, makeEvent, makePerson, startTestApp, type TestApp } from '@parvis/testing';
import { answersTo, BY_CODE, CLOSE, create, openPoll, type PollSeen, SHOW, VOTE } from '../polls.fixtures';

const NAMED = `query ($code: String!) { poll(code: $code) { isAnonymous namedBallots { name organisation answers { questionId value picks words } } } }`;

describe('a poll under names', () => {
  let test: TestApp;
  let staff: Client;
  let event: { id: string; slug: string };
  beforeAll(async () => {
    test = await startTestApp();
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
    event = await makeEvent(test.database);
  });
  afterAll(() => test.close());

  const named = { anonymous: false, smallestGroup: null };
  const survey: Survey = {
    ...liveSatisfaction(),
    questions: [
      ...liveSatisfaction().questions,
      { kind: 'OPEN_TEXT', topic: null, label: { fr: 'Pourquoi ?', en: 'Why?' }, options: [], required: false },
    ],
  };
  async function voter(givenName: string, familyName: string): Promise<Client> {
    const person = await makePerson(test.database, { givenName, familyName });
    await giveRole(test.database, event.id, person, 'ATTENDEE');
    return test.as(person);
  }
  const vote = async (client: Client, poll: PollSeen, value: number, words?: string) =>
    (
      await client.graphql(VOTE, {
        pollId: poll.id,
        answers: [
          ...answersTo(poll, [value]).slice(0, 1),
          ...(words ? [{ questionId: poll.questions[1]!.id, words }] : []),
        ],
      })
    ).data['vote'].__typename;
  const ballots = async (client: Client, poll: PollSeen) =>
    (await client.graphql(NAMED, { code: poll.code })).data['poll'].namedBallots;

  it('tells the team who voted what, at once and after it closed, one ballot a person', async () => {
    const poll = await openPoll(staff, event.id, survey, named);
    const [ada, bo] = [await voter('Ada', 'Zimmer'), await voter('Bo', 'Abel')];
    expect([await vote(ada, poll, 4, '=2+2'), await vote(bo, poll, 1), await vote(bo, poll, 4)]).toEqual([
      'VoteRecorded',
      'VoteRecorded',
      'AlreadyVoted',
    ]);
    const seen = [
      { name: 'Bo Abel', answers: [{ value: 1, words: null }] },
      { name: 'Ada Zimmer', answers: [{ value: 4 }, { words: '=2+2' }] },
    ];
    expect(await ballots(staff, poll)).toMatchObject(seen);
    await staff.graphql(CLOSE, { pollId: poll.id });
    expect(await ballots(staff, poll)).toMatchObject(seen);
    const { results } = (await staff.graphql(BY_CODE, { code: poll.code })).data['poll'];
    expect(results).toMatchObject({ answers: 2, counted: 2 });
    const file = await staff.get(`/api/polls/${poll.id}/votes.csv?lang=fr`);
    expect(file.text).toContain("Zimmer;Ada;;très satisfait;'=2+2");
  });

  it('tells nobody else, neither who votes nor who moderates the session', async () => {
    const [session] = await test.database.query<{ id: string }>(
      `insert into session (event_id, kind, title, abstract, language, starts_at, ends_at)
       values ($1, 'ROUND_TABLE', '{"fr": "Table", "en": "Table"}', '{"fr": "", "en": ""}', 'FR', '2024-10-01T08:00Z', '2024-10-01T09:00Z') returning id`,
      [event.id],
    );
    const sessionId = session!.id;
    const moderator = await makePerson(test.database);
    await test.database.query(
      `insert into session_speaker (session_id, person_id, role, position) values ($1, $2, 'MODERATOR', 0)`,
      [sessionId, moderator],
    );
    const poll = await openPoll(staff, event.id, survey, { ...named, sessionId });
    const ada = await voter('Ada', 'Byron');
    await vote(ada, poll, 4);
    for (const client of [ada, await test.as(moderator), test.anonymous]) {
      expect(await ballots(client, poll)).toBeNull();
      expect((await client.get(`/api/polls/${poll.id}/votes.csv`)).status).toBe(404);
    }
    expect((await staff.get('/api/polls/none/votes.csv')).status).toBe(404);
  });

  it('is said to be so before the vote, and cannot be for a room that is not signed in', async () => {
    const { poll } = await create(staff, event.id, survey, named);
    expect(poll.isAnonymous).toBe(false);
    const { errors } = await create(staff, event.id, survey, { ...named, audience: 'ANYONE' });
    expect(errors).toEqual([{ field: 'audience', code: 'NAMED_AUDIENCE' }]);
  });

  it('names nobody in an anonymous poll, also when the poll is turned into a named one behind its back', async () => {
    const poll = await openPoll(staff, event.id, survey);
    await vote(await voter('Cleo', 'Noir'), poll, 2);
    expect(await ballots(staff, poll)).toBeNull();
    expect((await staff.get(`/api/polls/${poll.id}/votes.csv`)).status).toBe(404);
    await staff.graphql(CLOSE, { pollId: poll.id });
    await test.database.query(`update poll set is_anonymous = false where id = $1`, [poll.id]);
    expect(await ballots(staff, poll)).toEqual([]);
    expect(
      await test.database.query('select from named_ballot n join ballot b on b.id = n.ballot_id where b.poll_id = $1', [
        poll.id,
      ]),
    ).toHaveLength(0);
  });

  it('whose results wait shows them when it closes, not before, to whoever asks', async () => {
    const poll = await openPoll(staff, event.id, liveSatisfaction(), { resultsWait: true });
    const ada = await voter('Ada', 'Lace');
    await vote(ada, poll, 4);
    const shown = (await staff.graphql(SHOW, { pollId: poll.id, shown: true })).data['showResults'];
    expect(shown).toEqual({ __typename: 'PollChangeRefused', status: 'OPEN' });
    const seen = async (client: Client) => (await client.graphql(BY_CODE, { code: poll.code })).data['poll'];
    expect(await seen(ada)).toMatchObject({ resultsShown: false, resultsWait: true, results: null });
    await staff.graphql(CLOSE, { pollId: poll.id });
    expect(await seen(ada)).toMatchObject({ resultsShown: true, results: { answers: 1 } });
    const hidden = (await staff.graphql(SHOW, { pollId: poll.id, shown: false })).data['showResults'];
    expect(hidden.poll.resultsShown).toBe(false);
  });
});
