import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '@parvis/platform';
import { giveRole, makePerson, startTestApp, type TestApp } from '@parvis/testing';
import { ask, askedRequest, DECLINE, makeMeeter, makeMeetingEvent, MORNING, type Meeter } from '../meetings.fixtures';

const LIST = `query ($slug: String!, $filter: ParticipantFilter, $first: Int, $offset: Int) { event(slug: $slug) {
  participants(filter: $filter, first: $first, offset: $offset) {
    total participants { personId name jobTitle organisationName college filiere offers seeks request { id status sentByMe other { name } } }
    filieres { filiere count } colleges { college count } } } }`;
const SAVE = `mutation ($input: MeetingProfileInput!) { saveMeetingProfile(input: $input) {
  __typename ... on MeetingProfileSaved { view { isOpenToMeetings offers seeks } } ... on InvalidInput { errors { field code } } } }`;

describe('the people one may meet', () => {
  let test: TestApp;
  let event: Awaited<ReturnType<typeof makeMeetingEvent>>;
  let me: Meeter;
  let helene: Meeter;
  let ines: Meeter;
  let jules: Meeter;

  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo(MORNING);
    event = await makeMeetingEvent(test.database);
    const other = await makeMeetingEvent(test.database);
    me = await makeMeeter(test, event.id, { givenName: 'Moi', familyName: 'Aubry' });
    helene = await makeMeeter(test, event.id, {
      givenName: 'Hélène',
      familyName: 'Éluard',
      organisation: { name: 'Clinique du Parvis', college: 'RESEARCH', filiere: 'MEDTECH' },
    });
    ines = await makeMeeter(test, event.id, {
      givenName: 'Inès',
      familyName: 'Zola',
      organisation: { name: 'Nanoptik', college: 'SME', filiere: 'DIAGNOSTIC' },
    });
    jules = await makeMeeter(test, event.id, {
      givenName: 'Jules',
      familyName: 'Fabre',
      organisation: { name: 'Sondéo', college: 'SME', filiere: 'MEDTECH' },
    });
    await makeMeeter(test, event.id, { givenName: 'Fermé', familyName: 'Closed', openToMeetings: false });
    await makeMeeter(test, other.id, { givenName: 'Ailleurs', familyName: 'Elsewhere' });
    const gone = await makeMeeter(test, event.id, { givenName: 'Parti', familyName: 'Gone' });
    await test.database.query(
      `update ticket set status = 'CANCELLED', cancelled_at = '2024-10-01' where person_id = $1`,
      [gone.personId],
    );
    await giveRole(
      test.database,
      event.id,
      await makePerson(test.database, { givenName: 'Sans', familyName: 'Billet' }),
      'SPEAKER',
    );
    await save(jules, { offers: 'Des capteurs 100 % stériles', seeks: 'Un hôpital pilote' });
  });
  afterAll(() => test.close());

  const save = (who: Meeter, fields: object) =>
    who.graphql(SAVE, { input: { eventId: event.id, isOpenToMeetings: true, ...fields } });
  const list = async (who: Meeter, variables: object = {}) =>
    (await who.graphql(LIST, { slug: event.slug, ...variables })).data['event'].participants;
  const names = async (filter: object, who = me) =>
    (await list(who, { filter })).participants.map(({ name }: { name: string }) => name);

  it('are those of the event with a ticket who are open to meetings, without oneself', async () => {
    expect(await names({})).toEqual(['Hélène Éluard', 'Jules Fabre', 'Inès Zola']);
  });

  it('never shows an address', async () => {
    expect(JSON.stringify(await list(me))).not.toContain('@');
  });

  it.each([
    ['helene', ['Hélène Éluard']],
    ['eluard hélène', ['Hélène Éluard']],
    ['SONDEO', ['Jules Fabre']],
    ['hopital pilote', ['Jules Fabre']],
    ['100 % steriles', ['Jules Fabre']],
    ['%', ['Jules Fabre']],
    ['_', []],
    ['helene sondeo', []],
    // Slips in longer words are forgiven.
    ['sondoe', ['Jules Fabre']],
    ['elluard', ['Hélène Éluard']],
    ['capteus steriles', ['Jules Fabre']],
  ])('are found by "%s"', async (search, found) => {
    expect(await names({ search })).toEqual(found);
  });

  it('are counted over what the other filters leave', async () => {
    const page = await list(me, { filter: { filiere: 'MEDTECH' } });
    expect(page).toMatchObject({
      total: 2,
      filieres: [
        { filiere: 'DIAGNOSTIC', count: 1 },
        { filiere: 'MEDTECH', count: 2 },
      ],
      colleges: [
        { college: 'RESEARCH', count: 1 },
        { college: 'SME', count: 1 },
      ],
    });
    expect(await list(me, { filter: { filiere: 'MEDTECH', college: 'SME', search: 'sondeo' } })).toMatchObject({
      total: 1,
      filieres: [{ filiere: 'MEDTECH', count: 1 }],
      colleges: [{ college: 'SME', count: 1 }],
    });
  });

  it('come page by page', async () => {
    const page = await list(me, { first: 1, offset: 1 });
    expect(page.total).toBe(3);
    expect(page.participants.map(({ name }: { name: string }) => name)).toEqual(['Jules Fabre']);
  });

  it('carry what stands between them and oneself, the open request before a closed one', async () => {
    const declined = await askedRequest(me, event.id, ines);
    await ines.graphql(DECLINE, { requestId: declined });
    await ask(ines, event.id, me.personId);
    await ask(me, event.id, helene.personId);
    await ask(jules, event.id, helene.personId);
    const { participants } = await list(me);
    expect(participants.map(({ request }: { request: unknown }) => request)).toMatchObject([
      { status: 'PENDING', sentByMe: true, other: { name: 'Hélène Éluard' } },
      null,
      { status: 'PENDING', sentByMe: false, other: { name: 'Inès Zola' } },
    ]);
  });

  it('are read in the same number of statements however many they are', async () => {
    const statements: string[] = [];
    const database = test.app.get(Database);
    const query = database.query.bind(database);
    database.query = (sql: string, parameters?: unknown[]) => (statements.push(sql), query(sql, parameters)) as never;
    await list(me, { first: 1 });
    const forOne = statements.length;
    await list(me, { first: 3 });
    database.query = query;
    expect(forOne).toBe(4);
    expect(statements).toHaveLength(2 * forOne);
  });

  it('are for those who take part', async () => {
    const stranger = await test.as(await makePerson(test.database));
    for (const client of [test.anonymous, stranger]) {
      const { data, errors } = await client.graphql(LIST, { slug: event.slug });
      expect(data['event'].participants).toBeNull();
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    }
  });

  it('leave the list when they close their switch, and keep what they typed', async () => {
    const saved = await save(ines, { isOpenToMeetings: false, offers: ' Des sondes ', seeks: '  ' });
    expect(saved.data['saveMeetingProfile']).toEqual({
      __typename: 'MeetingProfileSaved',
      view: { isOpenToMeetings: false, offers: 'Des sondes', seeks: null },
    });
    expect(await names({})).not.toContain('Inès Zola');
    await save(ines, { isOpenToMeetings: true, offers: 'Des sondes' });
    // Those who wrote it so come first, those who nearly did after.
    expect((await names({ search: 'sondes' }))[0]).toBe('Inès Zola');
  });

  it('write no more than a thousand characters about themselves', async () => {
    const { data } = await save(ines, { offers: 'x'.repeat(1001), seeks: 'y'.repeat(1001) });
    expect(data['saveMeetingProfile']).toEqual({
      __typename: 'InvalidInput',
      errors: [
        { field: 'offers', code: 'TEXT_TOO_LONG' },
        { field: 'seeks', code: 'TEXT_TOO_LONG' },
      ],
    });
  });
});
