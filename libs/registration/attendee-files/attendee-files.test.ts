import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type Client,
  giveRole,
  admit,
  makeEvent,
  makePerson,
  makePlaces,
  makeTicket,
  makeTicketKind,
  startTestApp,
  type TestApp,
} from '@parvis/testing';
import { readTable, writeXlsx } from '@parvis/platform';

let test: TestApp;
let staff: Client;
let event: { id: string; slug: string };
let kind: string;

beforeAll(async () => {
  test = await startTestApp();
  staff = await test.as(await makePerson(test.database, { isStaff: true }));
});
afterAll(() => test.close());
beforeEach(async () => {
  test.travelTo('2024-09-10T10:00:00Z');
  event = await makeEvent(test.database);
  await makePlaces(test.database, event.id, 3);
  await test.database.query(
    `update ticket_kind set name = '{"fr": "Non-adhérent", "en": "Non-member"}' where event_id = $1 and audience = 'NON_MEMBER'`,
    [event.id],
  );
  [{ id: kind }] = (await test.database.query<{ id: string }>(
    `select id from ticket_kind where event_id = $1 and audience = 'NON_MEMBER'`,
    [event.id],
  )) as [{ id: string }];
});

async function send(file: string | Buffer, query: Record<string, string> = {}, client = staff) {
  const response = await fetch(
    `${test.url}/api/events/${event.id}/attendees?${new URLSearchParams({ name: 'liste.csv', kind, ...query }).toString()}`,
    {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream', cookie: client.cookie },
      body: typeof file === 'string' ? file : new Uint8Array(file),
    },
  );
  const lines = (await response.text()).trim().split('\n');
  return {
    status: response.status,
    progress: lines.slice(0, -1).map((one) => JSON.parse(one)),
    ...JSON.parse(lines.at(-1) || '{}'),
  };
}
const tickets = () =>
  test.database.query<{ name: string; status: string; registeredAt: Date }>(
    `select p.given_name || ' ' || p.family_name as name, t.status, t.registered_at as "registeredAt" from ticket t join person p on p.id = t.person_id
     where t.event_id = $1 order by name`,
    [event.id],
  );
/** As French Excel saves it. */
const french = (...lines: string[]) =>
  `\uFEFF${['Nom;Prénom;Adresse e-mail;Organisation;Billet;Inscrit le;Remarque', ...lines].join('\r\n')}\r\n`;
const some = french(
  'Lefèvre;Zoé;zoe@example.org;Clinique des Lilas;non adherent;31/08/2024;',
  'Ben Saïd;Omar;omar@example.org;;;;Arrive tard',
);

