import type { EventInvitationsArgs, InvitationPage, Invitations } from '@parvis/contract/resolvers';
import { escapeLike } from '@parvis/accounts';
import type { Queryable, Tx } from '@parvis/platform';
import { peaceSince, silentAt } from './invite';

const state = `case when accepted_at is not null then 'ACCEPTED' when declined_at is not null then 'DECLINED'
  when stopped_at is not null then 'STOPPED' when expires_at <= $2 then 'EXPIRED' when opened_at is not null then 'OPENED'
  when sent_at is not null then 'SENT' else 'NOT_SENT' end`;

type Filter = Omit<EventInvitationsArgs, 'first' | 'offset'> & { first: number; offset: number };

export async function readInvitations(db: Queryable, eventId: string, now: Date, filter: Filter): Promise<Invitations> {
  const [row] = await db.query<Invitations>(
    `with invited as (
       select i.id, i.email::text, trim(i.given_name || ' ' || i.family_name) as name, i.organisation_name as "organisationName",
         i.kind_id as "kindId", k.name as "kindName", ${state} as state, i.sent_at as "sentAt", i.reminded_at as "remindedAt",
         i.opened_at as "openedAt", coalesce(i.accepted_at, i.declined_at) as "answeredAt", i.expires_at as "expiresAt",
         $3::text is null or unaccent(concat_ws(' ', i.given_name, i.family_name, i.email, i.organisation_name)) ilike '%' || unaccent($3) || '%' as found,
         ${silentAt('$2', '$7::timestamptz')} as silent
       from invitation i join ticket_kind k on k.id = i.kind_id where i.event_id::text = $1
     ), matching as (select * from invited where found and ($4::text is null or state = $4))
     select count(*)::int as total, count(*) filter (where silent)::int as silent,
       (select count(*)::int from matching) as matching,
       (select coalesce(json_agg(page), '[]') from (select id, email, name, "organisationName", "kindId", "kindName", state, "sentAt",
          "remindedAt", "openedAt", "answeredAt", "expiresAt" from matching order by email limit $5 offset $6) page) as rows,
       (select coalesce(json_agg(json_build_object('state', state, 'count', n) order by state), '[]')
        from (select state, count(*)::int n from invited where found group by state) s) as "byState"
     from invited`,
    [
      eventId,
      now,
      filter.search ? escapeLike(filter.search) : null,
      filter.state ?? null,
      filter.first,
      filter.offset,
      peaceSince(now),
    ],
  );
  return row!;
}

/** Event and kind are filled in by their resolvers. */
export type InvitationPageRow = Omit<InvitationPage, '__typename' | 'event' | 'kind'> & {
  eventId: string;
  kindId: string;
};

export async function readInvitationPage(
  db: Queryable | Tx,
  token: string,
  now: Date,
): Promise<InvitationPageRow | undefined> {
  const [page] = (await db.query(
    `select i.event_id as "eventId", i.kind_id as "kindId", ${state} as state, nullif(i.given_name, '') as "givenName",
       i.expires_at as "expiresAt"
     from invitation i join event e on e.id = i.event_id and e.status <> 'DRAFT' where i.token = $1`,
    [token, now],
  )) as InvitationPageRow[];
  return page;
}
