import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Client, makeEvent, makePerson, makeTicket, startTestApp, type TestApp } from '@parvis/testing';
import { makeMeeting, makeRoom, makeSession, makeSlot, makeSpeaker, publishProgramme } from '../agenda.fixtures';
import { editor } from '../editor/editor.fixtures';
import { seatSpeakers } from '../seats';

const DELAY = `mutation ($input: DelayInput!) { delaySession(input: $input) { __typename
  ... on SessionsMoved { version } ... on DelayNeedsConfirming { seats meetings people } } }`;
/** Minutes after eight in the morning of 1 October 2024. */
const at = (minutes: number) => new Date(Date.UTC(2024, 9, 1, 8, minutes)).toISOString();
const span = (from: number, to: number) => ({ startsAt: at(from), endsAt: at(to) });

describe('who gives way when a session moves, published anew or running late', () => {
  let test: TestApp;
  let staff: Client;
  let event: { id: string; slug: string };
  let talk: string;
  let workshop: string;
  let names: Map<string, string>;
  beforeAll(async () => {
    test = await startTestApp();
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
  });
  afterAll(() => test.close());

  const attendee = async (name: string) => {
    const personId = await makePerson(test.database, { givenName: name });
    await makeTicket(test.database, event.id, personId);
    names.set(personId, name);
    return personId;
  };
  const follow = (sessionId: string, personId: string) =>
    test.database.query(`insert into session_follow values ($1, $2, '2024-09-20')`, [sessionId, personId]);

  /** A talk and a workshop from 8:00 to 9:00, with meetings and another workshop after them. */
  beforeEach(async () => {
    test.travelTo(at(-5));
    names = new Map();
    event = await makeEvent(test.database);
    const roomId = await makeRoom(test.database, event.id, 'Nef');
    talk = await makeSession(test.database, event.id, { title: 'Exposé', roomId, ...span(0, 60) });
    workshop = await makeSession(test.database, event.id, { title: 'Atelier', roomId, capacity: 9, ...span(0, 60) });
    const next = await makeSession(test.database, event.id, { title: 'Suivant', capacity: 9, ...span(60, 90) });
    const later = await makeSession(test.database, event.id, { title: 'Table ronde', ...span(60, 90) });
    const slots = [
      await makeSlot(test.database, event.id, at(40), at(60)),
      await makeSlot(test.database, event.id, at(60), at(80)),
    ];
    await makeSpeaker(test.database, talk, await attendee('speaks, then meets'));
    await follow(workshop, await attendee('signed up, then meets'));
    for (const name of ['speaks, then meets', 'signed up, then meets']) {
      const personId = [...names].find(([, one]) => one === name)![0];
      await makeMeeting(test.database, event.id, slots[1]!, personId, await attendee(`meets who ${name}`));
    }
    const busy = await attendee('signed up twice');
    await follow(workshop, busy);
    await follow(next, busy);
    const speaker = await attendee('signed up, then speaks');
    await follow(workshop, speaker);
    await makeSpeaker(test.database, later, speaker);
    await test.database.transaction((tx) => seatSpeakers(tx, event.id));
    await publishProgramme(test.database, event.id);
  });

  /** Who holds what, and who was written to. */
  async function state() {
    const rows = await test.database.query<{ personId: string; what: string }>(
      `select f.person_id as "personId", s.title ->> 'fr' as what from session_follow f join session s on s.id = f.session_id
         where s.event_id = $1
       union all
       select a.person_id, to_char(l.starts_at at time zone 'UTC', 'HH24:MI') || case when a.meeting_id is null then ' session' else ' meeting' end
         from seat a join slot l on l.id = a.slot_id where l.event_id = $1 and a.person_id is not null
       union all
       select r.from_person_id, m.status from meeting m join meeting_request r on r.id = m.request_id where m.event_id = $1`,
      [event.id],
    );
    return rows.map(({ personId, what }) => `${names.get(personId)}: ${what}`).sort();
  }

  /** Whose agenda a message says has changed, and what it costs them. */
  async function toldOfLoss() {
    await test.runJobs();
    const addresses = await test.database.query<{ id: string; email: string }>(
      'select id, email from person where id = any ($1::uuid[])',
      [[...names.keys()]],
    );
    const mails = await test.mails();
    return addresses
      .flatMap(({ id, email }) =>
        mails
          .filter(({ to, text }) => to?.[0]?.address === email && /Votre place est rendue|annulé/.test(text ?? ''))
          .map(() => names.get(id)!),
      )
      .sort();
  }

  const byDelay = async (minutes: number) => {
    for (const sessionId of [talk, workshop]) {
      const input = { sessionId, minutes, pushing: false, confirmed: true };
      expect((await staff.graphql(DELAY, { input })).data.delaySession.__typename).toBe('SessionsMoved');
    }
  };
  const byPublishing = async (minutes: number) => {
    const { sessions, version } = await editor(staff).draft(event.slug);
    for (const { id, revision, minutes: length, roomId } of sessions.filter((one: any) =>
      [talk, workshop].includes(one.id),
    ))
      await editor(staff).place({
        eventId: event.id,
        sessionId: id,
        revision,
        startsAt: at(minutes),
        minutes: length,
        roomId,
      });
    expect(await editor(staff).publish({ eventId: event.id, version, confirmed: true })).toMatchObject({
      __typename: 'ProgrammePublished',
    });
  };

  it.each([
    ['by minutes on the day', byDelay],
    ['by publishing', byPublishing],
  ])('ten minutes cost nobody anything, %s', async (_, move) => {
    const before = await state();
    await move(10);
    expect(await state()).toEqual(before);
  });

  it.each([
    ['by minutes on the day', byDelay],
    ['by publishing', byPublishing],
  ])('a quarter of an hour does, %s', async (_, move) => {
    await move(15);
    expect(await state()).toEqual([
      'meets who signed up, then meets: 09:00 meeting',
      'signed up twice: 09:00 session',
      'signed up twice: Suivant',
      'signed up, then meets: 09:00 meeting',
      'signed up, then meets: BOOKED',
      'signed up, then speaks: 09:00 session',
      'speaks, then meets: 08:40 session',
      'speaks, then meets: 09:00 session',
      'speaks, then meets: CANCELLED',
    ]);
    expect(await toldOfLoss()).toEqual([
      'signed up twice',
      'signed up, then meets',
      'signed up, then speaks',
      'speaks, then meets',
    ]);
  });

  it('asks before a delay costs somebody something, and says what', async () => {
    const ask = async (sessionId: string) =>
      (await staff.graphql(DELAY, { input: { sessionId, minutes: 15, pushing: false, confirmed: false } })).data
        .delaySession;
    const before = await state();
    expect(await ask(talk)).toMatchObject({
      __typename: 'DelayNeedsConfirming',
      seats: 0,
      meetings: 1,
      people: [expect.any(String)],
    });
    expect(await ask(workshop)).toMatchObject({ seats: 3, meetings: 0, people: Array(3).fill(expect.any(String)) });
    expect(await state()).toEqual(before);
  });

  it('writes to those who lose something for a delay, and not to those whom it costs minutes', async () => {
    const count = (await test.mails()).length;
    await byDelay(10);
    await test.runJobs();
    expect(await test.mails()).toHaveLength(count);
  });
});