describe('a list of attendees', () => {
  it('is looked at first, and nothing is written', async () => {
    expect(await send(some)).toMatchObject({
      applied: false,
      added: 2,
      already: 0,
      faults: 0,
      ignored: ['Remarque'],
      lines: [
        { line: 2, name: 'Zoé Lefèvre', email: 'zoe@example.org', change: 'ADDED' },
        { line: 3, name: 'Omar Ben Saïd', change: 'ADDED' },
      ],
    });
    expect(await tickets()).toEqual([]);
  });

  it('from French Excel gives tickets, which are sent only when staff want it', async () => {
    expect(await send(some, { apply: '1' })).toMatchObject({ applied: true, progress: [{ done: 2, of: 2 }] });
    expect(await tickets()).toEqual([
      { name: 'Omar Ben Saïd', status: 'CONFIRMED', registeredAt: expect.any(Date) },
      // Noon in Paris.
      { name: 'Zoé Lefèvre', status: 'CONFIRMED', registeredAt: new Date('2024-08-31T10:00:00Z') },
    ]);
    await test.runJobs();
    const to = async (address: string) =>
      (await test.mails()).filter((mail) => mail.to?.[0]?.address === address).length;
    expect(await to('zoe@example.org')).toBe(0);
    event = await makeEvent(test.database);
    await makePlaces(test.database, event.id, 3);
    [{ id: kind }] = (await test.database.query('select id from ticket_kind where event_id = $1 limit 1', [
      event.id,
    ])) as [{ id: string }];
    await send('Email,First name,Last name\nzoe@example.org,Zoé,Lefèvre\n', { apply: '1', send: '1' });
    await test.runJobs();
    expect(await to('zoe@example.org')).toBe(1);
  });

  it('may be a workbook, whatever its name says', async () => {
    const columns = ['E-mail', 'Prénom', 'Nom', 'Inscription'].map((title) => ({
      title,
      kind: title === 'Inscription' ? ('date' as const) : ('text' as const),
    }));
    const file = await writeXlsx([{ name: 'Liste', columns, rows: [['li@example.org', '伟', '李', '2024-08-31']] }]);
    expect(await send(file, { apply: '1' })).toMatchObject({ applied: true });
    expect(await tickets()).toMatchObject([{ name: '伟 李', registeredAt: new Date('2024-08-31T10:00:00Z') }]);
  });

  it('with one line that cannot be taken leaves all others out, and names each', async () => {
    const person = await makePerson(test.database, { email: 'there@example.org' });
    await makeTicket(test.database, event.id, person, { audience: 'NON_MEMBER' });
    await makeTicketKind(test.database, event.id, { audience: 'PRESS', priceCents: 1000 });
    const file = french(
      'Bon;Anne;anne@example.org;;;;',
      'Sans;Adresse;;;;;',
      'Faux;Marc;marc@;;;;',
      'Bon;Anne;ANNE@example.org;;;;',
      'Là;Déjà;there@example.org;;;;',
      'Rare;Type;rare@example.org;;VIP;;',
      'Cher;Type;cher@example.org;;Press;;',
      'Tard;Date;date@example.org;;;31/02/2024;',
      'Long;Trop;long@example.org;;;;'.replace('Long', 'L'.repeat(101)),
    );
    const report = await send(file, { apply: '1' });
    expect(report).toMatchObject({ applied: false, added: 1, already: 1, faults: 7 });
    expect(report.lines.map(({ line, change, fault }: any) => [line, change ?? fault.code, fault?.column])).toEqual([
      [2, 'ADDED', undefined],
      [3, 'REQUIRED', 'email'],
      [4, 'EMAIL_INVALID', 'email'],
      [5, 'TWICE_IN_FILE', 'email'],
      [6, 'ALREADY', undefined],
      [7, 'KIND_UNKNOWN', 'kind'],
      [8, 'KIND_HAS_A_PRICE', 'kind'],
      [9, 'DATE_INVALID', 'registeredAt'],
      [10, 'TOO_LONG', 'familyName'],
    ]);
    expect(await tickets()).toHaveLength(1);
  });

  it('never takes more than the places there are, whoever registers at the same time', async () => {
    const list = (name: string, count: number) =>
      ['Email;Prénom;Nom', ...Array.from({ length: count }, (_, n) => `${name}${n}@example.org;${name};${n}`)].join(
        '\n',
      );
    const report = await send(list('many', 5), { apply: '1' });
    expect(report).toMatchObject({ applied: false, added: 3, faults: 2 });
    expect(report.lines[4].fault).toMatchObject({ code: 'NO_PLACE_LEFT' });
    const both = await Promise.all([send(list('a', 2), { apply: '1' }), send(list('b', 2), { apply: '1' })]);
    expect(both.map(({ applied }) => applied).sort()).toEqual([false, true]);
    expect(await tickets()).toHaveLength(2);
  });

  it.each([
    ['nothing', '', { fault: 'FILE_EMPTY' }],
    ['no table', Buffer.from('%PDF-1.7\n%…'), { fault: 'FILE_WRONG_TYPE' }],
    ['no addresses', 'Nom;Prénom\nA;B\n', { fault: 'COLUMN_MISSING', column: 'email' }],
    ['a quote that never closes', 'Email;Prénom;Nom\n"a@example.org;B;C\n', { fault: 'FILE_UNREADABLE' }],
    [
      'more lines than are taken',
      `Email;Prénom;Nom\n${'a@example.org;B;C\n'.repeat(5001)}`,
      { fault: 'TOO_MANY_LINES' },
    ],
  ])('is not %s', async (_, file, fault) => {
    expect(await send(file)).toMatchObject(fault);
    expect(await tickets()).toEqual([]);
  });

  it('of five thousand is taken in a bounded number of statements, with its progress', async () => {
    await test.database.query('update quota set size = 5000 where event_id = $1', [event.id]);
    const lines = Array.from({ length: 5000 }, (_, n) => `mass${n}@example.org;Ada;N${n};Organisation ${n % 700}`);
    const report = await send(['Email;Prénom;Nom;Société', ...lines].join('\n'), { apply: '1' });
    expect(report).toMatchObject({ applied: true, added: 5000 });
    expect(report.progress).toHaveLength(10);
    expect(report.progress.at(-1)).toEqual({ done: 5000, of: 5000 });
  });

  it('comes in through staff of this event alone', async () => {
    const other = await makePerson(test.database);
    await giveRole(test.database, (await makeEvent(test.database)).id, other, 'ORGANISER');
    expect((await send(some, { apply: '1' }, await test.as(other))).status).toBe(404);
    expect((await send(some, { apply: '1' }, test.anonymous)).status).toBe(404);
    expect(await tickets()).toEqual([]);
  });
});

