import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '@parvis/testing';
import {
  ACCEPT,
  askedRequest,
  bookedMeeting,
  FREE,
  makeMeeter,
  makeMeetingEvent,
  type Meeter,
  MORNING,
  MOVE,
} from '../meetings.fixtures';

const LIMIT = `query ($requestId: ID!) { meetingLimit(requestId: $requestId) { limit name isMine } }`;

describe('the limits that staff set', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ databasePool: 20 });
    test.travelTo(MORNING);
  });
  afterAll(() => test.close());

  const accept = async (who: Meeter, requestId: string, slotId: string): Promise<any> =>
    (await who.graphql(ACCEPT, { requestId, slotId })).data['acceptMeeting'];
  const makeEventWith = async (limits: { meetings?: number; minutes?: number }, slots = 4) => {
    const event = await makeMeetingEvent(test.database, { slots, tables: 20 });
    await test.database.query(
      'update meeting_period set meetings_per_person = $2, minutes_between = $3 where event_id = $1',
      [event.id, limits.meetings ?? null, limits.minutes ?? 0],
    );
    return event;
  };

  it('refuses a meeting beyond those of a person, says whose, and lets the others go on', async () => {
    const event = await makeEventWith({ meetings: 1 });
    const [ada, ben, cleo] = [
      await makeMeeter(test, event.id, { givenName: 'Ada', familyName: 'Noor' }),
      await makeMeeter(test, event.id),
      await makeMeeter(test, event.id),
    ];
    const [first, second] = event.slotIds as [string, string];
    const { meetingId } = await bookedMeeting(ben, event.id, ada, first);
    const requestId = await askedRequest(cleo, event.id, ada);
    expect(await accept(ada, requestId, second)).toMatchObject({
      __typename: 'MeetingLimitReached',
      limit: 1,
      name: 'Ada Noor',
      isMine: true,
    });
    expect((await cleo.graphql(LIMIT, { requestId })).data['meetingLimit']).toEqual({
      limit: 1,
      name: 'Ada Noor',
      isMine: false,
    });
    // The meeting that there is may still be moved.
    expect((await ada.graphql(MOVE, { meetingId, slotId: second })).data['moveMeeting'].__typename).toBe(
      'MeetingBooked',
    );
  });

  it('counts one after the other when ten accept at once', async () => {
    const event = await makeEventWith({ meetings: 3 }, 10);
    const ada = await makeMeeter(test, event.id);
    const requests = [];
    for (let n = 0; n < 10; n += 1) requests.push(await askedRequest(await makeMeeter(test, event.id), event.id, ada));
    const outcomes = await Promise.all(requests.map((requestId, n) => accept(ada, requestId, event.slotIds[n]!)));
    const names = outcomes.map(({ __typename }) => __typename).sort();
    expect(names).toEqual([
      ...Array.from({ length: 3 }, () => 'MeetingBooked'),
      ...Array.from({ length: 7 }, () => 'MeetingLimitReached'),
    ]);
  });

  it('keeps the minutes between two meetings free, when booking and when moving', async () => {
    const event = await makeEventWith({ minutes: 15 });
    const [ada, ben, cleo] = [
      await makeMeeter(test, event.id),
      await makeMeeter(test, event.id),
      await makeMeeter(test, event.id),
    ];
    const [first, second, third, fourth] = event.slotIds as [string, string, string, string];
    await bookedMeeting(ben, event.id, ada, first);
    const requestId = await askedRequest(cleo, event.id, ada);
    const free = async () =>
      (await ada.graphql(FREE, { requestId })).data['freeSlots'].map(({ id }: { id: string }) => id);
    expect(await free()).toEqual([third, fourth]);
    expect(await accept(ada, requestId, second)).toMatchObject({
      __typename: 'MeetingTooClose',
      minutes: 15,
      alternatives: [{ id: third }, { id: fourth }],
    });
    const booked = await accept(ada, requestId, third);
    const { data } = await ada.graphql(MOVE, { meetingId: booked.meeting.id, slotId: second });
    expect(data['moveMeeting'].__typename).toBe('MeetingTooClose');
    // Its own time is not in its way.
    const moved = await ada.graphql(MOVE, { meetingId: booked.meeting.id, slotId: fourth });
    expect(moved.data['moveMeeting'].__typename).toBe('MeetingBooked');
  });

  it('keeps the minutes when two neighbours are booked at once', async () => {
    const event = await makeEventWith({ minutes: 5 }, 2);
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const [ada, ben, cleo] = [
          await makeMeeter(test, event.id),
          await makeMeeter(test, event.id),
          await makeMeeter(test, event.id),
        ];
        const requests = [await askedRequest(ben, event.id, ada), await askedRequest(cleo, event.id, ada)];
        const answers = await Promise.all(requests.map((id, n) => accept(ada, id, event.slotIds[n]!)));
        return answers.map(({ __typename }) => __typename).sort();
      }),
    );
    for (const outcome of outcomes) expect(outcome).toEqual(['MeetingBooked', 'MeetingTooClose']);
  });
});
