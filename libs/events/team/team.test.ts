import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, giveRole, makeEvent, makePerson, makeTicket, startTestApp, type TestApp } from '@parvis/testing';

const OUTCOME = `{ __typename ... on StaffTeam { members { personId email role } }
  ... on LastAdministrator { members { personId role } } ... on InvalidInput { errors { field code } } }`;
const GIVE = `mutation ($input: NewStaffMemberInput!) { giveStaffRole(input: $input) ${OUTCOME} }`;
const CHANGE = `mutation ($personId: ID!, $role: StaffRole!) { changeStaffRole(personId: $personId, role: $role) ${OUTCOME} }`;
const TAKE = `mutation ($personId: ID!) { takeStaffRole(personId: $personId) ${OUTCOME} }`;
const TEAM = `{ __typename ... on EventTeam { members { personId roles } } ... on InvalidInput { errors { field code } } }`;
const GIVE_AT = `mutation ($input: NewTeamMemberInput!) { giveTeamRole(input: $input) ${TEAM} }`;
const TAKE_AT = `mutation ($eventId: ID!, $personId: ID!, $role: TeamRole!) { takeTeamRole(eventId: $eventId, personId: $personId, role: $role) ${TEAM} }`;
const somebody = { email: 'Nouvelle@example.org', givenName: 'Nour', familyName: 'Velle' };

