import { escapeLike } from '@parvis/accounts';
import type { EventSentMailsArgs, MyMail, SentMail, SentMailList, UnreachablePerson } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';

/** A row of the history, before it is known whether its kind can be sent again. */
export type SentMailRow = Omit<SentMail, 'canResend' | '__typename'>;

type Filter = Pick<EventSentMailsArgs, 'search' | 'kind' | 'state' | 'personId'> & { first: number; offset: number };
type Page = Omit<SentMailList, 'rows'> & { rows: SentMailRow[] };

const row = `m.id, m.kind, m.subject, m.state, m.fault, m.sent_at as "sentAt", m.address, p.id as "personId",
  p.given_name || ' ' || p.family_name as name, u.address is not null as "isUnreachable"`;
const tables = `sent_mail m left join person p on p.id = m.recipient_id
  left join unreachable_address u on u.address = m.address`;

/** One page of what was sent about an event, latest first; each count is over what the other filters leave. */
export async function readSentMails(db: Queryable, eventId: string, filter: Filter): Promise<Page> {
  const [page] = await db.query<Page>(
    `with found as (
       select ${row}, $3::text is null or m.kind = $3 as of_kind, $4::text is null or m.state = $4 as of_state
       from ${tables}
       where m.event_id = $1 and ($5::text is null or m.recipient_id::text = $5)
         and ($2::text is null or unaccent(concat_ws(' ', p.given_name, p.family_name, m.address, m.subject)) ilike '%' || unaccent($2) || '%')
     ), page as (
       select id, kind, subject, state, fault, "sentAt", address, "personId", name, "isUnreachable"
       from found where of_kind and of_state order by "sentAt" desc, id limit $6 offset $7
     )
     select (select count(*)::int from sent_mail where event_id = $1) as total,
       (select count(*)::int from found where of_kind and of_state) as matching,
       (select coalesce(json_agg(page), '[]') from page) as rows,
       (select coalesce(json_agg(json_build_object('kind', kind, 'count', n) order by n desc, kind), '[]')
        from (select kind, count(*)::int n from found where of_state group by kind) k) as "byKind",
       (select coalesce(json_agg(json_build_object('state', state, 'count', n) order by n desc, state), '[]')
        from (select state, count(*)::int n from found where of_kind group by state) s) as "byState"`,
    [
      eventId,
      filter.search ? escapeLike(filter.search) : null,
      filter.kind ?? null,
      filter.state ?? null,
      filter.personId ?? null,
      filter.first,
      filter.offset,
    ],
  );
  return page!;
}

export async function readSentMail(
  db: Queryable,
  eventId: string,
  mailId: string,
): Promise<(SentMailRow & { cause: string }) | undefined> {
  const [mail] = await db.query<SentMailRow & { cause: string }>(
    `select ${row}, m.cause from ${tables} where m.event_id = $1 and m.id::text = $2`,
    [eventId, mailId],
  );
  return mail;
}

export const readMyMails = (db: Queryable, eventId: string, personId: string): Promise<MyMail[]> =>
  db.query<MyMail>(
    `select id, kind, subject, state, sent_at as "sentAt" from sent_mail
     where event_id = $1 and recipient_id = $2 order by sent_at desc, id limit 200`,
    [eventId, personId],
  );

/** People with a part in an event whose address does not work, the latest first. */
export const readUnreachable = (db: Queryable, eventId: string): Promise<UnreachablePerson[]> =>
  db.query<UnreachablePerson>(
    `select p.id as "personId", p.given_name || ' ' || p.family_name as name, p.email as address, u.since, u.fault
     from unreachable_address u join person p on p.email = u.address
     where exists (select from event_role r where r.event_id = $1 and r.person_id = p.id)
     order by u.since desc, p.id limit 200`,
    [eventId],
  );

export interface ExportedMail {
  sentAt: Date;
  name: string | null;
  address: string;
  kind: SentMail['kind'];
  subject: string;
  state: SentMail['state'];
  fault: string | null;
}

export const readHistory = (db: Queryable, eventId: string): Promise<ExportedMail[]> =>
  db.query<ExportedMail>(
    `select m.sent_at as "sentAt", p.given_name || ' ' || p.family_name as name, m.address, m.kind, m.subject, m.state, m.fault
     from sent_mail m left join person p on p.id = m.recipient_id
     where m.event_id = $1 order by m.sent_at desc, m.id limit 50000`,
    [eventId],
  );
