import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Client,
  giveRole,
  makeEvent,
  makePerson,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@parvis/testing';

const SAVED = `... on EventSaved { event { id slug status starts ends timeZone gaps registered canDiscard title { fr en } } }`;
const CREATE = `mutation ($input: EventInput!) { createEvent(input: $input) { __typename ${SAVED} ... on InvalidInput { errors { field code } } } }`;
const UPDATE = `mutation ($id: ID!, $input: EventInput!) { updateEvent(eventId: $id, input: $input) { __typename ${SAVED} ... on InvalidInput { errors { field code } } } }`;
const PUBLISH = `mutation ($id: ID!) { publishEvent(eventId: $id) { __typename ${SAVED} ... on EventNotReady { gaps } } }`;
const UNPUBLISH = `mutation ($id: ID!) { unpublishEvent(eventId: $id) { __typename ${SAVED} ... on EventInUse { registered } } }`;
const DISCARD = `mutation ($id: ID!) { discardEvent(eventId: $id) { __typename ... on EventDiscarded { slug } ... on EventInUse { registered } } }`;
const LIST = `query ($search: String, $status: EventStatus, $year: Int) { staffEvents(search: $search, status: $status, year: $year) {
  total events { slug status } statuses { status count } years { year count } } }`;

const input = {
  titleFr: 'Journée des données',
  titleEn: 'Data day',
  summaryFr: 'Une journée.',
  summaryEn: 'A day.',
  kind: 'CONFERENCE',
  format: 'IN_PERSON',
  filiere: 'DIGITAL_HEALTH',
  starts: '2025-03-29T09:00',
  ends: '2025-03-30T18:00',
  timeZone: 'Europe/Paris',
  venue: 'Paris Santé Campus',
  address: null,
};

