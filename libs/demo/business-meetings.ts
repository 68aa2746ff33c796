import { makeTicketCode, TICKET_CODE_BYTES } from '@parvis/domain';
import type { Tx } from '@parvis/platform';
import { Chance } from './chance';
import { requestMessages } from './data/meeting-words';
import { text, typeset } from './plans';
import { rolePerson } from './role-people';

/** A coming event of 650 people whose meetings wait for the team to plan them. */
export const PLANNED_AT = 'rencontres-bioproduction-2025';

const SEED = 20250121;
const PEOPLE = 650;
const REQUESTS = 3000;
const ZONES = [
  { name: 'Hall A', rows: 3 },
  { name: 'Hall B', rows: 3 },
  { name: 'Mezzanine', rows: 1 },
];
const A_ROW = 10;
/** Minutes on foot: the halls are side by side, the mezzanine is not. */
const WALKS = [
  { from: 0, to: 1, minutes: 2 },
  { from: 0, to: 2, minutes: 5 },
  { from: 1, to: 2, minutes: 5 },
];
/** Half-days of twenty-minute slots, by the clocks in Paris. */
const HALF_DAYS = [
  { from: '2025-01-21T09:30:00+01:00', slots: 9 },
  { from: '2025-01-21T14:00:00+01:00', slots: 9 },
  { from: '2025-01-22T09:30:00+01:00', slots: 9 },
];

interface Guest {
  id: string;
  organisationId: string | null;
  isExhibitor: boolean;
}

/** Those who came to the congress of production meet again, two days long, to do business. */
export async function addBusinessMeetings(tx: Tx, congressId: string): Promise<void> {
  const chance = new Chance(SEED);
  const eventId = await addEvent(tx);
  const guests = await guestsOf(tx, congressId);
  await addTickets(tx, eventId, guests, chance);
  await addBooths(tx, eventId, congressId);
  await addTables(tx, eventId);
  await tx.query(
    `insert into slot (event_id, starts_at, ends_at)
     select $1, at, at + interval '20 minutes'
     from jsonb_to_recordset($2::jsonb) as h ("from" timestamptz, slots int), generate_series(0, h.slots - 1) n,
       lateral (select h."from" + n * interval '20 minutes' as at) x`,
    [eventId, JSON.stringify(HALF_DAYS)],
  );
  await tx.query(
    `insert into meeting_period (event_id, mode, opens_at, asking_until, booking_from, closes_at)
     values ($1, 'PLANNED', '2024-11-04T08:00:00Z', '2024-11-27T17:00:00Z', '2024-12-02T08:00:00Z', '2025-01-22T11:30:00Z')`,
    [eventId],
  );
  await tx.query(
    `insert into meeting_profile (event_id, person_id, offers, seeks)
     select $1, p.person_id, p.offers, p.seeks from meeting_profile p
     where p.event_id = $2 and p.person_id = any ($3::uuid[])`,
    [eventId, congressId, guests.map(({ id }) => id)],
  );
  await addRequests(tx, eventId, guests, chance);
  await addLateArrivals(tx, eventId, chance.sample(guests, 60));
}

async function addEvent(tx: Tx): Promise<string> {
  const [event] = await tx.query<{ id: string }[]>(
    `insert into event (slug, title, summary, kind, format, filiere, status, starts_at, ends_at, time_zone, venue, address)
     values ($1, $2, $3, 'CONGRESS', 'IN_PERSON', 'BIOTECH_PHARMA', 'PUBLISHED', '2025-01-21T08:00:00Z', '2025-01-22T12:00:00Z',
       'Europe/Paris', 'Centre de congrès du Grand Canal', '4 quai du Grand-Canal, 94200 Ivry-sur-Seine') returning id`,
    [
      PLANNED_AT,
      text('Rencontres d’affaires Bioproduction 2025', 'Bioproduction business meetings 2025'),
      text(
        "Deux jours de rendez-vous de vingt minutes entre celles et ceux qui produisent les biomédicaments. Les demandes sont closes ; l'équipe prépare le planning.",
        'Two days of twenty-minute meetings between those who make biological medicines. Requests are closed; the team prepares the schedule.',
      ),
    ],
  );
  return event!.id;
}

