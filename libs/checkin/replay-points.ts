import { Injectable } from '@nestjs/common';
import {
  type DoorPoint,
  type KeptScan,
  type ReadCode,
  readTicketCode,
  type Replayed,
  replayScans,
  type TicketAtDoor,
  type VerifyingKey,
  wallClockOf,
} from '@parvis/domain';
import type { Tx } from '@parvis/platform';
import { verifyEd25519 } from '@parvis/registration';
import { formerCodesOf } from './checkin.queries';

/** What scans may have changed something for. */
export interface Touched {
  pointIds: string[];
  ticketIds: string[];
  /** Also those that show no ticket we know. */
  scanIds: string[];
}

type PointRow = DoorPoint & { timeZone: string; signedUp: string[] };
type ScanRow = Omit<KeptScan, 'code'> & { code: string; pointId: string; ticketId: string | null; seen: ReadCode };

/**
 * Brings verdicts, stays and conflicts in line with all scans. Where seats are counted, everybody's scans decide
 * together; elsewhere each ticket's own do.
 */
@Injectable()
export class ReplayPoints {
  async run(tx: Tx, eventId: string, touched: Touched, keys: readonly VerifyingKey[]): Promise<void> {
    if (touched.scanIds.length === 0) return;
    const points = await readPoints(tx, eventId, touched.pointIds);
    const scans = await readScans(tx, points, touched, keys);
    const tickets = await readTickets(tx, scans);
    const outcomes = points.map((point) => {
      const here = scans.filter(({ pointId }) => pointId === point.pointId);
      const replayed = replayScans(
        point,
        here.map((scan): KeptScan => ({ ...scan, code: scan.seen })),
        {
          ticketOf: (by) => ('code' in by ? tickets.byCode.get(by.code) : tickets.byId.get(by.ticketId)),
          signedUp: new Set(point.signedUp),
          dayOf: (at) => wallClockOf(at, point.timeZone).slice(0, 10),
        },
      );
      return { point, here, replayed };
    });
    await writeVerdicts(tx, outcomes);
    await writeStays(tx, eventId, outcomes);
    await writeConflicts(tx, eventId, outcomes);
  }
}

type Outcome = { point: PointRow; here: ScanRow[]; replayed: Replayed };

function readPoints(tx: Tx, eventId: string, pointIds: string[]): Promise<PointRow[]> {
  return tx.query<PointRow[]>(
    `select p.id as "pointId", p.event_id as "eventId", p.opens_at as "opensAt", p.closes_at as "closesAt", p.access,
       coalesce(p.seats_kept_until, se.starts_at) as "seatsKeptUntil", p.reentry, p.capacity, e.time_zone as "timeZone",
       array(select k.kind_id from check_in_point_kind k where k.point_id = p.id) as "kindIds",
       array(select t.id from ticket t join seat x on x.person_id = t.person_id
         where t.event_id = p.event_id and t.status = 'CONFIRMED' and x.session_id = p.session_id) as "signedUp"
     from check_in_point p join event e on e.id = p.event_id left join session se on se.id = p.session_id
     where p.event_id = $1 and p.id = any($2) order by p.id`,
    [eventId, pointIds],
  );
}

async function readScans(
  tx: Tx,
  points: PointRow[],
  touched: Touched,
  keys: readonly VerifyingKey[],
): Promise<ScanRow[]> {
  const rows = await tx.query<Omit<ScanRow, 'seen'>[]>(
    `select s.id, s.point_id as "pointId", s.ticket_id as "ticketId", s.kind, s.direction, s.code, s.device_id as "deviceId",
       s.sequence, s.scanned_at as at, s.shown, s.undoes_id as "undoesId"
     from scan s where s.point_id = any($1) and s.ticket_id = any($2) or s.point_id = any($3) or s.id = any($4)
       -- A scan of a code that is nobody's, and the one that takes it back, may come in either order.
       or s.undoes_id = any($4) or s.id in (select u.undoes_id from scan u where u.id = any($4))`,
    [
      points.map(({ pointId }) => pointId),
      touched.ticketIds,
      points.filter(({ capacity }) => capacity !== null).map(({ pointId }) => pointId),
      touched.scanIds,
    ],
  );
  const read: ScanRow[] = [];
  for (const row of rows) read.push({ ...row, seen: await readTicketCode(row.code, keys, verifyEd25519) });
  return read;
}

