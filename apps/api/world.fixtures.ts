import { randomUUID } from 'node:crypto';
import {
  giveRole,
  makeEvent,
  makeOrganisation,
  makePerson,
  makePlaces,
  makeTicket,
  type TestApp,
} from '@parvis/testing';

/** One thing of each kind, by the names under which the contract's arguments ask for it. */
export interface World {
  slug: string;
  staffId: string;
  attendeeId: string;
  /** By `argument`, or by `operation.argument` where a name means several things. */
  values: Record<string, string>;
}

/** An event on the morning of which everything is open, with somebody who is everything there. */
export async function makeWorld(test: TestApp): Promise<World> {
  const { database } = test;
  test.travelTo('2024-10-01T06:00:00Z');
  const event = await makeEvent(database);
  const idOf = async (sql: string, parameters: unknown[]) =>
    (await database.query<{ id: string }>(`${sql} returning id`, parameters))[0]!.id;

  const staffId = await makePerson(database, { isStaff: true });
  const attendeeId = await makePerson(database);
  const otherId = await makePerson(database);
  await makePlaces(database, event.id, 1000);
  await makeTicket(database, event.id, staffId);
  const { code } = await makeTicket(database, event.id, attendeeId);
  await makeTicket(database, event.id, otherId);
  for (const role of ['SPEAKER', 'EXHIBITOR'] as const) {
    for (const personId of [staffId, attendeeId]) await giveRole(database, event.id, personId, role);
  }
  await database.query(
    `insert into meeting_period (event_id, opens_at, closes_at) values ($1, '2024-09-01', '2024-10-01T17:00:00Z')`,
    [event.id],
  );

  const exhibitorId = await idOf(
    `insert into exhibitor (event_id, organisation_id, description) values ($1, $2, '{"fr": "", "en": ""}')`,
    [event.id, await makeOrganisation(database)],
  );
  await database.query('insert into exhibitor_member (exhibitor_id, person_id) select $1, unnest($2::uuid[])', [
    exhibitorId,
    [staffId, attendeeId],
  ]);
  const sessionId = await idOf(
    `insert into session (event_id, kind, title, abstract, language, starts_at, ends_at, capacity)
     values ($1, 'WORKSHOP', '{"fr": "", "en": ""}', '{"fr": "", "en": ""}', 'FR', '2024-10-01T12:00Z', '2024-10-01T13:00Z', 20)`,
    [event.id],
  );
  const slotId = await idOf(
    `insert into slot (event_id, starts_at, ends_at) values ($1, '2024-10-01T08:00Z', '2024-10-01T08:20Z')`,
    [event.id],
  );
  const tableId = await idOf(`insert into meeting_table (event_id, label, position) values ($1, 'Table 1', 1)`, [
    event.id,
  ]);
  const request = (toId: string, status: string) =>
    idOf(
      `insert into meeting_request (event_id, request_key, from_person_id, to_person_id, message, status, sent_at)
       values ($1, $2, $3, $4, 'Bonjour', $5, '2024-09-20')`,
      [event.id, randomUUID(), otherId, toId, status],
    );
  const meetingId = await idOf(
    `insert into meeting (event_id, request_id, slot_id, table_id, status, booked_at)
     values ($1, $2, $3, $4, 'BOOKED', '2024-09-21')`,
    [event.id, await request(staffId, 'ACCEPTED'), slotId, tableId],
  );
  const pollId = await idOf(
    `insert into poll (event_id, code, title, mode, status, is_anonymous, results_shown, created_at, opened_at)
     values ($1, 'BCDFG', '{"fr": "", "en": ""}', 'LIVE', 'OPEN', true, true, '2024-09-20', '2024-09-20')`,
    [event.id],
  );
  const questionId = await idOf(
    `insert into question (poll_id, position, kind, label, options)
     values ($1, 1, 'RATING_5', '{"fr": "", "en": ""}', '[{"value": 1, "label": {"fr": "1", "en": "1"}}]')`,
    [pollId],
  );
  const campaignId = await idOf(
    `insert into campaign (event_id, status, version, subject, body, audience, created_at)
     values ($1, 'DRAFT', 1, '{"fr": "Bonjour", "en": "Hello"}', '{"fr": "Bonjour", "en": "Hello"}',
       '{"audiences": [], "statuses": [], "colleges": [], "filieres": [], "languages": []}', '2024-09-20')`,
    [event.id],
  );
  const mailId = await idOf(
    `insert into sent_mail (cause, recipient_id, event_id, kind, subject, address, state, sent_at)
     values ('world', $2, $1, 'TICKET', 'Bonjour', 'somebody@example.org', 'SENT', '2024-09-20')`,
    [event.id, otherId],
  );
  const order = await makeOrder(test, event.id);
  const ways = await makeWays(test, event.id);
  return {
    slug: event.slug,
    staffId,
    attendeeId,
    values: {
      eventId: event.id,
      slug: event.slug,
      personId: otherId,
      requestId: await request(attendeeId, 'PENDING'),
      meetingId,
      slotId,
      sessionId,
      exhibitorId,
      pollId,
      questionId,
      campaignId,
      mailId,
      'campaign.id': campaignId,
      email: 'somebody@example.org',
      csv: 'start_date,title,kind\n2024-12-01,Une rencontre,MEETUP\n',
      ...order,
      ...ways,
      'poll.code': 'BCDFG',
      'ticket.code': code,
      'requestSignInLink.next': '/moi',
    },
  };
}

