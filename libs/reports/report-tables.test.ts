import { readFile } from 'node:fs/promises';
import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTable } from '@parvis/platform';
import {
  admit,
  type Client,
  giveRole,
  makeEvent,
  makeOrganisation,
  makePerson,
  makeTicket,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@parvis/testing';

const TABLES = `tables { key title note sharedAt columns { title kind } rows { printed value } }`;
const EVENT = `query ($slug: String!, $language: Language) { event(slug: $slug) { report(language: $language) { ${TABLES} } } }`;
const YEAR = `query ($year: Int!, $language: Language) { yearReport(year: $year, language: $language) { year ${TABLES} } }`;
const SHARE = `mutation ($eventId: ID, $year: Int, $key: String!) { shareTable(eventId: $eventId, year: $year, key: $key) { sharedAt } }`;
const UNSHARE = SHARE.replaceAll('shareTable', 'unshareTable');
const SHARED = `query ($token: String!, $language: Language) { sharedTable(token: $token, language: $language) { about table { key rows { printed } } } }`;
const SAVE = `mutation ($figures: [PastFigureInput!]!) { savePastFigures(figures: $figures) { __typename
  ... on PastFiguresSaved { figures { year measure value } } ... on InvalidInput { errors { field code } } } }`;

describe('reports', () => {
  let test: TestApp;
  let staff: Client;
  let organiser: Client;
  let event: { id: string; slug: string };

  const printed = (tables: any[], key: string): string[][] =>
    tables.find((table) => table.key === key).rows.map((row: any[]) => row.map((cell) => cell.printed));
  const reportOf = async (slug: string, client = staff) =>
    (await client.graphql(EVENT, { slug })).data['event'].report.tables;
  const upload = (client: Client, body: Buffer) =>
    request(test.url)
      .post('/api/reports/past-figures')
      .set('Cookie', client.cookie)
      .set('Content-Type', 'application/octet-stream')
      .send(body);

  /** An event with so many tickets, of which so many were let in at the main door. */
  async function hold(slug: string, day: string, registered: number, present: number, organisationId?: string) {
    const made = await makeEvent(test.database, {
      slug,
      kind: 'CONGRESS',
      startsAt: `${day}T07:00:00Z`,
      endsAt: `${day}T17:00:00Z`,
    });
    for (let n = 0; n < registered; n += 1) {
      const person = await makePerson(test.database, organisationId ? { organisationId } : {});
      const ticket = await makeTicket(test.database, made.id, person);
      if (n < present) await admit(test.database, made.id, ticket.id, day);
    }
    return made;
  }

  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo('2024-11-28T08:00:00Z');
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
    const member = await makeOrganisation(test.database, { college: 'RESEARCH', memberFrom: '2024-02-01' });
    await hold('congres-des-essais-2023', '2023-10-01', 4, 3);
    event = await hold('congres-des-essais-2024', '2024-10-01', 6, 5, member);
    const person = await makePerson(test.database);
    await giveRole(test.database, event.id, person, 'ORGANISER');
    organiser = await test.as(person);
  });
  afterAll(() => test.close());

  it('of an event count its people beside the last edition', async () => {
    const tables = await reportOf(event.slug, organiser);
    expect(printed(tables, 'participants').slice(0, 3)).toEqual([
      ['Inscrits', '6', '', '4', '▲ +50\u202f%'],
      ['Présents', '5', '83\u202f%', '3', '▲ +67\u202f%'],
      ['Absents', '1', '17\u202f%', '1', '= 0\u202f%'],
    ]);
    expect(printed(tables, 'colleges')).toEqual([['Laboratoires et organismes de recherche', '6', '100\u202f%', '5']]);
    expect(printed(tables, 'organisations').at(-1)).toEqual(['Total', '1', '0', '0']);
  });

  it('take one statement of figures, however many people', async () => {
    const reads = async (slug: string) =>
      (await statementsOf(test, () => staff.graphql(EVENT, { slug }))).filter((sql) => sql.includes('took_part'))
        .length;
    expect([await reads('congres-des-essais-2023'), await reads(event.slug)]).toEqual([1, 1]);
  });

  it('of a year have its events, editions side by side, and history from a file', async () => {
    const file = await readFile(`${import.meta.dirname}/fixtures/members-by-college.csv`);
    const read = await upload(staff, file);
    expect(read.status).toBe(200);
    expect(read.body.figures).toHaveLength(28);
    expect((await staff.graphql(SAVE, { figures: read.body.figures })).data['savePastFigures'].__typename).toBe(
      'PastFiguresSaved',
    );
    const { tables } = (await staff.graphql(YEAR, { year: 2024 })).data['yearReport'];
    expect(printed(tables, 'members-by-college').at(-1)).toEqual([
      ...['Total', '441', '475', '493', '510', '530', '452', '421', '▼ −7\u202f%'],
    ]);
    expect(printed(tables, 'figures').slice(0, 2)).toEqual([
      ['Événements', '1', '1', '= 0\u202f%'],
      ['Participants', '3', '5', '▲ +67\u202f%'],
    ]);
    expect(printed(tables, 'figures')).toContainEqual(['Nouvelles adhésions', '0', '1', '▲ +1']);
    expect(printed(tables, 'editions')).toEqual([['Événement congres-des-essais-2024', '3', '5', '▲ +67\u202f%']]);
    expect(printed(tables, 'events')).toEqual([
      ['1er oct. 2024', 'Événement congres-des-essais-2024', 'Congrès', 'Sur place', '5'],
    ]);
    expect((await staff.graphql('{ reportYears }')).data['reportYears']).toEqual([
      ...[2024, 2023, 2022, 2021, 2020, 2019, 2018],
    ]);
    expect((await staff.graphql(YEAR, { year: 1999 })).data['yearReport']).toBeNull();
  });

  it.each([
    ['a year that is none', 'collège,vingt\nSME,3', [{ fault: 'YEAR', line: 1, cell: 'vingt' }]],
    ['a line that nobody knows', 'collège,2020\nPoètes,3', [{ fault: 'MEASURE', line: 2, cell: 'Poètes' }]],
    ['a figure that is none', 'collège,2020\nSME,beaucoup', [{ fault: 'FIGURE', line: 2, cell: 'beaucoup' }]],
    [
      'the same line twice',
      'x,2020\nSME,3\nTPE PME et startups,4',
      [{ fault: 'TWICE', line: 3, cell: 'TPE PME et startups' }],
    ],
    ['a total that is not the sum', 'x;2020\nSME;3\nRecherche;4\nTotal;8', [{ fault: 'TOTAL', line: 4, cell: '8' }]],
    ['an empty file', '', [{ fault: 'FILE_EMPTY' }]],
  ])('refuse a file with %s, and name the line', async (_, text, faults) => {
    const read = await upload(staff, Buffer.from(text));
    expect(read.status).toBe(422);
    expect(read.body).toEqual({ faults });
  });

  it('keep no figure of a list with one that cannot be', async () => {
    const figures = [
      { year: 2010, measure: 'EVENTS', value: 12 },
      { year: 10, measure: 'EVENTS', value: -1 },
    ];
    expect((await staff.graphql(SAVE, { figures })).data['savePastFigures']).toEqual({
      __typename: 'InvalidInput',
      errors: [
        { field: 'figures.1.year', code: 'YEAR' },
        { field: 'figures.1.value', code: 'FIGURE' },
      ],
    });
    const [first] = figures;
    const saved = async (value: number | null) =>
      (await staff.graphql(SAVE, { figures: [{ ...first, value }] })).data['savePastFigures'].figures;
    expect(await saved(12)).toContainEqual({ year: 2010, measure: 'EVENTS', value: 12 });
    expect((await saved(null)).filter(({ year }: { year: number }) => year === 2010)).toEqual([]);
  });

  it('share a table by one link, until staff take it back', async () => {
    const share = async () =>
      (await staff.graphql(SHARE, { eventId: event.id, key: 'participants' })).data['shareTable'];
    const links = await Promise.all([share(), share(), share()]);
    expect(new Set(links.map(({ sharedAt }) => sharedAt)).size).toBe(1);
    const tables = await reportOf(event.slug);
    expect(tables.find(({ key }: any) => key === 'participants').sharedAt).toBe(links[0].sharedAt);
    const token = links[0].sharedAt.split('/').at(-1);
    const { sharedTable } = (await test.anonymous.graphql(SHARED, { token, language: 'EN' })).data;
    expect(sharedTable.about).toBe('Event congres-des-essais-2024');
    expect(sharedTable.table.rows[0][0].printed).toBe('Registered');
    await staff.graphql(UNSHARE, { eventId: event.id, key: 'participants' });
    expect((await test.anonymous.graphql(SHARED, { token })).data['sharedTable']).toBeNull();
    const acts = await test.database.query(
      `select action from audit_entry where subject = 'report' and event_id = $1`,
      [event.id],
    );
    expect(acts).toEqual([{ action: 'report.share' }, { action: 'report.unshare' }]);
  });

  it('leave as PDF, as a workbook with real numbers, and table by table', async () => {
    const pdf = await staff.get(`/api/reports/events/${event.id}/report.pdf`);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect((pdf.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
    const workbook = await staff.get('/api/reports/years/2024/report.xlsx').responseType('blob');
    expect(await readTable(workbook.body, { rows: 50, columns: 20, cell: 200 })).toMatchObject({
      header: ['Mesure', '2023', '2024', 'Évolution'],
    });
    const csv = await staff.get(`/api/reports/events/${event.id}/participants.csv?lang=en`);
    expect(csv.text.split('\r\n')[2]).toBe('Present,5,83.3333%,3,66.6667%');
    for (const none of ['nothing.csv', 'participants.exe', 'report.csv', 'report'])
      expect((await staff.get(`/api/reports/events/${event.id}/${none}`)).status, none).toBe(404);
  });

  it('are for staff, and those of an event for its organisers', async () => {
    expect((await organiser.graphql(YEAR, { year: 2024 })).errors).toHaveLength(1);
    expect((await organiser.graphql(SHARE, { eventId: event.id, key: 'participants' })).errors).toHaveLength(1);
    expect((await organiser.get(`/api/reports/events/${event.id}/participants.csv`)).status).toBe(200);
    for (const path of ['years/2024/report.pdf', 'years/2024/figures.csv'])
      expect((await organiser.get(`/api/reports/${path}`)).status).toBe(404);
    expect((await upload(organiser, Buffer.from('x,2020\nSME,3'))).status).toBe(404);
    const other = await makeEvent(test.database, { slug: 'ailleurs' });
    expect((await organiser.get(`/api/reports/events/${other.id}/report.pdf`)).status).toBe(404);
    expect((await test.anonymous.graphql(EVENT, { slug: event.slug })).errors).toHaveLength(1);
  });
});
