import type { Participant, ParticipantFilter, ParticipantPage } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';
import { selectRequests } from '../meetings.queries';
import { tagOf } from '../profile/tags.sql';
import { mayMeet } from './may-meet.sql';

interface Asked {
  eventId: string;
  me: string;
  filter: ParticipantFilter;
  first: number;
  offset: number;
}

const WORDS_AT_MOST = 8;
const TAGS_SHOWN = 6;

/** Every word must be found somewhere: nobody remembers in which order a name is written. */
const wordsOf = (search: string | null | undefined) => [
  ...new Set((search ?? '').slice(0, 100).toLowerCase().split(/\s+/).filter(Boolean).slice(0, WORDS_AT_MOST)),
];

const tags = (side: 'OFFER' | 'SEEK') => `(select coalesce(json_agg(${tagOf('t')} order by t.label ->> 'fr'), '[]')
  from meeting_profile_tag x join meeting_tag t on t.id = x.tag_id
  where x.event_id = $1 and x.person_id = p.id and x.side = '${side}')`;

/** SQL: people as `$2` sees them at the event `$1`; join the ids to show as `e (person_id)`. */
const selectPeople = (from: string) => `
  select p.id as "personId", p.given_name || ' ' || p.family_name as name, p.job_title as "jobTitle",
    o.name as "organisationName", o.college, o.filiere, mp.offers, mp.seeks, mp.wanted,
    coalesce(mp.wanted_colleges, '{}') as "wantedColleges", coalesce(mp.wanted_filieres, '{}') as "wantedFilieres",
    coalesce(mp.languages, '{}') as languages, ${tags('OFFER')} as "offerTags", ${tags('SEEK')} as "seekTags",
    exists (select from saved_person v where v.event_id = $1 and v.person_id = $2 and v.saved_id = p.id) as "isSaved",
    (select row_to_json(q) from (
       ${selectRequests('$2')}
       where r.event_id = $1 and ((r.from_person_id = $2 and r.to_person_id = p.id)
         or (r.from_person_id = p.id and r.to_person_id = $2))
       order by r.status in ('PENDING', 'ACCEPTED') desc, r.sent_at desc limit 1) q) as request
  from ${from}
  join person p on p.id = e.person_id
  left join organisation o on o.id = p.organisation_id
  left join meeting_profile mp on mp.event_id = $1 and mp.person_id = p.id`;

const tagCounts = (side: 'OFFER' | 'SEEK', others: string) => `
  (select coalesce(json_agg(json_build_object('tag', c.tag, 'count', c.n) order by c.n desc, c.label), '[]') from (
     select ${tagOf('t')} as tag, t.label ->> 'fr' as label, count(*)::int n
     from found f join meeting_profile_tag x on x.event_id = $1 and x.person_id = f.person_id and x.side = '${side}'
     join meeting_tag t on t.id = x.tag_id
     where ${others} group by t.id order by n desc, t.label ->> 'fr' limit ${TAGS_SHOWN}) c)`;

const chose = (side: 'OFFER' | 'SEEK', tagId: string) => `(${tagId}::text is null or exists (
  select from meeting_profile_tag x where x.event_id = $1 and x.person_id = e.person_id and x.side = '${side}'
    and x.tag_id::text = ${tagId}))`;

/**
 * One page of the people one may ask; each count is over what the other filters leave. Nobody for somebody who does not
 * show themselves. Filters read `meeting_entry` alone; people are read by their ids for the page that is shown.
 */
