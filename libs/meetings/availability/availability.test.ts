import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '@parvis/testing';
import {
  ACCEPT,
  askedRequest,
  bookedMeeting,
  makeMeeter,
  makeMeetingEvent,
  type Meeter,
  MORNING,
  MOVE,
} from '../meetings.fixtures';
import { makeTalk } from '../planning/planning.fixtures';

const OWN = `slot { id } isAway session { fr } meeting { id with { name } }`;
const SLOTS = `query ($slug: String!) { event(slug: $slug) { availability { ${OWN} } } }`;
const SAVE = `mutation ($eventId: ID!, $away: [ID!]!) { saveAvailability(eventId: $eventId, away: $away) { __typename
  ... on AvailabilitySaved { slots { ${OWN} } } ... on SlotHasMeeting { meetings { id slot { id } with { name } } } } }`;

describe('when somebody is there for meetings', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ databasePool: 20 });
    test.travelTo(MORNING);
  });
  afterAll(() => test.close());

  const save = async (who: Meeter, eventId: string, away: string[]): Promise<any> =>
    (await who.graphql(SAVE, { eventId, away })).data['saveAvailability'];

  it('shows what fills each slot, and keeps meetings out of those switched off', async () => {
    const event = await makeMeetingEvent(test.database, { slots: 4, tables: 4 });
    const [ada, ben] = [await makeMeeter(test, event.id, { givenName: 'Ada' }), await makeMeeter(test, event.id)];
    const [first, second, third, fourth] = event.slotIds as [string, string, string, string];
    await makeTalk(test.database, event.id, second, ada.personId);
    await bookedMeeting(ben, event.id, ada, third);
    expect(await save(ada, event.id, [first])).toMatchObject({
      slots: [
        { slot: { id: first }, isAway: true, session: null, meeting: null },
        { slot: { id: second }, isAway: false, session: { fr: 'A' }, meeting: null },
        { slot: { id: third }, isAway: false, meeting: { with: {} } },
        { slot: { id: fourth }, isAway: false, session: null, meeting: null },
      ],
    });
    const cam = await makeMeeter(test, event.id);
    const requestId = await askedRequest(cam, event.id, ada);
    const { data } = await ada.graphql(ACCEPT, { requestId, slotId: first });
    expect(data['acceptMeeting']).toMatchObject({ __typename: 'SlotTaken', alternatives: [{ id: fourth }] });
    expect(await save(ada, event.id, [])).toMatchObject({ slots: [{ isAway: false }, {}, {}, {}] });
    expect((await ada.graphql(ACCEPT, { requestId, slotId: first })).data['acceptMeeting'].__typename).toBe(
      'MeetingBooked',
    );
  });

  it('names the meeting in the way, changes nothing, and lets it be moved', async () => {
    const event = await makeMeetingEvent(test.database);
    const [ada, ben] = [
      await makeMeeter(test, event.id),
      await makeMeeter(test, event.id, { givenName: 'Ben', familyName: 'Noor' }),
    ];
    const [first, second, third] = event.slotIds as [string, string, string];
    const { meetingId } = await bookedMeeting(ben, event.id, ada, first);
    expect(await save(ada, event.id, [first, second])).toEqual({
      __typename: 'SlotHasMeeting',
      meetings: [{ id: meetingId, slot: { id: first }, with: { name: 'Ben Noor' } }],
    });
    const { data } = await ada.graphql(SLOTS, { slug: event.slug });
    expect(data['event'].availability.map(({ isAway }: any) => isAway)).toEqual([false, false, false]);
    await ada.graphql(MOVE, { meetingId, slotId: third });
    expect((await save(ada, event.id, [first, second])).__typename).toBe('AvailabilitySaved');
  });

  it('stands beside a talk given in the same slot', async () => {
    const event = await makeMeetingEvent(test.database);
    const ada = await makeMeeter(test, event.id);
    const [first] = event.slotIds as [string];
    expect((await save(ada, event.id, [first])).__typename).toBe('AvailabilitySaved');
    await makeTalk(test.database, event.id, first, ada.personId);
    const { data } = await ada.graphql(SLOTS, { slug: event.slug });
    expect(data['event'].availability[0]).toMatchObject({ isAway: true, session: { fr: 'A' } });
  });

  it('is the own affair of those with a ticket, and of slots of that event', async () => {
    const [event, other] = [await makeMeetingEvent(test.database), await makeMeetingEvent(test.database)];
    const ada = await makeMeeter(test, event.id);
    const { errors } = await ada.graphql(SAVE, { eventId: other.id, away: other.slotIds });
    expect(errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    expect(await save(ada, event.id, [...other.slotIds, 'x'])).toMatchObject({ slots: [{ isAway: false }, {}, {}] });
    const seats = await test.database.query('select from seat where person_id = $1', [ada.personId]);
    expect(seats).toHaveLength(0);
  });

  it('ends in a meeting or in its absence where booking and switching off cross', async () => {
    const event = await makeMeetingEvent(test.database, { slots: 1, tables: 30 });
    const [slotId] = event.slotIds as [string];
    const pairs = [];
    for (let n = 0; n < 15; n += 1) {
      const [from, to] = [await makeMeeter(test, event.id), await makeMeeter(test, event.id)];
      pairs.push({ to, requestId: await askedRequest(from, event.id, to) });
    }
    const outcomes = await Promise.all(
      pairs.map(async ({ to, requestId }) => {
        const [booked, saved] = await Promise.all([
          to.graphql(ACCEPT, { requestId, slotId }),
          save(to, event.id, [slotId]),
        ]);
        expect(booked.errors).toBeUndefined();
        return `${booked.data['acceptMeeting'].__typename} ${saved.__typename}`;
      }),
    );
    for (const outcome of outcomes)
      expect(['MeetingBooked SlotHasMeeting', 'SlotTaken AvailabilitySaved']).toContain(outcome);
  });
});
