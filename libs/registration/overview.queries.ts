import { escapeLike } from '@parvis/accounts';
import type { EventRegistrationsArgs, RegistrationOverview, RegistrationSort } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';
import { capacityOf } from './places';

export type RegistrationFilter = Pick<
  EventRegistrationsArgs,
  'search' | 'audience' | 'kindId' | 'college' | 'filiere' | 'status'
>;
type Page = { sort?: RegistrationSort | null | undefined; first: number; offset: number };

/** What a list of registrations is filtered by: what a row must meet, in the columns of `everybody`. */
const FACETS = {
  audience: '($3::text is null or audience = $3)',
  kind: '($4::text is null or "kindId"::text = $4)',
  college: '($5::text is null or college = $5) is true',
  filiere: '($6::text is null or filiere = $6) is true',
  status: '($7::text is null or status = $7)',
} as const;
type Facet = keyof typeof FACETS;
const FACET_NAMES = Object.keys(FACETS) as Facet[];

/** SQL: the rows that the search and all filters leave, but one where it is named. */
const found = (but?: Facet) =>
  ['found', ...FACET_NAMES.filter((facet) => facet !== but).map((facet) => `(${FACETS[facet]})`)].join(' and ');

const ORDER: Record<RegistrationSort, string> = {
  NEWEST: '"registeredAt" desc',
  OLDEST: '"registeredAt"',
  NAME: 'family_name collate "fr-x-icu", given_name collate "fr-x-icu"',
  ORGANISATION: '"organisationName" collate "fr-x-icu" nulls last, family_name collate "fr-x-icu"',
};

/** SQL: everybody registered to the event `$1`, those that the search `$2` finds marked. */
export const EVERYBODY = `everybody as (
  select t.id as "ticketId", p.given_name || ' ' || p.family_name as name, p.family_name, p.given_name, p.email,
    o.name as "organisationName", o.college, o.filiere, p.profession, p.job_title, k.audience, k.id as "kindId",
    k.name as "kindName", k.position, t.status, t.registered_at as "registeredAt",
    (t.registered_at at time zone e.time_zone)::date as day,
    $2::text is null or unaccent(concat_ws(' ', p.given_name, p.family_name, p.email, o.name)) ilike '%' || unaccent($2) || '%' as found
  from ticket t join event e on e.id = t.event_id join ticket_kind k on k.id = t.kind_id
    join person p on p.id = t.person_id left join organisation o on o.id = p.organisation_id
  where t.event_id = $1
)`;

/** SQL: the rows of `everybody` that all filters leave. */
export const FOUND = found();

/** The parameters of `EVERYBODY` and `FOUND`. */
export const filterParameters = (eventId: string, filter: RegistrationFilter): unknown[] => [
  eventId,
  filter.search ? escapeLike(filter.search) : null,
  filter.audience ?? null,
  filter.kindId ?? null,
  filter.college ?? null,
  filter.filiere ?? null,
  filter.status ?? null,
];

/** Everything the screen of registrations shows, in one statement whatever the number of rows. */
export async function readRegistrations(
  db: Queryable,
  eventId: string,
  filter: RegistrationFilter & Page,
): Promise<RegistrationOverview> {
  const countsOf = (facet: Facet, column: string) =>
    `(select coalesce(json_agg(json_build_object('${column}', ${column}, 'count', n) order by n desc, ${column}), '[]')
      from (select ${column}, count(*)::int n from everybody where ${found(facet)} and ${column} is not null group by ${column}) c)`;
  const [overview] = await db.query<RegistrationOverview>(
    `with ${EVERYBODY}, page as (
       select "ticketId", name, email, "organisationName", college, filiere, profession, audience, "kindName", status, "registeredAt"
       from everybody where ${FOUND}
       order by ${ORDER[filter.sort ?? 'NEWEST']}, "ticketId" limit $8 offset $9
     )
     select count(*)::int as total,
       count(*) filter (where status = 'CONFIRMED')::int as confirmed,
       count(*) filter (where status = 'CANCELLED')::int as cancelled,
       ${capacityOf('$1')} as capacity,
       count(*) filter (where ${FOUND})::int as matching,
       (select coalesce(json_agg(page), '[]') from page) as rows,
       ${countsOf('audience', 'audience')} as "byAudience",
       (select coalesce(json_agg(json_build_object('kindId', "kindId", 'kindName', "kindName", 'count', n) order by position, "kindId"), '[]')
        from (select "kindId", "kindName", position, count(*)::int n from everybody where ${found('kind')} group by 1, 2, 3) c) as "byKind",
       ${countsOf('college', 'college')} as "byCollege",
       ${countsOf('filiere', 'filiere')} as "byFiliere",
       ${countsOf('status', 'status')} as "byStatus",
       (select coalesce(json_agg(json_build_object('day', day, 'count', n) order by day), '[]')
        from (select day, count(*)::int n from everybody where status = 'CONFIRMED' group by day) d) as "byDay"
     from everybody`,
    [...filterParameters(eventId, filter), filter.first, filter.offset],
  );
  return overview!;
}
