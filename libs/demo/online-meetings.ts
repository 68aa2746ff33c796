import { makeTicketCode, TICKET_CODE_BYTES } from '@parvis/domain';
import type { Tx } from '@parvis/platform';
import { Chance } from './chance';
import { requestMessages } from './data/meeting-words';
import { text, typeset } from './plans';
import { rolePerson } from './role-people';

/** A coming morning of meetings by video: nobody travels, each meeting has a room with a link. */
export const ONLINE_AT = 'rencontres-en-ligne-sante-numerique-2025';

const SEED = 20250116;
/** An even number: in each round everybody has a partner. */
const PEOPLE = 24;
const ROOMS = 6;
const SLOTS = 6;
/** Rounds of which nobody has answered yet. */
const WAITING_ROUNDS = 1;
const FIRST_SLOT = '2025-01-16T08:30:00Z';
const OPENS = '2024-11-18T08:00:00Z';
const CLOSES = '2025-01-16T10:30:00Z';
const ASKED_UNTIL = new Date('2024-11-27T17:00:00Z');

/** Those who work on digital health at the congress of surgery, one an organisation, meet again online. */
export async function addOnlineMeetings(tx: Tx, congressId: string): Promise<void> {
  const chance = new Chance(SEED);
  const eventId = await addEvent(tx);
  const people = await peopleOf(tx, congressId);
  await addTickets(tx, eventId, people, chance);
  await tx.query(`insert into meeting_period (event_id, mode, opens_at, closes_at) values ($1, 'LIVE', $2, $3)`, [
    eventId,
    OPENS,
    CLOSES,
  ]);
  await tx.query(
    `insert into meeting_profile (event_id, person_id, offers, seeks)
     select $1, p.person_id, p.offers, p.seeks from meeting_profile p
     where p.event_id = $2 and p.person_id = any ($3::uuid[])`,
    [eventId, congressId, people],
  );
  const rooms = await idsOf(
    tx,
    `insert into meeting_table (event_id, label, position, video_url)
     select $1, 'Salle visio ' || n, n, 'https://visio.example.org/sante-numerique-2025/' || n
     from generate_series(1, $2::int) n returning id`,
    [eventId, ROOMS],
  );
  const slots = await idsOf(
    tx,
    `insert into slot (event_id, starts_at, ends_at)
     select $1, at, at + interval '20 minutes'
     from generate_series(0, $2::int - 1) n, lateral (select $3::timestamptz + n * interval '20 minutes' as at) x returning id`,
    [eventId, SLOTS, FIRST_SLOT],
  );
  await addMeetings(tx, eventId, people, rooms, slots, chance);
}

const idsOf = async (tx: Tx, sql: string, parameters: unknown[]) =>
  (await tx.query<{ id: string }[]>(sql, parameters)).map(({ id }) => id);

async function addEvent(tx: Tx): Promise<string> {
  const [id] = await idsOf(
    tx,
    `insert into event (slug, title, summary, kind, format, filiere, status, starts_at, ends_at, time_zone)
     values ($1, $2, $3, 'MATCHMAKING', 'ONLINE', 'DIGITAL_HEALTH', 'PUBLISHED', '2025-01-16T08:15:00Z', $4, 'Europe/Paris')
     returning id`,
    [
      ONLINE_AT,
      text('Rencontres en ligne santé numérique 2025', 'Digital health online meetings 2025'),
      text(
        "Une matinée de rendez-vous de vingt minutes par visio, entre celles et ceux qui font la santé numérique. Chaque rendez-vous a sa salle ; le lien est dans l'invitation.",
        'A morning of twenty-minute meetings by video between those who make digital health. Each meeting has its room; the link is in the invitation.',
      ),
      CLOSES,
    ],
  );
  return id!;
}

/** The attendee and the exhibitor who have a sign-in link come first. */
const peopleOf = (tx: Tx, congressId: string): Promise<string[]> =>
  idsOf(
    tx,
    `select id from (
       select distinct on (p.organisation_id) p.id, p.email, p.email = any ($2) as "hasLink", o.filiere
       from person p join organisation o on o.id = p.organisation_id
       join ticket k on k.person_id = p.id and k.event_id = $1 and k.status = 'CONFIRMED' and k.open_to_meetings
       order by p.organisation_id, p.email = any ($2) desc, p.email) x
     order by "hasLink" desc, filiere = 'DIGITAL_HEALTH' desc nulls last, email limit $3`,
    [congressId, [rolePerson('ATTENDEE').email, rolePerson('EXHIBITOR').email], PEOPLE],
  );

