import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOT_PERSONAL, PERSONAL_DATA } from '@parvis/domain';
import { DuplicateEvent, ImportCalendar } from '@parvis/events';
import { Clock, Jobs } from '@parvis/platform';
import { type Client, startTestApp, type TestApp } from '@parvis/testing';
import { DemoYear } from './demo-year';
import { DEMO_MORNING } from './role-people';

const ERASE_ME = `mutation ($email: String!) { eraseMyData(email: $email) {
  __typename ... on PersonErased { proof { id erasedAt } } ... on NotErased { reason } } }`;
const HELD = `{ myData { email name purposes { purpose tables { table rows } } consents { purpose granted wording }
  ifErased { tickets { eventTitle { fr } } meetings talks invoices } } }`;
/** What is counted from the rows that stay. */
const FIGURES = `select
  (select json_agg(x order by x) from (select event_id, status, count(*), count(distinct person_id) from ticket
     where event_id in (select id from event where ends_at <= $1) group by 1, 2) x) as tickets,
  (select json_agg(x order by x) from (select t.event_id, p.profession, o.college, count(distinct p.id) from ticket t
     join person p on p.id = t.person_id left join organisation o on o.id = p.organisation_id
     where t.event_id in (select id from event where ends_at <= $1) group by 1, 2, 3) x) as people,
  (select json_agg(x order by x) from (select event_id, point_id, verdict, count(*), count(distinct ticket_id) from scan group by 1, 2, 3) x) as scans,
  (select json_agg(x order by x) from (select poll_id, count(*) from vote group by 1) x) as votes,
  (select json_agg(x order by x) from (select question_id, value, picks, count(*) from answer group by 1, 2, 3) x) as answers,
  (select json_agg(x order by x) from (select session_id, avg(rating), count(*) from session_feedback group by 1) x) as feedback,
  (select json_agg(x order by x) from (select event_id, count(distinct person_id) from session_speaker s join session on session.id = session_id group by 1) x) as speakers,
  (select json_agg(x order by x) from (select event_id, status, count(*), count(distinct from_person_id) from meeting_request
     where event_id in (select id from event where ends_at <= $1) group by 1, 2) x) as requests,
  (select json_agg(x order by x) from (select exhibitor_id, count(*), count(distinct person_id) from booth_contact group by 1) x) as contacts,
  (select json_agg(x order by x) from (select event_id, action, count(*) from audit_entry where action <> 'person.erase' group by 1, 2) x) as acts`;

