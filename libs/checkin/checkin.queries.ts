import type { CheckInPoint, DoorConflict, DoorCount, DoorDevice, DoorView, Tablet } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';

const REFUSALS = `('CANCELLED', 'TRANSFERRED', 'REISSUED', 'OTHER_EVENT', 'FORGED', 'KEY_REVOKED', 'KEY_OLD', 'KIND_NOT_ADMITTED',
  'TOO_EARLY', 'TOO_LATE', 'NOT_SIGNED_UP', 'FULL', 'NO_REENTRY', 'UNKNOWN_CODE')`;

/** SQL: those who signed up for the session of the point of alias `p` and have a valid ticket. */
const signedUp = (
  columns: string,
) => `select ${columns} from ticket t where t.event_id = p.event_id and t.status = 'CONFIRMED'
  and exists (select from seat x where x.session_id = p.session_id and x.person_id = t.person_id)`;

/** SQL: a `DoorCount` of the point of alias `p`; people inside are those of the last day that somebody came. */
const countOf = `json_build_object('pointId', p.id, 'isMain', p.is_main,
  'expected', case when p.access = 'EVERYBODY'
    then (select count(*)::int from ticket t where t.event_id = p.event_id and t.status = 'CONFIRMED'
      and (not exists (select from check_in_point_kind x where x.point_id = p.id)
        or exists (select from check_in_point_kind x where x.point_id = p.id and x.kind_id = t.kind_id)))
    else (${signedUp('count(*)::int')}) end,
  'present', (select count(distinct s.ticket_id)::int from stay s where s.event_id = p.event_id and s.point_id = p.id),
  'inside', (select count(*)::int from stay s where s.event_id = p.event_id and s.point_id = p.id and s.left_at is null
    and s.day = (select max(l.day) from stay l where l.event_id = p.event_id and l.point_id = p.id)),
  'scans', (select count(*)::int from scan s where s.event_id = p.event_id and s.point_id = p.id),
  'refused', (select count(*)::int from scan s where s.event_id = p.event_id and s.point_id = p.id and s.verdict in ${REFUSALS}))`;

/** SQL: a `CheckInPoint`, of the point of alias `p`, its session `se` and its room `r`. */
const pointColumns = `p.id, p.name, p.kind, p.is_main as "isMain", p.session_id as "sessionId", se.title as "sessionTitle",
  p.room_id as "roomId", r.name as "roomName", p.opens_at as "opensAt", p.closes_at as "closesAt", p.access,
  coalesce(p.seats_kept_until, se.starts_at) as "seatsKeptUntil", p.reentry, p.capacity,
  array(select k.kind_id from check_in_point_kind k where k.point_id = p.id order by k.kind_id) as "kindIds",
  ${countOf} as count`;
const pointTables =
  'check_in_point p left join session se on se.id = p.session_id left join room r on r.id = p.room_id';

export function readPoints(db: Queryable, eventId: string): Promise<CheckInPoint[]> {
  return db.query<CheckInPoint>(
    `select ${pointColumns} from ${pointTables} where p.event_id = $1 and p.archived_at is null
     order by p.is_main desc, p.position, coalesce(p.opens_at, se.starts_at) nulls first, p.id`,
    [eventId],
  );
}

export async function readPoint(db: Queryable, pointId: string): Promise<CheckInPoint> {
  const [point] = await db.query<CheckInPoint>(`select ${pointColumns} from ${pointTables} where p.id = $1`, [pointId]);
  return point!;
}

/** One for each point. */
export async function readDoorCounts(db: Queryable, eventId: string): Promise<DoorCount[]> {
  const rows = await db.query<{ count: DoorCount }>(
    `select ${countOf} as count from check_in_point p where p.event_id = $1 and p.archived_at is null`,
    [eventId],
  );
  return rows.map(({ count }) => count);
}

export async function readDoorCount(db: Queryable, pointId: string): Promise<DoorCount> {
  const [row] = await db.query<{ count: DoorCount }>(
    `select ${countOf} as count from check_in_point p where p.id = $1`,
    [pointId],
  );
  return row!.count;
}

