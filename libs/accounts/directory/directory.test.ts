import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import request from 'supertest';
import sharp from 'sharp';
import {
  type Client,
  makeEvent,
  makeOrganisation,
  makePerson,
  startTestApp,
  statementsOf,
  type TestApp,
} from '@parvis/testing';

const PAGE = `organisation { id name college isMember } description { fr en } website logo people { id name jobTitle } mayEdit mine mayClaim isOwn isShown
  waiting { id name logo proposedByName }`;
const OUTCOME = `__typename ... on OrganisationPageSaved { page { ${PAGE} } } ... on InvalidInput { errors { field code } }`;
const READ = `query ($id: ID!) { organisationPage(organisationId: $id) { ${PAGE} } }`;
const SAVE = `mutation ($input: OrganisationPageInput!) { saveOrganisationPage(input: $input) { ${OUTCOME} } }`;
const NAME = `mutation ($id: ID!, $name: String!) { proposeOrganisationName(organisationId: $id, name: $name) { ${OUTCOME} } }`;
const CLAIM = `mutation ($id: ID!) { claimOrganisation(organisationId: $id) { ${OUTCOME} } }`;
const SHOW = `mutation ($id: ID!, $isShown: Boolean!) { showMeInDirectory(organisationId: $id, isShown: $isShown) { ${OUTCOME} } }`;
const HIDE = `mutation ($id: ID!, $personId: ID!) { hideOrganisationPerson(organisationId: $id, personId: $personId) { ${OUTCOME} } }`;
const QUEUE = `{ organisationQueue { changes { id organisationName name logo } representatives { organisationId personId name }
  duplicates { keep { id name } drop { id name } sameDomain } } }`;
const DECIDE = `mutation ($id: ID!, $yes: Boolean!, $word: String) { decideOrganisationChange(changeId: $id, isApproved: $yes, word: $word) }`;
const SET = `mutation ($id: ID!, $personId: ID!, $isActive: Boolean!) { setRepresentative(organisationId: $id, personId: $personId, isActive: $isActive) { personId state } }`;
const PREVIEW = `query ($keepId: ID!, $dropId: ID!) { mergePreview(keepId: $keepId, dropId: $dropId) { rows { table count } clashes { fr } } }`;
const MERGE = `mutation ($keepId: ID!, $dropId: ID!) { mergeOrganisations(keepId: $keepId, dropId: $dropId) { __typename
  ... on OrganisationsMerged { organisationId } ... on OrganisationsClash { events { fr } } } }`;

