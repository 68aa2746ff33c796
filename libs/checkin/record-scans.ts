import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type {
  FieldError,
  MutationRecordScansArgs,
  ScanInput,
  ScanRecorded,
  ScansOutcome,
} from '@parvis/contract/resolvers';
import { judgeScan, normaliseTicketCode, plausibleScanTime, type ScanVerdict, type TicketAtDoor } from '@parvis/domain';
import { type Actor, Clock, Database, type Tx } from '@parvis/platform';
import { readDoorCount } from './checkin.queries';

const SCANS_AT_ONCE = 200;
const CODE_LENGTH = 200;

const batchRule = z.object({
  deviceId: z.guid('DEVICE_ID_INVALID'),
  scans: z.array(z.object({ id: z.guid('SCAN_ID_INVALID') })).max(SCANS_AT_ONCE, 'TOO_MANY_SCANS'),
});

interface JudgedScan extends ScanInput {
  verdict: ScanVerdict;
  ticketId: string | null;
}

/** Takes in what a tablet scanned, perhaps long ago and perhaps not for the first time. */
@Injectable()
export class RecordScans {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async record(actor: Actor, { eventId, deviceId, scans }: MutationRecordScansArgs): Promise<ScansOutcome> {
    const errors = faultsIn({ deviceId, scans });
    if (errors.length > 0) return { __typename: 'InvalidInput', errors };
    const receivedAt = this.clock.now();
    const received = scans.map((scan) => ({
      ...scan,
      // One spelling: the same scan in other letters is the same scan.
      id: scan.id.toLowerCase(),
      // What a camera reads may be any text: the cut may go through a pair of surrogates.
      code: scan.code.slice(0, CODE_LENGTH).toWellFormed(),
      scannedAt: plausibleScanTime(scan.scannedAt, receivedAt),
    }));
    return this.database.transaction(async (tx): Promise<ScansOutcome> => {
      const tickets = await lockTickets(tx, received);
      const known = await readKnown(tx, received);
      const stranger = scans.findIndex(({ id }) => known.has(id) && known.get(id) !== eventId);
      if (stranger >= 0)
        return { __typename: 'InvalidInput', errors: [{ field: `scans.${stranger}.id`, code: 'SCAN_ID_TAKEN' }] };
      const judged = judgeNew(eventId, received, tickets, known);
      await insertScans(tx, judged, { eventId, deviceId, operatorId: actor.personId, receivedAt });
      return {
        __typename: 'ScansRecorded',
        scans: await readRecorded(tx, eventId, received),
        count: await readDoorCount(tx, eventId),
      };
    });
  }
}

function faultsIn(batch: { deviceId: string; scans: ScanInput[] }): FieldError[] {
  const parsed = batchRule.safeParse(batch);
  return parsed.success
    ? []
    : parsed.error.issues.slice(0, 20).map(({ path, message }) => ({ field: path.join('.'), code: message }));
}

type FoundTicket = TicketAtDoor & { code: string };

/** The tickets that were shown, locked in one order for all, so that two tablets cannot both be first. */
async function lockTickets(tx: Tx, scans: ScanInput[]): Promise<Map<string, FoundTicket>> {
  const tickets = await tx.query<FoundTicket[]>(
    `select id as "ticketId", event_id as "eventId", code, status from ticket
     where code = any($1) and status in ('CONFIRMED', 'CANCELLED') order by id for no key update`,
    [scans.map(({ code }) => normaliseTicketCode(code))],
  );
  const admissions = await tx.query<{ ticketId: string; admittedAt: Date }[]>(
    `select ticket_id as "ticketId", scanned_at as "admittedAt" from scan where ticket_id = any($1) and verdict = 'ADMITTED'`,
    [tickets.map(({ ticketId }) => ticketId)],
  );
  const admittedAt = new Map(admissions.map((admission) => [admission.ticketId, admission.admittedAt]));
  return new Map(
    tickets.map((ticket) => [ticket.code, { ...ticket, admittedAt: admittedAt.get(ticket.ticketId) ?? null }]),
  );
}

/** The scans of this batch that came before, with their event. */
async function readKnown(tx: Tx, scans: ScanInput[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; eventId: string }[]>(
    'select id, event_id as "eventId" from scan where id = any($1)',
    [scans.map(({ id }) => id)],
  );
  return new Map(rows.map(({ id, eventId }) => [id, eventId]));
}

function judgeNew(
  eventId: string,
  scans: ScanInput[],
  tickets: Map<string, FoundTicket>,
  known: Map<string, string>,
): JudgedScan[] {
  const seen = new Set(known.keys());
  const judged: JudgedScan[] = [];
  for (const scan of scans) {
    if (seen.has(scan.id)) continue;
    seen.add(scan.id);
    const { verdict, ticket } = judgeScan({ eventId, ticketOf: (code) => tickets.get(code) }, scan.code);
    if (verdict === 'ADMITTED' && ticket) ticket.admittedAt = scan.scannedAt;
    judged.push({ ...scan, verdict, ticketId: ticket?.ticketId ?? null });
  }
  return judged;
}

interface Batch {
  eventId: string;
  deviceId: string;
  operatorId: string;
  receivedAt: Date;
}

/** In the order of their ids: where the same scan arrives twice at once, the second waits and then leaves it. */
async function insertScans(tx: Tx, judged: JudgedScan[], batch: Batch): Promise<void> {
  await tx.query(
    `insert into scan (id, event_id, ticket_id, device_id, operator_id, code, method, verdict, scanned_at, received_at)
     select s.id, $2, s."ticketId", $3, $4, s.code, s.method, s.verdict, s."scannedAt", $5
     from json_to_recordset($1) as s (id uuid, "ticketId" uuid, code text, method text, verdict text, "scannedAt" timestamptz)
     order by s.id
     on conflict (id) do nothing`,
    [JSON.stringify(judged), batch.eventId, batch.deviceId, batch.operatorId, batch.receivedAt],
  );
}

/** What is on record for each scan of the batch, in its order, whoever brought it first. */
async function readRecorded(tx: Tx, eventId: string, scans: ScanInput[]): Promise<ScanRecorded[]> {
  return tx.query<ScanRecorded[]>(
    `select s.id, s.verdict, a.scanned_at as "admittedAt"
     from unnest($1::uuid[]) with ordinality as sent (id, place)
       join scan s on s.id = sent.id and s.event_id = $2
       left join scan a on a.ticket_id = s.ticket_id and a.verdict = 'ADMITTED' and a.event_id = $2
     order by sent.place`,
    [scans.map(({ id }) => id), eventId],
  );
}