export const PARTICIPANTS = `
  with me as (
    select m.* from meeting_entry m where m.event_id = $1 and m.person_id = $2
  ), found as materialized (
    select e.person_id, e.sort_name, e.college, e.filiere, mp.languages,
      ($3::text is null or e.filiere = $3) is true as in_filiere,
      ($4::text is null or e.college = $4) is true as in_college,
      ${chose('OFFER', '$6')} as in_offers,
      ${chose('SEEK', '$7')} as in_seeks,
      ($8::text is null or $8 = any (mp.languages)) is true as in_language,
      v.saved_id is not null as is_saved, s.as_typed
    from meeting_period d
    cross join me
    join meeting_entry e on e.event_id = d.event_id and e.person_id <> $2
    left join meeting_profile mp on mp.event_id = e.event_id and mp.person_id = e.person_id
    left join meeting_entries_with($1, $5) s on s.person_id = e.person_id
    left join saved_person v on v.event_id = e.event_id and v.person_id = $2 and v.saved_id = e.person_id
    where d.event_id = $1 and ${mayMeet('me', 'e', 'd')}
      and (cardinality($5::text[]) = 0 or s.person_id is not null)
  ), page as (
    select f.person_id, row_number() over (order by f.as_typed desc nulls last, f.sort_name collate "fr-x-icu", f.person_id) as place
    from found f
    where in_filiere and in_college and in_offers and in_seeks and in_language and (not $9::boolean or is_saved)
    order by place limit $10 offset $11
  ), shown as (
    select s.*, page.place from page join lateral (${selectPeople('(select page.person_id) e')}) s on true
  )
  select
    (select count(*)::int from found where in_filiere and in_college and in_offers and in_seeks and in_language
       and (not $9::boolean or is_saved)) as total,
    (select coalesce(json_agg(shown order by place), '[]') from shown) as participants,
    (select coalesce(json_agg(json_build_object('filiere', filiere, 'count', n) order by filiere), '[]') from (
       select filiere, count(*)::int n from found where in_college and in_offers and in_seeks and in_language
         and filiere is not null group by filiere) c) as filieres,
    (select coalesce(json_agg(json_build_object('college', college, 'count', n) order by college), '[]') from (
       select college, count(*)::int n from found where in_filiere and in_offers and in_seeks and in_language
         and college is not null group by college) c) as colleges,
    ${tagCounts('OFFER', 'in_filiere and in_college and in_seeks and in_language')} as offers,
    ${tagCounts('SEEK', 'in_filiere and in_college and in_offers and in_language')} as seeks,
    (select coalesce(json_agg(json_build_object('language', language, 'count', n) order by n desc, language), '[]') from (
       select language, count(*)::int n from found, unnest(languages) language
       where in_filiere and in_college and in_offers and in_seeks group by language) c) as languages,
    (select count(*)::int from found where is_saved) as saved`;

export async function readParticipants(
  db: Queryable,
  { eventId, me, filter, first, offset }: Asked,
): Promise<ParticipantPage> {
  const [page] = await db.query<ParticipantPage>(PARTICIPANTS, [
    eventId,
    me,
    filter.filiere ?? null,
    filter.college ?? null,
    wordsOf(filter.search),
    filter.offers ?? null,
    filter.seeks ?? null,
    filter.language ?? null,
    filter.saved ?? false,
    first,
    offset,
  ]);
  return page!;
}

export interface SuggestionRow {
  person: Participant;
  reasons: { kind: string; tagIds: string[]; words: string[] }[];
}

/** Suggestions of a person that still stand: open to meetings, not blocked, nothing asked yet. */
export function readSuggestions(db: Queryable, eventId: string, me: string): Promise<SuggestionRow[]> {
  return db.query<SuggestionRow>(
    `select to_json(s) as person, (
       select json_agg(json_build_object('kind', g ->> 'kind', 'words', g -> 'words', 'tags', (
         select coalesce(json_agg(${tagOf('t')} order by t.label ->> 'fr'), '[]') from meeting_tag t
         where t.id::text in (select jsonb_array_elements_text(g -> 'tagIds')))))
       from jsonb_array_elements(u.reasons) g) as reasons
     from meeting_suggestion u
     join meeting_entry m on m.event_id = u.event_id and m.person_id = u.person_id
     join meeting_entry e on e.event_id = u.event_id and e.person_id = u.suggested_id
     join meeting_period d on d.event_id = u.event_id
     join lateral (${selectPeople('(select u.suggested_id as person_id) e')}) s on true
     where u.event_id = $1 and u.person_id = $2 and ${mayMeet('m', 'e', 'd')}
       and (s.request is null or s.request ->> 'status' not in ('PENDING', 'ACCEPTED'))
     order by u.position`,
    [eventId, me],
  );
}
