import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type {
  DeviceReport,
  FieldError,
  MutationRecordScansArgs,
  ScanInput,
  ScanRecorded,
  ScansRecorded,
  InvalidInput,
} from '@parvis/contract/resolvers';
import { doorTime, isId, plausibleClock, type ReadCode, readTicketCode, type ScanVerdict } from '@parvis/domain';
import { Clock, Database, type Tx } from '@parvis/platform';
import { readVerifyingKeys, verifyEd25519 } from '@parvis/registration';
import { readDoorCount } from './checkin.queries';
import { type Device, Devices } from './devices';
import { ReplayPoints, type Touched } from './replay-points';

const SCANS_AT_ONCE = 200;
const CODE_LENGTH = 200;
const LONGEST_REASON = 500;

const batchRule = z.object({
  report: z.object({
    waiting: z.int().min(0, 'WAITING_INVALID').max(1_000_000, 'WAITING_INVALID'),
    battery: z.int().min(0, 'BATTERY_INVALID').max(100, 'BATTERY_INVALID').nullish(),
    operatorName: z.string().max(100, 'TOO_LONG').nullish(),
  }),
  scans: z
    .array(
      z
        .object({
          id: z.guid('SCAN_ID_INVALID'),
          kind: z.enum(['SCAN', 'MANUAL', 'UNDO']).nullish(),
          undoesId: z.guid('SCAN_ID_INVALID').nullish(),
          reason: z.string().max(LONGEST_REASON, 'TOO_LONG').nullish(),
          sequence: z.int().min(0, 'SEQUENCE_INVALID').max(2_147_483_647, 'SEQUENCE_INVALID').nullish(),
        })
        .refine(({ kind, undoesId }) => (kind === 'UNDO') === Boolean(undoesId), {
          message: 'UNDO_NAMES_A_SCAN',
          path: ['undoesId'],
        }),
    )
    .max(SCANS_AT_ONCE, 'TOO_MANY_SCANS'),
});

/** A scan as it is kept. */
interface NewScan {
  id: string;
  pointId: string;
  ticketId: string | null;
  kind: 'SCAN' | 'MANUAL' | 'UNDO';
  direction: 'IN' | 'OUT';
  code: string;
  method: string;
  sequence: number | null;
  deviceTime: Date;
  scannedAt: Date;
  shown: ScanVerdict | null;
  reason: string | null;
  undoesId: string | null;
  operatorName: string | null;
}

/** Takes in what a tablet scanned, perhaps long ago and perhaps not for the first time. */
@Injectable()
export class RecordScans {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly devices: Devices,
    private readonly replay: ReplayPoints,
  ) {}

  async record(device: Device, { scans, report }: MutationRecordScansArgs): Promise<ScansRecorded | InvalidInput> {
    const errors = faultsIn({ scans, report });
    if (errors.length > 0) return { __typename: 'InvalidInput', errors };
    const receivedAt = this.clock.now();
    const received = scans.map((scan) => keptForm(scan, device, report, receivedAt));
    const keys = await readVerifyingKeys(this.database);
    const codes = new Map<string, ReadCode>();
    for (const { code } of received)
      if (!codes.has(code)) codes.set(code, await readTicketCode(code, keys, verifyEd25519));
    return this.database.transaction(async (tx): Promise<ScansRecorded | InvalidInput> => {
      const stranger = await this.keep(tx, device, received, codes, receivedAt);
      if (stranger >= 0)
        return { __typename: 'InvalidInput', errors: [{ field: `scans.${stranger}.id`, code: 'SCAN_ID_TAKEN' }] };
      await this.replay.run(tx, device.eventId, touchedBy(received), keys);
      await this.devices.seen(tx, device, report);
      return {
        __typename: 'ScansRecorded',
        scans: await readRecorded(tx, received),
        count: await readDoorCount(tx, device.pointId),
      };
    });
  }

  /** Writes what is new; answers the place of a scan whose id is one of another event, or -1. */
  private async keep(
    tx: Tx,
    device: Device,
    received: NewScan[],
    codes: ReadonlyMap<string, ReadCode>,
    receivedAt: Date,
  ): Promise<number> {
    const points = await lockPoints(tx, device.eventId, received);
    for (const scan of received) if (!points.has(scan.pointId)) scan.pointId = device.pointId;
    const tickets = await lockTickets(tx, [...codes.values()]);
    for (const scan of received) scan.ticketId = ticketIdOf(codes.get(scan.code)!, tickets);
    const known = await readKnown(tx, received);
    const stranger = received.findIndex(({ id }) => known.has(id) && known.get(id) !== device.eventId);
    if (stranger < 0) await insertScans(tx, received, device, receivedAt);
    return stranger;
  }
}

function faultsIn(batch: { scans: ScanInput[]; report: DeviceReport }): FieldError[] {
  const parsed = batchRule.safeParse(batch);
  return parsed.success
    ? []
    : parsed.error.issues.slice(0, 20).map(({ path, message }) => ({ field: path.join('.'), code: message }));
}

