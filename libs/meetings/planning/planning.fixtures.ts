import { randomUUID } from 'node:crypto';
import type { Queryable } from '@parvis/platform';
import { makeEvent, makeOrganisation, makePerson, makeTicket } from '@parvis/testing';

/** Between the end of asking and the day of the event. */
export const EVE = '2024-09-30T08:00:00Z';

export interface PlanWorld {
  eventId: string;
  slug: string;
  slotIds: string[];
  tableIds: string[];
  boothTableIds: string[];
  personIds: string[];
  requestIds: string[];
}

export interface PlanShape {
  people: number;
  slots: number;
  tables: number;
  /** Pairs of people by number, with priority and whether the one asked has accepted. */
  requests: { from: number; to: number; priority?: number; accepted?: boolean }[];
  /** Booths with one place and two people each, from the first person on. */
  booths?: number;
  zones?: number;
  /** On foot between any two zones. */
  walk?: number;
  away?: { person: number; slot: number }[];
  busy?: { person: number; slot: number }[];
  meetingsPerPerson?: number | null;
  minutesBetween?: number;
}

/** An event in its planning phase: slots of 20 minutes on 1 October 2024 from 9:00 in Paris, a lunch after half of them. */
export async function makePlanWorld(db: Queryable, shape: PlanShape): Promise<PlanWorld> {
  const { id: eventId, slug } = await makeEvent(db);
  await db.query(
    `insert into meeting_period (event_id, mode, opens_at, asking_until, booking_from, closes_at, meetings_per_person, minutes_between)
     values ($1, 'PLANNED', '2024-09-01', '2024-09-29', '2024-09-30T12:00:00Z', '2024-10-01T17:00:00Z', $2, $3)`,
    [eventId, shape.meetingsPerPerson ?? null, shape.minutesBetween ?? 0],
  );
  const ids = async (sql: string, parameters: unknown[]) =>
    (await db.query<{ id: string }>(sql, parameters)).map(({ id }) => id);
  const slotIds = await ids(
    `insert into slot (event_id, starts_at, ends_at)
     select $1, at, at + interval '20 minutes' from generate_series(0, $2::int - 1) n,
       lateral (select timestamptz '2024-10-01T07:00:00Z' + n * interval '20 minutes'
         + case when n >= $2::int / 2.0 then interval '80 minutes' else interval '0' end as at) x order by n returning id`,
    [eventId, shape.slots],
  );
  const zoneIds = await ids(
    `insert into meeting_zone (event_id, name, position)
     select $1, chr(64 + n), n from generate_series(1, $2::int) n returning id`,
    [eventId, shape.zones ?? 0],
  );
  await db.query(
    `insert into meeting_walk (one_zone_id, other_zone_id, minutes)
     select a.id, b.id, $2 from meeting_zone a join meeting_zone b on a.id < b.id and b.event_id = a.event_id where a.event_id = $1`,
    [eventId, shape.walk ?? 0],
  );
  const tableIds = await ids(
    `insert into meeting_table (event_id, label, number, position, zone_id)
     select $1, 'Table ' || n, n, n, ($3::uuid[])[1 + n % greatest(1, cardinality($3::uuid[]))]
     from generate_series(1, $2::int) n returning id`,
    [eventId, shape.tables, zoneIds],
  );
  const personIds: string[] = [];
  for (let n = 0; n < shape.people; n += 1) {
    const personId = await makePerson(db, { familyName: `Personne ${n + 1}` });
    await makeTicket(db, eventId, personId, { openToMeetings: true });
    personIds.push(personId);
  }
  const boothTableIds: string[] = [];
  for (let n = 0; n < (shape.booths ?? 0); n += 1) {
    const organisationId = await makeOrganisation(db);
    const [exhibitorId] = await ids(
      `insert into exhibitor (event_id, organisation_id, booth, description) values ($1, $2, $3, '{"fr": "", "en": ""}') returning id`,
      [eventId, organisationId, `A${n + 1}`],
    );
    for (const personId of personIds.slice(2 * n, 2 * n + 2))
      await db.query('insert into exhibitor_member (exhibitor_id, person_id) values ($1, $2)', [exhibitorId, personId]);
    boothTableIds.push(
      ...(await ids(
        `insert into meeting_table (event_id, label, position, exhibitor_id) values ($1, $2, $3, $4) returning id`,
        [eventId, `Stand A${n + 1}`, 1000 + n, exhibitorId],
      )),
    );
  }
  const requests = shape.requests.map((one) => ({ ...one, id: randomUUID() }));
  await db.query(
    `insert into meeting_request (id, event_id, request_key, from_person_id, to_person_id, message, status, priority, sent_at, answered_at)
     select id, $1, id, "from", "to", 'Bonjour', case when accepted then 'ACCEPTED' else 'PENDING' end, priority, '2024-09-10',
       case when accepted then timestamptz '2024-09-11' end
     from jsonb_to_recordset($2::jsonb) as x (id uuid, "from" uuid, "to" uuid, priority int, accepted boolean)`,
    [
      eventId,
      JSON.stringify(
        requests.map(({ id, from, to, priority = 2, accepted = true }) => ({
          id,
          from: personIds[from],
          to: personIds[to],
          priority,
          accepted,
        })),
      ),
    ],
  );
  for (const { person, slot } of shape.away ?? [])
    await db.query('insert into seat (slot_id, person_id, away) values ($1, $2, true) on conflict do nothing', [
      slotIds[slot],
      personIds[person],
    ]);
  for (const { person, slot } of shape.busy ?? []) await makeTalk(db, eventId, slotIds[slot]!, personIds[person]!);
  return { eventId, slug, slotIds, tableIds, boothTableIds, personIds, requestIds: requests.map(({ id }) => id) };
}