describe('an import', () => {
  const IMPORTS = `query ($slug: String!) { event(slug: $slug) { attendeeImports { id fileName tickets used ticketsSent undoneAt } } }`;
  const UNDO = `mutation ($eventId: ID!, $importId: ID!) { undoAttendeeImport(eventId: $eventId, importId: $importId) {
    __typename ... on ImportUndone { cancelled imports { undoneAt } } ... on ImportNotUndoable { used } } }`;
  const imports = async () => (await staff.graphql(IMPORTS, { slug: event.slug })).data['event'].attendeeImports;
  const undo = async (importId: string) =>
    (await staff.graphql(UNDO, { eventId: event.id, importId })).data['undoAttendeeImport'];

  it('is taken back as a whole, and nobody is told who was told nothing', async () => {
    const before = (await test.mails()).length;
    await send(some, { apply: '1' });
    const [made] = await imports();
    expect(made).toMatchObject({ fileName: 'liste.csv', tickets: 2, used: 0, ticketsSent: false, undoneAt: null });
    expect(await undo(made.id)).toMatchObject({
      __typename: 'ImportUndone',
      cancelled: 2,
      imports: [{ undoneAt: expect.any(String) }],
    });
    expect((await tickets()).map(({ status }) => status)).toEqual(['CANCELLED', 'CANCELLED']);
    await test.runJobs();
    expect((await test.mails()).length).toBe(before);
    expect(await undo(made.id)).toEqual({ __typename: 'ImportNotUndoable', used: 0 });
    expect(await send(some, { apply: '1' }), 'it can come in again').toMatchObject({ applied: true });
    const log = await test.database.query('select action from audit_entry where event_id = $1 order by id', [event.id]);
    expect(log).toEqual([{ action: 'attendees.import' }, { action: 'attendees.undo' }, { action: 'attendees.import' }]);
  });

  it('stays once somebody was let in with a ticket of it', async () => {
    await send(some, { apply: '1' });
    const [made] = await imports();
    const [ticket] = await test.database.query<{ id: string }>('select id from ticket where event_id = $1 limit 1', [
      event.id,
    ]);
    await admit(test.database, event.id, ticket!.id, '2024-10-01T07:45:00Z');
    expect(await undo(made.id)).toEqual({ __typename: 'ImportNotUndoable', used: 1 });
    expect((await tickets()).map(({ status }) => status)).toEqual(['CONFIRMED', 'CONFIRMED']);
  });
});

describe('an export', () => {
  const get = (client: Client, type: string, query = '') =>
    client.get(`/api/events/${event.id}/registrations.${type}${query}`);

  beforeEach(async () => {
    await send(some, { apply: '1' });
    const [diet] = await test.database.query<{ id: string }>(
      `insert into form_question (event_id, kind, label, options, required, stage, is_sensitive, position) values
       ($1, 'CHOICE', '{"fr": "Repas", "en": "Meal"}', '[{"value": "v", "label": {"fr": "=Végétarien", "en": "Vegetarian"}}]', false, 'REGISTRATION', true, 0)
       returning id`,
      [event.id],
    );
    await test.database.query(
      `insert into ticket_answer select t.id, $2, '{v}' from ticket t join person p on p.id = t.person_id
       where t.event_id = $1 and p.email = 'zoe@example.org'`,
      [event.id, diet!.id],
    );
  });

  it('has what staff see filtered, with the answers, in which nothing runs as a formula', async () => {
    const { text } = await get(staff, 'csv', '?search=lefevre')
      .expect(200)
      .expect('Content-Type', /text\/csv/);
    const [header, ...rows] = text.trimEnd().split('\r\n');
    expect(header).toBe(
      '\uFEFFNom;Prénom;Adresse e-mail;Organisation;Collège;Filière;Fonction;Profession;Public;Billet;Statut;Inscription;Repas',
    );
    expect(rows).toEqual([
      "Lefèvre;Zoé;zoe@example.org;Clinique des Lilas;;;;;Non-adhérent;Non-adhérent;Inscrit;31/08/2024 12:00;'=Végétarien",
    ]);
  });

  it('is a workbook too', async () => {
    const { body } = await get(staff, 'xlsx')
      .buffer(true)
      .parse((res, done) => {
        const parts: Buffer[] = [];
        res.on('data', (part: Buffer) => parts.push(part));
        res.on('end', () => done(null, Buffer.concat(parts)));
      });
    const table = await readTable(body as Buffer, { rows: 10, columns: 20, cell: 100 });
    expect(table).toMatchObject({
      rows: [
        { cells: expect.arrayContaining(['omar@example.org']) },
        { cells: expect.arrayContaining(['=Végétarien']) },
      ],
    });
  });

  it('keeps what is about health from organisers, and says who took it', async () => {
    const helper = await makePerson(test.database);
    await giveRole(test.database, event.id, helper, 'ORGANISER');
    const { text } = await get(await test.as(helper), 'csv').expect(200);
    expect(text).not.toContain('Repas');
    const log = async () =>
      test.database.query(`select from audit_entry where event_id = $1 and action = 'attendees.export'`, [event.id]);
    expect(await log()).toEqual([]);
    await get(staff, 'csv').expect(200);
    expect(await log()).toHaveLength(1);
  });

  it('is for staff of this event alone', async () => {
    const { status, text } = await get(test.anonymous, 'csv');
    expect(status).toBe(404);
    expect(text).not.toContain('Lefèvre');
  });
});
