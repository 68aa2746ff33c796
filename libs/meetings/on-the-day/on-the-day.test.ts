import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LiveMeetingSoon, ServerToClientEvents } from '@parvis/domain';
import { type Client, giveRole, makePerson, startTestApp, type TestApp } from '@parvis/testing';
import { bookedMeeting, CANCEL, makeMeeter, makeMeetingEvent, type Meeter, MORNING, MOVE } from '../meetings.fixtures';

const OF_DAY = 'id came table with { name } saying { happened absent until }';
const SAY = `mutation ($meetingId: ID!, $happened: Boolean!, $absent: MeetingAbsent) {
  sayMeetingCame(meetingId: $meetingId, happened: $happened, absent: $absent) { __typename
    ... on MeetingSaid { meeting { ${OF_DAY} } } ... on NotTheTimeToSay { from until } ... on MeetingNotOn { status } } }`;
const TAKE_BACK = `mutation ($meetingId: ID!) { takeBackSaying(meetingId: $meetingId) { __typename
  ... on MeetingSaid { meeting { ${OF_DAY} } } ... on SaidTooLongAgo { until } } }`;
const DAY = `query ($slug: String!) { event(slug: $slug) { meetingDay { meetings { ${OF_DAY} slot { id } } } } }`;
const HALL = `query ($slug: String!) { event(slug: $slug) { meetingHall { tables { label
  meetings { slot { id } parties { initials organisationName } } } } } }`;
const TO_SETTLE = 'id came saidHeld saidNotHeld absent parties { personId }';
const DESK = `query ($slug: String!) { event(slug: $slug) { meetingDesk {
  disputed { ${TO_SETTLE} } notHeld { ${TO_SETTLE} } missed { person { personId } missedAt { id } comingMeetings } } } }`;
const SETTLE = `mutation ($meetingId: ID!, $happened: Boolean!, $absentId: ID) {
  settleMeeting(meetingId: $meetingId, happened: $happened, absentId: $absentId) { __typename
    ... on MeetingSettled { meeting { ${TO_SETTLE} } } } }`;

const REFUSED = 'NOT_FOUND_OR_NOT_ALLOWED';

