import type { PassFault, PassSort } from '@parvis/contract/resolvers';
import type { Queryable, Tx } from '@parvis/platform';
import { LIVE } from './places';

/** What a secret link gives. */
export interface Pass {
  sort: PassSort;
  /** Of the allotment, the entry of the line or the invitation. */
  id: string;
  eventId: string;
  kindId: string;
  /** The company. */
  givenBy: string | null;
  /** Places that the link keeps; an invitation keeps none. */
  placesLeft: number;
  expiresAt: Date | null;
  email: string | null;
  givenName: string | null;
  familyName: string | null;
  organisationName: string | null;
}

export interface PassRefused {
  fault: PassFault;
  /** Null where the link never was anything. */
  eventId: string | null;
  givenBy: string | null;
}

interface PassRow extends Pass {
  fault: PassFault | null;
}

const LONGEST_TOKEN = 64;

/** A link, with what is wrong with it: of a company, of somebody in line, or of somebody invited. */
export async function readPass(db: Queryable | Tx, token: string, now: Date): Promise<Pass | PassRefused> {
  const unknown: PassRefused = { fault: 'UNKNOWN', eventId: null, givenBy: null };
  if (token.length > LONGEST_TOKEN) return unknown;
  const rows = (await db.query(
    `with pass as (
       select 'COMPANY' as sort, a.id, a.event_id, a.kind_id, a.company as given_by, a.expires_at, null::text as email,
         null as given_name, null as family_name, a.company as organisation_name, free.places,
         case when a.expires_at <= $2 then 'EXPIRED' when a.closed_at is not null then 'WITHDRAWN'
           when free.places = 0 then 'USED_UP' end as fault
       from allotment a, lateral (select count(*)::int as places from place p
         where p.allotment_id = a.id and p.claimed_ticket_id is null and p.withdrawn_at is null) free
       where a.claim_token = $1
       union all
       select 'WAITING', w.id, w.event_id, w.kind_id, null, w.offer_expires_at, w.email::text, w.given_name, w.family_name,
         w.organisation_name, w.places,
         case w.status when 'WAITING' then 'NOT_YET' when 'ACCEPTED' then 'USED_UP' when 'EXPIRED' then 'EXPIRED'
           when 'OFFERED' then case when w.offer_expires_at <= $2 then 'EXPIRED' end else 'WITHDRAWN' end
       from waiting_entry w where w.token = $1
       union all
       select 'INVITATION', i.id, i.event_id, i.kind_id, null, i.expires_at, i.email::text, i.given_name, i.family_name,
         i.organisation_name, 0,
         case when i.stopped_at is not null then 'WITHDRAWN'
           when exists (select from ticket t where t.id = i.ticket_id and t.status in ${LIVE}) then 'USED_UP'
           when i.expires_at <= $2 then 'EXPIRED' end
       from invitation i where i.token = $1
     )
     select p.sort, p.id, p.event_id as "eventId", p.kind_id as "kindId", p.given_by as "givenBy", p.places as "placesLeft",
       p.expires_at as "expiresAt", p.email, nullif(p.given_name, '') as "givenName", nullif(p.family_name, '') as "familyName",
       nullif(p.organisation_name, '') as "organisationName",
       case when e.status = 'CANCELLED' then 'EVENT_CANCELLED' when e.ends_at <= $2 then 'EVENT_OVER' else p.fault end as fault
     from pass p join event e on e.id = p.event_id and e.status <> 'DRAFT'`,
    [token, now],
  )) as PassRow[];
  const [row] = rows;
  if (!row) return unknown;
  const { fault, ...pass } = row;
  return fault ? { fault, eventId: pass.eventId, givenBy: pass.givenBy } : pass;
}

const TABLES = { COMPANY: 'allotment', WAITING: 'waiting_entry', INVITATION: 'invitation' } as const;

/**
 * The same, held until the transaction ends: of two who use the last place of a link, the second waits here and finds it
 * taken. The caller holds the places of its kind already.
 */
export async function holdPass(tx: Tx, token: string, { sort, id }: Pass, now: Date): Promise<Pass | PassRefused> {
  await tx.query(`select from ${TABLES[sort]} where id = $1 for update`, [id]);
  return readPass(tx, token, now);
}

/** Notes down for whom a link was used; the caller holds it. */
export async function takePass(tx: Tx, pass: Pass, ticketId: string, now: Date): Promise<void> {
  switch (pass.sort) {
    case 'COMPANY':
      await tx.query(
        `update place set claimed_ticket_id = $2 where id = (select id from place
           where allotment_id = $1 and claimed_ticket_id is null and withdrawn_at is null order by id limit 1)`,
        [pass.id, ticketId],
      );
      return;
    case 'WAITING':
      await tx.query(`update waiting_entry set status = 'ACCEPTED' where id = $1`, [pass.id]);
      return;
    case 'INVITATION':
      await tx.query(
        `update invitation set accepted_at = $2, declined_at = null, opened_at = coalesce(opened_at, $2), ticket_id = $3 where id = $1`,
        [pass.id, now, ticketId],
      );
  }
}
