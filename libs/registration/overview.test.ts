import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Client,
  giveRole,
  makeEvent,
  makeOrganisation,
  makePerson,
  makePlaces,
  makeTicket,
  startTestApp,
  type TestApp,
} from '@parvis/testing';
import { Database } from '@parvis/platform';

const OVERVIEW = `query ($slug: String!, $search: String, $audience: Audience, $college: College, $filiere: Filiere, $status: TicketStatus, $kindId: ID, $sort: RegistrationSort, $first: Int, $offset: Int) {
  event(slug: $slug) { registrations(search: $search, audience: $audience, college: $college, filiere: $filiere, status: $status, kindId: $kindId, sort: $sort, first: $first, offset: $offset) {
    total confirmed cancelled capacity matching rows { name organisationName college audience status registeredAt }
    byAudience { audience count } byCollege { college count } byFiliere { filiere count } byStatus { status count } byKind { kindId kindName { fr } count } byDay { day count } } } }`;

describe('registrations as staff see them', () => {
  let test: TestApp;
  let staff: Client;
  let event: { id: string; slug: string };
  beforeAll(async () => {
    test = await startTestApp();
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
    event = await makeEvent(test.database);
    await makePlaces(test.database, event.id, 50);
    const clinic = await makeOrganisation(test.database, { name: 'Clinique Évariste', college: 'RESEARCH' });
    const firm = await makeOrganisation(test.database, { name: '=cmd|firm', college: 'SME' });
    const people: [string, string, string | undefined, string, string][] = [
      ['Zoé', 'Lefèvre', clinic, 'SPEAKER', '2024-09-01T21:30:00Z'],
      ['Marc', 'Élie', firm, 'MEMBER', '2024-09-01T22:30:00Z'],
      ['Anne', '+Roux', firm, 'MEMBER', '2024-09-05T10:00:00Z'],
      ['Éric', 'Vidal', undefined, 'NON_MEMBER', '2024-09-05T11:00:00Z'],
    ];
    for (const [givenName, familyName, organisationId, audience, registeredAt] of people) {
      const personId = await makePerson(test.database, {
        givenName,
        familyName,
        ...(organisationId && { organisationId }),
      });
      const { id } = await makeTicket(test.database, event.id, personId, { audience });
      await test.database.query('update ticket set registered_at = $2 where id = $1', [id, registeredAt]);
    }
    const gone = await makeTicket(test.database, event.id, await makePerson(test.database));
    await test.database.query(`update ticket set status = 'CANCELLED', cancelled_at = '2024-09-20' where id = $1`, [
      gone.id,
    ]);
    // A ticket of another event is nobody's business here.
    await makeTicket(test.database, (await makeEvent(test.database)).id, await makePerson(test.database));
  });
  afterAll(() => test.close());

  const overview = async (args: object = {}) =>
    (await staff.graphql(OVERVIEW, { slug: event.slug, ...args })).data.event.registrations;

  it('count everybody, by audience, college and day of the place', async () => {
    expect(await overview()).toMatchObject({
      total: 5,
      confirmed: 4,
      cancelled: 1,
      capacity: 50,
      matching: 5,
      byAudience: [
        { audience: 'MEMBER', count: 3 },
        { audience: 'NON_MEMBER', count: 1 },
        { audience: 'SPEAKER', count: 1 },
      ],
      byCollege: [
        { college: 'SME', count: 2 },
        { college: 'RESEARCH', count: 1 },
      ],
      byDay: [
        { day: '2024-09-01', count: 1 },
        { day: '2024-09-02', count: 1 },
        { day: '2024-09-05', count: 2 },
      ],
    });
  });

  it('are found without accents, and by organisation', async () => {
    const names = async (search: string) => (await overview({ search })).rows.map(({ name }: { name: string }) => name);
    expect(await names('lefevre')).toEqual(['Zoé Lefèvre']);
    expect(await names('ELIE')).toEqual(['Marc Élie']);
    expect(await names('evariste')).toEqual(['Zoé Lefèvre']);
    expect(await names('100%')).toEqual([]);
  });

  it('are filtered, each count being over what the other filter leaves', async () => {
    expect(await overview({ audience: 'MEMBER' })).toMatchObject({
      matching: 3,
      byCollege: [{ college: 'SME', count: 2 }],
      byAudience: [
        { audience: 'MEMBER', count: 3 },
        { audience: 'NON_MEMBER', count: 1 },
        { audience: 'SPEAKER', count: 1 },
      ],
    });
    const cancelled = await overview({ status: 'CANCELLED', filiere: 'DIGITAL_HEALTH' });
    expect(cancelled).toMatchObject({
      matching: 0,
      byStatus: [],
      byFiliere: [],
    });
    expect((await overview({ status: 'CONFIRMED' })).byStatus).toEqual([
      { status: 'CONFIRMED', count: 4 },
      { status: 'CANCELLED', count: 1 },
    ]);
    const { byKind } = await overview({ status: 'CONFIRMED' });
    expect(byKind.map(({ kindName, count }: any) => [kindName.fr, count])).toEqual([
      ['MEMBER', 2],
      ['NON_MEMBER', 1],
      ['SPEAKER', 1],
    ]);
    expect((await overview({ kindId: byKind[2].kindId })).rows).toMatchObject([{ name: 'Zoé Lefèvre' }]);
    expect((await overview({ kindId: 'nonsense' })).matching).toBe(0);
    expect((await overview({ college: 'RESEARCH' })).rows).toMatchObject([
      { name: 'Zoé Lefèvre', organisationName: 'Clinique Évariste', college: 'RESEARCH' },
    ]);
  });

  it('come in pages, the latest first', async () => {
    const page = await overview({ first: 2, offset: 1 });
    expect(page.rows.map(({ name }: { name: string }) => name)).toEqual(['Anne +Roux', 'Marc Élie']);
    expect(page.matching).toBe(5);
    const sorted = async (sort: string) =>
      (await overview({ sort, status: 'CONFIRMED' })).rows.map(({ name }: { name: string }) => name.split(' ')[1]);
    expect(await sorted('NAME')).toEqual(['+Roux', 'Élie', 'Lefèvre', 'Vidal']);
    expect((await sorted('OLDEST'))[0]).toBe('Lefèvre');
    expect(await sorted('ORGANISATION')).toEqual(['+Roux', 'Élie', 'Lefèvre', 'Vidal']);
  });

  it('take as many statements for one as for two hundred', async () => {
    const database = test.app.get(Database);
    const statements = async (first: number) => {
      const asked: string[] = [];
      const query = database.query.bind(database);
      database.query = <Row>(sql: string, parameters?: unknown[]) => (asked.push(sql), query<Row>(sql, parameters));
      await overview({ first });
      database.query = query;
      return asked.length;
    };
    const one = await statements(1);
    expect(await statements(200)).toBe(one);
    expect(one).toBeLessThanOrEqual(4);
  });

  it('are a spreadsheet in which nothing typed runs as a formula', async () => {
    const { text } = await staff
      .get(`/api/events/${event.id}/registrations.csv`)
      .expect(200)
      .expect('Content-Type', /text\/csv/)
      .expect('Content-Disposition', /inscriptions-event-.*\.csv/);
    const lines = text.split('\r\n');
    expect(lines[0]).toBe(
      '\uFEFFNom;Prénom;Adresse e-mail;Organisation;Collège;Filière;Fonction;Profession;Public;Billet;Statut;Inscription',
    );
    expect(lines[1]).toMatch(
      /^'\+Roux;Anne;.*;'=cmd\|firm;TPE, PME et startups;Medtech;;;Adhérent;MEMBER;Inscrit;05\/09\/2024 12:00$/,
    );
    expect(lines).toHaveLength(7);
  });

  it('are for staff and organisers of this event', async () => {
    const organiser = await makePerson(test.database);
    await giveRole(test.database, event.id, organiser, 'ORGANISER');
    const other = await makePerson(test.database);
    await giveRole(test.database, (await makeEvent(test.database)).id, other, 'ORGANISER');
    const url = `/api/events/${event.id}/registrations.csv`;
    await (await test.as(organiser)).get(url).expect(200);
    for (const client of [test.anonymous, await test.as(other)]) {
      const { errors } = await client.graphql(OVERVIEW, { slug: event.slug });
      expect(errors![0]!.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
      const { status, text } = await client.get(url);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(text).not.toContain('Lefèvre');
    }
    expect((await staff.get('/api/events/nonsense/registrations.csv')).status).toBeGreaterThanOrEqual(400);
  });
});
