import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '@parvis/platform';
import { giveRole, makeEvent, makePerson, startTestApp, type TestApp } from '@parvis/testing';

const EVENTS = `query ($filter: EventFilter!, $first: Int) { events(filter: $filter, first: $first) {
  total events { slug myRoles } kinds { kind count } formats { format count }
  filieres { filiere count } months { month count } } }`;
const EVENT = 'query ($slug: String!) { event(slug: $slug) { slug myRoles } }';

describe('events', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo('2024-10-01T10:00:00Z');
    const day = (date: string, kind: string, slug: string) =>
      makeEvent(test.database, { slug, kind, startsAt: `${date}T07:00:00Z`, endsAt: `${date}T17:00:00Z` });
    await day('2024-11-01', 'WEBINAR', 'later');
    await day('2024-10-01', 'CONGRESS', 'now');
    await day('2024-10-10', 'WEBINAR', 'soon');
    await day('2024-09-01', 'CONGRESS', 'before');
    await day('2024-01-01', 'VISIT', 'long-ago');
    await makeEvent(test.database, {
      slug: 'hidden',
      status: 'DRAFT',
      startsAt: '2024-10-05T07:00:00Z',
      endsAt: '2024-10-05T17:00:00Z',
    });
    await test.database.query(`update event set format = 'ONLINE', filiere = 'MEDTECH' where slug = 'soon'`);
    await test.database.query(
      `update event set title = '{"fr": "Journée santé 100 %", "en": "Health day"}' where slug = 'later'`,
    );
  });
  afterAll(() => test.close());

  const list = async (filter: object, first?: number) =>
    (await test.anonymous.graphql(EVENTS, { filter, first })).data.events;
  const slugs = async (filter: object) => (await list(filter)).events.map(({ slug }: { slug: string }) => slug);

  it('come soonest first, with what is on now, and are past latest first', async () => {
    expect(await slugs({ period: 'COMING' })).toEqual(['now', 'soon', 'later']);
    expect(await slugs({ period: 'PAST' })).toEqual(['before', 'long-ago']);
  });

  it('are counted by kind and format, each over what the other filter leaves', async () => {
    expect(await list({ period: 'COMING', kind: 'WEBINAR' })).toMatchObject({
      total: 2,
      kinds: [
        { kind: 'WEBINAR', count: 2 },
        { kind: 'CONGRESS', count: 1 },
      ],
      formats: [
        { format: 'IN_PERSON', count: 1 },
        { format: 'ONLINE', count: 1 },
      ],
    });
    expect(await slugs({ period: 'COMING', kind: 'WEBINAR', format: 'ONLINE' })).toEqual(['soon']);
  });

  it('are counted by filière and by month, and found by them', async () => {
    expect(await list({ period: 'COMING', month: '2024-10' })).toMatchObject({
      total: 2,
      filieres: [{ filiere: 'MEDTECH', count: 1 }],
      months: [
        { month: '2024-10', count: 2 },
        { month: '2024-11', count: 1 },
      ],
    });
    expect(await slugs({ period: 'COMING', month: '2024-10', filiere: 'MEDTECH' })).toEqual(['soon']);
    expect(await slugs({ period: 'COMING', month: '2024-11', filiere: 'MEDTECH' })).toEqual([]);
    expect(await slugs({ period: 'COMING', month: 'x' })).toEqual([]);
  });

  it('begin in the month that clocks show where they take place', async () => {
    const late = await makeEvent(test.database, { startsAt: '2025-01-31T23:30:00Z', endsAt: '2025-02-01T10:00:00Z' });
    expect(await slugs({ period: 'COMING', month: '2025-02' })).toEqual([late.slug]);
    await test.database.query('delete from event where id = $1', [late.id]);
  });

  it('are found in both languages, without accents, and never by a wildcard', async () => {
    expect(await slugs({ period: 'COMING', search: 'sante' })).toEqual(['later']);
    expect(await slugs({ period: 'COMING', search: 'HEALTH' })).toEqual(['later']);
    expect(await slugs({ period: 'COMING', search: '0 %' })).toEqual(['later']);
    expect(await slugs({ period: 'COMING', search: '_' })).toEqual([]);
  });

  it('are visible once published, before that to those who prepare them', async () => {
    const seenBy = async (personId?: string) => {
      const client = personId ? await test.as(personId) : test.anonymous;
      return (await client.graphql(EVENT, { slug: 'hidden' })).data.event;
    };
    const [{ id }] = (await test.database.query<{ id: string }>(`select id from event where slug = 'hidden'`)) as [
      { id: string },
    ];
    const organiser = await makePerson(test.database);
    await giveRole(test.database, id, organiser, 'ORGANISER');
    const speaker = await makePerson(test.database);
    await giveRole(test.database, id, speaker, 'SPEAKER');
    const listedFor = async (personId: string) =>
      (await (await test.as(personId)).graphql('{ me { events { eventSlug } } }')).data.me.events;
    expect(await listedFor(speaker)).toEqual([]);
    expect(await listedFor(organiser)).toEqual([{ eventSlug: 'hidden' }]);
    expect(await seenBy()).toBeNull();
    expect(await seenBy(speaker)).toBeNull();
    expect(await seenBy(organiser)).toEqual({ slug: 'hidden', myRoles: ['ORGANISER'] });
    expect(await seenBy(await makePerson(test.database, { isStaff: true }))).toMatchObject({ slug: 'hidden' });
  });

  it('take as many statements for one as for three', async () => {
    const database = test.app.get(Database);
    const statements = async (first: number) => {
      let count = 0;
      const query = database.query.bind(database);
      database.query = <Row>(sql: string, parameters?: unknown[]) => ((count += 1), query<Row>(sql, parameters));
      await list({ period: 'COMING' }, first);
      database.query = query;
      return count;
    };
    expect([await statements(1), await statements(3)]).toEqual([2, 2]);
  });
});
