import { createHash } from 'node:crypto';
import { makeTicketCode, TICKET_CODE_BYTES } from '@parvis/domain';
import { CloseAllotment, EndOffer, issueTicket } from '@parvis/registration';
import type { Jobs, Tx } from '@parvis/platform';
import { text } from './plans';

/** A coming event with every way to a place: companies, a line, requests, codes, invitations. */
export const PLACES_AT = 'journee-imagerie-interventionnelle-2025';

const EVENT = {
  title: text('Journée imagerie interventionnelle 2025', 'Interventional imaging day 2025'),
  summary: text(
    "Une journée pour voir, le matin, ce que l'imagerie change au bloc, et pour essayer, l'après-midi, sur mannequin. Petits groupes, places comptées.",
    'A day to see in the morning what imaging changes in the operating room, and to try it in the afternoon on a manikin. Small groups, few places.',
  ),
  startsAt: '2025-02-06T08:00:00Z',
  endsAt: '2025-02-06T16:30:00Z',
};

interface Someone {
  id: string;
  email: string;
  givenName: string;
  familyName: string;
  organisation: string;
}

const instant = (day: string, hour = 9) => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
const secret = (of: string) => createHash('sha256').update(`parvis ${of}`).digest('base64url');
const uuid = (of: string) => {
  const hex = createHash('sha256').update(of).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

export async function addPlaces(tx: Tx, jobs: Jobs): Promise<void> {
  const eventId = await addEvent(tx);
  const people = await somePeople(tx);
  const take = (count: number) => people.splice(0, count);
  const room = await addQuota(tx, eventId, 'Amphithéâtre', 60);
  const bench = await addQuota(tx, eventId, 'Atelier sur mannequin', 12);
  const day = await addKind(tx, eventId, { name: text('Journée', 'Day'), quotas: [room] });
  const clinicians = await addKind(tx, eventId, {
    name: text('Journée, équipes cliniques', 'Day, clinical teams'),
    description: text(
      "Gratuit pour les soignants ; l'équipe confirme chaque demande.",
      'Free for clinical staff; the team confirms each request.',
    ),
    needsApproval: true,
    quotas: [room],
  });
  const workshop = await addKind(tx, eventId, {
    name: text('Journée et atelier sur mannequin', 'Day and workshop on a manikin'),
    description: text('Douze places par session.', 'Twelve places.'),
    quotas: [room, bench],
  });
  const guest = await addKind(tx, eventId, {
    name: text('Invité', 'Guest'),
    audience: 'GUEST',
    needsCode: true,
    quotas: [room],
  });
  const press = await addKind(tx, eventId, {
    name: text('Presse', 'Press'),
    audience: 'PRESS',
    needsCode: true,
    quotas: [room],
  });

  for (const [n, person] of take(14).entries())
    await addTicket(tx, eventId, day, person, instant('2024-11-12', 8 + (n % 9)));
  for (const [n, person] of take(11).entries())
    await addTicket(tx, eventId, workshop, person, instant('2024-11-13', 8 + (n % 9)));
  for (const [n, person] of take(4).entries())
    await addTicket(tx, eventId, clinicians, person, instant('2024-11-26', 8 + n), 'PENDING');
  await addCompany(tx, jobs, eventId, day, take(3));
  await addLine(tx, jobs, eventId, workshop, take(5));
  await addCodes(tx, eventId, { guest, press }, take(1)[0]!);
  await addInvitations(tx, eventId, guest, take(8));
}

async function addEvent(tx: Tx): Promise<string> {
  const [event] = await tx.query<{ id: string }[]>(
    `insert into event (slug, title, summary, kind, format, filiere, status, starts_at, ends_at, time_zone, venue, address)
     values ($1, $2, $3, 'WORKSHOP', 'IN_PERSON', 'MEDTECH', 'PUBLISHED', $4, $5, 'Europe/Paris', 'Pavillon des Simulations',
       '12 allée des Tilleuls, 75013 Paris') returning id`,
    [PLACES_AT, EVENT.title, EVENT.summary, EVENT.startsAt, EVENT.endsAt],
  );
  return event!.id;
}

/** People of member organisations, the same at each start. */
async function somePeople(tx: Tx): Promise<Someone[]> {
  return tx.query<Someone[]>(
    `select p.id, p.email::text, p.given_name as "givenName", p.family_name as "familyName", o.name::text as organisation
     from person p join organisation o on o.id = p.organisation_id
     where not exists (select from event_role r where r.person_id = p.id and r.role <> 'ATTENDEE')
     order by md5(p.email::text) limit 60`,
  );
}

async function addQuota(tx: Tx, eventId: string, name: string, size: number): Promise<string> {
  const [quota] = await tx.query<{ id: string }[]>(
    'insert into quota (event_id, name, size) values ($1, $2, $3) returning id',
    [eventId, name, size],
  );
  return quota!.id;
}

interface PlannedKind {
  name: ReturnType<typeof text>;
  description?: ReturnType<typeof text>;
  audience?: 'NON_MEMBER' | 'GUEST' | 'PRESS';
  needsCode?: boolean;
  needsApproval?: boolean;
  quotas: string[];
}

async function addKind(tx: Tx, eventId: string, kind: PlannedKind): Promise<string> {
  const [row] = await tx.query<{ id: string }[]>(
    `insert into ticket_kind (event_id, audience, name, description, sale_from, needs_code, needs_approval, position)
     select $1, $2, $3, $4, '2024-11-11T08:00:00Z', $5, $6, count(*) + 1 from ticket_kind where event_id = $1 returning id`,
    [
      eventId,
      kind.audience ?? 'NON_MEMBER',
      kind.name,
      kind.description ?? null,
      kind.needsCode ?? false,
      kind.needsApproval ?? false,
    ],
  );
  await tx.query('insert into ticket_kind_quota (kind_id, quota_id) select $1, unnest($2::uuid[])', [
    row!.id,
    kind.quotas,
  ]);
  return row!.id;
}

async function addTicket(
  tx: Tx,
  eventId: string,
  kindId: string,
  person: Someone,
  now: Date,
  status: 'PENDING' | 'CONFIRMED' = 'CONFIRMED',
): Promise<string> {
  const key = `${PLACES_AT} ${person.email}`;
  const id = await issueTicket(tx, {
    eventId,
    personId: person.id,
    kindId,
    requestKey: uuid(key),
    openToMeetings: false,
    now,
  });
  const code = makeTicketCode(createHash('sha256').update(key).digest().subarray(0, TICKET_CODE_BYTES));
  await tx.query('update ticket set status = $2, code = $3 where id = $1', [id, status, code]);
  if (status === 'CONFIRMED')
    await tx.query(
      `insert into event_role (event_id, person_id, role) values ($1, $2, 'ATTENDEE') on conflict do nothing`,
      [eventId, person.id],
    );
  return id;
}

/** Six places, three claimed. */
async function addCompany(tx: Tx, jobs: Jobs, eventId: string, kindId: string, claimants: Someone[]): Promise<void> {
  const [contact] = claimants;
  const [allotment] = await tx.query<{ id: string }[]>(
    `insert into allotment (event_id, kind_id, company, contact_name, contact_email, language, claim_token, contact_token,
       expires_at, sent_at, created_at)
     values ($1, $2, $3, $4, $5, 'FR', $6, $7, '2025-01-24T17:00:00Z', $8, $8) returning id`,
    [
      eventId,
      kindId,
      contact!.organisation,
      `${contact!.givenName} ${contact!.familyName}`,
      contact!.email,
      secret('claim'),
      secret('contact'),
      instant('2024-11-18'),
    ],
  );
  await jobs.enqueue(tx, CloseAllotment, { allotmentId: allotment!.id }, { runAt: new Date('2025-01-24T17:00:00Z') });
  for (let n = 0; n < 6; n += 1) {
    const person = claimants[n];
    const ticketId = person && (await addTicket(tx, eventId, kindId, person, instant('2024-11-20', 9 + n)));
    await tx.query('insert into place (event_id, kind_id, allotment_id, claimed_ticket_id) values ($1, $2, $3, $4)', [
      eventId,
      kindId,
      allotment!.id,
      ticketId ?? null,
    ]);
  }
}

/** The workshop is full: one has an offer, three wait, two of them as groups, and one left. */
async function addLine(tx: Tx, jobs: Jobs, eventId: string, kindId: string, people: Someone[]): Promise<void> {
  const stories = [
    { status: 'OFFERED', places: 1, offeredAt: instant('2024-11-27', 18), expiresAt: instant('2024-11-28', 18) },
    { status: 'WAITING', places: 1 },
    { status: 'WAITING', places: 3 },
    { status: 'WAITING', places: 1 },
    { status: 'LEFT', places: 1 },
  ];
  for (const [n, { status, places, offeredAt, expiresAt }] of stories.entries()) {
    const person = people[n]!;
    const [entry] = await tx.query<{ id: string }[]>(
      `insert into waiting_entry (event_id, kind_id, number, places, email, given_name, family_name, organisation_name, language,
         request_key, token, status, joined_at, offered_at, offer_expires_at)
       values ($1, $2, nextval('waiting_number'), $3, $4, $5, $6, $7, 'FR', $8, $9, $10, $11, $12, $13) returning id`,
      [
        eventId,
        kindId,
        places,
        person.email,
        person.givenName,
        person.familyName,
        person.organisation,
        uuid(`line ${person.email}`),
        secret(`line ${n}`),
        status,
        instant('2024-11-22', 8 + n),
        offeredAt ?? null,
        expiresAt ?? null,
      ],
    );
    if (expiresAt) await jobs.enqueue(tx, EndOffer, { entryId: entry!.id }, { runAt: expiresAt });
  }
}

async function addCodes(
  tx: Tx,
  eventId: string,
  { guest, press }: { guest: string; press: string },
  journalist: Someone,
): Promise<void> {
  const code = async (
    word: string,
    note: string,
    usesMax: number | null,
    kindIds: string[],
    stoppedAt: Date | null,
  ) => {
    const [row] = await tx.query<{ id: string }[]>(
      `insert into code (event_id, word, note, uses_max, valid_from, valid_until, stopped_at, created_at)
       values ($1, $2, $3, $4, '2024-11-11T08:00:00Z', '2025-02-05T17:00:00Z', $5, '2024-11-11T08:00:00Z') returning id`,
      [eventId, word, note, usesMax, stoppedAt],
    );
    await tx.query('insert into code_kind (code_id, kind_id) select $1, unnest($2::uuid[])', [row!.id, kindIds]);
    return row!.id;
  };
  const ofPress = await code('PRESSE-2025', 'Rédactions santé', 5, [press], null);
  await code('PARTENAIRES', 'Partenaires de la journée', 10, [guest], null);
  await code('ESSAI', 'Essai de l’équipe', 1, [guest], instant('2024-11-14'));
  const ticketId = await addTicket(tx, eventId, press, journalist, instant('2024-11-21'));
  await tx.query('insert into code_use (code_id, number, ticket_id, used_at) values ($1, 1, $2, $3)', [
    ofPress,
    ticketId,
    instant('2024-11-21'),
  ]);
}

async function addInvitations(tx: Tx, eventId: string, kindId: string, people: Someone[]): Promise<void> {
  const sent = instant('2024-11-19');
  for (const [n, person] of people.entries()) {
    const ticketId = n < 2 ? await addTicket(tx, eventId, kindId, person, instant('2024-11-21', 10 + n)) : null;
    await tx.query(
      `insert into invitation (event_id, kind_id, email, given_name, family_name, organisation_name, language, token, expires_at,
         created_at, sent_at, opened_at, accepted_at, declined_at, reminded_at, ticket_id)
       values ($1, $2, $3, $4, $5, $6, 'FR', $7, '2025-01-24T17:00:00Z', $8, $8, $9, $10, $11, $12, $13)`,
      [
        eventId,
        kindId,
        person.email,
        person.givenName,
        person.familyName,
        person.organisation,
        secret(`invitation ${n}`),
        sent,
        n < 4 ? instant('2024-11-20') : null,
        n < 2 ? instant('2024-11-21') : null,
        n === 2 ? instant('2024-11-20', 15) : null,
        n === 5 ? instant('2024-11-26') : null,
        ticketId,
      ],
    );
  }
}
