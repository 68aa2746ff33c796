import type { Tx } from '@parvis/platform';

const TODAY = 'chirurgie-4-0-2024';

/** The doors of the year: who came, as the scans say; and the day that runs, with its points, tablets and one conflict. */
export async function addDoors(tx: Tx): Promise<void> {
  await tx.query(
    `insert into stay (entered_scan_id, event_id, point_id, ticket_id, day, entered_at)
     select s.id, s.event_id, s.point_id, s.ticket_id, (s.scanned_at at time zone e.time_zone)::date, s.scanned_at
     from scan s join event e on e.id = s.event_id where s.verdict = 'ADMITTED'`,
  );
  await addPoints(tx);
  await addTablets(tx);
  await addConflict(tx);
  await addNotes(tx);
}

/** Beside the main door: lunch, the evening, and each workshop of the day with those who signed up first. */
async function addPoints(tx: Tx): Promise<void> {
  await tx.query(
    `insert into check_in_point (event_id, name, kind, opens_at, closes_at, reentry, position)
     select e.id, p.name, p.kind, (p.opens || ' Europe/Paris')::timestamptz, (p.closes || ' Europe/Paris')::timestamptz, false, p.position
     from event e, (values
       ('{"fr": "Déjeuner", "en": "Lunch"}'::jsonb, 'LUNCH', '2024-11-28 12:00', '2024-11-28 14:30', 1),
       ('{"fr": "Cocktail", "en": "Cocktail"}'::jsonb, 'COCKTAIL', '2024-11-28 18:00', '2024-11-28 21:00', 2))
       as p (name, kind, opens, closes, position)
     where e.slug = $1`,
    [TODAY],
  );
  await tx.query(
    `insert into check_in_point (event_id, name, kind, session_id, room_id, opens_at, closes_at, access, capacity, position)
     select s.event_id, s.title, 'WORKSHOP', s.id, s.room_id, s.starts_at - interval '20 minutes', s.ends_at,
       'SIGNED_UP_FIRST', s.capacity, 2 + (row_number() over (order by s.starts_at, s.id))::int
     from session s join event e on e.id = s.event_id
     where e.slug = $1 and s.kind = 'WORKSHOP' and s.capacity is not null`,
    [TODAY],
  );
}

/** Two tablets at the main door, which made the scans of the morning. Their keys are nobody's. */
async function addTablets(tx: Tx): Promise<void> {
  const tablets = await tx.query<{ id: string }[]>(
    `insert into door_device (event_id, point_id, name, secret_hash, made_by, made_at, paired_at, last_seen_at, waiting_scans, battery)
     select e.id, p.id, t.name, sha256(gen_random_uuid()::text::bytea), (select person_id from staff_member limit 1),
       '2024-11-28 07:30 Europe/Paris', '2024-11-28 07:35 Europe/Paris', '2024-11-28 08:29 Europe/Paris', 0, t.battery
     from event e join check_in_point p on p.event_id = e.id and p.is_main,
       (values ('Entrée A', 86), ('Entrée B', 41)) as t (name, battery)
     where e.slug = $1 order by t.name returning id`,
    [TODAY],
  );
  await tx.query(
    `update scan s set device_id = case when n.n % 2 = 0 then $2::uuid else $3::uuid end, shown = s.verdict,
       device_time = s.scanned_at, sequence = n.n
     from (select s.id, (row_number() over (order by s.scanned_at))::int as n from scan s join event e on e.id = s.event_id
           where e.slug = $1) n
     where s.id = n.id`,
    [TODAY, tablets[0]!.id, tablets[1]!.id],
  );
}

/** While the network was down, the second tablet let in somebody whom the first had let in already. */
async function addConflict(tx: Tx): Promise<void> {
  await tx.query(
    `with first as (
       select s.* from scan s join event e on e.id = s.event_id
       where e.slug = $1 and s.verdict = 'ADMITTED' order by s.scanned_at limit 1
     ), second as (
       insert into scan (id, event_id, point_id, ticket_id, device_id, operator_id, code, method, verdict, shown, sequence,
         device_time, scanned_at, received_at)
       select gen_random_uuid(), f.event_id, f.point_id, f.ticket_id, d.id, f.operator_id, f.code, 'CAMERA', 'ALREADY_IN',
         'ADMITTED', 50, f.scanned_at + interval '4 minutes', f.scanned_at + interval '4 minutes', f.scanned_at + interval '11 minutes'
       from first f join door_device d on d.event_id = f.event_id and d.id <> f.device_id
       returning id, event_id, point_id, ticket_id
     )
     insert into door_conflict (scan_id, event_id, point_id, ticket_id, kind, other_scan_id)
     select s.id, s.event_id, s.point_id, s.ticket_id, 'TWICE', f.id from second s, first f`,
    [TODAY],
  );
}

async function addNotes(tx: Tx): Promise<void> {
  await tx.query(
    `insert into door_note (ticket_id, is_vip, note)
     select t.id, true, 'Badge au bureau B' from ticket t join event e on e.id = t.event_id join ticket_kind k on k.id = t.kind_id
     where e.slug = $1 and t.status = 'CONFIRMED' and k.audience = 'SPEAKER' order by t.code limit 3`,
    [TODAY],
  );
}
