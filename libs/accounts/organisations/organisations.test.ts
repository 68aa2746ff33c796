import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Client, makeOrganisation, makePerson, startTestApp, statementsOf, type TestApp } from '@parvis/testing';

const LIST = `query ($filter: OrganisationFilter!, $first: Int) { staffOrganisations(filter: $filter, first: $first) { total
  organisations { id name membership domains people } memberships { membership count } filieres { filiere count } } }`;
const FIELDS = `... on OrganisationSaved { organisation { id name city memberFrom memberUntil membership domains } } ... on InvalidInput { errors { field code } }`;
const CREATE = `mutation ($input: OrganisationInput!) { createOrganisation(input: $input) { __typename ${FIELDS} } }`;
const UPDATE = `mutation ($id: ID!, $input: OrganisationInput!) { updateOrganisation(organisationId: $id, input: $input) { __typename ${FIELDS} } }`;
const CONFIRM = `mutation ($id: ID!, $yes: Boolean!) { confirmAffiliation(personId: $id, isConfirmed: $yes) { id isConfirmed byAddress } }`;
const PEOPLE = `query ($id: ID!) { organisationPeople(organisationId: $id) { name isConfirmed byAddress } }`;

const input = {
  name: 'Cardiolyse',
  college: 'SME',
  filiere: 'MEDTECH',
  city: 'Évry',
  memberFrom: '2024-01-01',
  memberUntil: null,
  domains: ['cardiolyse.example'],
};