/** The attendee and the exhibitor who have a sign-in link come too. */
const guestsOf = (tx: Tx, congressId: string): Promise<Guest[]> =>
  tx.query<Guest[]>(
    `select p.id, p.organisation_id as "organisationId",
       exists (select from exhibitor_member m join exhibitor x on x.id = m.exhibitor_id
         where x.event_id = $1 and m.person_id = p.id) as "isExhibitor"
     from person p left join ticket k on k.person_id = p.id and k.event_id = $1 and k.status = 'CONFIRMED'
     where k.id is not null or p.email = any ($2)
     order by p.email = any ($2) desc, 3 desc, p.email limit $3`,
    [congressId, [rolePerson('ATTENDEE').email, rolePerson('EXHIBITOR').email], PEOPLE],
  );

async function addTickets(tx: Tx, eventId: string, guests: readonly Guest[], chance: Chance): Promise<void> {
  const [quota] = await tx.query<{ id: string }[]>(
    `insert into quota (event_id, name, size) values ($1, 'Places', 700) returning id`,
    [eventId],
  );
  const [kind] = await tx.query<{ id: string }[]>(
    `insert into ticket_kind (event_id, audience, name, sale_from, position)
     values ($1, 'NON_MEMBER', $2, '2024-10-14T07:00:00Z', 0) returning id`,
    [eventId, text('Deux jours', 'Two days')],
  );
  await tx.query('insert into ticket_kind_quota (kind_id, quota_id) values ($1, $2)', [kind!.id, quota!.id]);
  const registered = new Date('2024-10-14T07:00:00Z');
  const tickets = guests.map(({ id }) => ({
    id: chance.uuid(),
    person_id: id,
    request_key: chance.uuid(),
    code: makeTicketCode(chance.bytes(TICKET_CODE_BYTES)),
    registered_at: chance.instant(registered, new Date('2024-11-25T18:00:00Z'), 0.8),
  }));
  await tx.query(
    `insert into ticket (id, event_id, person_id, request_key, code, kind_id, status, open_to_meetings, registered_at)
     select x.id, $1, x.person_id, x.request_key, x.code, $2, 'CONFIRMED', true, x.registered_at
     from jsonb_populate_recordset(null::ticket, $3::jsonb) x`,
    [eventId, kind!.id, JSON.stringify(tickets)],
  );
  await tx.query(`insert into event_role (event_id, person_id, role) select $1, unnest($2::uuid[]), 'ATTENDEE'`, [
    eventId,
    guests.map(({ id }) => id),
  ]);
}

/** The same booths with the same teams. */
async function addBooths(tx: Tx, eventId: string, congressId: string): Promise<void> {
  await tx.query(
    `insert into exhibitor (event_id, organisation_id, booth, description, website)
     select $1, organisation_id, booth, description, website from exhibitor where event_id = $2`,
    [eventId, congressId],
  );
  await tx.query(
    `with member as (
       insert into exhibitor_member (exhibitor_id, person_id)
       select n.id, m.person_id from exhibitor n
       join exhibitor o on o.event_id = $2 and o.organisation_id = n.organisation_id
       join exhibitor_member m on m.exhibitor_id = o.id
       where n.event_id = $1 returning person_id
     )
     insert into event_role (event_id, person_id, role) select $1, person_id, 'EXHIBITOR' from member on conflict do nothing`,
    [eventId, congressId],
  );
}

