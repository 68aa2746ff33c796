import { assertNever } from './assert-never';
import { eventTag, type ReadCode } from './signed-ticket';

export type ScanVerdict =
  | 'ADMITTED'
  | 'LEFT'
  | 'ALREADY_IN'
  | 'NOT_IN'
  | 'UNDONE'
  | 'CANCELLED'
  | 'TRANSFERRED'
  | 'REISSUED'
  | 'OTHER_EVENT'
  | 'FORGED'
  | 'KEY_REVOKED'
  | 'KEY_OLD'
  | 'KIND_NOT_ADMITTED'
  | 'TOO_EARLY'
  | 'TOO_LATE'
  | 'NOT_SIGNED_UP'
  | 'FULL'
  | 'NO_REENTRY'
  | 'UNKNOWN_CODE';

export interface TicketAtDoor {
  ticketId: string;
  eventId: string;
  kindId: string;
  /** Grows when the place gets a new code. */
  issue: number;
  status: 'CONFIRMED' | 'CANCELLED';
  /** Null for one that was cancelled at an unknown time: long ago. */
  cancelledAt: Date | null;
  /** The place went to somebody else. */
  isTransferred: boolean;
  /** Codes that it had, each until it got a new one: a phone was lost, a picture of it went round. */
  formerCodes: readonly FormerCode[];
}

export interface FormerCode {
  code: string;
  issue: number;
  replacedAt: Date;
}

/** The rules of one point of check-in. */
export interface DoorPoint {
  pointId: string;
  eventId: string;
  opensAt: Date | null;
  closesAt: Date | null;
  /** Kinds of ticket that it lets in; none named lets all in. */
  kindIds: readonly string[];
  access: 'EVERYBODY' | 'SIGNED_UP_FIRST' | 'SIGNED_UP_ONLY';
  /** Until then seats wait for those who signed up. */
  seatsKeptUntil: Date | null;
  /** Whether somebody who left may come back on the same day. */
  reentry: boolean;
  /** How many may be inside at once. */
  capacity: number | null;
}

/** Where the holder of a ticket is, at this point and on this day. */
export type Whereabouts = 'NOT_COME' | 'IN' | 'OUT';

/** What the judge must know besides the point; the tablet answers from its list, the server from the replay so far. */
export interface DoorFacts<Ticket extends TicketAtDoor = TicketAtDoor> {
  /** By its short code or its id; of another event only where that is known, which is on the server. */
  ticketOf(by: { code: string } | { ticketId: string }): Ticket | undefined;
  /**
   * True where a genuine code of this event may belong to a ticket that is not on the list yet: on a tablet, whose list
   * is some minutes or hours old.
   */
  listMayBeOld: boolean;
  whereabouts(ticketId: string): Whereabouts;
  isSignedUp(ticketId: string): boolean;
  /** How many are inside. */
  inside(): number;
  /** How many signed up and have not come. */
  awaited(): number;
}

export interface ScanToJudge {
  code: ReadCode;
  direction: 'IN' | 'OUT';
  /** Door time. */
  at: Date;
}

export interface Judgement<Ticket extends TicketAtDoor = TicketAtDoor> {
  verdict: ScanVerdict;
  /** The ticket that was shown, also when it does not open this door. */
  ticket: Ticket | undefined;
}

/**
 * The one judge, on the tablet and on the server: may this code pass this point now? The first of these that holds is
 * the answer: the code is not ours or no longer good; nobody knows the ticket; it ended; its holder is in already, or
 * goes out; the point is closed, does not take this kind, or lets nobody back; it wants a sign-up; it is full.
 */
export function judgeScan<Ticket extends TicketAtDoor>(
  point: DoorPoint,
  facts: DoorFacts<Ticket>,
  scan: ScanToJudge,
): Judgement<Ticket> {
  const { code, at } = scan;
  const fault = faultOfCode(point, code, at);
  const ticket = code.kind === 'FORGED' ? undefined : facts.ticketOf(keyOf(code));
  if (fault) return { verdict: fault, ticket };
  if (!ticket) return { verdict: verdictOnUnlisted(point, facts, scan), ticket };
  const ended = faultOfTicket(point, code, ticket, at);
  return { verdict: ended ?? verdictOnHolder(point, facts, scan, ticket), ticket };
}

