import sharp from 'sharp';
import request from 'supertest';
import { giveRole, makeEvent, makeOrganisation, makePerson, makeTicket, type TestApp } from '@parvis/testing';

/** Everybody whom speakers, exhibitors, their contacts and the directory know, in the order of the table. */
export const PEOPLE = [
  'nobody',
  'visitor',
  'speaker',
  'other speaker',
  'speaker elsewhere',
  'representative',
  'colleague on the booth',
  'former colleague',
  'neighbour',
  'exhibitor elsewhere',
  'keeper of the page',
  'employee',
  'keeper of another page',
  'organiser',
  'organiser elsewhere',
  'staff',
] as const;
export type Who = (typeof PEOPLE)[number];

/** What came of an attempt: what was answered, or that there is no such thing for them. */
export interface Answer {
  isRefused: boolean;
  text: string;
}

const pdf = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');

/** One event with a session, two booths and an organisation that keeps its page, and another event beside it. */
export async function makeRooms(test: TestApp) {
  const { database: db } = test;
  test.travelTo('2024-09-01T08:00:00Z');
  const idOf = async (sql: string, values: unknown[]) =>
    (await db.query<{ id: string }>(`${sql} returning id`, values))[0]!.id;

  const event = await makeEvent(db);
  const elsewhere = await makeEvent(db);
  const organisationId = await makeOrganisation(db, { name: 'Robots de Seine' });
  await db.query(`insert into organisation_domain (organisation_id, domain) values ($1, 'seine.example.org')`, [
    organisationId,
  ]);
  const otherOrganisationId = await makeOrganisation(db, { name: 'Autre maison' });

  const ids = {} as Record<Exclude<Who, 'nobody'>, string>;
  for (const who of PEOPLE) {
    if (who === 'nobody') continue;
    const isOf = who === 'keeper of the page' || who === 'employee';
    ids[who] = await makePerson(db, {
      isStaff: who === 'staff',
      ...(isOf && { organisationId, email: `${who.replaceAll(' ', '-')}@seine.example.org` }),
      ...(who === 'keeper of another page' && { organisationId: otherOrganisationId }),
    });
  }
  for (const [who, where] of [
    ['keeper of the page', organisationId],
    ['keeper of another page', otherOrganisationId],
  ] as const)
    await db.query(`insert into organisation_representative values ($1, $2, 'ACTIVE', '2024-01-01')`, [
      where,
      ids[who],
    ]);
  for (const who of ['speaker', 'other speaker'] as const) await giveRole(db, event.id, ids[who], 'SPEAKER');
  await giveRole(db, elsewhere.id, ids['speaker elsewhere'], 'SPEAKER');
  await giveRole(db, event.id, ids.organiser, 'ORGANISER');
  await giveRole(db, elsewhere.id, ids['organiser elsewhere'], 'ORGANISER');

  const makeBooth = async (eventId: string, number: string, members: [Who, string][]) => {
    const booth = await idOf(
      `insert into exhibitor (event_id, organisation_id, booth, description) values ($1, $2, $3, '{"fr": "", "en": ""}')`,
      [eventId, await makeOrganisation(db), number],
    );
    for (const [who, role] of members) {
      const personId = ids[who as Exclude<Who, 'nobody'>];
      await db.query('insert into exhibitor_member (exhibitor_id, person_id, role) values ($1, $2, $3)', [
        booth,
        personId,
        role,
      ]);
      await giveRole(db, eventId, personId, 'EXHIBITOR');
    }
    return booth;
  };
  const booth = await makeBooth(event.id, 'A1', [
    ['representative', 'REPRESENTATIVE'],
    ['colleague on the booth', 'STAND'],
    ['former colleague', 'REPRESENTATIVE'],
  ]);
  const neighbourBooth = await makeBooth(event.id, 'A2', [['neighbour', 'REPRESENTATIVE']]);
  await makeBooth(elsewhere.id, 'A1', [['exhibitor elsewhere', 'REPRESENTATIVE']]);

  const sessionId = await idOf(
    `insert into draft_session (event_id, kind, title, abstract, language, starts_at, minutes, changed_at)
     values ($1, 'TALK', '{"fr": "Avant", "en": "Before"}', '{"fr": "", "en": ""}', 'FR', '2024-10-01T08:00Z', 30, '2024-08-01')`,
    [event.id],
  );
  await db.query(
    `insert into draft_session_speaker (session_id, person_id, role, position) values ($1, $2, 'SPEAKER', 0)`,
    [sessionId, ids.speaker],
  );
  const ticket = await makeTicket(db, event.id, ids.visitor);

  const cookies = { nobody: '' } as Record<Who, string>;
  for (const who of PEOPLE) if (who !== 'nobody') cookies[who] = (await test.as(ids[who])).cookie;

  const read = ({ status, text }: request.Response): Answer => ({ isRefused: status === 404, text: text ?? '' });
  const picture = await sharp({ create: { width: 400, height: 400, channels: 3, background: '#0b6b74' } })
    .png()
    .toBuffer();
  const rooms = {
    event,
    ids,
    organisationId,
    booth,
    sessionId,
    ticketCode: ticket.code,
    async ask(who: Who, query: string, variables: object = {}): Promise<Answer> {
      const call = request(test.url).post('/graphql').set('Content-Type', 'application/json');
      const { text, body } = await call.set('Cookie', cookies[who]).send({ query, variables });
      const code = (body.errors as { extensions: { code: string } }[] | undefined)?.[0]?.extensions.code;
      return { isRefused: code === 'NOT_FOUND_OR_NOT_ALLOWED', text };
    },
    async get(who: Who, path: string): Promise<Answer> {
      return read(await request(test.url).get(path).set('Cookie', cookies[who]));
    },
    async post(who: Who, path: string, bytes: Buffer | string): Promise<Answer> {
      const call = request(test.url).post(path).set('Content-Type', 'application/octet-stream');
      return read(await call.set('Cookie', cookies[who]).send(bytes));
    },
    picture,
    pdf,

    // Things to act upon, new for each attempt: what one took away is there for the next.
    async makeItem(): Promise<string> {
      await db.query('delete from exhibitor_item where exhibitor_id = $1', [booth]);
      return idOf(
        `insert into exhibitor_item (exhibitor_id, kind, title, description, position)
         values ($1, 'PRODUCT', '{"fr": "Bras", "en": "Arm"}', '{"fr": "", "en": ""}', 1)`,
        [booth],
      );
    },
    async makeColleague(): Promise<string> {
      await db.query('delete from exhibitor_member where exhibitor_id = $1 and person_id <> all ($2::uuid[])', [
        booth,
        Object.values(ids),
      ]);
      const personId = await makePerson(db);
      await db.query(`insert into exhibitor_member (exhibitor_id, person_id, role) values ($1, $2, 'STAND')`, [
        booth,
        personId,
      ]);
      return personId;
    },
    async makeDuty(): Promise<string> {
      await db.query('delete from booth_duty where exhibitor_id = $1', [booth]);
      return idOf(
        `insert into booth_duty (exhibitor_id, person_id, starts_at, ends_at)
         values ($1, $2, '2024-10-01T08:00Z', '2024-10-01T09:00Z')`,
        [booth, ids.representative],
      );
    },
    async clearDuties(): Promise<void> {
      await db.query('delete from booth_duty where exhibitor_id = $1', [booth]);
    },
    async makeProposal(): Promise<string> {
      await db.query('delete from session_proposal where session_id = $1', [sessionId]);
      return idOf(
        `insert into session_proposal (event_id, session_id, person_id, title, abstract, state, answer, proposed_at)
         values ($1, $2, $3, '{"fr": "Après", "en": "After"}', '{"fr": "", "en": ""}', 'PENDING', '', '2024-08-20')`,
        [event.id, sessionId, ids.speaker],
      );
    },
    async makeContact(): Promise<string> {
      await db.query('delete from booth_contact where person_id = $1', [ids.visitor]);
      return idOf(
        `insert into booth_contact (exhibitor_id, person_id, ticket_id, scanned_by, scanned_at, shares_profile, shares_email)
         values ($1, $2, $3, $4, '2024-09-01', true, false)`,
        [neighbourBooth, ids.visitor, ticket.id, ids.neighbour],
      );
    },
    makeChange: () =>
      idOf(
        `insert into organisation_change (organisation_id, name, proposed_by, proposed_at) values ($1, $3, $2, '2024-08-20')`,
        [organisationId, ids['keeper of the page'], `Robots ${(counter += 1)}`],
      ),
    makeOrganisation: () => makeOrganisation(db),
    async planVersion(): Promise<number> {
      const [plan] = await db.query<{ version: number }>('select version from booth_plan where event_id = $1', [
        event.id,
      ]);
      return plan?.version ?? 0;
    },
    async consentToPhotos(given: boolean): Promise<void> {
      await db.query('delete from speaker_consent where event_id = $1', [event.id]);
      await db.query(
        `insert into speaker_consent (event_id, person_id, kind, given, wording, answered_at) values ($1, $2, 'PHOTO', $3, 'Oui', '2024-08-20')`,
        [event.id, ids.speaker, given],
      );
    },
    /** The logo that waits for staff, or that they said yes to. */
    async logoOfHouse(isInUse: boolean): Promise<string> {
      const [change] = await db.query<{ logoId: string }>(
        'select logo_id as "logoId" from organisation_change where organisation_id = $1 and logo_id is not null',
        [organisationId],
      );
      await db.query('update organisation set logo_id = $2 where id = $1', [
        organisationId,
        isInUse ? change!.logoId : null,
      ]);
      return change!.logoId;
    },
  };
  // Whoever left keeps nothing but the cookie.
  const left = await rooms.ask(
    'representative',
    'mutation ($x: ID!, $p: ID!) { removeFromBooth(exhibitorId: $x, personId: $p) { __typename } }',
    { x: booth, p: ids['former colleague'] },
  );
  if (left.isRefused) throw new Error(left.text);
  return rooms;
}

let counter = 0;
export type Rooms = Awaited<ReturnType<typeof makeRooms>>;
