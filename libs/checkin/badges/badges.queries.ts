import type { Badge } from '@parvis/contract/resolvers';
import type { BadgeAudience, Text } from '@parvis/domain';
import type { Queryable } from '@parvis/platform';

/** What a badge says, before words and dates are put in a language. */
export interface BadgeRow {
  ticketId: string;
  code: string;
  /** Grows when the place gets a new code. */
  issue: number;
  givenName: string;
  familyName: string;
  organisationName: string | null;
  jobTitle: string | null;
  audience: BadgeAudience;
  kindName: Text;
}

export interface BadgeChoice {
  ticketId?: string | undefined;
  kindId?: string | undefined;
  onlyUnprinted: boolean;
}

const byName = `p.family_name collate "fr-x-icu", p.given_name collate "fr-x-icu", t.id`;

/** Everybody with a valid ticket, by name, with how often their badge was printed. */
export async function readBadges(db: Queryable, eventId: string, ticketIds?: string[]): Promise<Badge[]> {
  return db.query<Badge>(
    `select t.id as "ticketId", p.given_name || ' ' || p.family_name as name, o.name as "organisationName", k.audience,
       k.id as "kindId", k.name as "kindName", count(b.id)::int as prints, max(b.printed_at) as "lastPrintedAt"
     from ticket t join ticket_kind k on k.id = t.kind_id join person p on p.id = t.person_id
       left join organisation o on o.id = p.organisation_id left join badge_print b on b.ticket_id = t.id
     where t.event_id = $1 and t.status = 'CONFIRMED' and ($2::uuid[] is null or t.id = any($2))
     group by t.id, p.id, o.id, k.id order by ${byName}`,
    [eventId, ticketIds ?? null],
  );
}

/** The badges chosen, by name: `most` of them from the place `from` on. */
export async function readBadgeRows(
  db: Queryable,
  eventId: string,
  { ticketId, kindId, onlyUnprinted }: BadgeChoice,
  { from, most }: { from: number; most: number },
): Promise<BadgeRow[]> {
  return db.query<BadgeRow>(
    `select t.id as "ticketId", t.code, t.issue, p.given_name as "givenName", p.family_name as "familyName",
       o.name as "organisationName", p.job_title as "jobTitle", k.audience, k.name as "kindName"
     from ticket t join ticket_kind k on k.id = t.kind_id join person p on p.id = t.person_id
       left join organisation o on o.id = p.organisation_id
     where t.event_id = $1 and t.status = 'CONFIRMED' and ($2::text is null or t.id::text = $2)
       and ($3::text is null or k.id::text = $3)
       and not ($4 and exists (select from badge_print b where b.ticket_id = t.id))
     order by ${byName} offset $5 limit $6`,
    [eventId, ticketId ?? null, kindId ?? null, onlyUnprinted, from, most],
  );
}