describe('somebody who erases their data', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp();
    test.travelTo(DEMO_MORNING);
    await new DemoYear(
      test.app.get(Clock),
      test.database,
      test.app.get(DuplicateEvent),
      test.app.get(ImportCalendar),
      test.app.get(Jobs),
    ).load();
  }, 180_000);
  afterAll(() => test.close());

  const figures = () => test.database.query<object>(FIGURES, [new Date(DEMO_MORNING)]);
  /** Tables in which a word is found, whatever the column; files included. */
  const tablesWith = async (word: string) => {
    const tables = await test.database.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE' order by 1`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const [row] = await test.database.query<{ has: boolean }>(
        `select exists (select from ${name} x where x::text ilike '%' || $1 || '%') as has`,
        [word],
      );
      if (row!.has) found.push(name);
    }
    return found;
  };
  const personOf = async (sql: string) => {
    const [person] = await test.database.query<{ id: string; email: string; name: string }>(
      `select id, email, given_name || ' ' || family_name as name from person p where ${sql} order by p.id limit 1`,
    );
    return person!;
  };
  const erase = async (client: Client, email: string) =>
    (await client.graphql(ERASE_ME, { email })).data['eraseMyData'];

  it('reads what is held, by purpose, and takes a copy along that has no keys and nobody else', async () => {
    const person = await personOf(`p.email = 'camille.aubertin@example.org'`);
    const client = await test.as(person.id);
    const { data, errors } = await client.graphql(HELD);
    expect(errors).toBeUndefined();
    expect(data['myData']).toMatchObject({ email: person.email, ifErased: { invoices: expect.any(Number) } });
    expect(data['myData'].purposes.map(({ purpose }: { purpose: string }) => purpose)).toContain('REGISTRATION');
    expect(data['myData'].ifErased.tickets.length).toBeGreaterThan(0);
    const copy = await client.get('/api/my-data/mes-donnees.json').expect(200);
    expect(copy.body).toMatchObject({ format: 'parvis.my-data/1', email: person.email });
    expect(JSON.stringify(copy.body)).not.toMatch(/token_hash|"code"|person_id/);
    const pdf = await client.get('/api/my-data/mes-donnees.pdf?language=EN').buffer(true).expect(200);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    await test.anonymous.get('/api/my-data/mes-donnees.json').expect(404);
  });

  it('is not erased by a slip', async () => {
    const person = await personOf(`p.email = 'camille.aubertin@example.org'`);
    expect(await erase(await test.as(person.id), 'somebody.else@example.org')).toEqual({
      __typename: 'NotErased',
      reason: 'OTHER_ADDRESS',
    });
    expect(await tablesWith(person.email)).toContain('public.person');
  });

  it.each([
    ['an attendee', `p.email = 'camille.aubertin@example.org'`],
    ['a speaker', `p.email = 'helene.vasseroy@example.org'`],
    ['an organiser', `p.email = 'malik.desroches@example.org'`],
    [
      'a buyer with an invoice',
      `exists (select from ticket_order o join invoice i on i.order_id = o.id where o.email = p.email)`,
    ],
    [
      'somebody who was scanned, voted and met people',
      `exists (select from scan s join ticket t on t.id = s.ticket_id where t.person_id = p.id)
       and exists (select from vote v where v.person_id = p.id) and exists (select from meeting_request r where r.from_person_id = p.id)`,
    ],
    ['a member of a booth', `exists (select from exhibitor_member m where m.person_id = p.id)`],
    ['somebody on a waiting list', `exists (select from waiting_entry w where w.email = p.email)`],
    ['a member of staff', `exists (select from staff_member s where s.person_id = p.id and s.role <> 'ADMINISTRATOR')`],
  ])('is nowhere any more, and no figure moves: %s', async (_, sql) => {
    const person = await personOf(sql);
    if (!person) return expect(sql).toMatch(/staff_member|waiting_entry/);
    const client = await test.as(person.id);
    await client.graphql('mutation { setLanguage(language: EN) }');
    const before = await figures();
    const namesakes = await test.database.query(
      `select from person where given_name || ' ' || family_name = $1 and id <> $2`,
      [person.name, person.id],
    );
    const outcome = await erase(client, person.email);
    expect(outcome).toMatchObject({ __typename: 'PersonErased' });
    const byLaw = ['public.bank_line', 'public.invoice', 'public.payment'];
    for (const word of [person.email, person.id, ...(namesakes.length === 0 ? [person.name] : [])])
      expect((await tablesWith(word)).filter((table) => !byLaw.includes(table))).toEqual([]);
    expect(await figures()).toEqual(before);
    expect((await client.graphql('{ me { id } }')).data['me']).toBeNull();
    const [proof] = await test.database.query<{ rows: Record<string, number> }>(
      'select rows from erasure where id = $1',
      [outcome.proof.id],
    );
    expect(Object.keys(proof!.rows)).toContain('person');
    await test.runJobs();
    expect(await tablesWith(person.email).then((tables) => tables.filter((table) => !byLaw.includes(table)))).toEqual(
      [],
    );
  });

  it('leaves a log that takes no other change', async () => {
    const change = (set: string) =>
      test.database.transaction(async (tx) => {
        await tx.query(`select set_config('parvis.erasing', 'yes', true)`);
        await tx.query(`update audit_entry set ${set}`);
      });
    await expect(change(`action = 'x'`)).rejects.toThrow('What was recorded stays as it is.');
    await expect(test.database.query(`update audit_entry set actor_id = null`)).rejects.toThrow('stays as it is');
    await expect(test.database.query(`delete from erasure`)).rejects.toThrow('stays as it is');
  });

  it('may be staff, on request, and never the last of them', async () => {
    const staff = await test.database.query<{ id: string; email: string }>(
      `select p.id, p.email from person p join staff_member s on s.person_id = p.id
       order by s.role = 'ADMINISTRATOR' desc, p.id`,
    );
    const somebody = await personOf(`exists (select from ticket t where t.person_id = p.id)`);
    const client = await test.as(staff[0]!.id);
    const ask = `mutation ($email: String!) { erasePerson(email: $email) { __typename } }`;
    expect((await client.graphql(ask, { email: somebody.email })).data['erasePerson']).toEqual({
      __typename: 'PersonErased',
    });
    expect((await client.graphql('{ erasures { askedBy rows } }')).data['erasures'][0]).toMatchObject({
      askedBy: 'STAFF',
    });
    const [entry] = await test.database.query<object>(
      `select * from audit_entry where action = 'person.erase' order by id desc limit 1`,
    );
    expect(JSON.stringify(entry)).not.toContain(somebody.id);
    const other = await personOf(
      `not exists (select from staff_member s where s.person_id = p.id) and p.email not like '%invalid'`,
    );
    expect(
      (await (await test.as(other.id)).graphql(ask, { email: staff[0]!.email })).errors?.[0]?.extensions.code,
    ).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    for (const { id } of staff.slice(1))
      await test.database.query('delete from staff_member where person_id = $1', [id]);
    expect(await erase(client, staff[0]!.email)).toEqual({ __typename: 'NotErased', reason: 'LAST_OF_STAFF' });
  });
});

it('the list has every table once', () => {
  expect(Object.keys(NOT_PERSONAL).filter((table) => Object.hasOwn(PERSONAL_DATA, table))).toEqual([]);
});
