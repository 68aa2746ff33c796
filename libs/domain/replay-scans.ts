import {
  type DoorPoint,
  isRefusal,
  judgeScan,
  type ScanVerdict,
  type TicketAtDoor,
  type Whereabouts,
} from './judge-scan';
import type { ReadCode } from './signed-ticket';

/** A scan as it was kept, at one point; facts that no later scan changes. */
export interface KeptScan {
  id: string;
  kind: 'SCAN' | 'MANUAL' | 'UNDO';
  direction: 'IN' | 'OUT';
  code: ReadCode;
  deviceId: string;
  sequence: number | null;
  /** Door time. */
  at: Date;
  /** What the device said to the people there; null for what nobody judged yet. */
  shown: ScanVerdict | null;
  /** The scan of the same code that an UNDO takes back; either may arrive first. */
  undoesId: string | null;
}

/** From coming in to leaving. */
export interface Stay {
  ticketId: string;
  /** YYYY-MM-DD in the event's zone. */
  day: string;
  enteredScanId: string;
  enteredAt: Date;
  leftAt: Date | null;
}

export interface AdmissionConflict {
  /** The scan that let somebody in who should not have been. */
  scanId: string;
  ticketId: string;
  kind: 'TWICE' | 'AGAINST_RULES';
  /** The scan that let the same ticket in before. */
  otherScanId: string | null;
}

export interface ReplayFacts {
  ticketOf(by: { code: string } | { ticketId: string }): TicketAtDoor | undefined;
  /** Tickets of those who signed up for the session of this point. */
  signedUp: ReadonlySet<string>;
  /** The day of an instant in the event's zone. */
  dayOf(at: Date): string;
}

export interface Replayed {
  verdicts: Map<string, { verdict: ScanVerdict; ticketId: string | null; admittedAt: Date | null }>;
  stays: Stay[];
  conflicts: AdmissionConflict[];
}

/**
 * What happened at a point, from all scans that devices kept there, in whatever order they arrived: they are taken in
 * order of door time. People who were let in are in, whatever a list that was newer would have said; what the rules
 * would not have allowed becomes a conflict for people to look at. The outcome depends on the set of scans alone.
 */
export function replayScans(point: DoorPoint, scans: Iterable<KeptScan>, facts: ReplayFacts): Replayed {
  const once = new Map([...scans].map((scan) => [scan.id, scan]));
  const ordered = inOrder(once.values());
  const undone = new Set(
    ordered.filter(({ kind }) => kind === 'UNDO').map((undo) => `${undo.undoesId} ${undo.code.code}`),
  );
  const replay: Replayed = { verdicts: new Map(), stays: [], conflicts: [] };
  let today = new Day('', facts.signedUp);
  for (const scan of ordered) {
    const day = facts.dayOf(scan.at);
    if (day !== today.date) today = new Day(day, facts.signedUp);
    const { verdict, ticket } = judgeKept(point, scan, undone.has(`${scan.id} ${scan.code.code}`), today, facts);
    if (ticket?.eventId === point.eventId && verdict !== 'UNDONE') take(replay, today, scan, verdict, ticket.ticketId);
    replay.verdicts.set(scan.id, {
      verdict,
      ticketId: ticket?.ticketId ?? null,
      admittedAt: (ticket?.eventId === point.eventId && today.firstStayOf(ticket.ticketId)?.enteredAt) || null,
    });
  }
  return replay;
}

/** By so much the network may seem to put the clock of a device right in one batch and wrong in the next. */
const JITTER_MS = 5000;

/**
 * In order of door time. A device counts its scans: those that its clock and the network put a few seconds out of that
 * order are brought back into it.
 */
