import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { giveRole, makePerson, startTestApp, type TestApp } from '@parvis/testing';
import { askedRequest, bookedMeeting, CANCEL, makeMeeter, makeMeetingEvent, MORNING } from './meetings.fixtures';

const FIGURES = `query ($slug: String!) { event(slug: $slug) { hasMeetings meetingsFigures {
  asked accepted booked cancelled tables slots usage { slot { id } tablesUsed } } } }`;

describe('the figures of meetings', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo(MORNING);
  });
  afterAll(() => test.close());

  it('count requests, meetings and the tables used in each slot, for staff and organisers', async () => {
    const event = await makeMeetingEvent(test.database, { slots: 2, tables: 3 });
    const [first, second] = event.slotIds as [string, string];
    const [a, b, c] = [
      await makeMeeter(test, event.id),
      await makeMeeter(test, event.id),
      await makeMeeter(test, event.id),
    ];
    const [d, e, f] = [
      await makeMeeter(test, event.id),
      await makeMeeter(test, event.id),
      await makeMeeter(test, event.id),
    ];
    await bookedMeeting(a, event.id, b, first);
    await bookedMeeting(c, event.id, d, first);
    const { meetingId } = await bookedMeeting(e, event.id, f, second);
    await f.graphql(CANCEL, { meetingId });
    await askedRequest(a, event.id, c);

    const organiser = await makePerson(test.database);
    await giveRole(test.database, event.id, organiser, 'ORGANISER');
    for (const personId of [organiser, await makePerson(test.database, { isStaff: true })]) {
      const { data } = await (await test.as(personId)).graphql(FIGURES, { slug: event.slug });
      expect(data['event']).toEqual({
        hasMeetings: true,
        meetingsFigures: {
          asked: 4,
          accepted: 3,
          booked: 2,
          cancelled: 1,
          tables: 3,
          slots: 2,
          usage: [
            { slot: { id: first }, tablesUsed: 2 },
            { slot: { id: second }, tablesUsed: 0 },
          ],
        },
      });
    }
    expect((await a.graphql(FIGURES, { slug: event.slug })).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND_OR_NOT_ALLOWED',
    );
  });
});