function keptForm(scan: ScanInput, device: Device, report: DeviceReport, receivedAt: Date): NewScan {
  const { pointId } = scan;
  const deviceTime = plausibleClock(scan.deviceTime);
  const sentAt = report.sentAt ? plausibleClock(report.sentAt) : null;
  return {
    // One spelling: the same scan in other letters is the same scan.
    id: scan.id.toLowerCase(),
    pointId: isId(pointId) ? pointId : device.pointId,
    ticketId: null,
    kind: scan.kind ?? 'SCAN',
    direction: scan.direction ?? 'IN',
    // What a camera reads may be any text: the cut may go through a pair of surrogates.
    code: scan.code.slice(0, CODE_LENGTH).toWellFormed().replaceAll('\u0000', ''),
    method: scan.method,
    sequence: scan.sequence ?? null,
    deviceTime,
    scannedAt: doorTime(deviceTime, sentAt, receivedAt),
    shown: scan.shown ?? null,
    reason: scan.reason?.toWellFormed() ?? null,
    undoesId: scan.undoesId?.toLowerCase() ?? null,
    operatorName: report.operatorName?.trim().toWellFormed() || null,
  };
}

/** The points of this event that the scans name. One with few seats is taken by one batch at a time. */
async function lockPoints(tx: Tx, eventId: string, scans: NewScan[]): Promise<Set<string>> {
  const points = await tx.query<{ id: string }[]>(
    `with locked as (select id from check_in_point where event_id = $1 and id = any($2) and capacity is not null
       order by id for no key update)
     select id from check_in_point where event_id = $1 and id = any($2) and (select count(*) from locked) >= 0`,
    [eventId, scans.map(({ pointId }) => pointId)],
  );
  return new Set(points.map(({ id }) => id));
}

/** The tickets that were shown, locked in one order for all: what is known of each changes in one place at a time. */
async function lockTickets(tx: Tx, codes: ReadCode[]): Promise<{ id: string; codes: string[] }[]> {
  return tx.query<{ id: string; codes: string[] }[]>(
    `select id, array(select f.code from former_ticket_code f where f.ticket_id = t.id)
       || array(select w.code from walk_in w where w.ticket_id = t.id) || code as codes
     from ticket t where (code = any($1) or id = any($2)
       or id in (select f.ticket_id from former_ticket_code f where f.code = any($1))
       or id in (select w.ticket_id from walk_in w where w.code = any($1))) and status in ('CONFIRMED', 'CANCELLED')
     order by id for no key update`,
    [
      codes.flatMap((code) => (code.kind === 'PLAIN' ? code.code : [])),
      codes.flatMap((code) => (code.kind === 'SIGNED' ? code.ticket.ticketId : [])),
    ],
  );
}

function ticketIdOf(code: ReadCode, tickets: { id: string; codes: string[] }[]): string | null {
  if (code.kind === 'FORGED') return null;
  const found = tickets.find((ticket) =>
    code.kind === 'SIGNED' ? ticket.id === code.ticket.ticketId : ticket.codes.includes(code.code),
  );
  return found?.id ?? null;
}

/** The scans of this batch that came before, with their event. */
async function readKnown(tx: Tx, scans: NewScan[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; eventId: string }[]>(
    'select id, event_id as "eventId" from scan where id = any($1)',
    [scans.map(({ id }) => id)],
  );
  return new Map(rows.map(({ id, eventId }) => [id, eventId]));
}

/** In the order of their ids: where the same scan arrives twice at once, the second waits and then leaves it. */
async function insertScans(tx: Tx, scans: NewScan[], device: Device, receivedAt: Date): Promise<void> {
  const once = [...new Map(scans.toReversed().map((scan) => [scan.id, scan])).values()];
  await tx.query(
    `insert into scan (id, event_id, point_id, ticket_id, device_id, operator_id, operator_name, code, kind, direction,
       method, sequence, device_time, scanned_at, received_at, shown, reason, undoes_id, verdict)
     select s.id, $2, s."pointId", s."ticketId", $3, $4, s."operatorName", s.code, s.kind, s.direction,
       s.method, s.sequence, s."deviceTime", s."scannedAt", $5, s.shown, s.reason, s."undoesId", 'UNKNOWN_CODE'
     from json_to_recordset($1) as s (id uuid, "pointId" uuid, "ticketId" uuid, "operatorName" text, code text, kind text,
       direction text, method text, sequence integer, "deviceTime" timestamptz, "scannedAt" timestamptz, shown text,
       reason text, "undoesId" uuid)
     order by s.id
     on conflict (id) do nothing`,
    [JSON.stringify(once), device.eventId, device.id, device.signedInOnly ? device.madeBy : null, receivedAt],
  );
}

/** The tickets of the batch at each point, and the scans that show no ticket. */
function touchedBy(scans: NewScan[]): Touched {
  return {
    pointIds: [...new Set(scans.map(({ pointId }) => pointId))],
    ticketIds: [...new Set(scans.flatMap(({ ticketId }) => ticketId ?? []))],
    scanIds: scans.map(({ id }) => id),
  };
}

/** What is on record for each scan of the batch, in its order, whoever brought it first. */
async function readRecorded(tx: Tx, scans: NewScan[]): Promise<ScanRecorded[]> {
  return tx.query<ScanRecorded[]>(
    `select s.id, s.verdict, (select min(y.entered_at) from stay y join event e on e.id = y.event_id
         where y.ticket_id = s.ticket_id and y.point_id = s.point_id
           and y.day = (s.scanned_at at time zone e.time_zone)::date) as "admittedAt"
     from unnest($1::uuid[]) with ordinality as sent (id, place) join scan s on s.id = sent.id
     order by sent.place`,
    [scans.map(({ id }) => id)],
  );
}