describe('the directory as staff keep it', () => {
  let test: TestApp;
  let staff: Client;
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo('2024-11-28T08:00:00Z');
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
  });
  afterAll(() => test.close());
  beforeEach(() => test.database.query('update person set organisation_id = null; delete from organisation'));

  const create = async (change: object = {}) =>
    (await staff.graphql(CREATE, { input: { ...input, ...change } })).data['createOrganisation'];
  const update = async (id: string, change: object) =>
    (await staff.graphql(UPDATE, { id, input: { ...input, ...change } })).data['updateOrganisation'];
  const list = async (filter: object, first?: number) =>
    (await staff.graphql(LIST, { filter, first })).data['staffOrganisations'];
  const acts = () =>
    test.database.query<{ action: string; details: any }>('select action, details from audit_entry order by id');

  it('says what each is to the cluster today', async () => {
    await create();
    await create({ name: 'Passée', domains: [], memberFrom: '2020-01-01', memberUntil: '2024-11-28' });
    await create({ name: 'Future', domains: [], memberFrom: '2025-01-01' });
    await create({ name: 'Jamais', domains: [], memberFrom: null, filiere: null });
    const { organisations, memberships } = await list({});
    expect(organisations.map(({ name, membership }: any) => [name, membership])).toEqual([
      ['Cardiolyse', 'MEMBER'],
      ['Future', 'COMING'],
      ['Jamais', 'NEVER'],
      ['Passée', 'FORMER'],
    ]);
    expect(memberships).toHaveLength(4);
    expect(await list({ membership: 'FORMER' })).toMatchObject({
      total: 1,
      filieres: [{ filiere: 'MEDTECH', count: 1 }],
    });
  });

  it('is found by name without accents and by domain', async () => {
    await create({ name: 'Hôpital Évry' });
    expect((await list({ search: 'hopital evry' })).total).toBe(1);
    expect((await list({ search: 'cardiolyse.ex' })).total).toBe(1);
    expect((await list({ search: '%' })).total).toBe(0);
  });

  it('changes what is written, and the log has what it was', async () => {
    const { organisation } = await create();
    const before = (await acts()).length;
    const domains = ['NEW.example', ' jean@cardiolyse.example '];
    expect(await update(organisation.id, { memberUntil: '2025-01-01', domains })).toMatchObject({
      organisation: { memberUntil: '2025-01-01', domains: ['cardiolyse.example', 'new.example'] },
    });
    expect((await acts()).slice(before)).toEqual([
      {
        action: 'organisation.update',
        details: {
          name: 'Cardiolyse',
          before: { memberUntil: null, domains: ['cardiolyse.example'] },
          after: { memberUntil: '2025-01-01', domains: ['cardiolyse.example', 'new.example'] },
        },
      },
    ]);
    await update(organisation.id, { memberUntil: '2025-01-01', domains: ['new.example', 'cardiolyse.example'] });
    expect(await acts(), 'nothing changed, nothing to tell').toHaveLength(before + 1);
  });

  it.each([
    [{ name: ' ' }, 'name', 'REQUIRED'],
    [{ name: 'x'.repeat(201) }, 'name', 'TOO_LONG'],
    [{ name: 'CARDIOLYSE' }, 'name', 'NAME_TAKEN'],
    [{ domains: ['cardiolyse.example'] }, 'domains', 'DOMAIN_TAKEN'],
    [{ domains: ['gmail.com'] }, 'domains', 'DOMAIN_FOR_EVERYBODY'],
    [{ domains: ['no domain'] }, 'domains', 'DOMAIN_INVALID'],
    [{ memberFrom: '2024-02-30' }, 'memberFrom', 'DATE_INVALID'],
    [{ memberUntil: '2024-01-01' }, 'memberUntil', 'END_BEFORE_START'],
    [{ memberFrom: null, memberUntil: '2024-01-01' }, 'memberUntil', 'END_WITHOUT_START'],
  ])('refuses with a sentence, and changes nothing: %.50j', async (change, field, code) => {
    await create();
    const other = { name: 'Autre', domains: [] };
    expect(await create({ ...other, ...change })).toEqual({ __typename: 'InvalidInput', errors: [{ field, code }] });
    expect((await list({})).total).toBe(1);
  });

  it('knows its people by their address, or because staff said so', async () => {
    const { organisation } = await create();
    const person = (email: string, familyName: string) =>
      makePerson(test.database, { email, familyName, organisationId: organisation.id });
    await person('anna@cardiolyse.example', 'Adresse');
    const typed = await person('typed@elsewhere.example', 'Tapé');
    const people = async () => (await staff.graphql(PEOPLE, { id: organisation.id })).data['organisationPeople'];
    expect(await people()).toEqual([
      { name: 'Camille Tapé', isConfirmed: false, byAddress: false },
      { name: 'Camille Adresse', isConfirmed: true, byAddress: true },
    ]);
    const { data } = await staff.graphql(CONFIRM, { id: typed, yes: true });
    expect(data['confirmAffiliation']).toEqual({ id: typed, isConfirmed: true, byAddress: false });
    await staff.graphql(CONFIRM, { id: typed, yes: true });
    await staff.graphql(CONFIRM, { id: typed, yes: false });
    expect((await acts()).slice(-2).map(({ action }) => action)).toEqual(['person.affiliate', 'person.disaffiliate']);
    expect((await people())[0]).toMatchObject({ isConfirmed: false });
  });

  it('takes as many statements for three as for one', async () => {
    for (const name of ['A', 'B', 'C']) await makeOrganisation(test.database, { name });
    const count = async (first: number) =>
      (await statementsOf(test, () => list({}, first))).filter((sql) => sql.includes('from organisation')).length;
    expect([await count(1), await count(3)]).toEqual([2, 2]);
  });

  it('leaves as a file with the filters of the page', async () => {
    await create();
    await create({ name: '=Autre', domains: [], filiere: 'DIAGNOSTIC' });
    const { text } = await staff.get('/api/organisations/organisations.csv?filiere=DIAGNOSTIC').expect(200);
    expect(text.split('\r\n')[1]).toBe("'=Autre;TPE, PME et startups;Diagnostic;Évry;Adhérent;01/01/2024;;;0");
    await staff
      .get('/api/organisations/organisations.xlsx')
      .expect('Content-Type', /spreadsheetml/)
      .expect(200);
  });

  it('is for staff alone', async () => {
    const somebody = await test.as(await makePerson(test.database));
    for (const client of [somebody, test.anonymous]) {
      expect((await client.graphql(LIST, { filter: {} })).errors).toHaveLength(1);
      expect((await client.graphql(CREATE, { input })).errors).toHaveLength(1);
      await client.get('/api/organisations/organisations.csv').expect(404);
    }
    expect((await staff.graphql(CONFIRM, { id: 'nonsense', yes: true })).errors).toHaveLength(1);
  });
});
