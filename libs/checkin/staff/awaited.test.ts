import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, makeEvent, makePerson, makeTicket, startTestApp, type TestApp } from '@parvis/testing';

const AWAITED = `query ($slug: String!) { event(slug: $slug) { awaitedGuests {
  name isVip isSpeaker note speaksAt speaksIn } } }`;

describe('guests who are awaited', () => {
  let test: TestApp;
  let staff: Client;
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo('2024-10-01T07:30:00Z');
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
  });
  afterAll(() => test.close());

  it('are the speakers and VIPs who have not come in today, whoever speaks soonest first', async () => {
    const event = await makeEvent(test.database, { startsAt: '2024-09-30T07:00:00Z', endsAt: '2024-10-01T17:00:00Z' });
    const make = async (givenName: string, audience = 'MEMBER') => {
      const personId = await makePerson(test.database, { givenName, familyName: 'Attendue' });
      return { personId, ticketId: (await makeTicket(test.database, event.id, personId, { audience })).id };
    };
    const [late, soon, vip, came, yesterday] = [
      await make('Tard', 'SPEAKER'),
      await make('Bientôt', 'SPEAKER'),
      await make('Marque'),
      await make('Venue', 'SPEAKER'),
      await make('Hier', 'SPEAKER'),
    ];
    await make('Simple');
    const [room] = await test.database.query<{ id: string }>(
      `insert into room (event_id, name, position) values ($1, 'Grande nef', 0) returning id`,
      [event.id],
    );
    for (const [{ personId }, startsAt] of [
      [late, '2024-10-01T13:00:00Z'],
      [soon, '2024-10-01T08:00:00Z'],
    ] as const)
      await test.database.query(
        `with s as (insert into session (event_id, kind, title, abstract, language, starts_at, ends_at, room_id)
           values ($1, 'TALK', '{"fr": "", "en": ""}', '{"fr": "", "en": ""}', 'FR', $2, $2::timestamptz + interval '1 hour', $3) returning id)
         insert into session_speaker (session_id, person_id, role, position) select id, $4, 'SPEAKER', 0 from s`,
        [event.id, startsAt, room!.id, personId],
      );
    await test.database.query(
      `insert into door_note (ticket_id, is_vip, note) values ($1, true, 'Badge au bureau B')`,
      [vip.ticketId],
    );
    for (const [{ ticketId }, enteredAt] of [
      [came, '2024-10-01T07:00:00Z'],
      [yesterday, '2024-09-30T07:00:00Z'],
    ] as const)
      await letIn(event.id, ticketId, enteredAt);

    const { data } = await staff.graphql(AWAITED, { slug: event.slug });
    const rest = { isVip: false, isSpeaker: true, note: '', speaksAt: null, speaksIn: null };
    expect(data.event.awaitedGuests).toEqual([
      { ...rest, name: 'Bientôt Attendue', speaksAt: '2024-10-01T08:00:00.000Z', speaksIn: 'Grande nef' },
      { ...rest, name: 'Tard Attendue', speaksAt: '2024-10-01T13:00:00.000Z', speaksIn: 'Grande nef' },
      { ...rest, name: 'Marque Attendue', isVip: true, isSpeaker: false, note: 'Badge au bureau B' },
      { ...rest, name: 'Hier Attendue' },
    ]);
  });

  it('are told to staff alone', async () => {
    const event = await makeEvent(test.database);
    const attendee = await test.as(await makePerson(test.database));
    const { errors } = await attendee.graphql(AWAITED, { slug: event.slug });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
  });

  async function letIn(eventId: string, ticketId: string, enteredAt: string) {
    const id = randomUUID();
    await test.database.query(
      `insert into scan (id, event_id, ticket_id, device_id, code, method, verdict, scanned_at, received_at)
       values ($1, $2, $3, $4, 'X', 'CAMERA', 'ADMITTED', $5, $5)`,
      [id, eventId, ticketId, randomUUID(), enteredAt],
    );
    await test.database.query(
      `insert into stay (entered_scan_id, event_id, point_id, ticket_id, day, entered_at)
       select s.id, s.event_id, s.point_id, s.ticket_id, s.scanned_at::date, s.scanned_at from scan s where s.id = $1`,
      [id],
    );
  }
});
