import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  admit,
  type Client,
  giveRole,
  makeEvent,
  makePerson,
  makePlaces,
  makeTicket,
  startTestApp,
  type TestApp,
} from '@parvis/testing';

const HOME = `{ staffHome { eventsThisYear registeredThisYear
  today { event { slug startsAt } confirmed capacity present } coming { event { slug } confirmed capacity }
  openPolls { title { fr } event { slug } results { answers } } decisions { kind event { slug } } } }`;

describe('the staff home', () => {
  let test: TestApp;
  let staff: Client;
  let organiser: Client;
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo('2024-11-28T08:00:00Z');
    const db = test.database;
    staff = await test.as(await makePerson(db, { isStaff: true }));
    const today = await makeEvent(db, {
      slug: 'today',
      startsAt: '2024-11-28T07:00:00Z',
      endsAt: '2024-11-29T17:00:00Z',
    });
    const soon = await makeEvent(db, {
      slug: 'soon',
      startsAt: '2024-12-10T07:00:00Z',
      endsAt: '2024-12-10T17:00:00Z',
    });
    await makeEvent(db, { slug: 'no-places', startsAt: '2024-12-12T07:00:00Z', endsAt: '2024-12-12T17:00:00Z' });
    const past = await makeEvent(db, {
      slug: 'past',
      startsAt: '2024-10-01T07:00:00Z',
      endsAt: '2024-10-01T17:00:00Z',
    });
    await makeEvent(db, {
      slug: 'unjudged',
      kind: 'NEW_MEMBER_SESSION',
      startsAt: '2024-11-07T08:00:00Z',
      endsAt: '2024-11-07T10:00:00Z',
    });
    await makeEvent(db, { slug: 'last-year', startsAt: '2023-10-01T07:00:00Z', endsAt: '2023-10-01T17:00:00Z' });
    await makePlaces(db, today.id, 100);
    await makePlaces(db, soon.id, 2);
    const people = [await makePerson(db), await makePerson(db)];
    for (const person of people) {
      await makeTicket(db, soon.id, person);
      await makeTicket(db, past.id, person);
    }
    const { id } = await makeTicket(db, today.id, people[0]!);
    await admit(db, today.id, id, '2024-11-28');
    for (const { id: eventId } of [today, past]) {
      await db.query(
        `insert into poll (event_id, code, title, mode, status, is_anonymous, results_shown, created_at, opened_at)
         values ($1, $2, '{"fr": "À chaud", "en": "On the spot"}', 'LIVE', 'OPEN', true, false, '2024-10-01', '2024-10-01')`,
        [eventId, eventId.slice(0, 5)],
      );
    }
    const person = await makePerson(db);
    await giveRole(db, soon.id, person, 'ORGANISER');
    organiser = await test.as(person);
  });
  afterAll(() => test.close());

  it('has what runs, what comes, the polls that are open and the year so far', async () => {
    const { data } = await staff.graphql(HOME);
    expect(data['staffHome']).toMatchObject({
      today: [
        { event: { slug: 'today', startsAt: '2024-11-28T07:00:00.000Z' }, confirmed: 1, capacity: 100, present: 1 },
      ],
      coming: [
        { event: { slug: 'soon' }, confirmed: 2, capacity: 2 },
        { event: { slug: 'no-places' }, confirmed: 0, capacity: null },
      ],
      eventsThisYear: 3,
      registeredThisYear: 3,
    });
    expect(data['staffHome'].openPolls.map(({ event }: any) => event.slug).sort()).toEqual(['past', 'today']);
  });

  it('names what waits for somebody', async () => {
    const { data } = await staff.graphql(HOME);
    expect(data['staffHome'].decisions.map(({ kind, event }: any) => [kind, event.slug])).toEqual([
      ['POLL_LEFT_OPEN', 'past'],
      ['SURVEY_MISSING', 'unjudged'],
      ['NEARLY_FULL', 'soon'],
      ['NO_PLACES_SET', 'no-places'],
    ]);
  });

  it('shows organisers their own events alone', async () => {
    const { data } = await organiser.graphql(HOME);
    expect(data['staffHome']).toMatchObject({
      today: [],
      coming: [{ event: { slug: 'soon' } }],
      openPolls: [],
      decisions: [{ kind: 'NEARLY_FULL', event: { slug: 'soon' } }],
      eventsThisYear: 0,
    });
  });

  it('is not for attendees', async () => {
    const attendee = await makePerson(test.database);
    const event = await makeEvent(test.database);
    await giveRole(test.database, event.id, attendee, 'ATTENDEE');
    for (const client of [test.anonymous, await test.as(attendee)]) {
      expect((await client.graphql(HOME)).errors![0]!.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    }
  });
});
