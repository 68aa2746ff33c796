import type { RegistrationState, Ticket } from '@parvis/contract/resolvers';
import type { Language, Text } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';
import { capacityOf, LIVE, placesTaken } from './places';

/** A ticket as the contract shows it, without the event that it is for. */
export type TicketRow = Omit<Ticket, '__typename' | 'event' | 'care' | 'doorCode'> & { eventId: string; issue: number };

const ticketRow = `select t.id, t.code, t.issue, t.status, k.audience, k.name as "kindName", t.event_id as "eventId",
    p.given_name || ' ' || p.family_name as "holderName", o.name as "organisationName"
  from ticket t join ticket_kind k on k.id = t.kind_id
    join person p on p.id = t.person_id left join organisation o on o.id = p.organisation_id`;

export async function readTicket(db: Queryable, code: string): Promise<TicketRow | undefined> {
  const [ticket] = await db.query<TicketRow>(`${ticketRow} where t.code = $1`, [code]);
  return ticket;
}

export async function isFormerCode(db: Queryable, code: string): Promise<boolean> {
  const former = await db.query('select from former_ticket_code where code = $1', [code]);
  return former.length > 0;
}

export async function readTicketById(db: Queryable, id: string): Promise<TicketRow | undefined> {
  const [ticket] = await db.query<TicketRow>(`${ticketRow} where t.id = $1`, [id]);
  return ticket;
}

export async function readTicketOf(db: Queryable, eventId: string, personId: string): Promise<TicketRow | undefined> {
  const [ticket] = await db.query<TicketRow>(
    `${ticketRow} where t.event_id = $1 and t.person_id = $2 and t.status in ${LIVE}`,
    [eventId, personId],
  );
  return ticket;
}

/** All that the documents and messages about a ticket say. */
export interface TicketDocument extends TicketRow {
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
    `select t.id, t.event_id as "eventId", t.code, t.issue, t.status, k.audience, k.name as "kindName", p.id as "personId", p.given_name as "givenName", p.email, p.language,
       p.given_name || ' ' || p.family_name as "holderName", o.name as "organisationName",
       e.slug as "eventSlug", e.title as "eventTitle", e.starts_at as "startsAt", e.ends_at as "endsAt",
       e.time_zone as "timeZone", e.venue, e.address, e.revision as "eventRevision"
     from ticket t join event e on e.id = t.event_id join ticket_kind k on k.id = t.kind_id
       join person p on p.id = t.person_id left join organisation o on o.id = p.organisation_id
     where t.${by} = $1`,
    [value],
  );
  return document;
}

/** Whether one can register to an event now: what its kinds of ticket that need no code say together. */
export async function readRegistrationState(db: Queryable, eventId: string, now: Date): Promise<RegistrationState> {
  const [state] = await db.query<Omit<RegistrationState, 'isOpen'>>(
    `with kind as (
       select k.sale_from, k.sale_until, k.sale_from <= $2 and (k.sale_until > $2) is not false as is_on_sale,
         (select min(q.size - coalesce(p.taken, 0))
          from ticket_kind_quota x join quota q on q.id = x.quota_id left join ${placesTaken('$1')} p on p.quota_id = q.id
          where x.kind_id = k.id) as free
       from ticket_kind k where k.event_id = $1 and k.archived_at is null and not k.needs_code
     ), sale as (
       select min(sale_from) as opens_at, coalesce(bool_or(is_on_sale), false) as is_on_sale,
         coalesce(bool_and(sale_until <= $2), false) as is_over, coalesce(bool_or(free is null), false) as is_unlimited,
         max(free) filter (where is_on_sale) as free, max(free) as free_ever
       from kind
     )
     select s.opens_at as "opensAt", ${capacityOf('e.id')} as capacity,
       case when s.opens_at is not null and not s.is_unlimited then greatest(coalesce(s.free, s.free_ever), 0) end as "placesLeft",
       case when e.status = 'CANCELLED' then 'EVENT_CANCELLED'
         when s.opens_at is null then 'NOT_TAKEN_HERE'
         when e.ends_at <= $2 then 'EVENT_OVER'
         when s.is_over then 'SALE_OVER'
         when not s.is_on_sale then 'NOT_YET_OPEN'
         when not s.is_unlimited and s.free <= 0 then 'SOLD_OUT' end as "closedBecause",
       e.status <> 'CANCELLED' and e.ends_at > $2 and exists (
         select from code c where c.event_id = e.id and c.stopped_at is null and c.valid_from <= $2
           and (c.valid_until > $2) is not false) as "takesCodes"
     from event e, sale s where e.id = $1`,
    [eventId, now],
  );
  return { ...state!, isOpen: state!.closedBecause === null };
}