describe('meetings on the day', () => {
  let test: TestApp;
  let event: Awaited<ReturnType<typeof makeMeetingEvent>>;
  let ada: Meeter;
  let ben: Meeter;
  let staff: Client;
  let meetingId: string;
  const sockets: Socket[] = [];
  beforeAll(async () => {
    test = await startTestApp();
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
  });
  afterAll(async () => {
    for (const socket of sockets) socket.disconnect();
    await test.close();
  });
  beforeEach(async () => {
    test.travelTo(MORNING);
    await test.database.query('delete from graphile_worker._private_jobs');
    event = await makeMeetingEvent(test.database, { slots: 6 });
    ada = await makeMeeter(test, event.id, {
      givenName: 'Ada',
      familyName: 'Lemoine',
      organisation: { name: `Lumière ${event.slug}` },
    });
    ben = await makeMeeter(test, event.id, { givenName: 'Ben', familyName: 'Okafor' });
    meetingId = (await bookedMeeting(ada, event.id, ben, event.slotIds[0]!)).meetingId;
  });
  const during = () => test.travelTo('2024-10-01T07:05:00Z');
  const after = () => test.travelTo('2024-10-01T07:25:00Z');

  const say = async (by: Client, happened: boolean, absent?: 'OTHER' | 'ME', id = meetingId) =>
    (await by.graphql(SAY, { meetingId: id, happened, absent })).data?.sayMeetingCame;
  const takeBack = async (by: Client) => (await by.graphql(TAKE_BACK, { meetingId })).data?.takeBackSaying;
  const dayOf = async (by: Client) =>
    (await by.graphql(DAY, { slug: event.slug })).data['event'].meetingDay.meetings as {
      saying: object | null;
      slot: { id: string };
    }[];
  const desk = async () => (await staff.graphql(DESK, { slug: event.slug })).data['event'].meetingDesk;

  it('are expected, then presumed held, unless one of the two says otherwise', async () => {
    expect(await dayOf(ada)).toMatchObject([
      { id: meetingId, came: 'EXPECTED', table: 'Table 1', with: { name: 'Ben Okafor' }, saying: null },
    ]);
    after();
    expect(await dayOf(ben)).toMatchObject([{ came: 'PRESUMED_HELD' }]);
    expect(await say(ben, true)).toMatchObject({ __typename: 'MeetingSaid', meeting: { came: 'HELD' } });
    expect(await dayOf(ada)).toMatchObject([{ came: 'HELD', saying: null }]);
  });

  it('can be said not to have happened with one tap once their time has come, and no sooner', async () => {
    expect(await say(ada, false)).toEqual({
      __typename: 'NotTheTimeToSay',
      from: '2024-10-01T07:00:00.000Z',
      until: '2024-10-31T07:20:00.000Z',
    });
    during();
    expect(await say(ada, false, 'OTHER')).toMatchObject({
      meeting: {
        came: 'NOT_HELD',
        saying: { happened: false, absent: 'OTHER', until: expect.stringMatching(/^2024-10-01T07:20:0/) },
      },
    });
    expect(await say(ada, false, 'ME')).toMatchObject({ meeting: { saying: { absent: 'ME' } } });
    expect(await test.database.query('select 1 from meeting_saying where meeting_id = $1', [meetingId])).toHaveLength(
      1,
    );
  });

  it('are said once when both taps arrive at once', async () => {
    during();
    const outcomes = await Promise.all([say(ada, false), say(ada, false), say(ben, false), say(ben, false)]);
    expect(outcomes.map(({ __typename }) => __typename)).toEqual(Array(4).fill('MeetingSaid'));
    expect(await test.database.query('select 1 from meeting_saying where meeting_id = $1', [meetingId])).toHaveLength(
      2,
    );
  });

  it('forget what was said for a quarter of an hour, and then keep it', async () => {
    during();
    await say(ada, false);
    expect(await takeBack(ada)).toMatchObject({ meeting: { came: 'EXPECTED', saying: null } });
    await say(ada, false);
    test.travelTo('2024-10-01T07:21:00Z');
    expect(await takeBack(ada)).toMatchObject({ __typename: 'SaidTooLongAgo' });
    expect(await dayOf(ada)).toMatchObject([{ came: 'NOT_HELD' }]);
  });

  it('are shown to staff where the two disagree, and staff have the last word', async () => {
    after();
    await say(ada, false, 'OTHER');
    await say(ben, true);
    expect(await desk()).toMatchObject({
      disputed: [{ id: meetingId, saidHeld: [ben.personId], saidNotHeld: [ada.personId], absent: [ben.personId] }],
      notHeld: [],
    });
    const { data } = await staff.graphql(SETTLE, { meetingId, happened: false, absentId: ben.personId });
    expect(data['settleMeeting']).toMatchObject({ __typename: 'MeetingSettled', meeting: { came: 'NOT_HELD' } });
    await say(ben, true);
    expect(await dayOf(ben)).toMatchObject([{ came: 'NOT_HELD' }]);
    expect(await desk()).toMatchObject({ disputed: [], notHeld: [{ id: meetingId }] });
  });

  it('name to staff those who were missed and have meetings to come', async () => {
    await bookedMeeting(await makeMeeter(test, event.id), event.id, ben, event.slotIds[3]!);
    after();
    await say(ada, false, 'OTHER');
    expect((await desk()).missed).toEqual([
      { person: { personId: ben.personId }, missedAt: [{ id: event.slotIds[0] }], comingMeetings: 1 },
    ]);
  });

  it('are the business of the two and of those who conduct the event, and of nobody else', async () => {
    after();
    const other = await makeMeeter(test, event.id);
    const organiser = await makePerson(test.database);
    await giveRole(test.database, event.id, organiser, 'ORGANISER');
    for (const [client, query, variables] of [
      [other, SAY, { meetingId, happened: false }],
      [other, TAKE_BACK, { meetingId }],
      [ada, SAY, { meetingId: 'nonsense', happened: false }],
      [ada, SETTLE, { meetingId, happened: false }],
      [staff, SETTLE, { meetingId: 'nonsense', happened: false }],
      [staff, SETTLE, { meetingId, happened: false, absentId: other.personId }],
      [ada, DESK, { slug: event.slug }],
      [test.anonymous, HALL, { slug: event.slug }],
      [await test.as(await makePerson(test.database)), HALL, { slug: event.slug }],
    ] as const)
      expect((await client.graphql(query, variables)).errors?.[0]?.extensions.code).toBe(REFUSED);
    const { data } = await (await test.as(organiser)).graphql(SETTLE, { meetingId, happened: true });
    expect(data['settleMeeting']).toMatchObject({ meeting: { came: 'HELD' } });
  });

  it('cannot have failed to happen when they were cancelled', async () => {
    await ada.graphql(CANCEL, { meetingId });
    during();
    expect(await say(ben, false)).toEqual({ __typename: 'MeetingNotOn', status: 'CANCELLED' });
    expect(await dayOf(ben)).toEqual([]);
  });

  it('show in the hall as initials and organisations, at each table, without names', async () => {
    const { data } = await ben.graphql(HALL, { slug: event.slug });
    expect(data['event'].meetingHall.tables).toEqual([
      {
        label: 'Table 1',
        meetings: [
          {
            slot: { id: event.slotIds[0] },
            parties: [
              { initials: 'AL', organisationName: `Lumière ${event.slug}` },
              { initials: 'BO', organisationName: null },
            ],
          },
        ],
      },
      { label: 'Table 2', meetings: [] },
    ]);
    after();
    const later = await ben.graphql(HALL, { slug: event.slug });
    expect(later.data['event'].meetingHall.tables[0].meetings).toEqual([]);
  });

  it('tell screens in the hall of each change, if somebody with a part in the event signed in there', async () => {
    const [hall, outside] = [await listen(ben), await listen(test.anonymous)];
    expect(await hall.socket.emitWithAck('tables:watch', event.id)).toBe(true);
    expect(await outside.socket.emitWithAck('tables:watch', event.id)).toBe(false);
    expect(await hall.socket.emitWithAck('tables:watch', { id: 1 })).toBe(false);
    const heard = new Promise((resolve) => hall.socket.once('tables:changed', resolve));
    await ada.graphql(MOVE, { meetingId, slotId: event.slotIds[1] });
    expect(await heard).toEqual({ eventId: event.id });
    expect(outside.soon).toEqual([]);
  });

  it('come up on the phones of both ten minutes before, once, and with where they are by then', async () => {
    const [atAda, atBen] = [await listen(ada), await listen(ben)];
    await ada.graphql(MOVE, { meetingId, slotId: event.slotIds[1] });
    test.travelTo('2024-10-01T07:10:00Z');
    const arrived = [atAda, atBen].map(({ next }) => next());
    for (let time = 0; time < 2; time += 1) {
      await test.database.query('update graphile_worker._private_jobs set run_at = now()');
      await test.runJobs();
      await test.database.query(`select graphile_worker.add_job('meetings.remind', $1::json)`, [
        JSON.stringify({ meetingId, revision: 1, personId: ada.personId }),
      ]);
    }
    expect(await Promise.all(arrived)).toMatchObject([
      { eventId: event.id, meetingId, revision: 1, startsAt: '2024-10-01T07:20:00.000Z', withName: 'Ben Okafor' },
      { withName: 'Ada Lemoine', table: 'Table 1' },
    ]);
    await atAda.socket.emitWithAck('tables:watch', event.id);
    expect([atAda.soon, atBen.soon]).toEqual([[], []]);
  });

  async function listen({ cookie }: { cookie: string }) {
    const socket: Socket<ServerToClientEvents, any> = io(test.url, {
      transports: ['websocket'],
      extraHeaders: cookie ? { cookie } : {},
    });
    sockets.push(socket);
    const soon: LiveMeetingSoon[] = [];
    let wake = () => undefined as void;
    socket.on('meeting:soon', (meeting) => {
      soon.push(meeting);
      wake();
    });
    await new Promise<void>((resolve, reject) => socket.on('connect', resolve).on('connect_error', reject));
    return {
      socket,
      soon,
      next: async () => {
        if (soon.length === 0) await new Promise<void>((resolve) => (wake = resolve));
        return soon.shift();
      },
    };
  }
});