/** Seventy tables in three zones, and a place on each booth. */
async function addTables(tx: Tx, eventId: string): Promise<void> {
  const zones = await tx.query<{ id: string }[]>(
    `insert into meeting_zone (event_id, name, position)
     select $1, name, position from jsonb_to_recordset($2::jsonb) as z (name text, position int) order by position returning id`,
    [eventId, JSON.stringify(ZONES.map(({ name }, position) => ({ name, position })))],
  );
  await tx.query(
    `insert into meeting_walk (one_zone_id, other_zone_id, minutes)
     select least(w.one, w.other), greatest(w.one, w.other), w.minutes
     from jsonb_to_recordset($1::jsonb) as w (one uuid, other uuid, minutes int)`,
    [JSON.stringify(WALKS.map(({ from, to, minutes }) => ({ one: zones[from]!.id, other: zones[to]!.id, minutes })))],
  );
  const tables = ZONES.flatMap(({ rows }, zone) =>
    Array.from({ length: rows * A_ROW }, (_, n) => ({
      zone_id: zones[zone]!.id,
      plan_row: Math.floor(n / A_ROW) + 1,
      plan_column: (n % A_ROW) + 1,
    })),
  ).map((table, n) => ({ ...table, number: n + 1, position: n, label: `Table ${n + 1}` }));
  await tx.query(
    `insert into meeting_table (event_id, label, number, position, zone_id, plan_row, plan_column)
     select $1, label, number, position, zone_id, plan_row, plan_column
     from jsonb_populate_recordset(null::meeting_table, $2::jsonb)`,
    [eventId, JSON.stringify(tables)],
  );
  await tx.query(
    `insert into meeting_table (event_id, label, position, exhibitor_id)
     select event_id, 'Stand ' || booth, 1000 + row_number() over (order by booth), id
     from exhibitor where event_id = $1 and booth is not null`,
    [eventId],
  );
}

/** Half of what is asked goes to exhibitors, most of it is accepted; nobody asks a colleague, and each pair asks once. */
async function addRequests(tx: Tx, eventId: string, guests: readonly Guest[], chance: Chance): Promise<void> {
  const exhibitors = guests.filter(({ isExhibitor }) => isExhibitor);
  const pairs = new Set<string>();
  const requests: object[] = [];
  while (requests.length < REQUESTS) {
    // Some are asked far more often than others.
    const place = Math.floor(guests.length * chance.next() ** 1.6);
    const [from, to] = [chance.pick(guests), chance.happens(0.5) ? chance.pick(exhibitors) : guests[place]!];
    const pair = [from.id, to.id].sort().join();
    const sameHouse = from.organisationId !== null && from.organisationId === to.organisationId;
    if (from === to || sameHouse || pairs.has(pair)) continue;
    pairs.add(pair);
    const accepted = chance.happens(0.72);
    const sentAt = chance.instant(new Date('2024-11-04T08:00:00Z'), new Date('2024-11-27T08:00:00Z'), 0.8);
    requests.push({
      id: chance.uuid(),
      request_key: chance.uuid(),
      from_person_id: from.id,
      to_person_id: to.id,
      message: typeset(chance.pick(requestMessages)),
      priority: Number(chance.weighted({ '1': 2, '2': 5, '3': 3 })),
      status: accepted ? 'ACCEPTED' : 'PENDING',
      sent_at: sentAt,
      answered_at: accepted ? chance.instant(sentAt, new Date('2024-11-27T17:00:00Z')) : null,
    });
  }
  await tx.query(
    `insert into meeting_request (id, event_id, request_key, from_person_id, to_person_id, message, priority, status, sent_at, answered_at)
     select id, $1, request_key, from_person_id, to_person_id, message, priority, status, sent_at, answered_at
     from jsonb_populate_recordset(null::meeting_request, $2::jsonb)`,
    [eventId, JSON.stringify(requests)],
  );
}

/** Some arrive on the first afternoon. */
async function addLateArrivals(tx: Tx, eventId: string, guests: readonly Guest[]): Promise<void> {
  await tx.query(
    `insert into seat (slot_id, person_id, away)
     select s.id, p.id, true from slot s, unnest($2::uuid[]) as p (id) where s.event_id = $1 and s.starts_at < $3`,
    [eventId, guests.map(({ id }) => id), '2025-01-21T11:30:00Z'],
  );
}
