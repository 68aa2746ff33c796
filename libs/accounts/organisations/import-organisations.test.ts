import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeXlsx } from '@parvis/platform';
import { type Client, makePerson, startTestApp, statementsOf, type TestApp } from '@parvis/testing';

let test: TestApp;
let staff: Client;
beforeAll(async () => {
  test = await startTestApp();
  test.travelTo('2024-11-28T08:00:00Z');
  staff = await test.as(await makePerson(test.database, { isStaff: true }));
});
afterAll(() => test.close());
beforeEach(() => test.database.query('update person set organisation_id = null; delete from organisation'));

async function send(file: string | Buffer, apply = false, client = staff) {
  const response = await fetch(`${test.url}/api/organisations/import?name=liste.csv&apply=${apply ? 1 : 0}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream', cookie: client.cookie },
    body: typeof file === 'string' ? file : new Uint8Array(file),
  });
  return { status: response.status, ...((await response.json()) as any) };
}
const kept = () =>
  test.database.query<any>(
    `select name::text, college, filiere, city, member_from as "from", member_until as until,
       array(select domain::text from organisation_domain d where d.organisation_id = o.id order by 1) as domains
     from organisation o order by name`,
  );
/** As French Excel saves it. */
const french = (...lines: string[]) =>
  `\uFEFF${['Nom;Collège;Filière;Ville;Adhérent depuis;Jusqu’au;Domaines;Remarque', ...lines].join('\r\n')}\r\n`;
const some = french(
  'Cardiolyse;TPE, PME et startups;Medtech;Évry;01/01/2024;;cardiolyse.example, @cardio.example;',
  'Hôpital des Pins;Recherche;Santé numérique;;;;;à rappeler',
);
const CARDIOLYSE = {
  name: 'Cardiolyse',
  college: 'SME',
  filiere: 'MEDTECH',
  city: 'Évry',
  from: '2024-01-01',
  until: null,
  domains: ['cardio.example', 'cardiolyse.example'],
};

describe('a list of organisations', () => {
  it('is looked at first, and nothing is written', async () => {
    expect(await send(some)).toMatchObject({
      status: 200,
      applied: false,
      added: 2,
      changed: 0,
      faults: 0,
      lines: [
        { line: 2, name: 'Cardiolyse', change: 'ADDED' },
        { line: 3, name: 'Hôpital des Pins', change: 'ADDED' },
      ],
      ignored: ['Remarque'],
    });
    expect(await kept()).toEqual([]);
  });

  it('is written whole, with membership, college, filière and domains, and stands in the log', async () => {
    expect(await send(some, true)).toMatchObject({ applied: true, added: 2 });
    expect(await kept()).toEqual([
      CARDIOLYSE,
      {
        name: 'Hôpital des Pins',
        college: 'RESEARCH',
        filiere: 'DIGITAL_HEALTH',
        city: null,
        from: null,
        until: null,
        domains: [],
      },
    ]);
    const [entry] = await test.database.query<any>('select action, details from audit_entry order by id desc limit 1');
    expect(entry).toEqual({ action: 'organisations.import', details: { added: 2, changed: 0, file: 'liste.csv' } });
  });

  it('changes what it says of those there are, and nothing where a cell is empty', async () => {
    await send(some, true);
    const again = french(
      'CARDIOLYSE;;;;;01/06/2024;new.example;',
      'hôpital des pins;Laboratoires et organismes de recherche;;;;;;',
    );
    expect(await send(again)).toMatchObject({
      changed: 1,
      same: 1,
      lines: [{ change: 'CHANGED', fields: ['memberUntil', 'domains'] }, { change: 'SAME' }],
    });
    await send(again, true);
    const ended = {
      ...CARDIOLYSE,
      until: '2024-06-01',
      domains: ['cardio.example', 'cardiolyse.example', 'new.example'],
    };
    expect((await kept())[0]).toEqual(ended);
    await send(french('Cardiolyse;;;;2025-01-01;;;'), true);
    expect((await kept())[0], 'a new start opens the membership again').toEqual({
      ...ended,
      from: '2025-01-01',
      until: null,
    });
  });

  it.each([
    [';SME;;;;;;', 'name', 'REQUIRED'],
    [`${'x'.repeat(201)};;;;;;;`, 'name', 'TOO_LONG'],
    ['hôpital des pins;;;;;;;', 'name', 'TWICE_IN_FILE'],
    ['Autre;Amicale;;;;;;', 'college', 'COLLEGE_UNKNOWN'],
    ['Autre;;Pêche;;;;;', 'filiere', 'FILIERE_UNKNOWN'],
    ['Autre;;;;31/02/2024;;;', 'memberFrom', 'DATE_INVALID'],
    ['Autre;;;;01/02/2024;01/01/2024;;', 'memberUntil', 'END_BEFORE_START'],
    ['Autre;;;;;01/01/2024;;', 'memberUntil', 'END_WITHOUT_START'],
    ['Autre;;;;;;gmail.com;', 'domains', 'DOMAIN_FOR_EVERYBODY'],
    ['Autre;;;;;;pas_un_domaine;', 'domains', 'DOMAIN_INVALID'],
    ['Autre;;;;;;cardio.example;', 'domains', 'DOMAIN_TAKEN'],
  ])('with one line that cannot be taken keeps the others out: %.40s', async (wrong, column, code) => {
    const outcome = await send(`${some}${wrong}\r\n`, true);
    expect(outcome).toMatchObject({ applied: false, faults: 1 });
    expect(outcome.lines[2]).toMatchObject({ line: 4, change: null, fault: { column, code } });
    expect(await kept()).toEqual([]);
  });

  it('cannot take the domain of an organisation that the list does not name', async () => {
    await send(some, true);
    const { lines } = await send(french('Autre;;;;;;cardio.example;'), true);
    expect(lines[0].fault).toMatchObject({ code: 'DOMAIN_TAKEN', value: 'cardio.example' });
    expect(await kept()).toHaveLength(2);
  });

  it('comes back as it left, from a workbook too', async () => {
    await send(some, true);
    const { text } = await staff.get('/api/organisations/organisations.csv').expect(200);
    expect(await send(text)).toMatchObject({ same: 2, changed: 0, added: 0, faults: 0 });
    const workbook = await writeXlsx([
      {
        name: 'x',
        columns: [
          { title: 'Name', kind: 'text', width: 20 },
          { title: 'Member since', kind: 'date', width: 20 },
        ],
        rows: [['Institut des Lilas', '2024-03-01']],
      },
    ]);
    await send(workbook, true);
    expect((await kept())[2]).toMatchObject({ name: 'Institut des Lilas', from: '2024-03-01' });
  });

  it.each([
    ['', 'FILE_EMPTY'],
    ['Ville;Collège\r\nParis;SME\r\n', 'COLUMN_MISSING'],
    [Buffer.from('%PDF-1.7 x'), 'FILE_WRONG_TYPE'],
  ])('that is none is refused with a reason: %.20s', async (file, fault) => {
    expect(await send(file, true)).toMatchObject({ status: 422, fault });
  });

  it('costs the same number of statements whatever its length', async () => {
    const list = (n: number) =>
      french(...Array.from({ length: n }, (_, at) => `Organisation ${n} ${at};;;;;;d${at}.n${n}.example;`));
    const one = await statementsOf(test, () => send(list(1), true));
    const many = await statementsOf(test, () => send(list(200), true));
    expect(many.length).toBe(one.length);
  });

  it('is for staff alone', async () => {
    const other = await test.as(await makePerson(test.database));
    expect((await send(some, true, other)).status).toBe(404);
    expect(await kept()).toEqual([]);
  });
});
