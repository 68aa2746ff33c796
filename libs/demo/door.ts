import type { Tx } from '@parvis/platform';

const LUNCH = { fr: 'Déjeuner', en: 'Lunch' };
const COCKTAIL = { fr: 'Cocktail', en: 'Cocktail' };

const TODAY = 'chirurgie-4-0-2024';

/** Meals and evenings of the congresses of the year: `[event, name, kind, opens, closes, places]`, by the clocks of Paris. */
const MEALS = [
  ['chirurgie-4-0-2024', LUNCH, 'LUNCH', '2024-11-28 12:00', '2024-11-28 14:30', null],
  ['chirurgie-4-0-2024', COCKTAIL, 'COCKTAIL', '2024-11-28 18:00', '2024-11-28 21:00', null],
  ['medicen-day-2024', LUNCH, 'LUNCH', '2024-10-01 12:15', '2024-10-01 14:00', 400],
  ['medicen-day-2024', COCKTAIL, 'COCKTAIL', '2024-10-01 18:00', '2024-10-01 20:30', 250],
  ['congres-france-bioproduction-2024', LUNCH, 'LUNCH', '2024-04-03 12:15', '2024-04-03 14:00', null],
  ['congres-france-bioproduction-2024', COCKTAIL, 'COCKTAIL', '2024-04-03 18:30', '2024-04-03 22:00', 300],
] as const;

/** The doors of the year: who came, as the scans say; and the day that runs, with its points, tablets and one conflict. */
export async function addDoors(tx: Tx): Promise<void> {
  await tx.query(
    `insert into stay (entered_scan_id, event_id, point_id, ticket_id, day, entered_at)
     select s.id, s.event_id, s.point_id, s.ticket_id, (s.scanned_at at time zone e.time_zone)::date, s.scanned_at
     from scan s join event e on e.id = s.event_id where s.verdict = 'ADMITTED'`,
  );
  await addPoints(tx);
  await addMeals(tx);
  await addTablets(tx);
  await addConflict(tx);
  await addSilentTablet(tx);
  await addNotes(tx);
  await addWalkIns(tx);
}

/** Beside the main door: meals and evenings, and each workshop of the three congresses with those who signed up first. */
async function addPoints(tx: Tx): Promise<void> {
  for (const [position, [slug, name, kind, opens, closes, capacity]] of MEALS.entries())
    await tx.query(
      `insert into check_in_point (event_id, name, kind, opens_at, closes_at, capacity, reentry, position)
       select e.id, $2, $3, ($4 || ' Europe/Paris')::timestamptz, ($5 || ' Europe/Paris')::timestamptz, $6, false, $7
       from event e where e.slug = $1`,
      [slug, name, kind, opens, closes, capacity, position + 1],
    );
  await tx.query(
    `insert into check_in_point (event_id, name, kind, session_id, room_id, opens_at, closes_at, access, capacity, position)
     select s.event_id, s.title, 'WORKSHOP', s.id, s.room_id, s.starts_at - interval '20 minutes', s.ends_at,
       'SIGNED_UP_FIRST', s.capacity, 100 + (row_number() over (order by s.starts_at, s.id))::int
     from session s join event e on e.id = s.event_id
     where e.slug = any($1) and s.kind = 'WORKSHOP' and s.capacity is not null`,
    [[...new Set(MEALS.map(([slug]) => slug))]],
  );
}