describe('events as staff make them', () => {
  let test: TestApp;
  let staff: Client;
  let staffId: string;
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo('2024-11-01T10:00:00Z');
    staffId = await makePerson(test.database, { isStaff: true });
    staff = await test.as(staffId);
  });
  afterAll(() => test.close());

  const create = async (change: object = {}) =>
    (await staff.graphql(CREATE, { input: { ...input, ...change } })).data['createEvent'];
  const update = async (id: string, change: object = {}) =>
    (await staff.graphql(UPDATE, { id, input: { ...input, ...change } })).data['updateEvent'];
  const send = async (mutation: string, id: string) => Object.values((await staff.graphql(mutation, { id })).data)[0];
  const actsOn = async (id: string) =>
    (
      await test.database.query<{ action: string }>('select action from audit_entry where event_id = $1 order by id', [
        id,
      ])
    ).map(({ action }) => action);
  const seen = async (slug: string) =>
    (await test.anonymous.graphql('query ($slug: String!) { event(slug: $slug) { slug } }', { slug })).data['event'];

  it('begin as a draft, by the clocks of their zone', async () => {
    const { event } = await create();
    expect(event).toMatchObject({
      slug: 'journee-des-donnees-2025',
      status: 'DRAFT',
      starts: input.starts,
      ends: input.ends,
      gaps: [],
    });
    const [row] = await test.database.query<{ starts_at: Date; ends_at: Date }>(
      'select starts_at, ends_at from event where id = $1',
      [event.id],
    );
    // Clocks go forward in the night between its two days.
    expect(row).toEqual({ starts_at: new Date('2025-03-29T08:00Z'), ends_at: new Date('2025-03-30T16:00Z') });
    expect(await seen(event.slug)).toBeNull();
    expect((await create()).event.slug).toBe('journee-des-donnees-2025-2');
  });

  it('are public once published, and a draft again while nobody is registered', async () => {
    const { event } = await create({ titleFr: 'Publiée' });
    expect(await send(PUBLISH, event.id)).toMatchObject({ __typename: 'EventSaved', event: { status: 'PUBLISHED' } });
    expect(await seen(event.slug)).not.toBeNull();
    expect(await send(DISCARD, event.id)).toEqual({ __typename: 'EventInUse', registered: 0 });
    const person = await makePerson(test.database);
    await giveRole(test.database, event.id, person, 'ATTENDEE');
    expect(await send(UNPUBLISH, event.id)).toEqual({ __typename: 'EventInUse', registered: 1 });
    expect(await seen(event.slug)).not.toBeNull();
    await test.database.query('delete from event_role where event_id = $1', [event.id]);
    expect(await send(UNPUBLISH, event.id)).toMatchObject({ event: { status: 'DRAFT', canDiscard: false } });
    expect(await seen(event.slug)).toBeNull();
    expect(await send(DISCARD, event.id), 'it was public once').toMatchObject({ __typename: 'EventInUse' });
    expect(await actsOn(event.id)).toEqual(['event.create', 'event.publish', 'event.unpublish']);
  });

  it.each([
    [{ summaryFr: '' }, ['SUMMARY_FR']],
    [{ summaryEn: ' ' }, ['SUMMARY_EN']],
    [{ format: null }, ['FORMAT']],
    [{ venue: '' }, ['PLACE']],
    [{ venue: null, format: 'ONLINE' }, []],
    [{ starts: '2024-03-01T09:00', ends: '2024-03-01T18:00' }, ['OVER']],
  ])('are not published while something is missing: %j', async (change, gaps) => {
    const { event } = await create(change);
    expect(event.gaps).toEqual(gaps);
    const published = await send(PUBLISH, event.id);
    if (gaps.length > 0) expect(published).toEqual({ __typename: 'EventNotReady', gaps });
    else expect(published.__typename).toBe('EventSaved');
    expect((await seen(event.slug)) === null).toBe(gaps.length > 0);
  });

  it('that were never public go without a trace but in the log', async () => {
    const { event } = await create({ titleFr: 'Erreur' });
    expect(await send(DISCARD, event.id)).toEqual({ __typename: 'EventDiscarded', slug: event.slug });
    expect(await test.database.query('select from event where id = $1', [event.id])).toEqual([]);
    expect(await actsOn(event.id)).toEqual(['event.create', 'event.discard']);
  });

  it('tell those who hold a ticket when they move, and nobody when only words change', async () => {
    const { event } = await create({ titleFr: 'Mobile' });
    const jobs = async () =>
      (
        await test.database.query<{ n: number }>(
          `select count(*)::int n from graphile_worker.jobs where task_identifier = 'events.changed'`,
        )
      )[0]!.n;
    const revision = async () =>
      (await test.database.query<{ revision: number }>('select revision from event where id = $1', [event.id]))[0]!
        .revision;
    const before = await jobs();
    await update(event.id, { titleFr: 'Mobile', starts: '2025-03-29T10:00' });
    expect([await revision(), await jobs()], 'a draft tells nobody').toEqual([1, before]);
    await send(PUBLISH, event.id);
    await update(event.id, { titleFr: 'Mobile', starts: '2025-03-29T10:00', summaryFr: 'Autre.' });
    expect([await revision(), await jobs()]).toEqual([1, before]);
    await update(event.id, { titleFr: 'Mobile', starts: '2025-03-29T10:00', summaryFr: 'Autre.', venue: 'Ailleurs' });
    expect([await revision(), await jobs()]).toEqual([2, before + 1]);
    const same = await actsOn(event.id);
    await update(event.id, { titleFr: 'Mobile', starts: '2025-03-29T10:00', summaryFr: 'Autre.', venue: 'Ailleurs' });
    expect(await actsOn(event.id), 'nothing changed, nothing to tell').toEqual(same);
  });

  it.each([
    [{ titleFr: '' }, 'titleFr', 'REQUIRED'],
    [{ titleEn: 'x'.repeat(201) }, 'titleEn', 'TOO_LONG'],
    [{ summaryFr: 'x'.repeat(5001) }, 'summaryFr', 'TOO_LONG'],
    [{ starts: '' }, 'starts', 'REQUIRED'],
    [{ starts: '29/03/2025' }, 'starts', 'DATE_INVALID'],
    [{ ends: '2025-03-29T09:00' }, 'ends', 'END_BEFORE_START'],
    [{ ends: '2025-05-29T09:00' }, 'ends', 'LASTS_TOO_LONG'],
    [{ timeZone: 'Mars/Olympus' }, 'timeZone', 'TIME_ZONE_UNKNOWN'],
  ])('are refused with a sentence: %.40j', async (change, field, code) => {
    expect(await create(change)).toEqual({ __typename: 'InvalidInput', errors: [{ field, code }] });
  });

  it('are listed with the drafts, counted by state and year, in one statement', async () => {
    await makeEvent(test.database, { slug: 'ancien', startsAt: '2019-05-01T07:00Z', endsAt: '2019-05-01T17:00Z' });
    const list = async (filter: object) => (await staff.graphql(LIST, filter)).data['staffEvents'];
    expect(await list({ year: 2019 })).toMatchObject({
      total: 1,
      events: [{ slug: 'ancien', status: 'PUBLISHED' }],
      statuses: [{ status: 'PUBLISHED', count: 1 }],
    });
    const drafts = await list({ status: 'DRAFT', search: 'publiee' });
    expect(drafts.events.map(({ status }: { status: string }) => status)).toEqual(['DRAFT']);
    expect(drafts.years).toEqual([{ year: 2025, count: 1 }]);
    const statements = await statementsOf(test, () => list({}));
    expect(statements.filter((sql) => sql.includes('of_status'))).toHaveLength(1);
  });

  it('are for staff alone', async () => {
    const { event } = await create({ titleFr: 'Fermée' });
    const organiser = await makePerson(test.database);
    await giveRole(test.database, event.id, organiser, 'ORGANISER');
    const client = await test.as(organiser);
    for (const mutation of [PUBLISH, UNPUBLISH, DISCARD])
      expect((await client.graphql(mutation, { id: event.id })).errors![0]!.extensions.code).toBe(
        'NOT_FOUND_OR_NOT_ALLOWED',
      );
    expect((await client.graphql(UPDATE, { id: event.id, input })).errors).toHaveLength(1);
    expect((await client.graphql(LIST, {})).errors).toHaveLength(1);
    expect(await update('nonsense').catch(() => null)).toBeFalsy();
  });
});
