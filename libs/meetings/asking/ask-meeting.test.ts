import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '@parvis/testing';
import {
  ASK,
  ask,
  askedRequest,
  DECLINE,
  makeMeeter,
  makeMeetingEvent,
  MORNING,
  VIEW,
  WITHDRAW,
  type Meeter,
} from '../meetings.fixtures';

/** Where staff set nothing else. */
const REQUESTS_AN_HOUR = 30;

describe('asking for a meeting', () => {
  let test: TestApp;
  let event: Awaited<ReturnType<typeof makeMeetingEvent>>;
  let ada: Meeter;
  let ben: Meeter;

  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.travelTo(MORNING);
    event = await makeMeetingEvent(test.database);
    ada = await makeMeeter(test, event.id, { givenName: 'Ada', familyName: 'Lemoine' });
    ben = await makeMeeter(test, event.id, { givenName: 'Ben', familyName: 'Okafor' });
  });

  it('shows the request to both, each from their own side', async () => {
    const asked = await ask(ada, event.id, ben.personId);
    expect(asked).toMatchObject({
      __typename: 'MeetingAsked',
      request: { status: 'PENDING', sentByMe: true, other: { name: 'Ben Okafor' } },
    });
    const { data } = await ben.graphql(VIEW, { slug: event.slug });
    expect(data.event.meetings.received).toMatchObject([
      { id: asked.request.id, sentByMe: false, other: { name: 'Ada Lemoine' } },
    ]);
    expect(data.event.meetings.asked).toEqual([]);
  });

  it('writes to the person asked, once', async () => {
    await ask(ada, event.id, ben.personId);
    await test.runJobs();
    const mail = (await test.mails()).at(-1)!;
    expect(mail.subject).toContain('Ada Lemoine');
    expect(mail.text).toContain('Parlons de capteurs.');
    expect(mail.text).toContain(`/e/${event.slug}/rencontres`);
    expect(JSON.stringify(mail)).not.toContain((await emailOf(ada))!);
  });

  it('asks once when the same key is sent twenty times at once', async () => {
    const requestKey = randomUUID();
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(ada, event.id, ben.personId, requestKey)));
    expect(new Set(answers.map((answer) => `${answer.__typename} ${answer.request.id}`)).size).toBe(1);
    expect(answers[0].__typename).toBe('MeetingAsked');
  });

  it('refuses a key that was used for somebody else', async () => {
    const requestKey = randomUUID();
    const cleo = await makeMeeter(test, event.id);
    await ask(ada, event.id, ben.personId, requestKey);
    const again = await ask(ada, event.id, cleo.personId, requestKey);
    expect(again).toEqual({
      __typename: 'InvalidInput',
      errors: [{ field: 'requestKey', code: 'REQUEST_KEY_REUSED' }],
    });
  });

  it('lets two people who ask one another at once have one request', async () => {
    const answers = await Promise.all([ask(ada, event.id, ben.personId), ask(ben, event.id, ada.personId)]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['AlreadyAsked', 'MeetingAsked']);
    expect(answers[0].request.id).toBe(answers[1].request.id);
  });

  it('lets people ask again after a no and after a withdrawal', async () => {
    const first = await askedRequest(ada, event.id, ben);
    expect((await ben.graphql(DECLINE, { requestId: first })).data.declineMeeting.request.status).toBe('DECLINED');
    const second = await askedRequest(ada, event.id, ben);
    expect((await ada.graphql(WITHDRAW, { requestId: second })).data.withdrawMeeting.request.status).toBe('WITHDRAWN');
    expect((await ask(ben, event.id, ada.personId)).__typename).toBe('MeetingAsked');
  });

  it('tells the one who asked of a no, once', async () => {
    const requestId = await askedRequest(ada, event.id, ben);
    await ben.graphql(DECLINE, { requestId });
    expect((await ben.graphql(DECLINE, { requestId })).data.declineMeeting.__typename).toBe('RequestAnswered');
    expect((await ada.graphql(WITHDRAW, { requestId })).data.withdrawMeeting).toEqual({
      __typename: 'RequestNotOpen',
      status: 'DECLINED',
    });
    await test.runJobs();
    const address = await emailOf(ada);
    const mails = (await test.mails()).filter(({ to }) => to?.[0]?.address === address);
    expect(mails.map(({ subject }) => subject)).toEqual([
      expect.stringContaining('Ben Okafor ne peut pas vous rencontrer'),
    ]);
  });

  it('lets only the person asked decline and only the one who asked withdraw', async () => {
    const requestId = await askedRequest(ada, event.id, ben);
    const stranger = await makeMeeter(test, event.id);
    for (const [client, mutation] of [
      [ada, DECLINE],
      [ben, WITHDRAW],
      [stranger, DECLINE],
      [stranger, WITHDRAW],
    ] as const) {
      expect((await client.graphql(mutation, { requestId })).errors?.[0]?.extensions.code).toBe(
        'NOT_FOUND_OR_NOT_ALLOWED',
      );
    }
    expect((await ben.graphql(DECLINE, { requestId: 'not an id' })).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND_OR_NOT_ALLOWED',
    );
  });

  it('cannot reach somebody closed to meetings, gone, unknown, or oneself', async () => {
    const closed = await makeMeeter(test, event.id, { openToMeetings: false });
    await test.database.query(
      `update ticket set status = 'CANCELLED', cancelled_at = '2024-10-01' where person_id = $1`,
      [ben.personId],
    );
    for (const personId of [closed.personId, ben.personId, ada.personId, randomUUID(), 'not an id']) {
      expect(await ask(ada, event.id, personId)).toEqual({ __typename: 'PersonNotAvailable', personId });
    }
  });

  it('says when meetings are closed', async () => {
    test.travelTo('2024-10-01T17:00:00Z');
    expect(await ask(ada, event.id, ben.personId)).toEqual({
      __typename: 'MeetingsClosed',
      opensAt: '2024-09-01T00:00:00.000Z',
      closesAt: '2024-10-01T17:00:00.000Z',
    });
    await test.database.query('delete from meeting_period where event_id = $1', [event.id]);
    expect(await ask(ada, event.id, ben.personId)).toEqual({
      __typename: 'MeetingsClosed',
      opensAt: null,
      closesAt: null,
    });
  });

  it('wants a message of 1 to 500 characters', async () => {
    for (const [message, code] of [
      ['   ', 'MESSAGE_REQUIRED'],
      ['x'.repeat(501), 'MESSAGE_TOO_LONG'],
    ]) {
      const { data } = await ada.graphql(ASK, {
        eventId: event.id,
        personId: ben.personId,
        message,
        requestKey: randomUUID(),
      });
      expect(data.askMeeting).toEqual({ __typename: 'InvalidInput', errors: [{ field: 'message', code }] });
    }
  });

  it(`stops at ${REQUESTS_AN_HOUR} requests an hour, also when they come at once`, async () => {
    const people = await Promise.all(Array.from({ length: REQUESTS_AN_HOUR + 5 }, () => makeMeeter(test, event.id)));
    const answers = await Promise.all(people.map(({ personId }) => ask(ada, event.id, personId)));
    expect(answers.filter(({ __typename }) => __typename === 'MeetingAsked')).toHaveLength(REQUESTS_AN_HOUR);
    expect(answers.filter(({ __typename }) => __typename === 'TooManyRequests')).toHaveLength(5);
    test.travelTo('2024-10-01T07:01:00Z');
    expect((await ask(ada, event.id, ben.personId)).__typename).toBe('MeetingAsked');
  });

  const emailOf = async ({ personId }: Meeter) =>
    (await test.database.query<{ email: string }>('select email from person where id = $1', [personId]))[0]?.email;
});