const keyOf = (code: Exclude<ReadCode, { kind: 'FORGED' }>) =>
  code.kind === 'SIGNED' ? { ticketId: code.ticket.ticketId } : { code: code.code };

function faultOfCode(point: DoorPoint, code: ReadCode, at: Date): ScanVerdict | undefined {
  switch (code.kind) {
    case 'PLAIN':
      return undefined;
    case 'FORGED':
      return 'FORGED';
    case 'SIGNED':
      if (code.key.revokedAt && code.key.revokedAt <= at) return 'KEY_REVOKED';
      if (code.ticket.event !== eventTag(point.eventId)) return 'OTHER_EVENT';
      return code.key.goodUntil && code.key.goodUntil <= at ? 'KEY_OLD' : undefined;
    default:
      return assertNever(code);
  }
}

function faultOfTicket(point: DoorPoint, code: ReadCode, ticket: TicketAtDoor, at: Date): ScanVerdict | undefined {
  if (ticket.eventId !== point.eventId) return 'OTHER_EVENT';
  // Whoever was let in before the cancellation came in by a ticket that was good then.
  const hasEnded = ticket.status === 'CANCELLED' && (!ticket.cancelledAt || ticket.cancelledAt <= at);
  if (hasEnded) return ticket.isTransferred ? 'TRANSFERRED' : 'CANCELLED';
  const former = ticket.formerCodes.find((one) =>
    code.kind === 'SIGNED' ? one.issue === code.ticket.issue : one.code === code.code,
  );
  if (former) return former.replacedAt <= at ? 'REISSUED' : undefined;
  return code.kind === 'SIGNED' && code.ticket.issue < ticket.issue ? 'TRANSFERRED' : undefined;
}

/** A genuine code of this event that is not on the list: somebody who registered since, of a kind that we do not know. */
function verdictOnUnlisted(point: DoorPoint, facts: DoorFacts, scan: ScanToJudge): ScanVerdict {
  const { code } = scan;
  if (code.kind !== 'SIGNED' || !facts.listMayBeOld || point.kindIds.length > 0) return 'UNKNOWN_CODE';
  return verdictOnHolder(point, facts, scan, { ticketId: code.ticket.ticketId, kindId: '' });
}

function verdictOnHolder(
  point: DoorPoint,
  facts: DoorFacts,
  { direction, at }: ScanToJudge,
  { ticketId, kindId }: Pick<TicketAtDoor, 'ticketId' | 'kindId'>,
): ScanVerdict {
  const where = facts.whereabouts(ticketId);
  if (direction === 'OUT') return where === 'IN' ? 'LEFT' : 'NOT_IN';
  if (where === 'IN') return 'ALREADY_IN';
  if (point.opensAt && at < point.opensAt) return 'TOO_EARLY';
  if (point.closesAt && at >= point.closesAt) return 'TOO_LATE';
  if (point.kindIds.length > 0 && !point.kindIds.includes(kindId)) return 'KIND_NOT_ADMITTED';
  if (where === 'OUT' && !point.reentry) return 'NO_REENTRY';
  const isSignedUp = facts.isSignedUp(ticketId);
  if (point.access === 'SIGNED_UP_ONLY' && !isSignedUp) return 'NOT_SIGNED_UP';
  return hasSeat(point, facts, isSignedUp, at) ? 'ADMITTED' : 'FULL';
}

/** People who signed up have a seat as long as there is one; others have one that nobody is awaited for. */
function hasSeat(
  { capacity, access, seatsKeptUntil }: DoorPoint,
  facts: DoorFacts,
  isSignedUp: boolean,
  at: Date,
): boolean {
  if (capacity === null) return true;
  const areKept = access === 'SIGNED_UP_FIRST' && !isSignedUp && (!seatsKeptUntil || at < seatsKeptUntil);
  return facts.inside() + (areKept ? facts.awaited() : 0) < capacity;
}

/** True for the verdicts that send somebody away; ALREADY_IN is a second look at somebody who was let in. */
export const isRefusal = (verdict: ScanVerdict): boolean =>
  !['ADMITTED', 'ALREADY_IN', 'LEFT', 'NOT_IN', 'UNDONE'].includes(verdict);
