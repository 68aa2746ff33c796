import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seatSpeakers } from '@parvis/agenda';
import type { Queryable } from '@parvis/platform';
import { giveRole, makeEvent, makePerson, makeTicket, startTestApp, type TestApp } from '@parvis/testing';
import { makeMeeting, makeSession, makeSlot, makeSpeaker } from './agenda.fixtures';

const FOLLOW = `mutation ($id: ID!) { followSession(sessionId: $id) { __typename
  ... on SessionFollowed { session { id isFollowed seatsLeft } }
  ... on SessionFull { capacity }
  ... on TimeClash { with { id kind title { fr } withName } } } }`;
const UNFOLLOW = `mutation ($id: ID!) { unfollowSession(sessionId: $id) { __typename
  ... on SessionUnfollowed { session { id isFollowed seatsLeft } } } }`;
const CANCEL = 'mutation ($code: String!) { cancelTicket(code: $code) { __typename } }';

describe('following a session', () => {
  let test: TestApp;
  let eventId: string;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    eventId = (await makeEvent(test.database)).id;
  });

  async function attendee() {
    const personId = await makePerson(test.database);
    const ticket = await makeTicket(test.database, eventId, personId);
    const client = await test.as(personId);
    return {
      personId,
      cancel: async () => (await client.graphql(CANCEL, { code: ticket.code })).data.cancelTicket.__typename,
      follow: async (id: string) => (await client.graphql(FOLLOW, { id })).data.followSession,
      unfollow: async (id: string) => (await client.graphql(UNFOLLOW, { id })).data.unfollowSession,
      client,
    };
  }
  const seatsOf = (personId: string) =>
    test.database.query<{ slotId: string; sessionId: string }>(
      'select slot_id as "slotId", session_id as "sessionId" from seat where person_id = $1 order by slot_id',
      [personId],
    );

  it('lets ten of forty into a workshop of ten seats, and tells the others that it is full', async () => {
    const workshop = await makeSession(test.database, eventId, { capacity: 10 });
    await makeSlot(test.database, eventId, '2024-10-01T08:00:00Z', '2024-10-01T08:20:00Z');
    const people = await Promise.all(Array.from({ length: 40 }, attendee));
    const outcomes = await Promise.all(people.map(({ follow }) => follow(workshop)));
    expect(outcomes.filter(({ __typename }) => __typename === 'SessionFollowed')).toHaveLength(10);
    expect(outcomes.filter(({ __typename }) => __typename === 'SessionFull')).toHaveLength(30);
    expect(outcomes.find(({ __typename }) => __typename === 'SessionFull')).toEqual({
      __typename: 'SessionFull',
      capacity: 10,
    });
    const [count] = await test.database.query<{ follows: number; seats: number }>(
      `select (select count(*)::int from session_follow where session_id = $1) as follows,
         (select count(*)::int from seat where session_id = $1) as seats`,
      [workshop],
    );
    expect(count).toEqual({ follows: 10, seats: 10 });
  });

  it('counts seats down and up again, and a second ask changes nothing', async () => {
    const workshop = await makeSession(test.database, eventId, { capacity: 2 });
    const one = await attendee();
    const followed = { __typename: 'SessionFollowed', session: { id: workshop, isFollowed: true, seatsLeft: 1 } };
    expect(await one.follow(workshop)).toEqual(followed);
    expect(await one.follow(workshop)).toEqual(followed);
    expect(await one.unfollow(workshop)).toEqual({
      __typename: 'SessionUnfollowed',
      session: { id: workshop, isFollowed: false, seatsLeft: 2 },
    });
  });

  it('takes the meeting slots that a workshop overlaps and gives them back', async () => {
    const before = await makeSlot(test.database, eventId, '2024-10-01T07:30:00Z', '2024-10-01T08:00:00Z');
    const during = await makeSlot(test.database, eventId, '2024-10-01T08:00:00Z', '2024-10-01T08:20:00Z');
    const across = await makeSlot(test.database, eventId, '2024-10-01T08:20:00Z', '2024-10-01T08:40:00Z');
    const workshop = await makeSession(test.database, eventId, { capacity: 5 });
    const one = await attendee();
    await one.follow(workshop);
    const slots = (await seatsOf(one.personId)).map(({ slotId }) => slotId);
    expect(new Set(slots)).toEqual(new Set([during, across]));
    expect(slots).not.toContain(before);
    await one.unfollow(workshop);
    expect(await seatsOf(one.personId)).toEqual([]);
  });

  it('lets one sign up for two workshops within one slot, and keeps the slot for the one that remains', async () => {
    const slotId = await makeSlot(test.database, eventId, '2024-10-01T08:00:00Z', '2024-10-01T09:00:00Z');
    const first = await makeSession(test.database, eventId, { capacity: 5 });
    const second = await makeSession(test.database, eventId, {
      capacity: 5,
      startsAt: '2024-10-01T08:30:00Z',
      endsAt: '2024-10-01T09:00:00Z',
    });
    const one = await attendee();
    expect((await one.follow(first)).__typename).toBe('SessionFollowed');
    expect((await one.follow(second)).__typename).toBe('SessionFollowed');
    await one.unfollow(first);
    expect(await seatsOf(one.personId)).toEqual([{ slotId, sessionId: second }]);
  });

  it('takes nothing for a talk, however many are followed at once', async () => {
    await makeSlot(test.database, eventId, '2024-10-01T08:00:00Z', '2024-10-01T08:20:00Z');
    const one = await attendee();
    for (const talk of [await makeSession(test.database, eventId), await makeSession(test.database, eventId)]) {
      expect((await one.follow(talk)).__typename).toBe('SessionFollowed');
    }
    expect(await seatsOf(one.personId)).toEqual([]);
  });

  it('names the workshop that stands at the same time', async () => {
    const first = await makeSession(test.database, eventId, { capacity: 5, title: 'Atelier A' });
    const second = await makeSession(test.database, eventId, {
      capacity: 5,
      startsAt: '2024-10-01T08:29:00Z',
      endsAt: '2024-10-01T09:00:00Z',
    });
    const one = await attendee();
    await one.follow(first);
    expect(await one.follow(second)).toEqual({
      __typename: 'TimeClash',
      with: { id: first, kind: 'WORKSHOP', title: { fr: 'Atelier A' }, withName: null },
    });
  });

  it('lets one person into one of two workshops of the same time, asked for at once and with no slots to collide on', async () => {
    const workshops = [
      await makeSession(test.database, eventId, { capacity: 5 }),
      await makeSession(test.database, eventId, { capacity: 5 }),
    ];
    const one = await attendee();
    const outcomes = await Promise.all([...workshops, ...workshops].map((id) => one.follow(id)));
    expect(outcomes.filter(({ __typename }) => __typename === 'TimeClash')).toHaveLength(2);
    const [{ count }] = (await test.database.query<{ count: number }>(
      'select count(*)::int as count from session_follow where person_id = $1',
      [one.personId],
    )) as [{ count: number }];
    expect(count).toBe(1);
  });

  it('names the meeting or the talk of one’s own that stands at the same time', async () => {
    const slot = await makeSlot(test.database, eventId, '2024-10-01T08:20:00Z', '2024-10-01T08:40:00Z');
    const workshop = await makeSession(test.database, eventId, { capacity: 5 });
    const one = await attendee();
    const other = await makePerson(test.database, { givenName: 'Noé', familyName: 'Valmont' });
    const meeting = await makeMeeting(test.database, eventId, slot, other, one.personId);
    expect(await one.follow(workshop)).toEqual({
      __typename: 'TimeClash',
      with: { id: meeting, kind: 'MEETING', title: { fr: 'Rendez-vous avec Noé Valmont' }, withName: 'Noé Valmont' },
    });
    const speaker = await attendee();
    const talk = await makeSession(test.database, eventId, { title: 'Conférence' });
    await makeSpeaker(test.database, talk, speaker.personId);
    expect(await speaker.follow(workshop)).toMatchObject({
      __typename: 'TimeClash',
      with: { id: talk, kind: 'SPEAKING' },
    });
  });

  it('gives way to a meeting that is booked for the same person at the same moment', async () => {
    const slot = await makeSlot(test.database, eventId, '2024-10-01T08:00:00Z', '2024-10-01T08:20:00Z');
    const workshop = await makeSession(test.database, eventId, { capacity: 5 });
    const one = await attendee();
    const other = await makePerson(test.database);
    const booked = await test.database.transaction(async (tx) => {
      const db: Queryable = { query: (sql, parameters) => tx.query(sql, parameters) };
      const meeting = await makeMeeting(db, eventId, slot, one.personId, other);
      const following = one.follow(workshop);
      await somebodyWaits();
      return { meeting, following };
    });
    expect(await booked.following).toMatchObject({
      __typename: 'TimeClash',
      with: { id: booked.meeting, kind: 'MEETING' },
    });
  });

  /** Resolves once a statement stands before a row or key that another transaction holds. */
  async function somebodyWaits(): Promise<void> {
    for (;;) {
      const waiting = await test.database.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      );
      if (waiting.length > 0) return;
    }
  }

  it('seats speakers in the slots of their sessions, as often as the programme is written', async () => {
    const slot = await makeSlot(test.database, eventId, '2024-10-01T08:00:00Z', '2024-10-01T08:20:00Z');
    const talk = await makeSession(test.database, eventId);
    const speaker = await makePerson(test.database);
    await makeSpeaker(test.database, talk, speaker);
    await test.database.transaction((tx) => seatSpeakers(tx, eventId));
    await test.database.transaction((tx) => seatSpeakers(tx, eventId));
    expect(await seatsOf(speaker)).toEqual([{ slotId: slot, sessionId: talk }]);
    await test.database.query(
      `update session set starts_at = '2024-10-01T12:00Z', ends_at = '2024-10-01T12:30Z' where id = $1`,
      [talk],
    );
    await test.database.transaction((tx) => seatSpeakers(tx, eventId));
    expect(await seatsOf(speaker)).toEqual([]);
  });

  it('gives the seats of whoever gives up their ticket to others, but not those of a speaker', async () => {
    test.travelTo('2024-09-15T08:00:00Z');
    const workshop = await makeSession(test.database, eventId, { capacity: 2 });
    await makeSlot(test.database, eventId, '2024-10-01T08:00:00Z', '2024-10-01T08:20:00Z');
    const [leaver, speaker, late] = [await attendee(), await attendee(), await attendee()];
    await giveRole(test.database, eventId, speaker.personId, 'SPEAKER');
    await leaver.follow(workshop);
    await speaker.follow(workshop);
    expect((await late.follow(workshop)).__typename).toBe('SessionFull');
    expect([await leaver.cancel(), await speaker.cancel()]).toEqual(['TicketCancelled', 'TicketCancelled']);
    expect(await late.follow(workshop)).toMatchObject({ __typename: 'SessionFollowed', session: { seatsLeft: 0 } });
    expect(await seatsOf(leaver.personId)).toEqual([]);
    expect(await seatsOf(speaker.personId)).toHaveLength(1);
    test.travelTo(new Date());
  });

  it('is for people of the event only, and a made-up id is nobody’s session', async () => {
    const talk = await makeSession(test.database, eventId);
    const stranger = await makePerson(test.database);
    await giveRole(test.database, (await makeEvent(test.database)).id, stranger, 'ATTENDEE');
    const refused = await (await test.as(stranger)).graphql(FOLLOW, { id: talk });
    expect(refused.errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    const { client } = await attendee();
    for (const id of ['not-a-uuid', '00000000-0000-4000-8000-000000000000']) {
      const { errors } = await client.graphql(FOLLOW, { id });
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    }
    const draft = await makeEvent(test.database, { status: 'DRAFT' });
    await giveRole(test.database, draft.id, stranger, 'ATTENDEE');
    const hidden = await (await test.as(stranger)).graphql(FOLLOW, { id: await makeSession(test.database, draft.id) });
    expect(hidden.errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
  });
});
