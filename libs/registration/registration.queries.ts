import type { RegistrationState, Ticket } from '@parvis/contract/resolvers';
import type { Language, Text } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';

/** A ticket as the contract shows it, without the event that it is for. */
export type TicketRow = Omit<Ticket, '__typename' | 'event'> & { eventId: string };

const ticketRow = `select t.id, t.code, t.status, t.audience, t.event_id as "eventId",
    p.given_name || ' ' || p.family_name as "holderName", o.name as "organisationName"
  from ticket t join person p on p.id = t.person_id left join organisation o on o.id = p.organisation_id`;

export async function readTicket(db: Queryable, code: string): Promise<TicketRow | undefined> {
  const [ticket] = await db.query<TicketRow>(`${ticketRow} where t.code = $1`, [code]);
  return ticket;
}

export async function readTicketById(db: Queryable, id: string): Promise<TicketRow | undefined> {
  const [ticket] = await db.query<TicketRow>(`${ticketRow} where t.id = $1`, [id]);
  return ticket;
}

export async function readTicketOf(db: Queryable, eventId: string, personId: string): Promise<TicketRow | undefined> {
  const [ticket] = await db.query<TicketRow>(
    `${ticketRow} where t.event_id = $1 and t.person_id = $2 and t.status = 'CONFIRMED'`,
    [eventId, personId],
  );
  return ticket;
}

/** All that the documents and messages about a ticket say. */
export interface TicketDocument extends Omit<TicketRow, 'eventId'> {
  personId: string;
  givenName: string;
  email: string;
  language: Language;
  eventSlug: string;
  eventTitle: Text;
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  venue: string | null;
  address: string | null;
  /** Grows when the event's time or place changes. */
  eventRevision: number;
}

export async function readTicketDocument(
  db: Queryable,
  by: 'id' | 'code',
  value: string,
): Promise<TicketDocument | undefined> {
  const [document] = await db.query<TicketDocument>(
    `select t.id, t.code, t.status, t.audience, p.id as "personId", p.given_name as "givenName", p.email, p.language,
       p.given_name || ' ' || p.family_name as "holderName", o.name as "organisationName",
       e.slug as "eventSlug", e.title as "eventTitle", e.starts_at as "startsAt", e.ends_at as "endsAt",
       e.time_zone as "timeZone", e.venue, e.address, e.revision as "eventRevision"
     from ticket t join event e on e.id = t.event_id
       join person p on p.id = t.person_id left join organisation o on o.id = p.organisation_id
     where t.${by} = $1`,
    [value],
  );
  return document;
}

export async function readRegistrationState(db: Queryable, eventId: string, now: Date): Promise<RegistrationState> {
  const [state] = await db.query<Omit<RegistrationState, 'isOpen'>>(
    `select q.opens_at as "opensAt", q.size as capacity,
       case when q.size is not null then greatest(q.size - c.confirmed, 0) end as "placesLeft",
       case when q.event_id is null then 'NOT_TAKEN_HERE'
         when e.ends_at <= $2 then 'EVENT_OVER'
         when q.opens_at > $2 then 'NOT_YET_OPEN'
         when c.confirmed >= q.size then 'SOLD_OUT' end as "closedBecause"
     from event e left join quota q on q.event_id = e.id,
       lateral (select count(*)::int as confirmed from ticket t where t.event_id = e.id and t.status = 'CONFIRMED') c
     where e.id = $1`,
    [eventId, now],
  );
  return { ...state!, isOpen: state!.closedBecause === null };
}
