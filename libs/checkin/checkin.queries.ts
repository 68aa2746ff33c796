import type { DoorCount, DoorView, GuestList } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';

const counts = `json_build_object(
  'expected', (select count(*)::int from ticket where event_id = $1 and status = 'CONFIRMED'),
  'present', (select count(*)::int from scan where event_id = $1 and verdict = 'ADMITTED'),
  'scans', (select count(*)::int from scan where event_id = $1),
  'refused', (select count(*)::int from scan
    where event_id = $1 and verdict in ('CANCELLED', 'OTHER_EVENT', 'UNKNOWN_CODE')))`;

export async function readDoorCount(db: Queryable, eventId: string): Promise<DoorCount> {
  const [row] = await db.query<{ count: DoorCount }>(`select ${counts} as count`, [eventId]);
  return row!.count;
}

/** Counts, and arrivals in steps of five minutes. */
export async function readDoor(db: Queryable, eventId: string): Promise<DoorView> {
  const [door] = await db.query<DoorView>(
    `select ${counts} as count,
       (select coalesce(json_agg(json_build_object('at', at, 'count', n) order by at), '[]')
        from (select date_bin('5 minutes', scanned_at, timestamptz '2000-01-01 00:00Z') as at, count(*)::int as n
              from scan where event_id = $1 and verdict = 'ADMITTED' group by 1) a) as arrivals`,
    [eventId],
  );
  return door!;
}

/** Everybody who has a ticket, cancelled ones too: a tablet without a network must know those as well. */
export async function readGuestList(db: Queryable, eventId: string, now: Date): Promise<GuestList> {
  const [list] = await db.query<GuestList>(
    `select e.id as "eventId", e.title as "eventTitle", $2::timestamptz as "asOf",
       (select coalesce(json_agg(json_build_object(
          'ticketId', t.id, 'code', t.code, 'name', p.given_name || ' ' || p.family_name, 'organisationName', o.name,
          'audience', k.audience, 'status', t.status, 'admittedAt', s.scanned_at)
          order by p.family_name collate "fr-x-icu", p.given_name collate "fr-x-icu", t.id), '[]')
        from ticket t join ticket_kind k on k.id = t.kind_id
          join person p on p.id = t.person_id
          left join organisation o on o.id = p.organisation_id
          left join scan s on s.ticket_id = t.id and s.verdict = 'ADMITTED'
        where t.event_id = e.id and t.status in ('CONFIRMED', 'CANCELLED')) as guests
     from event e where e.id = $1`,
    [eventId, now],
  );
  return list!;
}
