import type {
  AffiliatedPerson,
  OrganisationFilter,
  StaffOrganisation,
  StaffOrganisationList,
} from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';
import { escapeLike } from '../accounts.queries';

/** SQL: what the organisation `o` is on the day `$1`. */
const membership = `case when o.member_from is null then 'NEVER' when o.member_from > $1::date then 'COMING'
  when o.member_until <= $1::date then 'FORMER' else 'MEMBER' end`;

const columns = `o.id, o.name, o.college, o.filiere, o.city, o.member_from as "memberFrom", o.member_until as "memberUntil",
  ${membership} as membership,
  array(select d.domain::text from organisation_domain d where d.organisation_id = o.id order by d.domain) as domains,
  (select count(*)::int from person p where p.organisation_id = o.id) as people`;

const found = `select o.*, ${membership} as membership from organisation o
  where $2::text is null or unaccent(o.name::text) ilike '%' || unaccent($2) || '%'
    or exists (select from organisation_domain d where d.organisation_id = o.id and d.domain ilike '%' || $2 || '%')`;

const FACETS = { filiere: '$3', college: '$4', membership: '$5' } as const;
type Facet = keyof typeof FACETS;
const isChosen = (facet: Facet, of = '') => `(${FACETS[facet]}::text is null or ${of}${facet} = ${FACETS[facet]})`;
const facets = Object.keys(FACETS) as Facet[];
const countsOf = (facet: Facet) =>
  `(select coalesce(json_agg(json_build_object('${facet}', ${facet}, 'count', n) order by n desc, ${facet}), '[]')
    from (select ${facet}, count(*)::int n from found where ${facet} is not null
      and ${facets
        .filter((other) => other !== facet)
        .map((other) => isChosen(other))
        .join(' and ')} group by ${facet}) c)`;

const parametersOf = ({ search, filiere, college, membership: of }: OrganisationFilter, today: Date) => [
  today,
  search ? escapeLike(search) : null,
  filiere ?? null,
  college ?? null,
  of ?? null,
];

/** One page of the organisations with what they can be filtered by. Two statements, however many there are. */
export async function readOrganisations(
  db: Queryable,
  filter: OrganisationFilter,
  today: Date,
  { first, offset }: { first: number; offset: number },
): Promise<StaffOrganisationList> {
  const all = facets.map((facet) => isChosen(facet)).join(' and ');
  const [counts] = await db.query<Omit<StaffOrganisationList, 'organisations'>>(
    `with found as (${found})
     select (select count(*)::int from found where ${all}) as total, ${countsOf('membership')} as memberships,
       ${countsOf('filiere')} as filieres, ${countsOf('college')} as colleges`,
    parametersOf(filter, today),
  );
  return { ...counts!, organisations: await readOrganisationPage(db, filter, today, { first, offset }) };
}

export const readOrganisationPage = (
  db: Queryable,
  filter: OrganisationFilter,
  today: Date,
  { first, offset }: { first: number; offset: number },
): Promise<StaffOrganisation[]> =>
  db.query<StaffOrganisation>(
    `with found as (${found})
     select ${columns} from organisation o join found f on f.id = o.id
     where ${facets.map((facet) => isChosen(facet, 'f.')).join(' and ')}
     order by o.name collate "fr-x-icu", o.id limit $6 offset $7`,
    [...parametersOf(filter, today), first, offset],
  );

export async function readOrganisation(db: Queryable, id: string, today: Date): Promise<StaffOrganisation | undefined> {
  const [organisation] = await db.query<StaffOrganisation>(
    `select ${columns} from organisation o where o.id::text = $2`,
    [today, id],
  );
  return organisation;
}

/** Who named the organisation as theirs, those first whom nobody confirmed. */
export const readAffiliated = (db: Queryable, by: 'organisation' | 'person', id: string): Promise<AffiliatedPerson[]> =>
  db.query<AffiliatedPerson>(
    `select p.id, p.given_name || ' ' || p.family_name as name, p.job_title as "jobTitle", p.email::text as email,
       p.affiliation_confirmed_at is not null or d.domain is not null as "isConfirmed", d.domain is not null as "byAddress"
     from person p left join organisation_domain d
       on d.organisation_id = p.organisation_id and d.domain = split_part(p.email::text, '@', 2)::citext
     where p.${by === 'person' ? 'id' : 'organisation_id'}::text = $1
     order by 5, p.family_name, p.given_name, p.id limit 500`,
    [id],
  );