describe('the team', () => {
  let test: TestApp;
  let [anna, manager, admin, boss] = ['', '', {} as Client, {} as Client];
  beforeAll(async () => {
    test = await startTestApp();
    anna = await makePerson(test.database, { staffRole: 'ADMINISTRATOR' });
    manager = await makePerson(test.database, { staffRole: 'EVENT_MANAGER' });
    [admin, boss] = [await test.as(anna), await test.as(manager)];
  });
  afterAll(() => test.close());

  const roleOf = async (personId: string) =>
    (await test.database.query<{ role: string }>('select role from staff_member where person_id = $1', [personId]))[0]
      ?.role;
  const acts = async () =>
    (await test.database.query<{ action: string }>('select action from audit_entry order by id')).map(
      ({ action }) => action,
    );

  it('gets somebody new, who is changed and taken back, and the log says so', async () => {
    const given = (await admin.graphql(GIVE, { input: { ...somebody, role: 'READER' } })).data['giveStaffRole'];
    const { personId } = given.members.find(({ email }: { email: string }) => email === 'nouvelle@example.org');
    expect(await roleOf(personId)).toBe('READER');
    await admin.graphql(CHANGE, { personId, role: 'EVENT_MANAGER' });
    expect(await roleOf(personId)).toBe('EVENT_MANAGER');
    await admin.graphql(TAKE, { personId });
    expect(await roleOf(personId)).toBeUndefined();
    expect(await acts()).toEqual(['person.add', 'staff.add', 'staff.change', 'staff.remove']);
  });

  it('is for administrators alone', async () => {
    for (const [query, variables] of [
      [GIVE, { input: { ...somebody, role: 'ADMINISTRATOR' } }],
      [CHANGE, { personId: manager, role: 'ADMINISTRATOR' }],
      [TAKE, { personId: anna }],
      ['{ staffTeam { personId } }', {}],
    ] as const)
      expect((await boss.graphql(query, variables)).errors?.[0]?.extensions.code).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    expect(await roleOf(manager)).toBe('EVENT_MANAGER');
  });

  it('says what is wrong with what was typed', async () => {
    const { data } = await admin.graphql(GIVE, {
      input: { email: 'nobody', givenName: ' ', familyName: 'x'.repeat(101), role: 'READER' },
    });
    expect(data['giveStaffRole'].errors).toEqual([
      { field: 'email', code: 'EMAIL_INVALID' },
      { field: 'givenName', code: 'REQUIRED' },
      { field: 'familyName', code: 'TOO_LONG' },
    ]);
  });

  it('keeps its last administrator', async () => {
    expect((await admin.graphql(TAKE, { personId: anna })).data['takeStaffRole'].__typename).toBe('LastAdministrator');
    const less = await admin.graphql(CHANGE, { personId: anna, role: 'READER' });
    expect(less.data['changeStaffRole'].__typename).toBe('LastAdministrator');
    await expect(test.database.query('delete from person where id = $1', [anna])).rejects.toThrow('administer');
    expect(await roleOf(anna)).toBe('ADMINISTRATOR');
  });

  it('keeps one of two administrators who remove each other at the same time', async () => {
    const other = await makePerson(test.database, { staffRole: 'ADMINISTRATOR' });
    const second = await test.as(other);
    const outcomes = await Promise.all([
      admin.graphql(TAKE, { personId: other }),
      second.graphql(TAKE, { personId: anna }),
    ]);
    const done = outcomes.filter(({ data }) => data?.['takeStaffRole']?.__typename === 'StaffTeam');
    expect(done).toHaveLength(1);
    if (!(await roleOf(anna)))
      await test.database.query(`insert into staff_member (person_id, role) values ($1, 'ADMINISTRATOR')`, [anna]);
    await test.database.query('delete from staff_member where person_id = $1', [other]);
  });

  it('has people at one event, who do what their role says there and nowhere else', async () => {
    const [event, other] = [await makeEvent(test.database), await makeEvent(test.database)];
    const desk = await makePerson(test.database, { email: 'accueil@example.org' });
    const give = (role: string) =>
      boss.graphql(GIVE_AT, { input: { ...somebody, email: 'accueil@example.org', eventId: event.id, role } });
    await give('DESK');
    expect((await give('MODERATOR')).data['giveTeamRole'].members).toEqual([
      { personId: desk, roles: ['DESK', 'MODERATOR'] },
    ]);
    const client = await test.as(desk);
    const points = (slug: string) => client.graphql(`{ event(slug: "${slug}") { checkInPoints { id } } }`);
    expect((await points(event.slug)).errors).toBeUndefined();
    expect((await points(other.slug)).errors).toHaveLength(1);
    const registrations = await client.graphql(`{ event(slug: "${event.slug}") { registrations { total } } }`);
    expect(registrations.errors).toHaveLength(1);
    await boss.graphql(TAKE_AT, { eventId: event.id, personId: desk, role: 'DESK' });
    expect((await points(event.slug)).errors).toHaveLength(1);
  });

  it('is not named by whoever organises', async () => {
    const event = await makeEvent(test.database);
    const organiser = await makePerson(test.database);
    await giveRole(test.database, event.id, organiser, 'ORGANISER');
    const client = await test.as(organiser);
    const asked = await client.graphql(GIVE_AT, { input: { ...somebody, eventId: event.id, role: 'ORGANISER' } });
    expect(asked.errors).toHaveLength(1);
  });

  it('nobody becomes an administrator by changing the address of one', async () => {
    const event = await makeEvent(test.database);
    const { id } = await makeTicket(test.database, event.id, anna);
    const [ticket] = await test.database.query<{ kindId: string }>(
      'select kind_id as "kindId" from ticket where id = $1',
      [id],
    );
    const edit = (client: Client) =>
      client.graphql(
        `mutation ($input: EditRegistrationInput!) { editRegistration(input: $input) { __typename
          ... on InvalidInput { errors { field code } } } }`,
        {
          input: {
            eventId: event.id,
            ticketId: id,
            kindId: ticket!.kindId,
            email: 'mine@example.org',
            givenName: 'Anna',
            familyName: 'Dupont',
          },
        },
      );
    expect((await edit(boss)).data['editRegistration'].errors).toEqual([{ field: 'email', code: 'STAFF_ONLY' }]);
    expect((await edit(admin)).data['editRegistration'].errors ?? []).toEqual([]);
  });
});