async function addTickets(tx: Tx, eventId: string, people: readonly string[], chance: Chance): Promise<void> {
  const [quotaId] = await idsOf(tx, `insert into quota (event_id, name, size) values ($1, 'Places', 60) returning id`, [
    eventId,
  ]);
  const [kindId] = await idsOf(
    tx,
    `insert into ticket_kind (event_id, audience, name, sale_from, position) values ($1, 'NON_MEMBER', $2, $3, 0) returning id`,
    [eventId, text('Matinée en ligne', 'Online morning'), OPENS],
  );
  await tx.query('insert into ticket_kind_quota (kind_id, quota_id) values ($1, $2)', [kindId, quotaId]);
  const tickets = people.map((personId) => ({
    id: chance.uuid(),
    person_id: personId,
    request_key: chance.uuid(),
    code: makeTicketCode(chance.bytes(TICKET_CODE_BYTES)),
    registered_at: chance.instant(new Date(OPENS), new Date('2024-11-25T18:00:00Z'), 0.8),
  }));
  await tx.query(
    `insert into ticket (id, event_id, person_id, request_key, code, kind_id, status, open_to_meetings, registered_at)
     select x.id, $1, x.person_id, x.request_key, x.code, $2, 'CONFIRMED', true, x.registered_at
     from jsonb_populate_recordset(null::ticket, $3::jsonb) x`,
    [eventId, kindId, JSON.stringify(tickets)],
  );
  await tx.query(`insert into event_role (event_id, person_id, role) select $1, unnest($2::uuid[]), 'ATTENDEE'`, [
    eventId,
    people,
  ]);
}

/** Everybody meets another one in each round, as at a tournament: no pair comes twice, nobody is in two rooms. */
function round(people: readonly string[], n: number): [string, string][] {
  const [first, ...others] = people as [string, ...string[]];
  const turned = [first, ...others.slice(n % others.length), ...others.slice(0, n % others.length)];
  return Array.from({ length: turned.length / 2 }, (_, at) => [turned[at]!, turned.at(-1 - at)!]);
}

async function addMeetings(
  tx: Tx,
  eventId: string,
  people: readonly string[],
  rooms: readonly string[],
  slots: readonly string[],
  chance: Chance,
): Promise<void> {
  const requests: object[] = [];
  const meetings: object[] = [];
  const ask = ([from, to]: [string, string], isAccepted: boolean) => {
    const sentAt = chance.instant(new Date(OPENS), new Date('2024-11-26T18:00:00Z'), 0.8);
    const id = chance.uuid();
    const answeredAt = isAccepted ? chance.instant(sentAt, ASKED_UNTIL) : null;
    requests.push({
      id,
      request_key: chance.uuid(),
      from_person_id: from,
      to_person_id: to,
      message: typeset(chance.pick(requestMessages)),
      priority: chance.between(1, 3),
      status: isAccepted ? 'ACCEPTED' : 'PENDING',
      sent_at: sentAt,
      answered_at: answeredAt,
      expires_at: CLOSES,
    });
    return { requestId: id, answeredAt };
  };
  for (const [n, slotId] of slots.entries()) {
    // Those with a sign-in link have a meeting in the first slot, and time left later.
    const pairs = n === 0 ? round(people, n) : chance.shuffle(round(people, n).slice(2));
    for (const [at, pair] of pairs.slice(0, rooms.length).entries()) {
      const { requestId, answeredAt } = ask(pair, true);
      meetings.push({
        id: chance.uuid(),
        request_id: requestId,
        slot_id: slotId,
        table_id: rooms[at],
        booked_at: answeredAt,
      });
    }
  }
  for (let n = 0; n < WAITING_ROUNDS; n += 1) for (const pair of round(people, slots.length + n)) ask(pair, false);
  await tx.query(
    `insert into meeting_request (id, event_id, request_key, from_person_id, to_person_id, message, priority, status, sent_at,
       answered_at, expires_at)
     select id, $1, request_key, from_person_id, to_person_id, message, priority, status, sent_at, answered_at, expires_at
     from jsonb_populate_recordset(null::meeting_request, $2::jsonb)`,
    [eventId, JSON.stringify(requests)],
  );
  await tx.query(
    `insert into meeting (id, event_id, request_id, slot_id, table_id, status, revision, booked_at)
     select id, $1, request_id, slot_id, table_id, 'BOOKED', 0, booked_at
     from jsonb_populate_recordset(null::meeting, $2::jsonb)`,
    [eventId, JSON.stringify(meetings)],
  );
  await tx.query(
    `insert into seat (slot_id, person_id, table_id, meeting_id)
     select m.slot_id, x.person_id, x.table_id, m.id
     from meeting m join meeting_request r on r.id = m.request_id,
       lateral (values (r.from_person_id, null::uuid), (r.to_person_id, null), (null, m.table_id)) x (person_id, table_id)
     where m.event_id = $1`,
    [eventId],
  );
}
