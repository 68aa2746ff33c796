import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violates } from '@parvis/platform';
import { startTestApp, type TestApp } from '@parvis/testing';
import {
  ACCEPT,
  ask,
  askedRequest,
  bookedMeeting,
  CANCEL,
  makeMeeter,
  makeMeetingEvent,
  MORNING,
  MOVE,
  WITHDRAW,
  type Meeter,
} from '../meetings.fixtures';

/** Double bookings and half bookings by what meetings say, without trusting the seats or their constraints. */
const FAULTS = `
  with booked as (
    select m.id, m.slot_id, m.table_id, unnest(array[r.from_person_id, r.to_person_id]) as person_id
    from meeting m join meeting_request r on r.id = m.request_id where m.status = 'BOOKED' and m.event_id = $1
  )
  select
    (select count(*)::int from booked a join booked b on a.slot_id = b.slot_id and a.person_id = b.person_id and a.id < b.id) as "peopleTwice",
    (select count(*)::int from meeting a join meeting b on a.slot_id = b.slot_id and a.table_id = b.table_id and a.id < b.id
     where a.status = 'BOOKED' and b.status = 'BOOKED' and a.event_id = $1) as "tablesTwice",
    (select count(*)::int from meeting m where m.event_id = $1 and (m.status = 'BOOKED') <>
       ((select status from meeting_request where id = m.request_id) = 'ACCEPTED')) as "requestsAstray",
    (select count(*)::int from meeting m where m.event_id = $1 and
       (select count(*) from seat s where s.meeting_id = m.id and s.slot_id = m.slot_id) <> case m.status when 'BOOKED' then 3 else 0 end) as "seatsAstray"`;
const NONE = { peopleTwice: 0, tablesTwice: 0, requestsAstray: 0, seatsAstray: 0 };

/** Requests that are still waiting although both people and a table are free in some slot. */
const MISSED = `
  select count(*)::int as count from meeting_request r cross join slot s
  where r.event_id = $1 and s.event_id = $1 and r.status = 'PENDING'
    and not exists (select from meeting m join meeting_request q on q.id = m.request_id
      where m.slot_id = s.id and m.status = 'BOOKED'
        and (q.from_person_id in (r.from_person_id, r.to_person_id) or q.to_person_id in (r.from_person_id, r.to_person_id)))
    and (select count(*) from meeting m where m.slot_id = s.id and m.status = 'BOOKED')
      < (select count(*) from meeting_table t where t.event_id = $1)`;