/** SQL: arrivals at the point of alias `p` in steps, each holder's first of the day alone. */
const arrivalsIn = (
  step: string,
  since = '',
) => `(select coalesce(json_agg(json_build_object('at', at, 'count', n) order by at), '[]')
  from (select date_bin('${step}', s.entered_at, timestamptz '2000-01-01 00:00Z') as at, count(*)::int as n
        from stay s where s.event_id = p.event_id and s.point_id = p.id ${since}
          and not exists (select from stay o where o.ticket_id = s.ticket_id and o.point_id = s.point_id
            and o.day = s.day and o.entered_at < s.entered_at)
        group by 1) a)`;

/** Counts of the main door, and arrivals there in steps of five minutes, and minute by minute in the last hour. */
export async function readDoor(db: Queryable, eventId: string, now: Date): Promise<DoorView> {
  const [door] = await db.query<DoorView>(
    `select ${countOf} as count, ${arrivalsIn('5 minutes')} as arrivals,
       ${arrivalsIn('1 minute', `and s.entered_at > $2::timestamptz - interval '1 hour'`)} as "lastHour"
     from check_in_point p where p.event_id = $1 and p.is_main`,
    [eventId, now],
  );
  return door!;
}

/** Paired ones, revoked ones, and those announced whose code is still good. */
export function readDevices(db: Queryable, eventId: string, now: Date): Promise<DoorDevice[]> {
  return db.query<DoorDevice>(
    `${deviceRows} where d.event_id = $1 and (d.paired_at is not null or d.pairing_expires_at > $2)
     order by d.revoked_at is not null, d.name, d.id`,
    [eventId, now],
  );
}

export async function readDevice(db: Queryable, id: string): Promise<DoorDevice> {
  const [device] = await db.query<DoorDevice>(`${deviceRows} where d.id = $1`, [id]);
  return device!;
}

const deviceRows = `select d.id, d.name, d.point_id as "pointId", p.name as "pointName",
    case when d.revoked_at is not null then 'REVOKED' when d.paired_at is not null then 'PAIRED' else 'ANNOUNCED' end as state,
    d.paired_at as "pairedAt", m.given_name || ' ' || m.family_name as "madeByName", d.last_seen_at as "lastSeenAt",
    d.waiting_scans as "waitingScans", d.battery
  from door_device d join check_in_point p on p.id = d.point_id left join person m on m.id = d.made_by`;

export function readConflicts(db: Queryable, eventId: string): Promise<DoorConflict[]> {
  return db.query<DoorConflict>(
    `select c.scan_id as id, c.kind, c.ticket_id as "ticketId", h.given_name || ' ' || h.family_name as "holderName",
       o.name as "organisationName", p.name as "pointName", c.seen_at as "seenAt",
       c.settled_as as "settledAs", sb.given_name || ' ' || sb.family_name as "settledByName",
       (select json_agg(json_build_object('id', s.id, 'at', s.scanned_at, 'deviceName', d.name,
            'operatorName', coalesce(s.operator_name, w.given_name || ' ' || w.family_name), 'shown', s.shown,
            'verdict', s.verdict) order by s.scanned_at, s.id)
        from scan s left join door_device d on d.id = s.device_id left join person w on w.id = s.operator_id
        where s.id in (c.scan_id, c.other_scan_id)) as scans
     from door_conflict c join scan a on a.id = c.scan_id join check_in_point p on p.id = c.point_id
       join ticket t on t.id = c.ticket_id join person h on h.id = t.person_id
       left join organisation o on o.id = h.organisation_id left join person sb on sb.id = c.seen_by
     where c.event_id = $1 order by c.seen_at is not null, a.scanned_at desc, c.scan_id`,
    [eventId],
  );
}

