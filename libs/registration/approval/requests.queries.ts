import type { EventRequestsArgs, Requests } from '@parvis/contract/resolvers';
import { escapeLike } from '@parvis/accounts';
import type { Queryable } from '@parvis/platform';

type Filter = Omit<EventRequestsArgs, 'first' | 'offset'> & { first: number; offset: number };

/** Those who asked for a ticket that staff give, the first who asked first. */
export async function readRequests(db: Queryable, eventId: string, filter: Filter): Promise<Requests> {
  const [row] = await db.query<Requests>(
    `with asked as (
       select t.id as "ticketId", p.given_name || ' ' || p.family_name as name, p.email::text, o.name as "organisationName",
         o.college, p.profession, p.job_title as "jobTitle", t.kind_id as "kindId", k.name as "kindName", k.position, t.status,
         t.registered_at as "registeredAt", t.refusal_reason as "refusalReason",
         $2::text is null or unaccent(concat_ws(' ', p.given_name, p.family_name, p.email, o.name)) ilike '%' || unaccent($2) || '%' as found,
         t.status = $4 as in_status
       from ticket t join ticket_kind k on k.id = t.kind_id join person p on p.id = t.person_id
         left join organisation o on o.id = p.organisation_id
       where t.event_id = $1 and t.status in ('PENDING', 'REFUSED')
     ), matching as (
       select * from asked where found and in_status and ($3::text is null or "kindId"::text = $3)
     )
     select count(*) filter (where status = 'PENDING')::int as pending, count(*) filter (where status = 'REFUSED')::int as refused,
       (select count(*)::int from matching) as matching,
       (select coalesce(json_agg(page), '[]') from (select "ticketId", name, email, "organisationName", college, profession, "jobTitle",
          "kindName", status, "registeredAt", "refusalReason" from matching order by "registeredAt", "ticketId" limit $5 offset $6) page) as rows,
       (select coalesce(json_agg(json_build_object('kindId', "kindId", 'kindName', "kindName", 'count', n) order by position), '[]')
        from (select "kindId", "kindName", position, count(*)::int n from asked where found and in_status group by 1, 2, 3) k) as "byKind",
       count(*) > 0 or exists (select from ticket_kind where event_id = $1 and needs_approval and archived_at is null) as "isUsed"
     from asked`,
    [
      eventId,
      filter.search ? escapeLike(filter.search) : null,
      filter.kindId ?? null,
      filter.status ?? 'PENDING',
      filter.first,
      filter.offset,
    ],
  );
  return row!;
}