describe('the page of an organisation', () => {
  let test: TestApp;
  let staff: Client;
  let rep: Client;
  let repId: string;
  let orgId: string;
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo('2024-11-28T08:00:00Z');
  });
  afterAll(() => test.close());
  let n = 0;
  beforeEach(async () => {
    n += 1;
    staff = await test.as(await makePerson(test.database, { isStaff: true }));
    orgId = await makeOrganisation(test.database, { name: `Cardiolyse ${n}` });
    await test.database.query('insert into organisation_domain (domain, organisation_id) values ($1, $2)', [
      `cardiolyse${n}.example`,
      orgId,
    ]);
    repId = await makePerson(test.database, { email: `rep@cardiolyse${n}.example`, organisationId: orgId });
    rep = await test.as(repId);
  });
  const page = async (client: Client, id = orgId) => (await client.graphql(READ, { id })).data.organisationPage;
  const codeOf = async (answer: Promise<{ errors?: { extensions: { code: string } }[] }>) =>
    (await answer).errors?.[0]?.extensions.code ?? 'ALLOWED';
  const makeRep = () => staff.graphql(SET, { id: orgId, personId: repId, isActive: true });
  const input = (fields: object = {}) => ({
    organisationId: orgId,
    descriptionFr: '<p>Robots <strong>doux</strong><script>alert(1)</script></p>',
    descriptionEn: '',
    website: 'cardiolyse.example/fr',
    ...fields,
  });

  it('is read by everybody, with those alone who agreed to be shown', async () => {
    expect(await page(test.anonymous)).toMatchObject({
      organisation: { id: orgId },
      people: [],
      mayEdit: false,
      mine: null,
    });
    await rep.graphql(SHOW, { id: orgId, isShown: true });
    expect(await page(test.anonymous)).toMatchObject({ people: [{ id: repId }] });
    expect(
      await codeOf((await test.as(await makePerson(test.database))).graphql(SHOW, { id: orgId, isShown: true })),
    ).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    expect(await page(test.anonymous, 'nothing')).toBeNull();
  });

  it('stands in the public list when it is a member, exhibits, or keeps its page, and not because somebody typed it', async () => {
    const mark = `Liste ${orgId.slice(0, 8)}`;
    const make = (name: string, memberFrom: string) =>
      makeOrganisation(test.database, { name: `${mark} ${name}`, memberFrom });
    await make('Adhérente', '2020-01-01');
    await make('Tapée', '2099-01-01');
    const exhibitor = await make('Exposante', '2099-01-01');
    const hidden = await make('Prépare', '2099-01-01');
    for (const [id, status] of [
      [exhibitor, 'PUBLISHED'],
      [hidden, 'DRAFT'],
    ] as const) {
      const event = await makeEvent(test.database, { status });
      await test.database.query(
        `insert into exhibitor (event_id, organisation_id, description) values ($1, $2, '{"fr": "", "en": ""}')`,
        [event.id, id],
      );
    }
    const listed = async (part: string | null) => {
      const { data } = await test.anonymous.graphql(
        `query ($part: DirectoryPart, $search: String) { memberDirectory(part: $part, search: $search) { total parts { part count }
          organisations { name isMember } } }`,
        { part, search: mark },
      );
      return data.memberDirectory;
    };
    expect(await listed(null)).toEqual({
      total: 2,
      parts: [
        { part: 'MEMBERS', count: 1 },
        { part: 'PARTNERS', count: 1 },
      ],
      organisations: [
        { name: `${mark} Adhérente`, isMember: true },
        { name: `${mark} Exposante`, isMember: false },
      ],
    });
    expect((await listed('PARTNERS')).organisations).toEqual([{ name: `${mark} Exposante`, isMember: false }]);
    expect((await listed('MEMBERS')).total).toBe(1);
  });

  it('is asked for by an address of the organisation, and kept once staff say yes', async () => {
    const outsider = await test.as(
      await makePerson(test.database, { email: `x${n}@elsewhere.example`, organisationId: orgId }),
    );
    expect(await codeOf(outsider.graphql(CLAIM, { id: orgId }))).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    expect(await page(rep)).toMatchObject({ mayClaim: true, mine: null });
    await rep.graphql(CLAIM, { id: orgId });
    expect(await page(rep)).toMatchObject({ mine: 'ASKED', mayEdit: false });
    expect(await codeOf(rep.graphql(SAVE, { input: input() }))).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    expect((await staff.graphql(QUEUE)).data.organisationQueue.representatives).toContainEqual(
      expect.objectContaining({ personId: repId, organisationId: orgId }),
    );
    await makeRep();
    const { data } = await rep.graphql(SAVE, { input: input() });
    expect(data.saveOrganisationPage.page).toMatchObject({
      mayEdit: true,
      description: { fr: '<p>Robots <strong>doux</strong></p>' },
      website: 'https://cardiolyse.example/fr',
    });
    await test.runJobs();
    expect((await test.mails()).at(-1)!.text).toContain('Vous tenez maintenant');
  });

  it('keeps its name until staff say yes to another, and tells their word', async () => {
    await makeRep();
    await rep.graphql(NAME, { id: orgId, name: 'Premier essai' });
    await rep.graphql(NAME, { id: orgId, name: ` Cardiolyse  Groupe ${n}` });
    const waiting = (await page(rep)).waiting;
    expect(waiting).toMatchObject([{ name: `Cardiolyse Groupe ${n}` }]);
    expect(await page(test.anonymous)).toMatchObject({ organisation: { name: `Cardiolyse ${n}` }, waiting: [] });
    expect(await codeOf(rep.graphql(DECIDE, { id: waiting[0].id, yes: true }))).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    await staff.graphql(DECIDE, { id: waiting[0].id, yes: true, word: 'Beau nom' });
    expect(await page(test.anonymous)).toMatchObject({ organisation: { name: `Cardiolyse Groupe ${n}` } });
    await test.runJobs();
    const told = (await test.mails()).filter(({ to }) => to?.[0]?.address === `rep@cardiolyse${n}.example`);
    expect(told.at(-1)!.text).toContain('Beau nom');
    await makeOrganisation(test.database, { name: `Pris ${n}` });
    await rep.graphql(NAME, { id: orgId, name: `Pris ${n}` });
    const [taken] = (await page(rep)).waiting;
    expect((await staff.graphql(DECIDE, { id: taken.id, yes: true })).data.decideOrganisationChange).toBe(false);
    expect((await staff.graphql(DECIDE, { id: taken.id, yes: false })).data.decideOrganisationChange).toBe(true);
    expect((await page(rep)).waiting).toEqual([]);
  });

  it('shows a logo to everybody once staff said yes, and to its keepers before', async () => {
    await makeRep();
    const png = await sharp({ create: { width: 400, height: 200, channels: 4, background: '#0b6b74' } })
      .png()
      .toBuffer();
    const hand = (client: Client, bytes: Buffer, query = '') =>
      request(test.url)
        .post(`/api/organisations/${orgId}/logo${query}`)
        .set('Cookie', client.cookie)
        .set('Content-Type', 'application/octet-stream')
        .send(bytes);
    expect((await hand(rep, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).body).toEqual({
      fault: 'WRONG_TYPE',
    });
    expect((await hand(rep, png, '?crop=0,0,2,1')).body).toEqual({ fault: 'TOO_SMALL' });
    // The framed part of it: a square.
    expect((await hand(rep, png, '?crop=0.25,0,0.5,1')).body).toEqual({ fault: null });
    await hand(await test.as(await makePerson(test.database)), png).expect(404);
    const [{ id, logo }] = (await page(rep)).waiting;
    const shown = await rep.get(logo).expect(200).expect('Content-Type', 'image/webp');
    expect(await sharp(shown.body).metadata()).toMatchObject({ width: 200, height: 200 });
    await test.anonymous.get(logo).expect(404);
    await staff.graphql(DECIDE, { id, yes: true });
    await test.anonymous
      .get((await page(test.anonymous)).logo)
      .expect(200)
      .expect('X-Content-Type-Options', 'nosniff');
  });

  it('is closed to representatives of others, and to a colleague from the moment they leave', async () => {
    await makeRep();
    const otherOrg = await makeOrganisation(test.database);
    const other = await makePerson(test.database, { organisationId: otherOrg });
    await staff.graphql(SET, { id: otherOrg, personId: other, isActive: true });
    const attempts = (client: Client) => [
      client.graphql(SAVE, { input: input() }),
      client.graphql(NAME, { id: orgId, name: 'À moi' }),
      client.graphql(HIDE, { id: orgId, personId: repId }),
    ];
    for (const attempt of attempts(await test.as(other)))
      expect(await codeOf(attempt)).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    for (const attempt of attempts(rep)) expect(await codeOf(attempt)).toBe('ALLOWED');
    await test.database.query('update person set organisation_id = $2 where id = $1', [repId, otherOrg]);
    for (const attempt of attempts(rep)) expect(await codeOf(attempt)).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    await test.database.query('update person set organisation_id = $2 where id = $1', [repId, orgId]);
    await staff.graphql(SET, { id: orgId, personId: repId, isActive: false });
    for (const attempt of attempts(rep)) expect(await codeOf(attempt)).toBe('NOT_FOUND_OR_NOT_ALLOWED');
  });

  it('may be kept by staff in their place, which the log says', async () => {
    const count = async () =>
      (
        await test.database.query(`select from audit_entry where action = 'organisation.page' and subject_id = $1`, [
          orgId,
        ])
      ).length;
    await makeRep();
    await rep.graphql(SAVE, { input: input() });
    expect(await count()).toBe(0);
    await staff.graphql(SAVE, { input: input() });
    expect(await count()).toBe(1);
  });

  it('of two that are one: likely ones are found, what moves is told, nothing that pointed at the old one is lost', async () => {
    const twin = await makeOrganisation(test.database, { name: `CARDIOLYSE ${n} SAS` });
    const person = await makePerson(test.database, { organisationId: twin });
    await staff.graphql(SET, { id: twin, personId: person, isActive: true });
    const event = await makeEvent(test.database);
    await test.database.query(
      `insert into exhibitor (event_id, organisation_id, description) values ($1, $2, '{"fr": "", "en": ""}')`,
      [event.id, twin],
    );
    // A table that comes with a feature of next year.
    await test.database.query(`create table if not exists next_year (made_for uuid references organisation)`);
    await test.database.query('insert into next_year values ($1)', [twin]);
    const { duplicates } = (await staff.graphql(QUEUE)).data.organisationQueue;
    expect(duplicates.map(({ keep, drop }: any) => [keep.id, drop.id].sort())).toContainEqual([orgId, twin].sort());
    const both = { keepId: orgId, dropId: twin };
    const { rows } = (await staff.graphql(PREVIEW, both)).data.mergePreview;
    expect(Object.fromEntries(rows.map(({ table, count }: any) => [table, count]))).toMatchObject({
      exhibitor: 1,
      next_year: 1,
      person: 1,
      organisation_representative: 1,
    });
    expect(await codeOf(rep.graphql(MERGE, both))).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    expect((await staff.graphql(MERGE, both)).data.mergeOrganisations).toEqual({
      __typename: 'OrganisationsMerged',
      organisationId: orgId,
    });
    const pointers = await test.database.query<{ t: string; c: string }>(
      `select c.conrelid::regclass::text as t, a.attname as c from pg_constraint c
       join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       where c.contype = 'f' and c.confrelid = 'organisation'::regclass`,
    );
    expect(pointers.length).toBeGreaterThan(6);
    for (const { t, c } of pointers)
      expect(await test.database.query(`select from ${t} where ${c} = $1`, [twin]), t).toEqual([]);
    expect(await page(test.anonymous, twin)).toMatchObject({ organisation: { id: orgId } });
    await test.database.query('drop table next_year');
  });

  it('of two with a booth at the same event stay two until one booth goes', async () => {
    const twin = await makeOrganisation(test.database);
    const event = await makeEvent(test.database);
    await test.database.query(
      `insert into exhibitor (event_id, organisation_id, description) select $1, x, '{"fr": "", "en": ""}' from unnest($2::uuid[]) x`,
      [event.id, [orgId, twin]],
    );
    const both = { keepId: orgId, dropId: twin };
    expect((await staff.graphql(MERGE, both)).data.mergeOrganisations).toMatchObject({
      __typename: 'OrganisationsClash',
    });
    expect(await page(test.anonymous, twin)).toMatchObject({ organisation: { id: twin } });
    expect(await codeOf(staff.graphql(PREVIEW, { keepId: orgId, dropId: orgId }))).toBe('NOT_FOUND_OR_NOT_ALLOWED');
  });

  it('is read in one statement, and the queue in as many for three as for one', async () => {
    const count = async () => (await statementsOf(test, () => staff.graphql(QUEUE))).length;
    await makeRep();
    await rep.graphql(NAME, { id: orgId, name: 'Un' });
    const one = await count();
    for (let k = 0; k < 2; k += 1)
      await staff.graphql(NAME, { id: await makeOrganisation(test.database), name: `N${k}` });
    expect(await count()).toBe(one);
  });
});