/** SQL: the codes that the ticket of this alias had before. */
export const formerCodesOf = (
  ticket: string,
) => `(select coalesce(json_agg(json_build_object('code', f.code, 'issue', f.issue,
    'replacedAt', f.replaced_at) order by f.issue), '[]') from former_ticket_code f where f.ticket_id = ${ticket}.id)`;

export type TabletRow = Omit<Tablet, '__typename' | 'keys' | 'point' | 'kinds' | 'questions'>;

/** What a device needs: everybody who has a ticket, cancelled ones too, and what is known of them at its point. */
export async function readTablet(db: Queryable, deviceId: string, now: Date): Promise<TabletRow> {
  const [tablet] = await db.query<TabletRow>(
    `select d.id as "deviceId", d.name as "deviceName", d.signed_in_only as "signedInOnly", e.id as "eventId",
       e.slug as "eventSlug", e.title as "eventTitle", e.starts_at as "startsAt", e.ends_at as "endsAt",
       e.time_zone as "timeZone", e.venue, $2::timestamptz as "asOf",
       coalesce((select x.asks_signature from desk_settings x where x.event_id = e.id), false) as "asksSignature",
       (select x.badge_place from desk_settings x where x.event_id = e.id) as "badgePlace",
       coalesce((select x.badge_format from desk_settings x where x.event_id = e.id), 'A6') as "badgeFormat",
       (select coalesce(json_agg(json_build_object(
          'ticketId', t.id, 'code', t.code, 'issue', t.issue, 'name', h.given_name || ' ' || h.family_name,
          'givenName', h.given_name, 'familyName', h.family_name, 'jobTitle', h.job_title,
          'emailProof', encode(sha256(convert_to(t.id || ':' || lower(h.email::text), 'UTF8')), 'hex'),
          'deskCodes', array(select w.code from walk_in w where w.ticket_id = t.id and w.code <> t.code),
          'prints', (select count(*)::int from badge_print b where b.ticket_id = t.id),
          'organisationName', o.name, 'audience', k.audience, 'kindId', k.id, 'kindName', k.name, 'status', t.status,
          'cancelledAt', t.cancelled_at, 'formerCodes', ${formerCodesOf('t')}, 'isTransferred', exists (select from ticket n where n.replaces_id = t.id),
          'isSignedUp', p.session_id is not null
            and exists (select from seat x where x.session_id = p.session_id and x.person_id = t.person_id),
          'isVip', coalesce(n.is_vip, false), 'note', coalesce(n.note, ''),
          'openQuestionIds', (select coalesce(json_agg(q.id order by q.position, q.id), '[]') from form_question q
            where q.event_id = e.id and q.asked_at_door and q.kind <> 'FILE' and q.archived_at is null and not q.is_sensitive
              and (not exists (select from form_question_kind f where f.question_id = q.id)
                or exists (select from form_question_kind f where f.question_id = q.id and f.kind_id = t.kind_id))
              and not exists (select from ticket_answer a where a.question_id = q.id and a.ticket_id = t.id)),
          'enteredAt', s.entered_at, 'leftAt', s.left_at, 'admittedBy', s.device)
          order by h.family_name collate "fr-x-icu", h.given_name collate "fr-x-icu", t.id), '[]')
        from ticket t join ticket_kind k on k.id = t.kind_id
          join person h on h.id = t.person_id
          left join organisation o on o.id = h.organisation_id
          left join door_note n on n.ticket_id = t.id
          left join lateral (
            select min(s.entered_at) as entered_at, case when bool_and(s.left_at is not null) then max(s.left_at) end as left_at,
              (array_agg(by.name order by s.entered_at))[1] as device
            from stay s join scan c on c.id = s.entered_scan_id left join door_device by on by.id = c.device_id
            where s.ticket_id = t.id and s.point_id = p.id
            group by s.day order by s.day desc limit 1) s on true
        where t.event_id = e.id and t.status in ('CONFIRMED', 'CANCELLED')) as guests
     from door_device d join event e on e.id = d.event_id join check_in_point p on p.id = d.point_id where d.id = $1`,
    [deviceId, now],
  );
  return tablet!;
}
