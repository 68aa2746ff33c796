import type { TicketStatus } from '@parvis/contract/resolvers';
import { normaliseTicketCode } from '@parvis/domain';
import { NotFoundOrNotAllowed, type Queryable, type Tx } from '@parvis/platform';

/** A ticket as its holder's own doings are judged. */
export interface OwnTicket {
  id: string;
  eventId: string;
  kindId: string;
  personId: string;
  holderName: string;
  email: string;
  organisationName: string | null;
  status: TicketStatus;
  openToMeetings: boolean;
  endsAt: Date;
  /** By what staff set, else as the event begins. */
  cancelUntil: Date;
  changeUntil: Date;
  wasTransferred: boolean;
  refusalReason: string | null;
  isEventCancelled: boolean;
}

const OWN_TICKET = `select t.id, t.event_id as "eventId", t.kind_id as "kindId", t.person_id as "personId", t.status,
    p.given_name || ' ' || p.family_name as "holderName", p.email, o.name as "organisationName",
    t.open_to_meetings as "openToMeetings", e.ends_at as "endsAt",
    coalesce(s.cancel_until, e.starts_at) as "cancelUntil", coalesce(s.change_until, e.starts_at) as "changeUntil",
    exists (select from ticket r where r.replaces_id = t.id) as "wasTransferred", t.refusal_reason as "refusalReason",
    e.status = 'CANCELLED' as "isEventCancelled"
  from ticket t join event e on e.id = t.event_id join person p on p.id = t.person_id
    left join organisation o on o.id = p.organisation_id left join registration_settings s on s.event_id = e.id`;

export async function readOwnTicket(db: Queryable, id: string): Promise<OwnTicket> {
  const [ticket] = await db.query<OwnTicket>(`${OWN_TICKET} where t.id = $1`, [id]);
  return ticket!;
}

/** The ticket with this code, its row locked. Whoever has the code is its holder: it is the secret that they have. */
export async function lockOwnTicket(tx: Tx, typedCode: string): Promise<OwnTicket> {
  const [ticket] = await tx.query<OwnTicket[]>(`${OWN_TICKET} where t.code = $1 for update of t`, [
    normaliseTicketCode(typedCode),
  ]);
  if (!ticket) throw new NotFoundOrNotAllowed();
  return ticket;
}

export const isLive = ({ status, isEventCancelled }: OwnTicket): boolean =>
  !isEventCancelled && (status === 'PENDING' || status === 'AWAITING_PAYMENT' || status === 'CONFIRMED');

/** The stages of the form that the holder may answer by now. */
export const stagesOf = ({ status }: OwnTicket) =>
  status === 'CONFIRMED' ? (['REGISTRATION', 'CONFIRMED'] as const) : (['REGISTRATION'] as const);

/** Answers change until the time is over; what is required and lacks may be given as long as the event lasts. */
export const mayChange = (ticket: OwnTicket, isIncomplete: boolean, now: Date): boolean =>
  isLive(ticket) && (now < ticket.changeUntil || (isIncomplete && now < ticket.endsAt));

export const mayCancel = (ticket: OwnTicket, now: Date): boolean => isLive(ticket) && now < ticket.cancelUntil;

export const mayTransfer = (ticket: OwnTicket, isUsed: boolean, now: Date): boolean =>
  isLive(ticket) && ticket.status === 'CONFIRMED' && !isUsed && now < ticket.changeUntil;