async function readTickets(tx: Tx, scans: ScanRow[]) {
  const rows = await tx.query<
    (TicketAtDoor & { code: string; deskCodes: string[]; formerCodes: { replacedAt: Date | string }[] })[]
  >(
    `select t.id as "ticketId", t.code, t.event_id as "eventId", t.kind_id as "kindId", t.issue, t.status,
       t.cancelled_at as "cancelledAt", exists (select from ticket n where n.replaces_id = t.id) as "isTransferred",
       array(select w.code from walk_in w where w.ticket_id = t.id) as "deskCodes", ${formerCodesOf('t')} as "formerCodes"
     from ticket t where t.id = any($1)`,
    [scans.flatMap(({ ticketId }) => ticketId ?? [])],
  );
  const tickets = rows.map((row) => ({
    ...row,
    formerCodes: row.formerCodes.map((former) => ({ ...former, replacedAt: new Date(former.replacedAt) })),
  }));
  return {
    byCode: new Map(
      tickets.flatMap((ticket) =>
        [ticket.code, ...ticket.deskCodes, ...ticket.formerCodes.map(({ code }) => code)].map(
          (code) => [code, ticket] as const,
        ),
      ),
    ),
    byId: new Map(tickets.map((ticket) => [ticket.ticketId, ticket])),
  };
}

async function writeVerdicts(tx: Tx, outcomes: Outcome[]): Promise<void> {
  const verdicts = outcomes.flatMap(({ replayed }) =>
    [...replayed.verdicts].map(([id, { verdict }]) => ({ id, verdict })),
  );
  await tx.query(
    `update scan s set verdict = v.verdict from json_to_recordset($1) as v (id uuid, verdict text)
     where s.id = v.id and s.verdict <> v.verdict`,
    [JSON.stringify(verdicts)],
  );
}

/** A replay is about these tickets at these points, and says all that is to be said of them. */
const replayedPlaces = (outcomes: Outcome[]) =>
  JSON.stringify(
    outcomes.flatMap(({ point, here }) =>
      [...new Set(here.flatMap(({ ticketId }) => ticketId ?? []))].map((ticketId) => ({
        ticketId,
        pointId: point.pointId,
      })),
    ),
  );

async function writeStays(tx: Tx, eventId: string, outcomes: Outcome[]): Promise<void> {
  const stays = outcomes.flatMap(({ point, replayed }) =>
    replayed.stays.map((stay) => ({ ...stay, pointId: point.pointId })),
  );
  await tx.query(
    `delete from stay s using json_to_recordset($1) as r ("ticketId" uuid, "pointId" uuid)
     where s.ticket_id = r."ticketId" and s.point_id = r."pointId"`,
    [replayedPlaces(outcomes)],
  );
  await tx.query(
    `insert into stay (entered_scan_id, event_id, point_id, ticket_id, day, entered_at, left_at)
     select s."enteredScanId", $2, s."pointId", s."ticketId", s.day, s."enteredAt", s."leftAt"
     from json_to_recordset($1) as s ("enteredScanId" uuid, "pointId" uuid, "ticketId" uuid, day date,
       "enteredAt" timestamptz, "leftAt" timestamptz)`,
    [JSON.stringify(stays), eventId],
  );
}

/** What staff have seen stays seen as long as it stands. */
async function writeConflicts(tx: Tx, eventId: string, outcomes: Outcome[]): Promise<void> {
  const conflicts = outcomes.flatMap(({ point, replayed }) =>
    replayed.conflicts.map((conflict) => ({ ...conflict, pointId: point.pointId })),
  );
  await tx.query(
    `delete from door_conflict c using json_to_recordset($1) as r ("ticketId" uuid, "pointId" uuid)
     where c.ticket_id = r."ticketId" and c.point_id = r."pointId" and c.scan_id <> all($2)`,
    [replayedPlaces(outcomes), conflicts.map(({ scanId }) => scanId)],
  );
  await tx.query(
    `insert into door_conflict (scan_id, event_id, point_id, ticket_id, kind, other_scan_id)
     select c."scanId", $2, c."pointId", c."ticketId", c.kind, c."otherScanId"
     from json_to_recordset($1) as c ("scanId" uuid, "pointId" uuid, "ticketId" uuid, kind text, "otherScanId" uuid)
     on conflict (scan_id) do update set kind = excluded.kind, other_scan_id = excluded.other_scan_id`,
    [JSON.stringify(conflicts), eventId],
  );
}
