import type { Allotment, AllotmentState, CompanyPlaces } from '@parvis/contract/resolvers';
import { escapeLike } from '@parvis/accounts';
import type { Queryable, Tx } from '@parvis/platform';

type Stored = Omit<Allotment, '__typename' | 'claimUrl' | 'contactUrl'> & { claimToken: string; contactToken: string };

export interface AllotmentFilter {
  search?: string | null | undefined;
  state?: AllotmentState | null | undefined;
  id?: string | undefined;
}

/** What staff see of the places given to companies. */
export async function readAllotments(
  db: Queryable,
  eventId: string,
  now: Date,
  { search, state, id }: AllotmentFilter,
): Promise<Stored[]> {
  return db.query<Stored>(
    `select * from (
       select a.id, a.company, a.contact_name as "contactName", a.contact_email::text as "contactEmail", a.language,
         a.kind_id as "kindId", k.name as "kindName", a.expires_at as "expiresAt", a.sent_at as "sentAt",
         a.claim_token as "claimToken", a.contact_token as "contactToken", n.places, n.claims,
         case when a.expires_at <= $2 then 'EXPIRED' when a.closed_at is not null then 'CLOSED'
           when n.open = 0 then 'FULL' else 'OPEN' end as state
       from allotment a join ticket_kind k on k.id = a.kind_id, lateral (
         select count(*) filter (where p.withdrawn_at is null)::int as places,
           count(*) filter (where p.withdrawn_at is null and p.claimed_ticket_id is null)::int as open,
           coalesce(json_agg(json_build_object('ticketId', t.id, 'name', h.given_name || ' ' || h.family_name, 'email', h.email,
             'claimedAt', t.registered_at) order by t.registered_at) filter (where t.id is not null), '[]') as claims
         from place p left join ticket t on t.id = p.claimed_ticket_id left join person h on h.id = t.person_id
         where p.allotment_id = a.id) n
       where a.event_id::text = $1 and ($3::text is null or a.id::text = $3)
         and ($4::text is null or unaccent(concat_ws(' ', a.company, a.contact_name, a.contact_email)) ilike '%' || unaccent($4) || '%')
     ) found where $5::text is null or state = $5 order by company, id`,
    [eventId, now, id ?? null, search ? escapeLike(search) : null, state ?? null],
  );
}

/** Event and link are filled in by the resolver. */
export type CompanyPlacesRow = Omit<CompanyPlaces, '__typename' | 'event' | 'claimUrl'> & {
  id: string;
  eventId: string;
  claimToken: string;
};

/** What the contact of a company sees: names of colleagues, no addresses. */
export async function readCompanyPlaces(
  db: Queryable | Tx,
  token: string,
  now: Date,
): Promise<CompanyPlacesRow | undefined> {
  const [row] = (await db.query(
    `select a.id, a.event_id as "eventId", a.claim_token as "claimToken", k.name as "kindName", a.company,
       a.expires_at as "expiresAt", a.closed_at is not null or a.expires_at <= $2 as "isClosed",
       (select coalesce(json_agg(json_build_object('id', p.id, 'holderName', h.given_name || ' ' || h.family_name,
           'claimedAt', t.registered_at,
           'state', case when p.withdrawn_at is not null then 'WITHDRAWN' when t.id is null then 'OPEN' else 'CLAIMED' end)
           order by t.registered_at nulls last, p.withdrawn_at nulls first, p.id), '[]')
        from place p left join ticket t on t.id = p.claimed_ticket_id left join person h on h.id = t.person_id
        where p.allotment_id = a.id) as places
     from allotment a join ticket_kind k on k.id = a.kind_id where a.contact_token = $1`,
    [token, now],
  )) as CompanyPlacesRow[];
  return row;
}
