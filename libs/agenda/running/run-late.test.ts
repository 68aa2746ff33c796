import { io, type Socket } from 'socket.io-client';
import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ServerToClientEvents } from '@parvis/domain';
import { type Client, giveRole, makeEvent, makePerson, makeTicket, startTestApp, type TestApp } from '@parvis/testing';
import { makeMeeting, makeRoom, makeSession, makeSlot, makeSpeaker, publishProgramme } from '../agenda.fixtures';

const SPANS = 'version moved { sessionId title { fr } from { startsAt } to { startsAt endsAt } }';
const DELAY = `mutation ($input: DelayInput!) { delaySession(input: $input) { __typename
  ... on SessionsMoved { ${SPANS} } ... on InvalidInput { errors { field code } } ... on SessionOver { endsAt }
  ... on DelayNeedsConfirming { seats meetings } } }`;
const UNDO = `mutation ($eventId: ID!, $version: Int!, $confirmed: Boolean!) {
  undoDelay(eventId: $eventId, version: $version, confirmed: $confirmed) { __typename
  ... on SessionsMoved { ${SPANS} } ... on PublishedSince { version } } }`;
const PROGRAMME = `query ($slug: String!) { event(slug: $slug) { programme { version
  sessions { id startsAt endsAt delayMinutes } } } }`;
const AGENDA = `query ($slug: String!) { event(slug: $slug) { myAgenda { commitments {
  id startsAt delayMinutes before { startsAt endsAt place } } } } }`;
const SEEN = 'mutation ($id: ID!) { markSessionSeen(sessionId: $id) }';

