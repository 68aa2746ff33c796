import type { ParticipantFilter, ParticipantPage } from '@parvis/contract/resolvers';
import { escapeLike } from '@parvis/accounts';
import type { Queryable } from '@parvis/platform';
import { selectRequests } from '../meetings.queries';

interface Asked {
  eventId: string;
  me: string;
  filter: ParticipantFilter;
  first: number;
  offset: number;
}

const WORDS_AT_MOST = 8;

/** Every word must be found somewhere: nobody remembers in which order a name is written. */
const wordsOf = (search: string | null | undefined) =>
  escapeLike(search ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, WORDS_AT_MOST);

/** One page of the people one may ask; each count is over what the other filters leave. */
export async function readParticipants(
  db: Queryable,
  { eventId, me, filter, first, offset }: Asked,
): Promise<ParticipantPage> {
  const [page] = await db.query<ParticipantPage>(
    `with found as (
       select p.id as "personId", p.given_name || ' ' || p.family_name as name, p.family_name, p.job_title as "jobTitle",
         o.name as "organisationName", o.college, o.filiere, mp.offers, mp.seeks,
         ($3::text is null or o.filiere = $3) is true as in_filiere,
         ($4::text is null or o.college = $4) is true as in_college
       from ticket k
       join person p on p.id = k.person_id
       left join organisation o on o.id = p.organisation_id
       left join meeting_profile mp on mp.event_id = k.event_id and mp.person_id = k.person_id
       where k.event_id = $1 and k.status = 'CONFIRMED' and k.open_to_meetings and k.person_id <> $2
         and exists (select from meeting_period d where d.event_id = $1)
         and unaccent(concat_ws(' ', p.given_name, p.family_name, p.job_title, o.name, mp.offers, mp.seeks))
           ilike all (select '%' || unaccent(word) || '%' from unnest($5::text[]) word)
     ), page as (
       select "personId", name, family_name, "jobTitle", "organisationName", college, filiere, offers, seeks
       from found where in_filiere and in_college
       order by family_name collate "fr-x-icu", name collate "fr-x-icu", "personId" limit $6 offset $7
     ), shown as (
       select page.*, (
         select row_to_json(q) from (
           ${selectRequests('$2')}
           where r.event_id = $1
             and ((r.from_person_id = $2 and r.to_person_id = page."personId")
               or (r.from_person_id = page."personId" and r.to_person_id = $2))
           order by r.status in ('PENDING', 'ACCEPTED') desc, r.sent_at desc limit 1) q
       ) as request
       from page
     )
     select (select count(*)::int from found where in_filiere and in_college) as total,
       (select coalesce(json_agg(shown order by family_name collate "fr-x-icu", name collate "fr-x-icu", "personId"), '[]') from shown)
         as participants,
       (select coalesce(json_agg(json_build_object('filiere', filiere, 'count', n) order by filiere), '[]')
        from (select filiere, count(*)::int n from found where in_college and filiere is not null group by filiere) f) as filieres,
       (select coalesce(json_agg(json_build_object('college', college, 'count', n) order by college), '[]')
        from (select college, count(*)::int n from found where in_filiere and college is not null group by college) c) as colleges`,
    [eventId, me, filter.filiere ?? null, filter.college ?? null, wordsOf(filter.search), first, offset],
  );
  return page!;
}
