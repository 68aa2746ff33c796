import { escapeLike } from '@parvis/accounts';
import type { EventRegistrationsArgs, RegistrationOverview } from '@parvis/contract/resolvers';
import type { Queryable } from '@parvis/platform';
import { capacityOf } from './places';

type Filter = Pick<EventRegistrationsArgs, 'search' | 'audience' | 'college'> & { first: number; offset: number };

/** Everything the screen of registrations shows, in one statement whatever the number of rows. */
export async function readRegistrations(db: Queryable, eventId: string, filter: Filter): Promise<RegistrationOverview> {
  const [overview] = await db.query<RegistrationOverview>(
    `with everybody as (
       select t.id as "ticketId", p.given_name || ' ' || p.family_name as name, p.family_name, p.email, o.name as "organisationName",
         o.college, p.profession, k.audience, k.name as "kindName", t.status, t.registered_at as "registeredAt",
         (t.registered_at at time zone e.time_zone)::date as day,
         $2::text is null or unaccent(concat_ws(' ', p.given_name, p.family_name, p.email, o.name)) ilike '%' || unaccent($2) || '%' as found,
         $3::text is null or k.audience = $3 as in_audience,
         ($4::text is null or o.college = $4) is true as in_college
       from ticket t join event e on e.id = t.event_id join ticket_kind k on k.id = t.kind_id
         join person p on p.id = t.person_id left join organisation o on o.id = p.organisation_id
       where t.event_id = $1
     ), page as (
       select "ticketId", name, email, "organisationName", college, profession, audience, "kindName", status, "registeredAt"
       from everybody where found and in_audience and in_college
       order by "registeredAt" desc, "ticketId" limit $5 offset $6
     )
     select count(*)::int as total,
       count(*) filter (where status = 'CONFIRMED')::int as confirmed,
       count(*) filter (where status = 'CANCELLED')::int as cancelled,
       ${capacityOf('$1')} as capacity,
       count(*) filter (where found and in_audience and in_college)::int as matching,
       (select coalesce(json_agg(page), '[]') from page) as rows,
       (select coalesce(json_agg(json_build_object('audience', audience, 'count', n) order by n desc, audience), '[]')
        from (select audience, count(*)::int n from everybody where found and in_college and status = 'CONFIRMED' group by audience) a) as "byAudience",
       (select coalesce(json_agg(json_build_object('college', college, 'count', n) order by n desc, college), '[]')
        from (select college, count(*)::int n from everybody where found and in_audience and status = 'CONFIRMED' and college is not null group by college) c) as "byCollege",
       (select coalesce(json_agg(json_build_object('day', day, 'count', n) order by day), '[]')
        from (select day, count(*)::int n from everybody where status = 'CONFIRMED' group by day) d) as "byDay"
     from everybody`,
    [
      eventId,
      filter.search ? escapeLike(filter.search) : null,
      filter.audience ?? null,
      filter.college ?? null,
      filter.first,
      filter.offset,
    ],
  );
  return overview!;
}
