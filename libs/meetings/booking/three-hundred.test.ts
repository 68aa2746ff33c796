import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeTicket, startTestApp, type TestApp } from '@parvis/testing';
import { ACCEPT, makeMeeter, makeMeetingEvent, type Meeter, MORNING } from '../meetings.fixtures';

const CLIENTS = 300;

/** Somebody or a table twice in a slot, by what meetings say. */
const TWICE = `
  with booked as (
    select m.id, m.slot_id, h.holder from meeting m join meeting_request r on r.id = m.request_id
    cross join lateral (values (r.from_person_id), (r.to_person_id), (m.table_id)) as h (holder)
    where m.event_id = $1 and m.status = 'BOOKED'
  )
  select count(*)::int as twice from booked a join booked b on a.slot_id = b.slot_id and a.holder = b.holder and a.id < b.id`;

/** Each of three hundred people at a browser of their own asks for the same thing in the same moment. */
describe('three hundred clients at once', () => {
  let test: TestApp;
  const people: Meeter[] = [];
  beforeAll(async () => {
    test = await startTestApp({ databasePool: 20 });
    test.travelTo(MORNING);
    const event = await makeMeetingEvent(test.database);
    for (let n = 0; n < CLIENTS; n += 1)
      people.push(await makeMeeter(test, event.id, { email: `client-${n}@example.org` }));
  }, 240_000);
  afterAll(() => test.close());

  const makeFullEvent = async (shape: { slots: number; tables: number }) => {
    const event = await makeMeetingEvent(test.database, shape);
    for (const { personId } of people) await makeTicket(test.database, event.id, personId, { openToMeetings: true });
    return event;
  };

  const asked = async (eventId: string, pairs: { from: string; to: string }[]): Promise<string[]> => {
    const rows = await test.database.query<{ id: string }>(
      `insert into meeting_request (event_id, request_key, from_person_id, to_person_id, message, status, sent_at)
       select $1, gen_random_uuid(), x."from", x."to", 'Bonjour', 'PENDING', $3
       from jsonb_to_recordset($2::jsonb) as x ("from" uuid, "to" uuid) returning id, to_person_id`,
      [eventId, JSON.stringify(pairs), MORNING],
    );
    return rows.map(({ id }) => id);
  };

  /** As a browser asks: anything but a plain answer ends the test. */
  const accept = async (client: Meeter, requestId: string, slotId: string): Promise<string> => {
    const response = await fetch(`${test.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: client.cookie },
      body: JSON.stringify({ query: ACCEPT, variables: { requestId, slotId } }),
    });
    const { data, errors } = (await response.json()) as { data: Record<string, any>; errors?: unknown };
    expect({ status: response.status, errors }).toEqual({ status: 200, errors: undefined });
    return data['acceptMeeting'].__typename;
  };

  const outcomes = async (eventId: string, answers: string[]) => {
    const [{ twice } = { twice: -1 }] = await test.database.query<{ twice: number }>(TWICE, [eventId]);
    const [{ booked } = { booked: -1 }] = await test.database.query<{ booked: number }>(
      `select count(*)::int as booked from meeting where event_id = $1 and status = 'BOOKED'`,
      [eventId],
    );
    const count = (name: string) => answers.filter((answer) => answer === name).length;
    return { twice, booked, told: count('MeetingBooked'), taken: count('SlotTaken') };
  };

  it('want the same slot with forty tables: forty have one, nobody twice', async () => {
    const event = await makeFullEvent({ slots: 1, tables: 40 });
    const ids = await asked(
      event.id,
      people.map(({ personId }, n) => ({ from: people[(n + 1) % CLIENTS]!.personId, to: personId })),
    );
    const answers = await Promise.all(people.map((client, n) => accept(client, ids[n]!, event.slotIds[0]!)));
    const { twice, booked, told, taken } = await outcomes(event.id, answers);
    expect(twice).toBe(0);
    expect(booked).toBe(told);
    expect(told).toBe(40);
    expect(taken).toBe(CLIENTS - told);
  }, 120_000);

  it('want the same last table: one has it', async () => {
    const event = await makeFullEvent({ slots: 1, tables: 1 });
    const ids = await asked(
      event.id,
      people.map(({ personId }, n) => ({ from: people[(n + 1) % CLIENTS]!.personId, to: personId })),
    );
    const answers = await Promise.all(people.map((client, n) => accept(client, ids[n]!, event.slotIds[0]!)));
    expect(await outcomes(event.id, answers)).toEqual({ twice: 0, booked: 1, told: 1, taken: CLIENTS - 1 });
  }, 120_000);

  it('want the same person in the same slot: one has them, and both are told once', async () => {
    const event = await makeFullEvent({ slots: 1, tables: CLIENTS });
    const ada = await makeMeeter(test, event.id, { email: 'ada.all@example.org' });
    const ids = await asked(
      event.id,
      people.map(({ personId }) => ({ from: ada.personId, to: personId })),
    );
    const answers = await Promise.all(people.map((client, n) => accept(client, ids[n]!, event.slotIds[0]!)));
    expect(await outcomes(event.id, answers)).toEqual({ twice: 0, booked: 1, told: 1, taken: CLIENTS - 1 });
    const winner = answers.indexOf('MeetingBooked');
    await test.database.query(`delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
      where t.id = j.task_id and t.identifier <> 'meetings.send-news'`);
    await test.runJobs();
    const mails = await test.mails();
    const to = (address: string) => mails.filter((mail) => mail.to?.[0]?.address === address).length;
    expect(to('ada.all@example.org')).toBe(1);
    const [{ meetings } = { meetings: -1 }] = await test.database.query<{ meetings: number }>(
      `select count(*)::int as meetings from meeting m join meeting_request r on r.id = m.request_id
       where $1 in (r.from_person_id, r.to_person_id)`,
      [people[winner]!.personId],
    );
    expect(to(`client-${winner}@example.org`)).toBe(meetings);
  }, 120_000);
});
