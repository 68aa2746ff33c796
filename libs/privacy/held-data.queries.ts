import type { Text } from '@parvis/domain';
import { PURPOSES, type Purpose } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';
import { leadsToPerson, personalTables } from './ways';

export interface WhoIsHeld {
  id: string;
  email: string;
  name: string;
}

/** The person of an id or of an address. */
export async function findPerson(
  db: Queryable,
  by: { id: string } | { email: string },
): Promise<WhoIsHeld | undefined> {
  const [person] = await db.query<WhoIsHeld>(
    `select id, email, trim(given_name || ' ' || family_name) as name from person
     where ${'id' in by ? 'id::text = $1' : 'email = $1'}`,
    ['id' in by ? by.id : by.email.trim()],
  );
  return person;
}

interface HeldRow {
  table: string;
  rows: number;
}

/** How many rows of each purpose speak of somebody; one statement. */
export async function readHeld(
  db: Queryable,
  { id, email }: WhoIsHeld,
): Promise<{ purpose: Purpose; tables: HeldRow[] }[]> {
  const counting = personalTables.flatMap(([table]) => {
    const leads = leadsToPerson(table);
    return leads ? [`select '${table}' as "table", count(*)::int as rows from ${table} where ${leads}`] : [];
  });
  const rows = await db.query<HeldRow>(`with who as (select $1::text, $2::text) ${counting.join(' union all ')}`, [
    id,
    email,
  ]);
  const held = rows.filter(({ rows }) => rows > 0);
  return (Object.keys(PURPOSES) as Purpose[]).flatMap((purpose) => {
    const tables = held.filter(({ table }) => personalTables.find(([name]) => name === table)![1].purpose === purpose);
    return tables.length > 0 ? [{ purpose, tables }] : [];
  });
}

export interface ConsentRow {
  eventTitle: Text;
  purpose: string;
  granted: boolean;
  wording: string;
  recordedAt: Date;
}

/** Every answer to a question of consent, with its words, the latest first. */
export const readConsents = (db: Queryable, personId: string): Promise<ConsentRow[]> =>
  db.query<ConsentRow>(
    `select e.title as "eventTitle", c.purpose, c.granted, c.wording, c.recorded_at as "recordedAt"
     from consent c join event e on e.id = c.event_id where c.person_id = $1
     union all
     select e.title, 'SPEAKER_' || c.kind, c.given, c.wording, c.answered_at
     from speaker_consent c join event e on e.id = c.event_id where c.person_id = $1
     order by 5 desc`,
    [personId],
  );

export interface IfErasedRow {
  tickets: { eventTitle: Text; startsAt: Date; timeZone: string }[];
  meetings: number;
  talks: number;
  invoices: number;
}

export async function readIfErased(db: Queryable, { id, email }: WhoIsHeld, now: Date): Promise<IfErasedRow> {
  const tickets = await db.query<IfErasedRow['tickets'][number]>(
    `select e.title as "eventTitle", e.starts_at as "startsAt", e.time_zone as "timeZone"
     from ticket t join event e on e.id = t.event_id
     where t.person_id = $1 and t.status not in ('CANCELLED', 'REFUSED') and e.ends_at > $2 order by e.starts_at, e.id`,
    [id, now],
  );
  const [counts] = await db.query<Omit<IfErasedRow, 'tickets'>>(
    `select
       (select count(*)::int from meeting m join meeting_request r on r.id = m.request_id join slot s on s.id = m.slot_id
        where m.status = 'BOOKED' and s.starts_at > $3 and (r.from_person_id::text = $1 or r.to_person_id::text = $1)) as meetings,
       (select count(*)::int from session_speaker x join session s on s.id = x.session_id
        where x.person_id::text = $1 and s.ends_at > $3) as talks,
       (select count(*)::int from invoice where ${leadsToPerson('invoice')}) as invoices`,
    [id, email, now],
  );
  return { tickets, ...counts! };
}
