import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startTestApp, type TestApp } from '@parvis/testing';
import {
  ACCEPT,
  ask,
  askedRequest,
  bookedMeeting,
  CANCEL,
  FREE,
  makeMeeter,
  makeMeetingEvent,
  MORNING,
  MOVE,
  VIEW,
  type Meeter,
} from '../meetings.fixtures';

describe('a meeting', () => {
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

  const slotsOf = async (client: Meeter, requestId: string) =>
    (await client.graphql(FREE, { requestId })).data['freeSlots'].map(({ id }: { id: string }) => id);

  const seats = () =>
    test.database.query<{ slotId: string; personId: string | null }>(
      'select s.slot_id as "slotId", s.person_id as "personId" from seat s join slot l on l.id = s.slot_id where l.event_id = $1',
      [event.id],
    );

  /** Takes a person's slot as a workshop does. */
  async function bindToSession(personId: string, slotId: string): Promise<void> {
    const [session] = await test.database.query<{ id: string }>(
      `insert into session (event_id, kind, title, abstract, language, starts_at, ends_at)
       select event_id, 'WORKSHOP', '{"fr": "A", "en": "A"}', '{"fr": "", "en": ""}', 'FR', starts_at, ends_at from slot where id = $1 returning id`,
      [slotId],
    );
    await test.database.query('insert into seat (slot_id, person_id, session_id) values ($1, $2, $3)', [
      slotId,
      personId,
      session!.id,
    ]);
  }

  it('is booked in a free slot at a table, and shows to both', async () => {
    const [, second] = event.slotIds;
    const { meetingId } = await bookedMeeting(ada, event.id, ben, second!);
    for (const [client, other] of [
      [ada, 'Ben Okafor'],
      [ben, 'Ada Lemoine'],
    ] as const) {
      const { data } = await client.graphql(VIEW, { slug: event.slug });
      expect(data.event.meetings.schedule).toEqual([
        { id: meetingId, table: 'Table 1', slot: { id: second }, with: { name: other } },
      ]);
    }
    expect(await seats()).toHaveLength(3);
  });

  it('offers slots where both are free, a table is left and the time has not begun', async () => {
    const [first, second, third] = event.slotIds as [string, string, string];
    const requestId = await askedRequest(ada, event.id, ben);
    expect(await slotsOf(ada, requestId)).toEqual([first, second, third]);
    await bindToSession(ada.personId, second);
    expect(await slotsOf(ben, requestId)).toEqual([first, third]);
    for (let n = 0; n < 2; n += 1) {
      const [one, two] = [await makeMeeter(test, event.id), await makeMeeter(test, event.id)];
      await bookedMeeting(one, event.id, two, third);
    }
    expect(await slotsOf(ben, requestId)).toEqual([first]);
    test.travelTo('2024-10-01T07:00:00Z');
    expect(await slotsOf(ben, requestId)).toEqual([]);
  });

  it('finds its slot taken by a workshop, a full house, a slot that began or an unknown one, and names the others', async () => {
    const [first, second, third] = event.slotIds as [string, string, string];
    const requestId = await askedRequest(ada, event.id, ben);
    await bindToSession(ada.personId, second);
    for (const slotId of [second, 'not an id', '00000000-0000-4000-8000-000000000000']) {
      const { data } = await ben.graphql(ACCEPT, { requestId, slotId });
      expect(data.acceptMeeting).toMatchObject({
        __typename: 'SlotTaken',
        alternatives: [{ id: first }, { id: third }],
      });
    }
    test.travelTo('2024-10-01T07:00:00Z');
    const { data } = await ben.graphql(ACCEPT, { requestId, slotId: first });
    expect(data.acceptMeeting).toMatchObject({ __typename: 'SlotTaken', alternatives: [{ id: third }] });
    expect((await ben.graphql(ACCEPT, { requestId, slotId: third })).data.acceptMeeting.__typename).toBe(
      'MeetingBooked',
    );
  });

  it('is booked by the person asked alone, and once', async () => {
    const [first, second] = event.slotIds as [string, string];
    const requestId = await askedRequest(ada, event.id, ben);
    const stranger = await makeMeeter(test, event.id);
    for (const client of [ada, stranger]) {
      expect((await client.graphql(ACCEPT, { requestId, slotId: first })).errors?.[0]?.extensions.code).toBe(
        'NOT_FOUND_OR_NOT_ALLOWED',
      );
    }
    expect((await stranger.graphql(FREE, { requestId })).errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    const booked = await ben.graphql(ACCEPT, { requestId, slotId: first });
    expect((await ben.graphql(ACCEPT, { requestId, slotId: first })).data).toEqual(booked.data);
    expect((await ben.graphql(ACCEPT, { requestId, slotId: second })).data.acceptMeeting).toEqual({
      __typename: 'RequestNotOpen',
      status: 'ACCEPTED',
    });
    expect((await ask(ben, event.id, ada.personId)).__typename).toBe('AlreadyAsked');
  });

  it('is not booked with somebody whose ticket is cancelled, nor when meetings are closed', async () => {
    const [first] = event.slotIds;
    const requestId = await askedRequest(ada, event.id, ben);
    await test.database.query('update meeting_period set closes_at = $2 where event_id = $1', [event.id, MORNING]);
    expect((await ben.graphql(ACCEPT, { requestId, slotId: first })).data.acceptMeeting.__typename).toBe(
      'MeetingsClosed',
    );
    await test.database.query(`update meeting_period set closes_at = '2024-10-02' where event_id = $1`, [event.id]);
    await test.database.query(
      `update ticket set status = 'CANCELLED', cancelled_at = '2024-10-01' where person_id = $1`,
      [ada.personId],
    );
    expect((await ben.graphql(ACCEPT, { requestId, slotId: first })).data.acceptMeeting).toEqual({
      __typename: 'RequestNotOpen',
      status: 'WITHDRAWN',
    });
  });

  it('moves, by either person, and frees the old slot', async () => {
    const [first, second] = event.slotIds as [string, string];
    const { requestId, meetingId } = await bookedMeeting(ada, event.id, ben, first);
    const { data } = await ada.graphql(MOVE, { meetingId, slotId: second });
    expect(data.moveMeeting).toMatchObject({
      __typename: 'MeetingBooked',
      meeting: { id: meetingId, slot: { id: second } },
    });
    expect((await seats()).map(({ slotId }) => slotId)).toEqual([second, second, second]);
    expect(await slotsOf(ada, requestId)).toContain(first);
  });

  it('stays where it was when the slot it moves to is taken', async () => {
    const [first, second, third] = event.slotIds as [string, string, string];
    const { meetingId } = await bookedMeeting(ada, event.id, ben, first);
    const before = await seats();
    await bindToSession(ben.personId, second);
    const { data } = await ada.graphql(MOVE, { meetingId, slotId: second });
    expect(data.moveMeeting).toMatchObject({ __typename: 'SlotTaken', alternatives: [{ id: third }] });
    expect(await seats()).toEqual(expect.arrayContaining(before));
    expect((await ada.graphql(MOVE, { meetingId, slotId: first })).data.moveMeeting.meeting.slot.id).toBe(first);
  });

  it('does not move once it has begun, and is not cancelled once it is over', async () => {
    const [first, second] = event.slotIds as [string, string];
    const { meetingId } = await bookedMeeting(ada, event.id, ben, first);
    test.travelTo('2024-10-01T07:00:00Z');
    expect((await ada.graphql(MOVE, { meetingId, slotId: second })).data.moveMeeting).toEqual({
      __typename: 'RequestNotOpen',
      status: 'ACCEPTED',
    });
    test.travelTo('2024-10-01T07:20:00Z');
    expect((await ada.graphql(CANCEL, { meetingId })).data.cancelMeeting).toEqual({
      __typename: 'MeetingNotCancellable',
      status: 'BOOKED',
    });
  });

  it('is cancelled once, frees its seats, and lets the two ask again', async () => {
    const { meetingId } = await bookedMeeting(ada, event.id, ben, event.slotIds[0]!);
    expect((await ben.graphql(CANCEL, { meetingId })).data.cancelMeeting).toEqual({
      __typename: 'MeetingCancelled',
      meeting: { id: meetingId, status: 'CANCELLED' },
    });
    expect((await ada.graphql(CANCEL, { meetingId })).data.cancelMeeting).toEqual({
      __typename: 'MeetingNotCancellable',
      status: 'CANCELLED',
    });
    expect((await ada.graphql(MOVE, { meetingId, slotId: event.slotIds[1] })).data.moveMeeting).toEqual({
      __typename: 'RequestNotOpen',
      status: 'WITHDRAWN',
    });
    expect(await seats()).toEqual([]);
    expect((await ask(ben, event.id, ada.personId)).__typename).toBe('MeetingAsked');
    const stranger = await makeMeeter(test, event.id);
    expect((await stranger.graphql(CANCEL, { meetingId })).errors?.[0]?.extensions.code).toBe(
      'NOT_FOUND_OR_NOT_ALLOWED',
    );
  });
});
