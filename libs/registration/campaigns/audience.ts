import { isMemberOn } from '@parvis/accounts';
import type { CampaignAudienceInput, CampaignReach } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';

/** Whom a campaign is for, as its row keeps it. */
export type Audience = Omit<CampaignAudienceInput, 'registeredSince'> & { registeredSince: string | null };

export const audienceOf = (input: CampaignAudienceInput): Audience => ({
  ...input,
  ofMembers: input.ofMembers ?? null,
  came: input.came ?? null,
  registeredSince: input.registeredSince ? withinReason(new Date(input.registeredSince)).toISOString() : null,
});

/** Years that the database does not write like everybody else mean the same as these. */
const withinReason = (instant: Date): Date =>
  new Date(Math.min(Math.max(instant.getTime(), Date.UTC(1970)), Date.UTC(2200)));

/**
 * SQL of the people whom the audience `$2` of the event `$1` means, each once, judged by their latest ticket: somebody
 * who cancelled and came back is not among those who cancelled.
 */
export const peopleMeant = (came: string) => `(
  select t.person_id, p.email,
    exists (select from unsubscription u where u.person_id = t.person_id) as is_unsubscribed,
    exists (select from unreachable_address u where u.address = p.email) as is_unreachable
  from (
    select distinct on (person_id) * from ticket where event_id = $1 order by person_id, registered_at desc, id
  ) t
  join event e on e.id = t.event_id join ticket_kind k on k.id = t.kind_id
  join person p on p.id = t.person_id left join organisation o on o.id = p.organisation_id,
  jsonb_to_record($2::jsonb) as a (audiences text[], statuses text[], colleges text[], filieres text[], languages text[],
    "ofMembers" boolean, came boolean, "registeredSince" timestamptz)
  where (a.audiences = '{}' or k.audience = any(a.audiences))
    and (a.statuses = '{}' or t.status = any(a.statuses))
    and (a.colleges = '{}' or o.college = any(a.colleges))
    and (a.filieres = '{}' or o.filiere = any(a.filieres))
    and (a.languages = '{}' or p.language = any(a.languages))
    and (a."ofMembers" is null or ${isMemberOn('o', '(e.starts_at at time zone e.time_zone)')} = a."ofMembers")
    and (a.came is null or (${came}) = a.came)
    and (a."registeredSince" is null or t.registered_at >= a."registeredSince")
)`;

export async function readReach(
  db: Queryable,
  eventId: string,
  audience: Audience,
  came: string,
): Promise<CampaignReach> {
  const [reach] = await db.query<CampaignReach>(
    `select count(*) filter (where not is_unsubscribed and not is_unreachable)::int as count,
       count(*) filter (where is_unsubscribed)::int as unsubscribed,
       count(*) filter (where is_unreachable and not is_unsubscribed)::int as unreachable
     from ${peopleMeant(came)} meant`,
    [eventId, audience],
  );
  return reach!;
}