describe('two hundred people book at once', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ databasePool: 20 });
    test.travelTo(MORNING);
  });
  afterAll(() => test.close());

  const makeMeeters = async (eventId: string, count: number) => {
    const meeters: Meeter[] = [];
    for (let n = 0; n < count; n += 1) meeters.push(await makeMeeter(test, eventId));
    return meeters;
  };

  const faults = async (eventId: string) => (await test.database.query(FAULTS, [eventId]))[0];

  /** Asks as a browser does; what is not a plain answer ends the test. */
  async function answerOf(client: Meeter, query: string, variables: object): Promise<any> {
    const response = await fetch(`${test.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: client.cookie },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data: Record<string, any>; errors?: unknown };
    expect({ status: response.status, errors }).toEqual({ status: 200, errors: undefined });
    return Object.values(data)[0];
  }

  it('fills twenty slots to the last table, nobody and no table twice', async () => {
    const PEOPLE = 200;
    const TABLES = 6;
    const event = await makeMeetingEvent(test.database, { slots: 20, tables: TABLES });
    const people = await makeMeeters(event.id, PEOPLE);
    // Everybody is asked by their three neighbours, so that nobody's bookings stand alone.
    const requests = people.flatMap((to, n) =>
      [1, 2, 3].map((step) => ({ id: randomUUID(), to, from: people[(n + step) % PEOPLE]! })),
    );
    await test.database.query(
      `insert into meeting_request (id, event_id, request_key, from_person_id, to_person_id, message, status, sent_at)
       select *, 'PENDING', $6::timestamptz from (select unnest($1::uuid[]), $2::uuid, unnest($1::uuid[]), unnest($3::uuid[]), unnest($4::uuid[]), $5) x`,
      [
        requests.map(({ id }) => id),
        event.id,
        requests.map(({ from }) => from.personId),
        requests.map(({ to }) => to.personId),
        'Bonjour',
        MORNING,
      ],
    );

    let booked = 0;
    const flows = requests.map(async ({ id, to }, n) => {
      // A third want the first slot; whoever is too late takes what they are offered, until nothing is.
      let wanted: string | undefined = event.slotIds[n % 3 === 0 ? 0 : n % 20];
      while (wanted) {
        const answer = await answerOf(to, ACCEPT, { requestId: id, slotId: wanted });
        if (answer.__typename === 'MeetingBooked') {
          booked += 1;
          return;
        }
        expect(answer.__typename).toBe('SlotTaken');
        // Nothing is given back here, so a slot that was refused cannot be free afterwards.
        const alternatives: string[] = answer.alternatives.map((slot: { id: string }) => slot.id);
        expect(alternatives).not.toContain(wanted);
        wanted = alternatives[n % Math.max(alternatives.length, 1)];
      }
    });
    await Promise.all(flows);

    expect(await faults(event.id)).toEqual(NONE);
    expect(await test.database.query(MISSED, [event.id])).toEqual([{ count: 0 }]);
    expect(booked).toBe(20 * TABLES);
  }, 120_000);

  it('gives the last tables of one slot to as many pairs as there are tables, at the first try', async () => {
    const event = await makeMeetingEvent(test.database, { slots: 1, tables: 7 });
    const people = await makeMeeters(event.id, 100);
    const pairs = await Promise.all(
      Array.from({ length: 50 }, async (_, n) => ({
        to: people[2 * n]!,
        requestId: await askedRequest(people[2 * n + 1]!, event.id, people[2 * n]!),
      })),
    );
    const answers = await Promise.all(
      pairs.map(({ to, requestId }) => answerOf(to, ACCEPT, { requestId, slotId: event.slotIds[0] })),
    );
    expect(answers.filter(({ __typename }) => __typename === 'MeetingBooked')).toHaveLength(7);
    expect(
      answers.filter(({ __typename, alternatives }) => __typename === 'SlotTaken' && alternatives.length === 0),
    ).toHaveLength(43);
    expect(await faults(event.id)).toEqual(NONE);
  });

  it('books one meeting when one answer is sent twenty times', async () => {
    const event = await makeMeetingEvent(test.database);
    const [ada, ben] = (await makeMeeters(event.id, 2)) as [Meeter, Meeter];
    const requestId = await askedRequest(ada, event.id, ben);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => answerOf(ben, ACCEPT, { requestId, slotId: event.slotIds[0] })),
    );
    expect(new Set(answers.map(({ meeting }) => meeting.id)).size).toBe(1);
    expect(await faults(event.id)).toEqual(NONE);
  });

  it('keeps one of an acceptance and a withdrawal that cross', async () => {
    const event = await makeMeetingEvent(test.database, { slots: 10, tables: 10 });
    const people = await makeMeeters(event.id, 40);
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, async (_, n) => {
        const [from, to] = [people[2 * n]!, people[2 * n + 1]!];
        const requestId = await askedRequest(from, event.id, to);
        const answers = await Promise.all([
          answerOf(to, ACCEPT, { requestId, slotId: event.slotIds[n % 10] }),
          answerOf(from, WITHDRAW, { requestId }),
        ]);
        return answers.map(({ __typename }) => __typename).join(' ');
      }),
    );
    for (const outcome of outcomes)
      expect(['MeetingBooked RequestNotOpen', 'RequestNotOpen RequestAnswered']).toContain(outcome);
    expect(await faults(event.id)).toEqual(NONE);
  });

  it('lets moves and bookings meet in one slot, and loses no meeting', async () => {
    const event = await makeMeetingEvent(test.database, { slots: 2, tables: 4 });
    const [first, second] = event.slotIds as [string, string];
    const people = await makeMeeters(event.id, 16);
    const meetings = [];
    for (let n = 0; n < 4; n += 1) {
      const slotId = n < 2 ? first : second;
      meetings.push({
        ...(await bookedMeeting(people[2 * n]!, event.id, people[2 * n + 1]!, slotId)),
        by: people[2 * n]!,
        other: slotId === first ? second : first,
      });
    }
    const requests = [];
    for (let n = 4; n < 8; n += 1)
      requests.push({
        to: people[2 * n]!,
        requestId: await askedRequest(people[2 * n + 1]!, event.id, people[2 * n]!),
      });
    const moves = meetings.map(({ meetingId, by, other }) => answerOf(by, MOVE, { meetingId, slotId: other }));
    const bookings = requests.map(({ to, requestId }, n) =>
      answerOf(to, ACCEPT, { requestId, slotId: n % 2 ? first : second }),
    );
    for (const { __typename } of await Promise.all([...moves, ...bookings]))
      expect(['MeetingBooked', 'SlotTaken']).toContain(__typename);
    expect(await faults(event.id)).toEqual(NONE);
    const held = await test.database.query<{ id: string }>(
      `select id from meeting where status = 'BOOKED' and event_id = $1`,
      [event.id],
    );
    expect(held.map(({ id }) => id)).toEqual(expect.arrayContaining(meetings.map(({ meetingId }) => meetingId)));
  });

  it('moves a meeting to one of two slots when both people move it at once, and tells of each move once', async () => {
    const event = await makeMeetingEvent(test.database, { slots: 3, tables: 3 });
    const [first, second, third] = event.slotIds as [string, string, string];
    const [ada, ben] = (await makeMeeters(event.id, 2)) as [Meeter, Meeter];
    const { meetingId } = await bookedMeeting(ada, event.id, ben, first);
    const answers = await Promise.all([
      answerOf(ada, MOVE, { meetingId, slotId: second }),
      answerOf(ada, MOVE, { meetingId, slotId: second }),
      answerOf(ben, MOVE, { meetingId, slotId: third }),
    ]);
    for (const { __typename } of answers) expect(__typename).toBe('MeetingBooked');
    expect(await faults(event.id)).toEqual(NONE);
    const [meeting] = await test.database.query<{ slotId: string; revision: number }>(
      'select slot_id as "slotId", revision from meeting where id = $1',
      [meetingId],
    );
    expect([second, third]).toContain(meeting!.slotId);
    // Two moves, or three where the two by one person lay around the other's; the same move twice in a row is one.
    expect([2, 3]).toContain(meeting!.revision);
    const told = await test.database.query<{ count: number }>(
      `select count(*)::int as count from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = 'meetings.send-news' and j.payload ->> 'meetingId' = $1`,
      [meetingId],
    );
    expect(told[0]!.count).toBe(2 * (meeting!.revision + 1));
  });

  it('lets the constraint decide between a booking and a workshop that takes the same time', async () => {
    const event = await makeMeetingEvent(test.database, { slots: 1, tables: 20 });
    const [slotId] = event.slotIds;
    const [session] = await test.database.query<{ id: string }>(
      `insert into session (event_id, kind, title, abstract, language, starts_at, ends_at)
       select event_id, 'WORKSHOP', '{"fr": "A", "en": "A"}', '{"fr": "", "en": ""}', 'FR', starts_at, ends_at from slot where id = $1 returning id`,
      [slotId],
    );
    const people = await makeMeeters(event.id, 40);
    const requests = await Promise.all(
      Array.from({ length: 20 }, async (_, n) => ({
        to: people[2 * n]!,
        requestId: await askedRequest(people[2 * n + 1]!, event.id, people[2 * n]!),
      })),
    );
    const outcomes = await Promise.all(
      requests.map(async ({ to, requestId }) => {
        const seated = test.database
          .query('insert into seat (slot_id, person_id, session_id) values ($1, $2, $3)', [
            slotId,
            to.personId,
            session!.id,
          ])
          .then(
            () => 'seated',
            (error: unknown) => (violates(error, 'seat_person_once') ? 'refused' : Promise.reject(error as Error)),
          );
        const [answer, seat] = await Promise.all([answerOf(to, ACCEPT, { requestId, slotId }), seated]);
        return `${answer.__typename} ${seat}`;
      }),
    );
    for (const outcome of outcomes) expect(['MeetingBooked refused', 'SlotTaken seated']).toContain(outcome);
    expect(await faults(event.id)).toEqual(NONE);
  });

  it('ends in one state when a meeting is moved and cancelled at once, again and again', async () => {
    const event = await makeMeetingEvent(test.database, { slots: 2, tables: 10 });
    const [first, second] = event.slotIds as [string, string];
    const people = await makeMeeters(event.id, 20);
    await Promise.all(
      Array.from({ length: 10 }, async (_, n) => {
        const [from, to] = [people[2 * n]!, people[2 * n + 1]!];
        const { meetingId } = await bookedMeeting(from, event.id, to, first);
        await Promise.all([
          answerOf(from, MOVE, { meetingId, slotId: second }),
          answerOf(to, CANCEL, { meetingId }),
          answerOf(to, MOVE, { meetingId, slotId: second }),
          answerOf(from, CANCEL, { meetingId }),
        ]);
        expect((await ask(to, event.id, from.personId)).__typename).toBe('MeetingAsked');
      }),
    );
    expect(await faults(event.id)).toEqual(NONE);
    const [left] = await test.database.query(
      `select count(*)::int as booked from meeting where status = 'BOOKED' and event_id = $1`,
      [event.id],
    );
    expect(left).toEqual({ booked: 0 });
  });
});