/** A session in that slot at which somebody speaks. */
export async function makeTalk(db: Queryable, eventId: string, slotId: string, personId: string): Promise<void> {
  const [session] = await db.query<{ id: string }>(
    `insert into session (event_id, kind, title, abstract, language, starts_at, ends_at)
     select $1, 'TALK', '{"fr": "A", "en": "A"}', '{"fr": "", "en": ""}', 'FR', starts_at, ends_at from slot where id = $2 returning id`,
    [eventId, slotId],
  );
  await db.query(`insert into session_speaker (session_id, person_id, role, position) values ($1, $2, 'SPEAKER', 0)`, [
    session!.id,
    personId,
  ]);
  await db.query('insert into seat (slot_id, person_id, session_id) values ($1, $2, $3) on conflict do nothing', [
    slotId,
    personId,
    session!.id,
  ]);
}

/** Double bookings and half bookings by what meetings say, without trusting the seats or their constraints. */
export const PLAN_FAULTS = `
  with booked as (
    select m.id, m.slot_id, m.table_id, p.person_id
    from meeting m join meeting_request r on r.id = m.request_id
    cross join lateral (values (r.from_person_id), (r.to_person_id)) as p (person_id)
    where m.status = 'BOOKED' and m.event_id = $1
  )
  select
    (select count(*)::int from booked a join booked b on a.slot_id = b.slot_id and a.person_id = b.person_id and a.id < b.id) as "peopleTwice",
    (select count(*)::int from meeting a join meeting b on a.slot_id = b.slot_id and a.table_id = b.table_id and a.id < b.id
     where a.status = 'BOOKED' and b.status = 'BOOKED' and a.event_id = $1) as "tablesTwice",
    (select count(*)::int from booked b join slot l on l.id = b.slot_id
     join session_speaker x on x.person_id = b.person_id
     join session s on s.id = x.session_id and s.event_id = $1 and s.starts_at < l.ends_at and l.starts_at < s.ends_at) as "speakersTwice",
    (select count(*)::int from booked b join seat a on a.slot_id = b.slot_id and a.person_id = b.person_id and a.away) as "awayAndMeeting",
    (select count(*)::int from meeting m where m.event_id = $1 and
       (select count(*) from seat s where s.meeting_id = m.id and s.slot_id = m.slot_id) <> case m.status when 'BOOKED' then 3 else 0 end) as "seatsAstray",
    (select count(*)::int from booked b join meeting_table t on t.id = b.table_id
     where t.exhibitor_id is not null and not exists (select from booked o join exhibitor_member e
       on e.person_id = o.person_id and e.exhibitor_id = t.exhibitor_id where o.id = b.id)) as "strangersOnBooths"`;
export const NO_FAULTS = {
  peopleTwice: 0,
  tablesTwice: 0,
  speakersTwice: 0,
  awayAndMeeting: 0,
  seatsAstray: 0,
  strangersOnBooths: 0,
};
