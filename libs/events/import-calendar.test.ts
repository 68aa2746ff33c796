import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Client, makePerson, makeTicket, startTestApp, type TestApp } from '@parvis/testing';

const IMPORT = `mutation ($csv: String!, $apply: Boolean!) { importCalendar(csv: $csv, apply: $apply) {
  __typename ... on CalendarImported { applied lines { line title startsOn change } }
  ... on CalendarRefused { faults { line column code value } } } }`;

const HEADER = 'start_date,end_date,title,kind,format,venue,participants,source_note';
const YEAR = `${HEADER}
2024-01-25,2024-01-25,Webinaire du matin,WEBINAR,ONLINE,,,
2024-06-18,2024-06-19,"Congrès, huitième édition",CONGRESS,IN_PERSON,Palais,650,"two days
of talks"
2024-11-28,2024-11-28,Journée d'hiver,CONFERENCE,,,,
`;

describe('calendar import', () => {
  let test: TestApp;
  let staff: Client;
  beforeAll(async () => {
    test = await startTestApp();
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    await test.database.query('delete from ticket');
    await test.database.query('delete from event');
  });

  const importing = async (csv: string, apply: boolean) =>
    (await staff.graphql(IMPORT, { csv, apply })).data.importCalendar;
  const events = () =>
    test.database.query<{ slug: string; venue: string | null; revision: number; starts_at: Date }>(
      'select * from event order by starts_at',
    );
  const changes = async (csv: string, apply: boolean) =>
    (await importing(csv, apply)).lines.map(({ change }: { change: string }) => change);

  it('shows what would happen and writes nothing', async () => {
    const preview = await importing(YEAR, false);
    expect(preview).toEqual({
      __typename: 'CalendarImported',
      applied: false,
      lines: [
        { line: 2, title: 'Webinaire du matin', startsOn: '2024-01-25', change: 'CREATED' },
        { line: 4, title: 'Congrès, huitième édition', startsOn: '2024-06-18', change: 'CREATED' },
        { line: 5, title: "Journée d'hiver", startsOn: '2024-11-28', change: 'CREATED' },
      ],
    });
    expect(await events()).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    expect(await changes(YEAR, true)).toEqual(['CREATED', 'CREATED', 'CREATED']);
    const first = await events();
    expect(await changes(YEAR, true)).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
    expect(await events()).toEqual(first);
    expect(first.map(({ starts_at }) => starts_at.toISOString())).toEqual([
      '2024-01-25T11:00:00.000Z',
      '2024-06-18T07:00:00.000Z',
      '2024-11-28T08:00:00.000Z',
    ]);
  });

  it('moves an event and leaves what the file does not say', async () => {
    await importing(YEAR, true);
    await test.database.query(
      `update event set starts_at = starts_at + interval '30 minutes', venue = 'Salle des fêtes' where slug = 'journee-d-hiver-2024'`,
    );
    expect(await changes(YEAR, true)).toEqual(['UNCHANGED', 'UNCHANGED', 'UNCHANGED']);
    expect(await changes(`${HEADER}\n2024-12-05,,Journée d'hiver,CONFERENCE,,,,`, true)).toEqual(['UPDATED']);
    const moved = (await events()).find(({ slug }) => slug === 'journee-d-hiver-2024')!;
    expect(moved).toMatchObject({ starts_at: new Date('2024-12-05T08:00:00Z'), venue: 'Salle des fêtes', revision: 1 });
  });

  it('writes nothing when one line is wrong, and says what is', async () => {
    expect(await importing(`${YEAR}2024-02-30,,Faux jour,PARTY,,,,\n`, true)).toEqual({
      __typename: 'CalendarRefused',
      faults: [
        { line: 6, column: 'start_date', code: 'DATE_INVALID', value: '2024-02-30' },
        { line: 6, column: 'kind', code: 'KIND_UNKNOWN', value: 'PARTY' },
      ],
    });
    expect(await events()).toEqual([]);
  });

  it('reads the file of a French spreadsheet', async () => {
    const csv = `\uFEFF${HEADER.replaceAll(',', ';')}\r\n01/10/2024;;Grand jour, enfin;FLAGSHIP;IN_PERSON;;;\r\n;;;;;;;\r\n`;
    expect(await changes(csv, true)).toEqual(['CREATED']);
  });

  it.each([
    ['', 'FILE_EMPTY', null],
    [HEADER, 'FILE_EMPTY', null],
    ['start_date,kind\n2024-01-01,WEBINAR', 'COLUMN_MISSING', 'title'],
    ['start_date,title,kind,colour\n2024-01-01,x,WEBINAR,red', 'COLUMN_UNKNOWN', 'colour'],
    ['start_date,title,kind,kind\n2024-01-01,x,WEBINAR,red', 'COLUMN_TWICE', 'kind'],
    ['start_date,title,kind\n2024-01-01,One, two,WEBINAR', 'TOO_MANY_CELLS', null],
    [`${HEADER}\n2024-01-01,,"never closed`, 'FILE_UNREADABLE', null],
    [`${HEADER}\n${'2024-01-01,,x,WEBINAR,,,,\n'.repeat(1001)}`, 'TOO_MANY_LINES', null],
    [`${HEADER}\n${'x'.repeat(500_001)}`, 'FILE_TOO_LARGE', null],
  ])('refuses a file that it cannot read: %.30s', async (csv, code, column) => {
    const outcome = await importing(csv, true);
    expect(outcome.faults).toMatchObject([{ code, column }]);
  });

  it('lets two imports at once make each event once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => importing(YEAR, true)));
    expect(outcomes.map(({ __typename }) => __typename)).toEqual(Array(4).fill('CalendarImported'));
    expect(await events()).toHaveLength(3);
  });

  it('tells whoever holds a ticket that a day or a place changed, and nobody else', async () => {
    test.travelTo('2024-02-01T08:00:00Z');
    await importing(YEAR, true);
    for (const { id, slug } of await test.database.query<{ id: string; slug: string }>('select id, slug from event'))
      await makeTicket(test.database, id, await makePerson(test.database, { email: `${slug}@example.org` }));
    await test.database.query(`update ticket set registered_at = '2024-01-20'`);
    const later = YEAR.replaceAll('2024-11-28', '2024-12-05').replace('Palais', 'Grand Palais');
    expect(await changes(later, true)).toEqual(['UNCHANGED', 'UPDATED', 'UPDATED']);
    await test.runJobs();
    const told = (await test.mails()).filter(({ subject }) => subject!.startsWith('Changement'));
    expect(told.flatMap(({ to }) => to!.map(({ address }) => address)).sort()).toEqual([
      'congres-huitieme-edition-2024@example.org',
      'journee-d-hiver-2024@example.org',
    ]);
  });

  it('is for staff', async () => {
    const somebody = await test.as(await makePerson(test.database));
    for (const client of [somebody, test.anonymous]) {
      const { errors } = await client.graphql(IMPORT, { csv: YEAR, apply: true });
      expect(errors![0]!.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    }
    expect(await events()).toEqual([]);
  });
});