/** Who came to the meals that are over: most of those who were in the house that day, as many as there were places. */
async function addMeals(tx: Tx): Promise<void> {
  await tx.query(
    `with guest as (
       select p.id as point_id, p.event_id, p.opens_at, p.capacity, t.id as ticket_id, t.code, s.device_id, s.operator_id,
         row_number() over (partition by p.id order by md5(p.id::text || t.id::text)) as n,
         abs(hashtext(t.id::text)) as h
       from check_in_point p join event e on e.id = p.event_id
         join stay y on y.event_id = e.id and y.day = (p.opens_at at time zone e.time_zone)::date
         join check_in_point d on d.id = y.point_id and d.is_main
         join scan s on s.id = y.entered_scan_id join ticket t on t.id = y.ticket_id
       where p.kind in ('LUNCH', 'COCKTAIL') and e.slug <> $1
     ), eaten as (
       insert into scan (id, event_id, point_id, ticket_id, device_id, operator_id, code, method, verdict, shown, device_time,
         scanned_at, received_at)
       select gen_random_uuid(), event_id, point_id, ticket_id, device_id, operator_id, code, 'CAMERA', 'ADMITTED', 'ADMITTED',
         at, at, at + interval '1 second'
       from guest, lateral (select opens_at + (1 + h % 4000) * interval '1 second' as at) t
       where h % 10 < 8 and n <= coalesce(capacity, 100000)
       returning id, event_id, point_id, ticket_id, scanned_at
     )
     insert into stay (entered_scan_id, event_id, point_id, ticket_id, day, entered_at)
     select x.id, x.event_id, x.point_id, x.ticket_id, (x.scanned_at at time zone e.time_zone)::date, x.scanned_at
     from eaten x join event e on e.id = x.event_id`,
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

/** One waits in the room of the workshops since the evening before: silent, and low. */
async function addSilentTablet(tx: Tx): Promise<void> {
  await tx.query(
    `insert into door_device (event_id, point_id, name, secret_hash, made_by, made_at, paired_at, last_seen_at, waiting_scans, battery)
     select e.id, p.id, 'Salle des ateliers', sha256(gen_random_uuid()::text::bytea), (select person_id from staff_member limit 1),
       '2024-11-27 17:40 Europe/Paris', '2024-11-27 17:45 Europe/Paris', '2024-11-27 18:05 Europe/Paris', 0, 14
     from event e join check_in_point p on p.event_id = e.id and p.kind = 'WORKSHOP'
     where e.slug = $1 order by p.position limit 1`,
    [TODAY],
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

/** What staff have noted, and one question that the desk asks. */
async function addNotes(tx: Tx): Promise<void> {
  await tx.query(
    `insert into door_note (ticket_id, is_vip, note)
     select t.id, n.is_vip, n.note from (
         select t.id, row_number() over (order by t.code) as place from ticket t join event e on e.id = t.event_id
           join ticket_kind k on k.id = t.kind_id
         where e.slug = $1 and t.status = 'CONFIRMED' and k.audience = 'SPEAKER') t
       join (values (1, true, 'Badge au bureau B'), (2, true, 'Badge au bureau B'), (3, true, 'Prévenir Inès à son arrivée'),
         (4, false, 'Diapositives à remettre en salle Rhône'), (5, false, 'Vient avec un accompagnant')) as n (place, is_vip, note)
         on n.place = t.place`,
    [TODAY],
  );
  await tx.query(
    `update form_question q set asked_at_door = true from event e
     where e.id = q.event_id and e.slug = $1 and q.stage = 'CONFIRMED' and q.label ->> 'fr' like '%cocktail%'`,
    [TODAY],
  );
}

/** Two of those who came were registered at the desk, one of them when the last place was gone. */
async function addWalkIns(tx: Tx): Promise<void> {
  await tx.query(
    `insert into walk_in (id, event_id, ticket_id, code, told, had_ticket, matter, device_id, operator_name, arrived_at, received_at)
     select gen_random_uuid(), s.event_id, s.ticket_id, s.code,
       'Votre nom, votre adresse et votre organisation servent à cet événement.', false,
       case when row_number() over (order by s.scanned_at desc, s.id) = 1 then 'OVER_QUOTA' end, s.device_id, 'Inès', s.scanned_at, s.received_at
     from scan s join event e on e.id = s.event_id join check_in_point p on p.id = s.point_id and p.is_main
       join ticket t on t.id = s.ticket_id join ticket_kind k on k.id = t.kind_id
     where e.slug = $1 and s.verdict = 'ADMITTED'
     order by s.scanned_at desc, s.id limit 2`,
    [TODAY],
  );
}