function inOrder(scans: Iterable<KeptScan>): KeptScan[] {
  const reached = new Map<string, number>();
  const counted = [...scans].sort((a, b) => bySequence(a, b) || a.at.getTime() - b.at.getTime() || compare(a.id, b.id));
  return counted
    .map((scan) => {
      if (scan.sequence === null) return scan;
      const before = reached.get(scan.deviceId) ?? -Infinity;
      const isOut = scan.at.getTime() < before && before - scan.at.getTime() <= JITTER_MS;
      const at = isOut ? before : scan.at.getTime();
      reached.set(scan.deviceId, at);
      return { ...scan, at: new Date(at) };
    })
    .sort((a, b) => a.at.getTime() - b.at.getTime() || bySequence(a, b) || compare(a.id, b.id));
}

/** Devices differ in nothing but their id. */
const bySequence = (a: KeptScan, b: KeptScan) =>
  compare(a.deviceId, b.deviceId) || (a.sequence ?? 0) - (b.sequence ?? 0);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Who is where on one day; a new day begins with nobody inside. */
class Day {
  private readonly stays = new Map<string, Stay[]>();
  private readonly open = new Set<string>();
  private readonly come = new Set<string>();

  constructor(
    readonly date: string,
    private readonly signedUp: ReadonlySet<string>,
  ) {}

  whereabouts(ticketId: string): Whereabouts {
    if (this.open.has(ticketId)) return 'IN';
    return this.stays.has(ticketId) ? 'OUT' : 'NOT_COME';
  }

  inside = (): number => this.open.size;
  awaited = (): number => this.signedUp.size - this.come.size;
  firstStayOf = (ticketId: string): Stay | undefined => this.stays.get(ticketId)?.[0];
  lastStayOf = (ticketId: string): Stay | undefined => this.stays.get(ticketId)?.at(-1);

  enter(stay: Stay): void {
    this.stays.set(stay.ticketId, [...(this.stays.get(stay.ticketId) ?? []), stay]);
    this.open.add(stay.ticketId);
    if (this.signedUp.has(stay.ticketId)) this.come.add(stay.ticketId);
  }

  leave(ticketId: string, at: Date): void {
    const stay = this.lastStayOf(ticketId);
    if (stay) stay.leftAt = at;
    this.open.delete(ticketId);
  }
}

function judgeKept(point: DoorPoint, scan: KeptScan, isUndone: boolean, today: Day, facts: ReplayFacts) {
  const { verdict, ticket } = judgeScan(
    point,
    {
      ticketOf: (by) => facts.ticketOf(by),
      listMayBeOld: false,
      whereabouts: (ticketId) => today.whereabouts(ticketId),
      isSignedUp: (ticketId) => facts.signedUp.has(ticketId),
      inside: today.inside,
      awaited: today.awaited,
    },
    scan,
  );
  if (isUndone || scan.kind === 'UNDO') return { verdict: 'UNDONE' as const, ticket };
  // A person answers for those who are let in by hand: no rule sends them away.
  const isByHand = scan.kind === 'MANUAL' && ticket?.eventId === point.eventId && isRefusal(verdict);
  return { verdict: isByHand ? ('ADMITTED' as const) : verdict, ticket };
}

/** Writes down who went in or out by a scan. */
function take(replay: Replayed, today: Day, scan: KeptScan, verdict: ScanVerdict, ticketId: string): void {
  if (verdict === 'LEFT') return today.leave(ticketId, scan.at);
  const wasLetIn = scan.direction === 'IN' && (scan.shown ?? verdict) === 'ADMITTED';
  if (!wasLetIn) return;
  if (today.whereabouts(ticketId) === 'IN') {
    const other = today.lastStayOf(ticketId)?.enteredScanId ?? null;
    replay.conflicts.push({ scanId: scan.id, ticketId, kind: 'TWICE', otherScanId: other });
    return;
  }
  if (verdict !== 'ADMITTED')
    replay.conflicts.push({ scanId: scan.id, ticketId, kind: 'AGAINST_RULES', otherScanId: null });
  const stay: Stay = { ticketId, day: today.date, enteredScanId: scan.id, enteredAt: scan.at, leftAt: null };
  today.enter(stay);
  replay.stays.push(stay);
}