/** A company with a place to give, somebody in line, somebody invited, somebody who asks, and a code. */
async function makeWays({ database }: TestApp, eventId: string): Promise<Record<string, string>> {
  const idOf = async (sql: string, parameters: unknown[]) =>
    (await database.query<{ id: string }>(`${sql} returning id`, parameters))[0]!.id;
  const [kind] = await database.query<{ id: string; quotaId: string }>(
    `select k.id, x.quota_id as "quotaId" from ticket_kind k join ticket_kind_quota x on x.kind_id = k.id
     where k.event_id = $1 and k.audience = 'NON_MEMBER' limit 1`,
    [eventId],
  );
  const { id: kindId, quotaId } = kind!;
  const allotmentId = await idOf(
    `insert into allotment (event_id, kind_id, company, contact_name, contact_email, language, claim_token, contact_token, expires_at, created_at)
     values ($1, $2, 'Tilleuls', 'Maud', 'maud@example.org', 'FR', 'claim', 'contact', '2024-10-01T12:00Z', '2024-09-01')`,
    [eventId, kindId],
  );
  const ownPlace = await idOf('insert into place (event_id, kind_id, allotment_id) values ($1, $2, $3)', [
    eventId,
    kindId,
    allotmentId,
  ]);
  const entryId = await idOf(
    `insert into waiting_entry (event_id, kind_id, number, places, email, given_name, family_name, organisation_name, language,
       request_key, token, status, joined_at)
     values ($1, $2, nextval('waiting_number'), 1, 'waits@example.org', 'Ada', 'Attend', '', 'FR', gen_random_uuid(), 'line', 'WAITING', '2024-09-01')`,
    [eventId, kindId],
  );
  const invitationId = await idOf(
    `insert into invitation (event_id, kind_id, email, given_name, family_name, organisation_name, language, token, expires_at, created_at, sent_at)
     values ($1, $2, 'invited@example.org', '', '', '', 'FR', 'invitation', '2024-10-01T12:00Z', '2024-09-01', '2024-09-01')`,
    [eventId, kindId],
  );
  const codeId = await idOf(
    `insert into code (event_id, word, note, valid_from, created_at) values ($1, 'CODE', '', '2024-09-01', '2024-09-01')`,
    [eventId],
  );
  return {
    kindId,
    quotaId,
    allotmentId,
    entryId,
    codeId,
    'saveQuota.id': quotaId,
    'saveTicketKind.id': kindId,
    'saveCode.id': codeId,
    'saveAllotment.id': allotmentId,
    'orderTicketKinds.ids': kindId,
    'stopInvitations.ids': invitationId,
    'takeBackPlace.placeId': ownPlace,
    'takeBackPlace.token': 'contact',
    'sendCompanyLink.token': 'contact',
    'companyPlaces.token': 'contact',
    'pass.token': 'claim',
    'waitingPlace.token': 'line',
    'leaveWaitingList.token': 'line',
    'openInvitation.token': 'invitation',
    'declineInvitation.token': 'invitation',
    'invitationPage.token': 'invitation',
    'checkCode.word': 'CODE',
  };
}

/** An order that waits for a transfer, with a place to give away, and a line of the bank. */
async function makeOrder({ database }: TestApp, eventId: string): Promise<Record<string, string>> {
  await database.query(`insert into seller (details, saved_at) values ($1, '2024-01-01')`, [
    { name: 'Vendeur', siret: '73282932000074', vatNumber: null, iban: '', bic: '', paymentDays: 30 },
  ]);
  const token = 'secret-of-the-order';
  const [order] = await database.query<{ orderId: string; placeId: string; lineId: string }>(
    `with placed as (
       insert into ticket_order (event_id, request_key, reference, status, method, language, given_name, family_name, email, billing, placed_at, due_at)
       values ($1, gen_random_uuid(), 'PV00000000', 'PENDING', 'TRANSFER', 'FR', 'Alix', 'Acheteuse', 'alix@example.org', '{"email": "a@example.org"}', '2024-09-01', '2024-09-30')
       returning id),
     link as (insert into order_link (token_hash, order_id, created_at) select sha256($2::bytea), id, '2024-09-01' from placed),
     kind as (select id, name from ticket_kind where event_id = $1 and audience = 'NON_MEMBER' limit 1),
     line as (
       insert into order_line (order_id, kind_id, position, name, price_cents, vat_basis_points)
       select placed.id, kind.id, 0, kind.name, 18000, 2000 from placed, kind returning id),
     places as (insert into place (event_id, kind_id, order_ref) select $1, kind.id, placed.id from kind, placed, generate_series(1, 2) returning id),
     held as (insert into order_place (place_id, line_id, position) select places.id, line.id, row_number() over () from places, line returning place_id),
     bank as (insert into bank_line (fingerprint, booked_on, label, amount_cents, imported_at) values ('x', '2024-09-02', 'VIR', 100, '2024-09-02') returning id)
     select placed.id as "orderId", (select min(place_id::text) from held) as "placeId", bank.id as "lineId" from placed, bank`,
    [eventId, token],
  );
  const { orderId, placeId, lineId } = order!;
  const ofBuyer = [
    'order',
    'payOrder',
    'nameOrderPlace',
    'makeClaimLink',
    'takeBackOrderPlace',
    'askOrderInvoice',
    'cancelOrder',
  ];
  return {
    orderId,
    placeId,
    placeIds: placeId,
    lineId,
    'staffOrder.id': orderId,
    receivedOn: '2024-09-20',
    sentOn: '2024-09-20',
    ...Object.fromEntries(ofBuyer.map((operation) => [`${operation}.token`, token])),
  };
}