describe('a session that runs late', () => {
  let test: TestApp;
  let event: { id: string; slug: string };
  let roomId: string;
  let panel: string;
  let pitches: string;
  let later: string;
  let staff: Client;
  const sockets: Socket[] = [];
  beforeAll(async () => {
    test = await startTestApp();
    staff = await test.as(await makePerson(test.database, { isStaff: true, givenName: 'Lise', familyName: 'Aubry' }));
  });
  afterAll(async () => {
    for (const socket of sockets) socket.disconnect();
    await test.close();
  });
  beforeEach(async () => {
    test.travelTo('2024-10-01T07:55:00Z');
    event = await makeEvent(test.database);
    roomId = await makeRoom(test.database, event.id, 'Hémicycle');
    const make = (title: string, startsAt: string, endsAt: string) =>
      makeSession(test.database, event.id, { title, roomId, startsAt, endsAt });
    panel = await make('Table ronde', '2024-10-01T08:00:00Z', '2024-10-01T09:00:00Z');
    pitches = await make('Pitchs', '2024-10-01T09:00:00Z', '2024-10-01T09:30:00Z');
    later = await make('Remise', '2024-10-01T10:00:00Z', '2024-10-01T10:30:00Z');
    await publishProgramme(test.database, event.id);
  });

  const delay = async (sessionId: string, minutes = 10, pushing = true, client = staff) =>
    client.graphql(DELAY, { input: { sessionId, minutes, pushing, confirmed: false } });
  const outcome = async (...args: Parameters<typeof delay>) => (await delay(...args)).data.delaySession;
  const undo = async (version: number) =>
    (await staff.graphql(UNDO, { eventId: event.id, version, confirmed: false })).data.undoDelay;
  const programme = async () => {
    const { data } = await test.anonymous.graphql(PROGRAMME, { slug: event.slug });
    const { version, sessions } = data.event.programme;
    return {
      version,
      sessions: Object.fromEntries(
        sessions.map(({ id, startsAt, delayMinutes }: any) => [id, [startsAt.slice(11, 16), delayMinutes]]),
      ),
    };
  };
  async function attendee() {
    const personId = await makePerson(test.database);
    await makeTicket(test.database, event.id, personId);
    return { personId, client: await test.as(personId) };
  }
  const follow = (sessionId: string, personId: string) =>
    test.database.query(`insert into session_follow values ($1, $2, '2024-09-20')`, [sessionId, personId]);

  it('moves with what follows it in its room, for the public too, as a version of its own', async () => {
    const before = await programme();
    expect(await outcome(panel)).toMatchObject({
      __typename: 'SessionsMoved',
      version: before.version + 1,
      moved: [
        { sessionId: panel, to: { startsAt: '2024-10-01T08:10:00.000Z', endsAt: '2024-10-01T09:10:00.000Z' } },
        { sessionId: pitches, to: { startsAt: '2024-10-01T09:10:00.000Z', endsAt: '2024-10-01T09:40:00.000Z' } },
      ],
    });
    expect(await programme()).toEqual({
      version: before.version + 1,
      sessions: { [panel]: ['08:10', 10], [pitches]: ['09:10', 10], [later]: ['10:00', null] },
    });
  });

  it('counts a second delay from the plan, and keeps draft and published in step', async () => {
    await outcome(panel, 5);
    await outcome(panel, 10);
    expect((await programme()).sessions[panel]).toEqual(['08:15', 15]);
    const drafts = await test.database.query<{ same: boolean }>(
      `select d.starts_at = s.starts_at and d.minutes * interval '1 minute' = s.ends_at - s.starts_at as same
       from draft_session d join session s on s.id = d.id where s.event_id = $1`,
      [event.id],
    );
    expect(drafts).toEqual([{ same: true }, { same: true }, { same: true }]);
  });

  it('leaves a draft alone that staff are moving elsewhere', async () => {
    await test.database.query(`update draft_session set starts_at = '2024-10-01T14:00Z' where id = $1`, [panel]);
    await outcome(panel);
    const [draft] = await test.database.query<{ startsAt: Date }>(
      'select starts_at as "startsAt" from draft_session where id = $1',
      [panel],
    );
    expect(draft!.startsAt.toISOString()).toBe('2024-10-01T14:00:00.000Z');
  });

  it('can be taken back until something else is published', async () => {
    const { version } = await outcome(panel);
    expect(await undo(version)).toMatchObject({ __typename: 'SessionsMoved', version: version + 1 });
    expect((await programme()).sessions).toEqual({
      [panel]: ['08:00', null],
      [pitches]: ['09:00', null],
      [later]: ['10:00', null],
    });
    const again = await outcome(panel);
    await outcome(later);
    expect(await undo(again.version)).toEqual({ __typename: 'PublishedSince', version: again.version + 1 });
  });

  it('takes back delays only, not what staff published', async () => {
    await test.database.query(`update session set starts_at = '2024-10-01T08:30Z' where id = $1`, [panel]);
    await publishProgramme(test.database, event.id);
    const { version } = await programme();
    const { errors } = await staff.graphql(UNDO, { eventId: event.id, version, confirmed: false });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    expect((await programme()).version).toBe(version);
  });

  it('is no delay any more once it is published elsewhere', async () => {
    await outcome(panel);
    await test.database.query(`update session set starts_at = '2024-10-01T08:45Z' where id = $1`, [panel]);
    await publishProgramme(test.database, event.id);
    expect((await programme()).sessions[panel]).toEqual(['08:45', null]);
  });

  it('is news to those who follow it, speak in it or hold a seat, and to nobody else', async () => {
    const [follows, speaks, other] = [await attendee(), await attendee(), await attendee()];
    await follow(panel, follows.personId);
    await makeSpeaker(test.database, panel, speaks.personId);
    await follow(later, other.personId);
    const heard = await Promise.all([follows, speaks, other].map(({ client }) => listen(client)));
    await outcome(panel, 10);
    const news = {
      eventId: event.id,
      news: {
        kind: 'MOVED',
        sessionId: panel,
        title: { fr: 'Table ronde', en: 'Table ronde' },
        minutes: 10,
        startsAt: '2024-10-01T08:10:00.000Z',
      },
    };
    expect([await heard[0]!.next(), await heard[1]!.next()]).toEqual([news, news]);
    await outcome(later, 5);
    expect((await heard[2]!.next())!.news).toMatchObject({ sessionId: later });
  });

  it('is marked in their agenda until they have seen it, with where it was before', async () => {
    const { personId, client } = await attendee();
    await follow(panel, personId);
    const mine = async () => (await client.graphql(AGENDA, { slug: event.slug })).data.event.myAgenda.commitments[0];
    expect(await mine()).toMatchObject({ before: null, delayMinutes: null });
    await outcome(panel, 5);
    await outcome(panel, 5);
    expect(await mine()).toMatchObject({
      startsAt: '2024-10-01T08:10:00.000Z',
      delayMinutes: 10,
      before: { startsAt: '2024-10-01T08:00:00.000Z', endsAt: '2024-10-01T09:00:00.000Z', place: 'Hémicycle' },
    });
    await client.graphql(SEEN, { id: panel });
    expect(await mine()).toMatchObject({ before: null, delayMinutes: 10 });
    test.travelTo('2024-10-01T07:57:00Z');
    await outcome(panel, 5);
    expect(await mine()).toMatchObject({ before: { startsAt: '2024-10-01T08:10:00.000Z' } });
  });

  it('moves in the calendars that subscribed', async () => {
    const read = async () => {
      const { text } = await test.anonymous.get(`/api/events/${event.slug}/rooms/${roomId}.ics`);
      const entries = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
      const entry = entries.find((one) => one.getFirstPropertyValue('uid') === `session-${panel}@parvis`)!;
      return [Number(entry.getFirstPropertyValue('sequence')), String(entry.getFirstPropertyValue('dtstart'))];
    };
    const [sequence] = await read();
    await outcome(panel);
    expect(await read()).toEqual([Number(sequence) + 1, '2024-10-01T10:10:00']);
  });

  it('takes the meeting slots of its new time where people are free, and leaves meetings to which they are a little late', async () => {
    const slots = [
      await makeSlot(test.database, event.id, '2024-10-01T08:40:00Z', '2024-10-01T09:00:00Z'),
      await makeSlot(test.database, event.id, '2024-10-01T09:00:00Z', '2024-10-01T09:20:00Z'),
    ];
    const [free, meets] = [await attendee(), await attendee()];
    for (const { personId } of [free, meets]) await makeSpeaker(test.database, panel, personId);
    const meeting = await makeMeeting(
      test.database,
      event.id,
      slots[1]!,
      meets.personId,
      await makePerson(test.database),
    );
    expect((await outcome(panel)).__typename).toBe('SessionsMoved');
    const seats = async (personId: string) =>
      test.database.query(
        'select slot_id as slot, meeting_id as meeting from seat where person_id = $1 order by array_position($2::uuid[], slot_id)',
        [personId, slots],
      );
    expect(await seats(free.personId)).toEqual(slots.map((slot) => ({ slot, meeting: null })));
    expect(await seats(meets.personId)).toEqual([
      { slot: slots[0], meeting: null },
      { slot: slots[1], meeting },
    ]);
  });

  it('adds up when two people press at once, and keeps the versions in a row', async () => {
    await Promise.all([outcome(panel, 5), outcome(panel, 5), outcome(later, 5)]);
    expect((await programme()).sessions).toEqual({
      [panel]: ['08:10', 10],
      [pitches]: ['09:10', 10],
      [later]: ['10:05', 5],
    });
    const versions = await test.database.query<{ number: number }>(
      'select number from programme_version where event_id = $1 order by number',
      [event.id],
    );
    expect(versions.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });

  it('is for those who conduct the event, and for sessions that are not over', async () => {
    const { client } = await attendee();
    const organiser = await makePerson(test.database);
    await giveRole(test.database, event.id, organiser, 'ORGANISER');
    for (const refused of [
      await delay(panel, 10, true, client),
      await delay(panel, 10, true, test.anonymous),
      await delay('nonsense'),
      await delay('00000000-0000-4000-8000-000000000000'),
    ])
      expect(refused.errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    expect((await outcome(panel, 5, false, await test.as(organiser))).__typename).toBe('SessionsMoved');
    for (const minutes of [0, -5, 121])
      expect(await outcome(panel, minutes)).toEqual({
        __typename: 'InvalidInput',
        errors: [{ field: 'minutes', code: 'OUT_OF_RANGE' }],
      });
    test.travelTo('2024-10-01T12:00:00Z');
    expect((await outcome(panel)).__typename).toBe('SessionOver');
  });

  async function listen({ cookie }: Client) {
    const socket: Socket<ServerToClientEvents> = io(test.url, { transports: ['websocket'], extraHeaders: { cookie } });
    sockets.push(socket);
    const heard: Parameters<ServerToClientEvents['agenda:changed']>[0][] = [];
    let wake = () => undefined as void;
    socket.on('agenda:changed', (change) => {
      heard.push(change);
      wake();
    });
    await new Promise<void>((resolve, reject) => socket.on('connect', resolve).on('connect_error', reject));
    return {
      async next() {
        if (heard.length === 0) await new Promise<void>((resolve) => (wake = resolve));
        return heard.shift();
      },
    };
  }
});
