import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Client,
  giveRole,
  makeEvent,
  makeOrganisation,
  makePerson,
  startTestApp,
  type TestApp,
} from '@parvis/testing';
import { countRows, copyRows } from './copy-rows';
import { type EventCopy, EventCopies } from './event-copies';

const DUPLICATE = `mutation ($input: DuplicateEventInput!) { duplicateEvent(input: $input) { __typename
  ... on EventSaved { event { id slug status starts ends title { fr en } registered canDiscard } }
  ... on InvalidInput { errors { field code } } } }`;
const COPY = 'query ($id: ID!) { eventCopy(eventId: $id) { part count isOptional } }';

describe('duplicating an event', () => {
  let test: TestApp;
  let staff: Client;
  let staffId: string;
  let source: { id: string; slug: string };
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo('2024-11-01T10:00:00Z');
    staffId = await makePerson(test.database, { isStaff: true });
    staff = await test.as(staffId);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    // On Friday before the clocks go back, to Monday after.
    source = await makeEvent(test.database, {
      slug: 'journee-2024',
      startsAt: '2024-10-25T07:00Z',
      endsAt: '2024-10-28T17:00Z',
    });
  });
  afterEach(() => test.database.query('delete from event'));

  const duplicate = async (input: object = {}, client = staff) => {
    const whole = {
      eventId: source.id,
      titleFr: 'Journée 2025',
      titleEn: 'Day 2025',
      startsOn: '2025-10-24',
      ...input,
    };
    return (await client.graphql(DUPLICATE, { input: whole })).data?.['duplicateEvent'];
  };

  it('makes a draft at the same hours of the new days, over the change of the hour', async () => {
    const { event } = await duplicate();
    expect(event).toMatchObject({
      slug: 'journee-2025',
      status: 'DRAFT',
      starts: '2025-10-24T09:00',
      ends: '2025-10-27T18:00',
      title: { fr: 'Journée 2025', en: 'Day 2025' },
      registered: 0,
      canDiscard: true,
    });
    const late = (await duplicate({ startsOn: '2026-01-10' })).event;
    expect([late.starts, late.ends]).toEqual(['2026-01-10T09:00', '2026-01-13T18:00']);
    expect(late.slug).toBe('journee-2025-2026');
  });

  it('gives each copy an address of its own, also when two are made at once', async () => {
    const slugs = (await Promise.all([1, 2, 3].map(() => duplicate()))).map(({ event }) => event.slug);
    expect(slugs.sort()).toEqual(['journee-2025', 'journee-2025-2', 'journee-2025-3']);
  });

  it('takes along who conducts it, and nobody who came', async () => {
    const organiser = await makePerson(test.database);
    await giveRole(test.database, source.id, organiser, 'ORGANISER');
    await giveRole(test.database, source.id, organiser, 'ATTENDEE');
    const { event } = await duplicate();
    const roles = await test.database.query('select person_id, role from event_role where event_id = $1', [event.id]);
    expect(roles).toEqual([{ person_id: organiser, role: 'ORGANISER' }]);
  });

  it('takes along what the other rooms registered, moved, and says beforehand how much', async () => {
    const slot = `insert into slot (event_id, starts_at, ends_at) values ($1, $2, $2::timestamptz + interval '20 minutes')`;
    // One before and one after the clocks go back: 9:00 and 10:00 in Paris.
    await test.database.query(slot, [source.id, '2024-10-26T07:00Z']);
    await test.database.query(slot, [source.id, '2024-10-28T09:00Z']);
    await test.database.query(`insert into meeting_table (event_id, label, position) values ($1, 'Table 1', 1)`, [
      source.id,
    ]);
    await test.database.query(`insert into room (event_id, name, position) values ($1, 'Auditorium', 1)`, [source.id]);
    const { data } = await staff.graphql(COPY, { id: source.id });
    expect(data['eventCopy']).toEqual(
      expect.arrayContaining([
        { part: 'slots', count: 2, isOptional: false },
        { part: 'tables', count: 1, isOptional: false },
        { part: 'rooms', count: 1, isOptional: false },
      ]),
    );
    const { event } = await duplicate();
    const slots = await test.database.query<{ starts_at: Date }>(
      'select starts_at from slot where event_id = $1 order by starts_at',
      [event.id],
    );
    expect(slots.map(({ starts_at }) => starts_at.toISOString())).toEqual([
      '2025-10-25T07:00:00.000Z',
      '2025-10-27T09:00:00.000Z',
    ]);
    expect(await countRows(test.database, 'room', event.id)).toBe(1);
    expect(await countRows(test.database, 'meeting_table', event.id)).toBe(1);
    // The original stays as it was.
    expect(await countRows(test.database, 'slot', source.id)).toBe(2);
  });

  it('takes exhibitors along only when staff ask for them, without booth and team', async () => {
    const organisationId = await makeOrganisation(test.database);
    await test.database.query(
      `with booth as (insert into exhibitor (event_id, organisation_id, booth, description, website)
         values ($1, $2, 'A1', '{"fr": "Nos robots", "en": "Our robots"}', 'https://robots.example') returning id)
       insert into exhibitor_member (exhibitor_id, person_id) select id, $3 from booth`,
      [source.id, organisationId, await makePerson(test.database)],
    );
    await test.database.query(
      `with logo as (insert into stored_file (sha256, media_type, name, size, content, created_at)
         values (sha256('x'), 'image/webp', 'logo.webp', 1, 'x', '2024-01-01') returning id)
       update exhibitor set offers = '{ROBOTICS}', filiere = 'MEDTECH', logo_id = logo.id from logo where event_id = $1`,
      [source.id],
    );
    const { data } = await staff.graphql(COPY, { id: source.id });
    expect(data['eventCopy']).toContainEqual({ part: 'exhibitors', count: 1, isOptional: true });
    const without = await duplicate();
    expect(await countRows(test.database, 'exhibitor', without.event.id)).toBe(0);
    const { event } = await duplicate({ parts: ['exhibitors'] });
    const copied = await test.database.query(
      `select organisation_id, booth, description ->> 'en' as says, website, filiere, offers,
         (select f.content = 'x'::bytea and o.logo_id <> x.logo_id from stored_file f, exhibitor o
          where f.id = x.logo_id and o.event_id = $2) as "hasOwnLogo",
         (select count(*)::int from exhibitor_member m where m.exhibitor_id = x.id) as team
       from exhibitor x where event_id = $1`,
      [event.id, source.id],
    );
    expect(copied).toEqual([
      {
        ...{ organisation_id: organisationId, booth: null, team: 0 },
        ...{ says: 'Our robots', website: 'https://robots.example' },
        ...{ filiere: 'MEDTECH', offers: ['ROBOTICS'], hasOwnLogo: true },
      },
    ]);
  });

  it('copies all of it or nothing, and tells the log', async () => {
    const copies = test.app.get(EventCopies, { strict: false });
    let isBroken = true;
    copies.register({
      part: 'test',
      count: async () => 0,
      copy: async () => {
        if (isBroken) throw new Error('this room cannot copy');
      },
    });
    const before = await countRows(test.database, 'audit_entry', staffId, 'actor_id = $1');
    expect(
      (
        await staff.graphql(DUPLICATE, {
          input: { eventId: source.id, titleFr: 'X', titleEn: '', startsOn: '2025-10-24' },
        })
      ).errors,
    ).toHaveLength(1);
    expect(await test.database.query('select slug from event')).toEqual([{ slug: 'journee-2024' }]);
    isBroken = false;
    const { event } = await duplicate();
    const entries = await test.database.query(
      'select action, event_id, details from audit_entry where actor_id = $1 order by id offset $2',
      [staffId, before],
    );
    expect(entries).toMatchObject([
      { action: 'event.duplicate', event_id: event.id, details: { days: 364, fromId: source.id } },
    ]);
  });

  it('goes from room to room in their order: what stands on something else comes after it', () => {
    const parts = test.app.get(EventCopies, { strict: false }).parts();
    const known = ['ticketKinds', 'questions', 'rooms', 'sessions', 'meetingPeriod'].filter((part) =>
      parts.includes(part),
    );
    expect(known.length).toBeGreaterThan(3);
    expect(known.map((part) => parts.indexOf(part))).toEqual(
      known.map((part) => parts.indexOf(part)).sort((a, b) => a - b),
    );
  });

  it('points copies at copies', async () => {
    const room = await test.database.query<{ id: string }>(
      `insert into room (event_id, name, position) values ($1, 'A', 1) returning id`,
      [source.id],
    );
    await test.database.query(
      `insert into session (event_id, room_id, kind, title, abstract, language, starts_at, ends_at)
       values ($1, $2, 'TALK', '{"fr": "", "en": ""}', '{"fr": "", "en": ""}', 'FR', '2024-10-25T08:00Z', '2024-10-25T09:00Z')`,
      [source.id, room[0]!.id],
    );
    const target = await makeEvent(test.database, { slug: 'cible' });
    await test.database.transaction(async (tx) => {
      const copy: EventCopy = {
        tx,
        actorId: staffId,
        now: new Date(),
        from: source.id,
        to: target.id,
        ids: new Map(),
        shift: (instant) => new Date(instant.getTime() + 86_400_000),
      };
      await copyRows(copy, 'room');
      await copyRows(copy, 'session', { shifted: ['starts_at', 'ends_at'], mapped: ['room_id', 'sequence_id'] });
    });
    const copied = await test.database.query<{ name: string; starts_at: Date; sequence_id: null }>(
      `select r.name, s.starts_at, s.sequence_id from session s join room r on r.id = s.room_id and r.event_id = s.event_id where s.event_id = $1`,
      [target.id],
    );
    expect(copied).toEqual([{ name: 'A', starts_at: new Date('2024-10-26T08:00Z'), sequence_id: null }]);
  });

  it.each([
    [{ titleFr: ' ' }, 'titleFr', 'REQUIRED'],
    [{ titleFr: '日本' }, 'titleFr', 'TITLE_WITHOUT_LETTERS'],
    [{ titleFr: 'x'.repeat(201) }, 'titleFr', 'TOO_LONG'],
    [{ startsOn: '' }, 'startsOn', 'REQUIRED'],
    [{ startsOn: '2025-02-30' }, 'startsOn', 'DATE_INVALID'],
  ])('is refused with a sentence: %.40j', async (input, field, code) => {
    expect(await duplicate(input)).toEqual({ __typename: 'InvalidInput', errors: [{ field, code }] });
  });

  it('is for staff, and for events that are', async () => {
    const organiser = await makePerson(test.database);
    await giveRole(test.database, source.id, organiser, 'ORGANISER');
    expect(await duplicate({}, await test.as(organiser))).toBeUndefined();
    const { errors } = await staff.graphql(DUPLICATE, {
      input: { eventId: 'nonsense', titleFr: 'X', titleEn: 'X', startsOn: '2025-01-01' },
    });
    expect(errors![0]!.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
  });
});
