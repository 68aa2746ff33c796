import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type LivePollResults, liveSatisfaction } from '@parvis/domain';
import { type Client, giveRole, makeEvent, makePerson, startTestApp, type TestApp } from '@parvis/testing';
import { createApp } from '../../apps/api/create-app';
import { answersTo, closeSockets, connect, create, heard, OPEN, openPoll, SHOW, VOTE } from './polls.fixtures';

describe('polls over the socket', () => {
  let test: TestApp;
  let staff: Client;
  let event: { id: string; slug: string };
  beforeAll(async () => {
    test = await startTestApp();
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
    event = await makeEvent(test.database);
  });
  afterEach(() => closeSockets());
  afterAll(() => test.close());

  async function attendee(): Promise<Client> {
    const person = await makePerson(test.database);
    await giveRole(test.database, event.id, person, 'ATTENDEE');
    return test.as(person);
  }

  it('takes a vote and moves the screens that watch', async () => {
    const poll = await openPoll(staff, event.id, liveSatisfaction());
    await staff.graphql(SHOW, { pollId: poll.id, shown: true });
    const screen = await connect(test.url);
    expect(await screen.emitWithAck('poll:watch', poll.code)).toBe(true);
    const moved = heard(screen, 'poll:results', ({ answers }) => answers === 1);
    const phone = await connect(test.url, (await attendee()).cookie);
    expect(await phone.emitWithAck('poll:vote', { pollId: poll.id, answers: answersTo(poll, [3]) })).toEqual({
      outcome: 'RECORDED',
    });
    expect((await moved).questions[0]).toMatchObject({
      mean: 3,
      counts: [{ count: 0 }, { value: 3, count: 1 }, { count: 0 }, { count: 0 }],
    });
    expect(await phone.emitWithAck('poll:vote', { pollId: poll.id, answers: answersTo(poll, [4]) })).toEqual({
      outcome: 'ALREADY_VOTED',
    });
  });

  it('moves the screens for a vote by GraphQL as well', async () => {
    const poll = await openPoll(staff, event.id, liveSatisfaction());
    await staff.graphql(SHOW, { pollId: poll.id, shown: true });
    const screen = await connect(test.url);
    await screen.emitWithAck('poll:watch', poll.code);
    const moved = heard(screen, 'poll:results', ({ answers }) => answers === 1);
    await (await attendee()).graphql(VOTE, { pollId: poll.id, answers: answersTo(poll, [2]) });
    expect((await moved).pollId).toBe(poll.id);
  });

  it('tells hidden results to the team alone', async () => {
    const poll = await openPoll(staff, event.id, liveSatisfaction());
    const voter = await attendee();
    const [team, phone] = [await connect(test.url, staff.cookie), await connect(test.url, voter.cookie)];
    const leaked: LivePollResults[] = [];
    phone.on('poll:results', (results) => leaked.push(results));
    await team.emitWithAck('poll:watch', poll.code);
    await phone.emitWithAck('poll:watch', poll.code);
    const told = heard(team, 'poll:results', ({ answers }) => answers === 1);
    await phone.emitWithAck('poll:vote', { pollId: poll.id, answers: answersTo(poll, [4]) });
    await told;
    // What the server sent to this socket before its next answer has arrived with it.
    await phone.emitWithAck('event:watch', event.id);
    expect(leaked).toEqual([]);
    const shown = heard(phone, 'poll:results');
    await staff.graphql(SHOW, { pollId: poll.id, shown: true });
    expect((await shown).answers).toBe(1);
  });

  it('tells who waits at the event when a poll opens', async () => {
    const phone = await connect(test.url);
    expect(await phone.emitWithAck('event:watch', event.id)).toBe(true);
    const { poll } = await create(staff, event.id, liveSatisfaction());
    const opened = heard(phone, 'poll:status');
    await staff.graphql(OPEN, { pollId: poll.id });
    expect(await opened).toEqual({
      pollId: poll.id,
      code: poll.code,
      eventId: event.id,
      status: 'OPEN',
      resultsShown: false,
    });
  });

  it('refuses who is not signed in or has no part, and what cannot be read', async () => {
    const poll = await openPoll(staff, event.id, liveSatisfaction());
    const vote = { pollId: poll.id, answers: answersTo(poll, [4]) };
    const stranger = await test.as(await makePerson(test.database));
    for (const cookie of ['', stranger.cookie, 'parvis_session=made-up']) {
      expect(await (await connect(test.url, cookie)).emitWithAck('poll:vote', vote)).toEqual({
        outcome: 'NOT_ALLOWED',
      });
    }
    const phone = await connect(test.url, (await attendee()).cookie);
    for (const odd of [
      null,
      'vote',
      { pollId: 7 },
      { pollId: poll.id, answers: [{ questionId: {}, value: 'x' }] },
      { ...vote, answers: [] },
    ]) {
      expect(await phone.emitWithAck('poll:vote', odd as never)).toEqual({ outcome: 'INVALID' });
    }
    expect(await phone.emitWithAck('poll:vote', { ...vote, pollId: '\0' })).toEqual({ outcome: 'NOT_ALLOWED' });
    for (const odd of ['NOPE', '\0', 7]) expect(await phone.emitWithAck('poll:watch', odd as never)).toBe(false);
    expect(await phone.emitWithAck('event:watch', { id: 1 } as never)).toBe(false);
  });

  it('lets nobody watch an event that is not published', async () => {
    const hidden = await makeEvent(test.database, { status: 'DRAFT' });
    const poll = await openPoll(staff, hidden.id, liveSatisfaction());
    const phone = await connect(test.url, (await attendee()).cookie);
    expect(await phone.emitWithAck('event:watch', hidden.id)).toBe(false);
    expect(await phone.emitWithAck('poll:watch', poll.code)).toBe(false);
    expect(await (await connect(test.url, staff.cookie)).emitWithAck('poll:watch', poll.code)).toBe(true);
  });

  it('sends fewer messages than votes, and the last one has them all', async () => {
    const poll = await openPoll(staff, event.id, liveSatisfaction());
    const team = await connect(test.url, staff.cookie);
    await team.emitWithAck('poll:watch', poll.code);
    const voters = await Promise.all(Array.from({ length: 30 }, () => attendee()));
    let messages = 0;
    team.on('poll:results', () => (messages += 1));
    const all = heard(team, 'poll:results', ({ answers }) => answers === 30);
    await Promise.all(voters.map((voter) => voter.graphql(VOTE, { pollId: poll.id, answers: answersTo(poll, [4]) })));
    await all;
    expect(messages).toBeLessThan(30);
  });

  it('reaches the screens of another API process', async () => {
    const other = await createApp(test.config, ['error']);
    await other.listen(0, '127.0.0.1');
    try {
      const poll = await openPoll(staff, event.id, liveSatisfaction());
      await staff.graphql(SHOW, { pollId: poll.id, shown: true });
      const screen = await connect(await other.getUrl());
      await screen.emitWithAck('poll:watch', poll.code);
      const moved = heard(screen, 'poll:results', ({ answers }) => answers === 1);
      await (await attendee()).graphql(VOTE, { pollId: poll.id, answers: answersTo(poll, [1]) });
      expect((await moved).answers).toBe(1);
      const closed = heard(screen, 'poll:status', ({ status }) => status === 'CLOSED');
      await staff.graphql(`mutation { closePoll(pollId: "${poll.id}") { __typename } }`);
      expect((await closed).pollId).toBe(poll.id);
    } finally {
      closeSockets();
      await other.close();
    }
  });
});
