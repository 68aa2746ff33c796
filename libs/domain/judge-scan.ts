import { normaliseTicketCode } from './ticket-code';

export type ScanVerdict =
  | 'ADMITTED'
  | 'LEFT'
  | 'ALREADY_IN'
  | 'NOT_IN'
  | 'UNDONE'
  | 'CANCELLED'
  | 'TRANSFERRED'
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
  status: 'CONFIRMED' | 'CANCELLED';
  /** When its holder was first let in; null as long as nobody came with it. */
  admittedAt: Date | null;
}

export interface DoorFacts<Ticket extends TicketAtDoor = TicketAtDoor> {
  /** The event at whose door we stand. */
  eventId: string;
  /**
   * The ticket that has this code, in its normal form, at whatever event. A tablet knows the tickets of its own
   * event only, so what the server calls OTHER_EVENT is UNKNOWN_CODE there.
   */
  ticketOf(code: string): Ticket | undefined;
}

export interface Judgement<Ticket extends TicketAtDoor = TicketAtDoor> {
  verdict: ScanVerdict;
  /** The ticket that was shown, also when it does not open this door. */
  ticket: Ticket | undefined;
}

/**
 * Says whether a code opens the door of the event. The first of these that holds is the answer: nobody knows the
 * code, it belongs to another event, the ticket was cancelled, its holder is in already; else the holder may come in.
 */
export function judgeScan<Ticket extends TicketAtDoor>(facts: DoorFacts<Ticket>, code: string): Judgement<Ticket> {
  const ticket = facts.ticketOf(normaliseTicketCode(code));
  return { verdict: verdictOn(ticket, facts.eventId), ticket };
}

function verdictOn(ticket: TicketAtDoor | undefined, eventId: string): ScanVerdict {
  if (!ticket) return 'UNKNOWN_CODE';
  if (ticket.eventId !== eventId) return 'OTHER_EVENT';
  if (ticket.status === 'CANCELLED') return 'CANCELLED';
  return ticket.admittedAt ? 'ALREADY_IN' : 'ADMITTED';
}

/** True for the verdicts that send somebody away; ALREADY_IN is a second look at somebody who was let in. */
export const isRefusal = (verdict: ScanVerdict): boolean =>
  !['ADMITTED', 'ALREADY_IN', 'LEFT', 'NOT_IN', 'UNDONE'].includes(verdict);
