import { io, type Socket } from 'socket.io-client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LiveAgendaChange, ServerToClientEvents } from '@parvis/domain';
import { giveRole, makeEvent, makePerson, makeTicket, startTestApp, type TestApp } from '@parvis/testing';
import { makeMeeting, makeSession, makeSlot, makeSpeaker, publishProgramme } from './agenda.fixtures';

const STATE = 'session { id isFollowed seatsLeft waiting placeInLine }';
const FOLLOW = `mutation ($id: ID!, $wait: Boolean, $despite: [ID!]) {
  followSession(sessionId: $id, wait: $wait, despite: $despite) { __typename
    ... on SessionFollowed { ${STATE} } ... on SessionWaiting { ${STATE} } ... on SessionFull { capacity waiting }
    ... on TimeClash { with { id kind title { fr } } } } }`;
const UNFOLLOW = `mutation ($id: ID!) { unfollowSession(sessionId: $id) { ... on SessionUnfollowed { ${STATE} } } }`;
const CANCEL = 'mutation ($code: String!) { cancelTicket(code: $code) { __typename } }';
const EVE = '2024-09-30T08:00:00Z';

describe('the line before a workshop', () => {
  let test: TestApp;
  let eventId: string;
  const sockets: Socket[] = [];
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(async () => {
    for (const socket of sockets) socket.disconnect();
    await test.close();
  });
  beforeEach(async () => {
    test.travelTo(EVE);
    eventId = (await makeEvent(test.database)).id;
  });

  async function attendee(fields: { givenName?: string; language?: 'FR' | 'EN'; email?: string } = {}) {
    const personId = await makePerson(test.database, fields);
    const ticket = await makeTicket(test.database, eventId, personId);
    const client = await test.as(personId);
    return {
      personId,
      cookie: client.cookie,
      graphql: client.graphql.bind(client),
      cancel: async () => (await client.graphql(CANCEL, { code: ticket.code })).data.cancelTicket.__typename,
      follow: async (id: string, more: { wait?: boolean; despite?: string[] } = {}) =>
        (await client.graphql(FOLLOW, { id, ...more })).data.followSession,
      unfollow: async (id: string) => (await client.graphql(UNFOLLOW, { id })).data.unfollowSession.session,
    };
  }
  type Attendee = Awaited<ReturnType<typeof attendee>>;

  async function fullWorkshop(seats: number, fields: Parameters<typeof makeSession>[2] = {}) {
    const workshop = await makeSession(test.database, eventId, { capacity: seats, ...fields });
    const holders: Attendee[] = [];
    for (let n = 0; n < seats; n += 1) {
      const holder = await attendee();
      await holder.follow(workshop);
      holders.push(holder);
    }
    return { workshop, holders };
  }

  const holds = async (workshop: string, { personId }: Attendee) =>
    (
      await test.database.query('select from session_follow where session_id = $1 and person_id = $2', [
        workshop,
        personId,
      ])
    ).length === 1;
  const lineOf = async (workshop: string) =>
    (
      await test.database.query<{ personId: string }>(
        'select person_id as "personId" from workshop_waiting where session_id = $1 order by number',
        [workshop],
      )
    ).map(({ personId }) => personId);

  it('lets ten of sixty in and the others wait, each at a place of their own, whoever comes at once', async () => {
    const workshop = await makeSession(test.database, eventId, { capacity: 10 });
    const people = await Promise.all(Array.from({ length: 60 }, () => attendee()));
    const outcomes = await Promise.all(people.map(({ follow }) => follow(workshop, { wait: true })));
    expect(outcomes.filter(({ __typename }) => __typename === 'SessionFollowed')).toHaveLength(10);
    const waiting = outcomes.filter(({ __typename }) => __typename === 'SessionWaiting');
    expect(waiting.map(({ session }) => session.placeInLine).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 50 }, (_, n) => n + 1),
    );
    const places = new Map(people.map(({ personId }, n) => [outcomes[n].session.placeInLine, personId]));
    expect(await lineOf(workshop)).toEqual(Array.from({ length: 50 }, (_, n) => places.get(n + 1)));

    // Five leave at once: the five who came first have their seats, in that order and nobody else.
    const holders = people.filter((_, n) => outcomes[n].__typename === 'SessionFollowed');
    const before = await lineOf(workshop);
    await Promise.all(holders.slice(0, 5).map(({ unfollow }) => unfollow(workshop)));
    expect(await lineOf(workshop)).toEqual(before.slice(5));
    const [count] = await test.database.query<{ n: number }>(
      'select count(*)::int n from session_follow where session_id = $1',
      [workshop],
    );
    expect(count!.n).toBe(10);
  });

  it('is kept by the database too: no row beyond the seats', async () => {
    const { workshop } = await fullWorkshop(1);
    const intruder = await makePerson(test.database);
    await expect(
      test.database.query(`insert into session_follow values ($1, $2, '2024-09-01')`, [workshop, intruder]),
    ).rejects.toMatchObject({ driverError: { constraint: 'session_follow_within_capacity' } });
  });

  it('says where one stands, moves on as others leave it, and lets one leave at any time', async () => {
    const { workshop } = await fullWorkshop(1);
    const [first, second] = [await attendee(), await attendee()];
    expect(await first.follow(workshop)).toEqual({ __typename: 'SessionFull', capacity: 1, waiting: 0 });
    expect((await first.follow(workshop, { wait: true })).session).toMatchObject({ placeInLine: 1, waiting: 1 });
    expect((await first.follow(workshop, { wait: true })).session).toMatchObject({ placeInLine: 1, waiting: 1 });
    expect((await second.follow(workshop, { wait: true })).session).toMatchObject({ placeInLine: 2, waiting: 2 });
    expect(await first.unfollow(workshop)).toMatchObject({ placeInLine: null, waiting: 1, isFollowed: false });
    expect((await second.follow(workshop, { wait: true })).session).toMatchObject({ placeInLine: 1 });
  });

  it('gives a seat that comes back to the first at once, and tells them in the page and by mail with a calendar file', async () => {
    const { workshop, holders } = await fullWorkshop(1, { title: 'Atelier filtres' });
    const next = await attendee({ email: 'suivante@example.org' });
    await next.follow(workshop, { wait: true });
    const heard = await listen(next);
    await holders[0]!.unfollow(workshop);
    expect(await holds(workshop, next)).toBe(true);
    expect(await heard()).toEqual({
      eventId,
      news: { kind: 'SEAT_GIVEN', sessionId: workshop, title: { fr: 'Atelier filtres', en: 'Atelier filtres' } },
    });
    await test.runJobs();
    await test.runJobs();
    const mails = (await test.mails()).filter(({ to }) => to?.[0]?.address === 'suivante@example.org');
    expect(mails).toHaveLength(1);
    expect(mails[0]!.subject).toBe('Une place pour vous\u202f: Atelier filtres');
    expect(mails[0]!.text).toContain('mardi 1er octobre, 10:00 – 10:30');
    const calendar = mails[0]!.attachments.find(({ mimeType }) => mimeType.includes('calendar'));
    expect(String(new TextDecoder().decode(calendar!.content as ArrayBuffer))).toContain(
      `UID:session-${workshop}@parvis`,
    );
  });

  it('takes the meeting slots of whoever gets the seat', async () => {
    const slot = await makeSlot(test.database, eventId, '2024-10-01T08:00:00Z', '2024-10-01T08:20:00Z');
    const { workshop, holders } = await fullWorkshop(1);
    const next = await attendee();
    await next.follow(workshop, { wait: true });
    await holders[0]!.unfollow(workshop);
    const seats = await test.database.query('select slot_id from seat where person_id = $1', [next.personId]);
    expect(seats).toEqual([{ slot_id: slot }]);
  });

  it('passes over whoever must be elsewhere, for a meeting, a talk or another workshop, and keeps their rank', async () => {
    const slot = await makeSlot(test.database, eventId, '2024-10-01T08:00:00Z', '2024-10-01T08:20:00Z');
    const { workshop, holders } = await fullWorkshop(2);
    const [meets, speaks, elsewhere, free] = [await attendee(), await attendee(), await attendee(), await attendee()];
    for (const person of [meets, speaks, elsewhere, free]) await person.follow(workshop, { wait: true });
    await makeMeeting(test.database, eventId, slot, meets.personId, await makePerson(test.database));
    await makeSpeaker(test.database, await makeSession(test.database, eventId), speaks.personId);
    const other = await makeSession(test.database, eventId, { capacity: 3 });
    expect((await elsewhere.follow(other)).__typename).toBe('SessionFollowed');
    await holders[0]!.unfollow(workshop);
    expect(await lineOf(workshop)).toEqual([meets.personId, speaks.personId, elsewhere.personId]);
    expect(await holds(workshop, free)).toBe(true);

    // Another seat comes back, and nobody in line can take it; one of them then has time, and is served.
    await holders[1]!.unfollow(workshop);
    expect(await lineOf(workshop)).toEqual([meets.personId, speaks.personId, elsewhere.personId]);
    await elsewhere.unfollow(other);
    await test.runJobs();
    expect(await lineOf(workshop)).toEqual([meets.personId, speaks.personId]);
    expect(await holds(workshop, elsewhere)).toBe(true);
  });

  it('looks again when a meeting is cancelled or moved, for which somebody was passed over', async () => {
    const slots = [
      await makeSlot(test.database, eventId, '2024-10-01T08:00:00Z', '2024-10-01T08:20:00Z'),
      await makeSlot(test.database, eventId, '2024-10-01T12:00:00Z', '2024-10-01T12:20:00Z'),
    ];
    await test.database.query(
      `insert into meeting_period (event_id, opens_at, closes_at) values ($1, '2024-09-01', '2024-10-02')`,
      [eventId],
    );
    const { workshop, holders } = await fullWorkshop(2);
    const [cancels, moves] = [await attendee(), await attendee()];
    const meetings = [];
    for (const person of [cancels, moves]) {
      await person.follow(workshop, { wait: true });
      const other = await attendee();
      meetings.push(await makeMeeting(test.database, eventId, slots[0]!, person.personId, other.personId));
    }
    for (const holder of holders) await holder.unfollow(workshop);
    expect(await lineOf(workshop)).toEqual([cancels.personId, moves.personId]);

    const ask = async (one: Attendee, mutation: string) =>
      Object.values<any>((await one.graphql(`mutation { ${mutation} { __typename } }`)).data)[0].__typename;
    expect(await ask(cancels, `cancelMeeting(meetingId: "${meetings[0]}")`)).toBe('MeetingCancelled');
    await test.runJobs();
    expect(await lineOf(workshop)).toEqual([moves.personId]);
    expect(await holds(workshop, cancels)).toBe(true);
    expect(await ask(moves, `moveMeeting(meetingId: "${meetings[1]}", slotId: "${slots[1]}")`)).toBe('MeetingBooked');
    await test.runJobs();
    expect(await lineOf(workshop)).toEqual([]);
    expect(await holds(workshop, moves)).toBe(true);
  });

  it.each(['talk', 'workshop'])('looks again when a %s moves away from it', async (what) => {
    const staff = await test.as(await makePerson(test.database, { isStaff: true }));
    const { workshop, holders } = await fullWorkshop(1, {
      startsAt: '2024-10-01T08:50:00Z',
      endsAt: '2024-10-01T09:30:00Z',
    });
    const until = { startsAt: '2024-10-01T09:20:00Z', endsAt: '2024-10-01T09:40:00Z' };
    const busy = await makeSession(test.database, eventId, { ...(what === 'workshop' && { capacity: 5 }), ...until });
    const waits = await attendee();
    await waits.follow(workshop, { wait: true });
    if (what === 'talk') await makeSpeaker(test.database, busy, waits.personId);
    else await waits.follow(busy);
    await holders[0]!.unfollow(workshop);
    await publishProgramme(test.database, eventId);
    expect(await holds(workshop, waits)).toBe(false);
    const input = { sessionId: busy, minutes: 15, pushing: false, confirmed: false };
    const { data } = await staff.graphql(
      'mutation ($input: DelayInput!) { delaySession(input: $input) { __typename } }',
      { input },
    );
    expect(data.delaySession.__typename).toBe('SessionsMoved');
    await test.runJobs();
    expect(await holds(workshop, waits)).toBe(true);
  });

  it('never lets a newcomer take a seat past those in line', async () => {
    const { workshop, holders } = await fullWorkshop(1);
    const [waits, late] = [await attendee(), await attendee()];
    await waits.follow(workshop, { wait: true });
    // The seat comes back in a transaction that cannot hold the session: the line is served a moment later.
    expect(await holders[0]!.cancel()).toBe('TicketCancelled');
    expect((await late.follow(workshop)).__typename).toBe('SessionFull');
    expect(await holds(workshop, waits)).toBe(true);
  });

  it('is fed by whoever gives up their ticket, and forgets them', async () => {
    const { workshop, holders } = await fullWorkshop(1);
    const [leaves, stays] = [await attendee(), await attendee()];
    await leaves.follow(workshop, { wait: true });
    await stays.follow(workshop, { wait: true });
    await leaves.cancel();
    await holders[0]!.cancel();
    await test.runJobs();
    expect(await holds(workshop, stays)).toBe(true);
    expect(await lineOf(workshop)).toEqual([]);
  });

  it('gives no seat once the workshop has begun', async () => {
    const { workshop, holders } = await fullWorkshop(1);
    const next = await attendee();
    await next.follow(workshop, { wait: true });
    test.travelTo('2024-10-01T08:00:00Z');
    await holders[0]!.unfollow(workshop);
    expect(await holds(workshop, next)).toBe(false);
  });

  it('gives up another workshop only when that was agreed to, and its seat goes on', async () => {
    const other = await fullWorkshop(1, { title: 'Atelier A' });
    const workshop = await makeSession(test.database, eventId, { capacity: 3, title: 'Atelier B' });
    const one = other.holders[0]!;
    const next = await attendee();
    await next.follow(other.workshop, { wait: true });
    expect(await one.follow(workshop)).toEqual({
      __typename: 'TimeClash',
      with: { id: other.workshop, kind: 'WORKSHOP', title: { fr: 'Atelier A' } },
    });
    expect((await one.follow(workshop, { despite: [other.workshop] })).__typename).toBe('SessionFollowed');
    expect(await holds(other.workshop, one)).toBe(false);
    expect(await holds(other.workshop, next)).toBe(true);
  });

  it('signs up beside a talk of one’s own when that was agreed to, but never over a meeting', async () => {
    const slot = await makeSlot(test.database, eventId, '2024-10-01T08:00:00Z', '2024-10-01T08:20:00Z');
    const workshop = await makeSession(test.database, eventId, { capacity: 3 });
    const speaker = await attendee();
    const talk = await makeSession(test.database, eventId);
    await makeSpeaker(test.database, talk, speaker.personId);
    await giveRole(test.database, eventId, speaker.personId, 'SPEAKER');
    expect((await speaker.follow(workshop)).__typename).toBe('TimeClash');
    expect((await speaker.follow(workshop, { despite: [talk] })).__typename).toBe('SessionFollowed');

    const one = await attendee();
    const meeting = await makeMeeting(test.database, eventId, slot, one.personId, await makePerson(test.database));
    expect(await one.follow(workshop, { despite: [meeting] })).toMatchObject({
      __typename: 'TimeClash',
      with: { id: meeting, kind: 'MEETING' },
    });
  });

  it('does not give up a workshop of another hour, whatever the client says', async () => {
    const later = await makeSession(test.database, eventId, {
      capacity: 3,
      startsAt: '2024-10-01T12:00:00Z',
      endsAt: '2024-10-01T13:00:00Z',
    });
    const workshop = await makeSession(test.database, eventId, { capacity: 3 });
    const one = await attendee();
    await one.follow(later);
    expect((await one.follow(workshop, { despite: [later, 'nonsense'] })).__typename).toBe('SessionFollowed');
    expect(await holds(later, one)).toBe(true);
  });

  /** The next change of their agenda that a browser of this person hears. */
  async function listen({ cookie }: Attendee) {
    const socket: Socket<ServerToClientEvents> = io(test.url, { transports: ['websocket'], extraHeaders: { cookie } });
    sockets.push(socket);
    const heard: LiveAgendaChange[] = [];
    let wake = () => undefined as void;
    socket.on('agenda:changed', (change) => {
      heard.push(change);
      wake();
    });
    await new Promise<void>((resolve, reject) => socket.on('connect', resolve).on('connect_error', reject));
    return async () => {
      if (heard.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      return heard.shift();
    };
  }
});
