import type { MeetingPlaces, PlaceSlot, TableInUse, TableOfDay } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';

const boothOf = (x: string, o: string) => `json_build_object('id', ${x}.id, 'name', ${o}.name, 'booth', ${x}.booth)`;

const slotRow = `json_build_object('id', s.id, 'startsAt', s.starts_at, 'endsAt', s.ends_at,
  'meetings', (select count(*)::int from meeting m where m.slot_id = s.id))`;

/** Zones, walks, tables, booths and slots of an event, for those who draw them. */
export async function readPlaces(db: Queryable, eventId: string, now: Date): Promise<MeetingPlaces> {
  const [places] = await db.query<MeetingPlaces>(
    `select
       (select coalesce(json_agg(json_build_object('id', id, 'name', name) order by position, id), '[]')
        from meeting_zone where event_id = $1) as zones,
       (select coalesce(json_agg(json_build_object('oneId', w.one_zone_id, 'otherId', w.other_zone_id, 'minutes', w.minutes)), '[]')
        from meeting_walk w join meeting_zone z on z.id = w.one_zone_id where z.event_id = $1) as walks,
       (select coalesce(json_agg(json_build_object('id', t.id, 'label', t.label, 'number', t.number, 'zoneId', t.zone_id,
          'row', t.plan_row, 'column', t.plan_column, 'videoUrl', t.video_url,
          'booth', case when x.id is not null then ${boothOf('x', 'o')} end,
          'coming', (select count(*)::int from meeting m join slot s on s.id = m.slot_id
            where m.table_id = t.id and m.status = 'BOOKED' and s.ends_at > $2),
          'isOut', exists (select from seat a join slot s on s.id = a.slot_id
            where a.table_id = t.id and a.away and s.starts_at > $2)) order by t.position, t.id), '[]')
        from meeting_table t left join exhibitor x on x.id = t.exhibitor_id left join organisation o on o.id = x.organisation_id
        where t.event_id = $1 and t.removed_at is null) as tables,
       (select coalesce(json_agg(${boothOf('x', 'o')} order by x.booth, o.name), '[]')
        from exhibitor x join organisation o on o.id = x.organisation_id where x.event_id = $1) as booths,
       (select coalesce(json_agg(${slotRow} order by s.starts_at), '[]') from slot s where s.event_id = $1) as slots`,
    [eventId, now],
  );
  return places!;
}

/** Those of the tables at which people have a meeting that is not over, with the people. */
export const readTablesInUse = (db: Queryable, tableIds: readonly string[], now: Date): Promise<TableInUse[]> =>
  db.query<TableInUse>(
    `select t.id, t.label, count(distinct m.id)::int as meetings,
       json_agg(distinct jsonb_build_object('personId', p.id, 'name', p.given_name || ' ' || p.family_name,
         'jobTitle', p.job_title, 'organisationName', o.name)) as people
     from meeting_table t
     join meeting m on m.table_id = t.id and m.status = 'BOOKED'
     join slot s on s.id = m.slot_id and s.ends_at > $2
     join meeting_request r on r.id = m.request_id
     join person p on p.id in (r.from_person_id, r.to_person_id)
     left join organisation o on o.id = p.organisation_id
     where t.id = any ($1::uuid[])
     group by t.id order by t.position, t.id`,
    [tableIds, now],
  );

export const readSlotsWithMeetings = async (db: Queryable, slotIds: readonly string[]): Promise<PlaceSlot[]> => {
  const rows = await db.query<{ slot: PlaceSlot }>(
    `select ${slotRow} as slot from slot s
     where s.id = any ($1::uuid[]) and exists (select from meeting m where m.slot_id = s.id) order by s.starts_at`,
    [slotIds],
  );
  return rows.map(({ slot }) => slot);
};

const initials = (p: string) => `upper(left(${p}.given_name, 1) || left(${p}.family_name, 1))`;

/** Who meets at a table on the days from today on. */
export async function readTableOfDay(
  db: Queryable,
  eventId: string,
  tableId: string,
  now: Date,
): Promise<TableOfDay | null> {
  const [found] = await db.query<TableOfDay>(
    `select z.name as zone, json_build_object('id', t.id, 'label', t.label, 'meetings', (
       select coalesce(json_agg(json_build_object(
         'slot', json_build_object('id', s.id, 'startsAt', s.starts_at, 'endsAt', s.ends_at),
         'parties', json_build_array(
           json_build_object('initials', ${initials('p')}, 'organisationName', po.name),
           json_build_object('initials', ${initials('q')}, 'organisationName', qo.name))) order by s.starts_at), '[]')
       from meeting m
       join slot s on s.id = m.slot_id and s.ends_at > $3
       join meeting_request r on r.id = m.request_id
       join person p on p.id = r.from_person_id left join organisation po on po.id = p.organisation_id
       join person q on q.id = r.to_person_id left join organisation qo on qo.id = q.organisation_id
       where m.table_id = t.id and m.status = 'BOOKED')) as "table"
     from meeting_table t left join meeting_zone z on z.id = t.zone_id
     where t.event_id = $1 and t.id::text = $2 and t.removed_at is null`,
    [eventId, tableId, now],
  );
  return found ?? null;
}
