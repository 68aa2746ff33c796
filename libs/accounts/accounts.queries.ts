import type { College, DirectoryPart, Filiere, Me, MemberDirectory } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';

export type MeRow = Omit<Me, '__typename' | 'events'>;

export async function readMe(db: Queryable, personId: string, today: Date): Promise<MeRow | undefined> {
  const [me] = await db.query<MeRow>(
    `select p.id, p.email, p.given_name as "givenName", p.family_name as "familyName", p.job_title as "jobTitle", p.language,
       s.role is not null as "isStaff", s.role as "staffRole",
       case when o.id is null then null else json_build_object(
         'id', o.id, 'name', o.name, 'college', o.college, 'filiere', o.filiere, 'city', o.city,
         'isMember', ${isMemberOn('o', '$2')}) end as organisation
     from person p left join organisation o on o.id = p.organisation_id left join staff_member s on s.person_id = p.id
     where p.id = $1`,
    [personId, today],
  );
  return me;
}

/** SQL that is true when the organisation of table alias `o` is a member on the day `day`. */
export const isMemberOn = (o: string, day: string) =>
  `(${o}.member_from <= ${day}::date and (${o}.member_until is null or ${o}.member_until > ${day}::date)) is true`;

/** SQL that is true for `o` when the public may know it without a membership: it exhibits, or keeps its page. */
const IS_PARTNER = `(exists (select from exhibitor x join event e on e.id = x.event_id
    where x.organisation_id = o.id and e.status = 'PUBLISHED')
  or exists (select from organisation_representative r where r.organisation_id = o.id and r.state = 'ACTIVE'))`;

export interface DirectoryFilter {
  part?: DirectoryPart | null;
  search?: string | null;
  filiere?: Filiere | null;
  college?: College | null;
  first: number;
  offset: number;
}

/** One page of the members on a day, or of those who take part without being one; each count is over what the other filters leave. */
export async function readMemberDirectory(
  db: Queryable,
  filter: DirectoryFilter,
  today: Date,
): Promise<MemberDirectory> {
  const [directory] = await db.query<MemberDirectory>(
    `with found as (
       select id, name, college, filiere, city, m.is_member as "isMember", $7::text is null or m.is_member = ($7 = 'MEMBERS') as "inPart",
         $2::text is null or filiere = $2 as "inFiliere", $3::text is null or college = $3 as "inCollege"
       from organisation o cross join lateral (select ${isMemberOn('o', '$4')} as is_member) m
       where (m.is_member or ${IS_PARTNER})
         and ($1::text is null or unaccent(name::text) ilike '%' || unaccent($1) || '%')
     ), page as (
       select * from found where "inPart" and "inFiliere" and "inCollege" order by name collate "fr-x-icu", id limit $5 offset $6
     )
     select (select count(*)::int from found where "inPart" and "inFiliere" and "inCollege") as total,
       (select json_agg(json_build_object('part', part, 'count', n)) from (
          select 'MEMBERS' as part, count(*) filter (where "isMember")::int as n from found where "inFiliere" and "inCollege"
          union all
          select 'PARTNERS', count(*) filter (where not "isMember")::int from found where "inFiliere" and "inCollege") p) as parts,
       (select coalesce(json_agg(page), '[]') from page) as organisations,
       (select coalesce(json_agg(json_build_object('filiere', filiere, 'count', n) order by filiere), '[]')
        from (select filiere, count(*)::int n from found where "inPart" and "inCollege" and filiere is not null group by filiere) f) as filieres,
       (select coalesce(json_agg(json_build_object('college', college, 'count', n) order by college), '[]')
        from (select college, count(*)::int n from found where "inPart" and "inFiliere" and college is not null group by college) c) as colleges`,
    [
      filter.search ? escapeLike(filter.search) : null,
      filter.filiere ?? null,
      filter.college ?? null,
      today,
      filter.first,
      filter.offset,
      filter.part ?? null,
    ],
  );
  return directory!;
}

/** What a person types, with the wildcards of LIKE taken as plain characters. */
export const escapeLike = (typed: string) => typed.slice(0, 100).replace(/[\\%_]/g, '\\$&');
