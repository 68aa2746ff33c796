import type { EventWaitingListsArgs, WaitingLists, WaitingPlace } from '@parvis/contract/resolvers';
import { escapeLike } from '@parvis/accounts';
import type { Queryable, Tx } from '@parvis/platform';

/** The page of somebody in line; event and kind are filled in by their resolvers. */
export type WaitingPlaceRow = Omit<WaitingPlace, '__typename' | 'event' | 'kind'> & { eventId: string; kindId: string };

const rank = `case when w.status = 'WAITING' then (select count(*)::int from waiting_entry o
  where o.kind_id = w.kind_id and o.status = 'WAITING' and o.number <= w.number) end`;

export async function readWaitingPlace(db: Queryable | Tx, token: string): Promise<WaitingPlaceRow | undefined> {
  const [place] = (await db.query(
    `select w.event_id as "eventId", w.kind_id as "kindId", w.given_name as "givenName", w.email::text, w.places, w.status,
       ${rank} as rank, w.joined_at as "joinedAt",
       case when w.status = 'OFFERED' then w.offer_expires_at end as "offerExpiresAt"
     from waiting_entry w where w.token = $1`,
    [token],
  )) as WaitingPlaceRow[];
  return place;
}

type Filter = Omit<EventWaitingListsArgs, 'first' | 'offset'> & { first: number; offset: number };

/** All lines of an event together, in the order in which they are served; who left comes last. */
export async function readWaitingLists(db: Queryable, eventId: string, filter: Filter): Promise<WaitingLists> {
  const [row] = await db.query<WaitingLists>(
    `with found as (
       select w.id, w.given_name || ' ' || w.family_name as name, w.email::text, w.organisation_name as "organisationName",
         w.kind_id as "kindId", k.name as "kindName", k.position, w.places, w.status, w.number, ${rank} as rank,
         w.joined_at as "joinedAt", w.offered_at as "offeredAt", w.offer_expires_at as "offerExpiresAt"
       from waiting_entry w join ticket_kind k on k.id = w.kind_id
       where w.event_id = $1
         and ($2::text is null or unaccent(w.given_name || ' ' || w.family_name || ' ' || w.email::text || ' ' || w.organisation_name) ilike unaccent($2))
     ), matching as (
       select * from found where ($3::text is null or "kindId"::text = $3) and ($4::text is null or status = $4)
     )
     select (select count(*)::int from matching) as matching,
       coalesce((select json_agg(page) from (select id, name, email, "organisationName", "kindId", "kindName", places, status, rank,
           "joinedAt", "offeredAt", "offerExpiresAt" from matching
         order by case status when 'OFFERED' then 1 when 'WAITING' then 2 else 3 end, number limit $5 offset $6) page), '[]') as rows,
       coalesce((select json_agg(json_build_object('status', status, 'count', count)) from (
         select status, count(*)::int from found where $3::text is null or "kindId"::text = $3 group by status) s), '[]') as "byStatus",
       coalesce((select json_agg(json_build_object('kindId', "kindId", 'kindName', "kindName", 'count', count) order by position) from (
         select "kindId", "kindName", position, count(*)::int from found where $4::text is null or status = $4
         group by "kindId", "kindName", position) k), '[]') as "byKind"`,
    [
      eventId,
      filter.search ? `%${escapeLike(filter.search)}%` : null,
      filter.kindId ?? null,
      filter.status ?? null,
      filter.first,
      filter.offset,
    ],
  );
  return row!;
}
