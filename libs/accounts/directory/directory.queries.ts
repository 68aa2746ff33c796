import type {
  LikelyDuplicate,
  MovingRows,
  Organisation,
  OrganisationChange,
  OrganisationPage,
  Representative,
  RepresentativeAsked,
} from '@parvis/contract/resolvers';
import { staffMay, type Text } from '@parvis/domain';
import { type Actor, cleanRichTexts, type Queryable } from '@parvis/platform';
import { isMemberOn } from '../accounts.queries';
import { keeps } from './keepers';

const NOTHING: Text = { fr: '', en: '' };

const organisationOf = (o: string, today: string) => `json_build_object('id', ${o}.id, 'name', ${o}.name,
  'college', ${o}.college, 'filiere', ${o}.filiere, 'city', ${o}.city, 'isMember', ${isMemberOn(o, today)})`;

const logoAt = (id: string) => `'/api/organisations/logos/' || ${id}`;

/** SQL: the change `c` of organisation `o`, that `p` proposed. */
const change = `json_build_object('id', c.id, 'organisationId', o.id, 'organisationName', o.name, 'name', c.name,
  'logo', ${logoAt('c.logo_id')}, 'proposedByName', coalesce(p.given_name || ' ' || p.family_name, ''),
  'proposedAt', c.proposed_at)`;

/** The page as the reader may see it; undefined for an organisation that is not there. */
export async function readOrganisationPage(
  db: Queryable,
  organisationId: string,
  reader: Pick<Actor, 'personId' | 'staffRole'> | undefined,
  today: Date,
): Promise<OrganisationPage | undefined> {
  const [page] = await db.query<OrganisationPage>(
    `select ${organisationOf('o', '$4')} as organisation, o.description, o.website, ${logoAt('o.logo_id')} as logo,
       (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.given_name || ' ' || p.family_name, 'jobTitle', p.job_title)
          order by p.family_name collate "fr-x-icu", p.id), '[]')
        from person p where p.organisation_id = o.id and p.in_directory) as people,
       k.may_edit as "mayEdit",
       (select r.state from organisation_representative r where r.organisation_id = o.id and r.person_id = me.id
        and me.organisation_id = o.id) as mine,
       coalesce(me.organisation_id = o.id and exists (select from organisation_domain d where d.organisation_id = o.id
         and d.domain = split_part(me.email::text, '@', 2)::citext), false) as "mayClaim",
       coalesce(me.organisation_id = o.id, false) as "isOwn", coalesce(me.organisation_id = o.id and me.in_directory, false) as "isShown",
       case when k.may_edit then (select coalesce(json_agg(${change} order by c.proposed_at, c.id), '[]')
         from organisation_change c left join person p on p.id = c.proposed_by
         where c.organisation_id = o.id and c.decided_at is null) else '[]' end as waiting
     from organisation o left join person me on me.id = $2
     cross join lateral (select $3::boolean or ${keeps('o.id', '$2')} as may_edit) k
     where o.id::text = $1 or o.id = (select r.organisation_id from organisation_redirect r where r.old_id::text = $1)`,
    [organisationId, reader?.personId ?? null, staffMay(reader, 'organisation.manage'), today],
  );
  if (!page) return undefined;
  return {
    ...page,
    description: cleanRichTexts(page.description ?? NOTHING),
    waiting: page.waiting.map(withDate),
  };
}

// Inside JSON an instant is a text.
const withDate = (row: OrganisationChange): OrganisationChange => ({ ...row, proposedAt: new Date(row.proposedAt) });

export async function readChanges(db: Queryable): Promise<OrganisationChange[]> {
  const rows = await db.query<{ change: OrganisationChange }>(
    `select ${change} as change from organisation_change c join organisation o on o.id = c.organisation_id
     left join person p on p.id = c.proposed_by
     where c.decided_at is null order by c.proposed_at, c.id limit 200`,
  );
  return rows.map((row) => withDate(row.change));
}

export const readAsked = (db: Queryable): Promise<RepresentativeAsked[]> =>
  db.query<RepresentativeAsked>(
    `select o.id as "organisationId", o.name as "organisationName", p.id as "personId",
       p.given_name || ' ' || p.family_name as name, p.email, r.since
     from organisation_representative r join organisation o on o.id = r.organisation_id join person p on p.id = r.person_id
     where r.state = 'ASKED' and p.organisation_id = o.id order by r.since, p.id limit 200`,
  );

export const readRepresentatives = (db: Queryable, organisationId: string): Promise<Representative[]> =>
  db.query<Representative>(
    `select p.id as "personId", p.given_name || ' ' || p.family_name as name, p.email, r.state
     from organisation_representative r join person p on p.id = r.person_id
     where r.organisation_id::text = $1 and p.organisation_id = r.organisation_id order by p.family_name, p.id`,
    [organisationId],
  );

/** SQL: what a name is without its legal form, accents and signs: `L'Écho S.A.S.` and `lecho` are the same. */
const bare = (name: string) => `regexp_replace(regexp_replace(lower(unaccent(${name}::text)),
  '\\m(s\\.?a\\.?s\\.?u?|s\\.?a\\.?r\\.?l|s\\.?a|inc|ltd|gmbh|group|groupe|france)\\M\\.?', '', 'g'), '[^a-z0-9]', '', 'g')`;

/** Two whose bare names are the same, or whose sites or addresses have the same name; the one with more people is kept. */
export const readDuplicates = (db: Queryable, today: Date): Promise<LikelyDuplicate[]> =>
  db.query<LikelyDuplicate>(
    `with known as (
       select o.*, ${bare('o.name')} as bare, (select count(*) from person p where p.organisation_id = o.id) as people,
         array(select d.domain::text from organisation_domain d where d.organisation_id = o.id)
           || array_remove(array[substring(o.website from '^https?://(?:www\\.)?([^/:?#]+)')], null) as domains
       from organisation o)
     select ${organisationOf('k', '$1')} as keep, ${organisationOf('d', '$1')} as drop, k.domains && d.domains as "sameDomain"
     from known k join known d on k.id <> d.id and (k.people, k.id) > (d.people, d.id)
       and (k.bare = d.bare and k.bare <> '' or k.domains && d.domains)
     order by k.name collate "fr-x-icu", d.name collate "fr-x-icu" limit 50`,
    [today],
  );

export async function readBrief(db: Queryable, id: string, today: Date): Promise<Organisation | undefined> {
  const [row] = await db.query<{ organisation: Organisation }>(
    `select ${organisationOf('o', '$2')} as organisation from organisation o where o.id::text = $1`,
    [id, today],
  );
  return row?.organisation;
}

export interface Pointer {
  table: string;
  column: string;
}

/** Every column of the database that points at an organisation, as its catalogue has them: none can be forgotten. */
export const readPointers = (db: Queryable): Promise<Pointer[]> =>
  db.query<Pointer>(
    `select quote_ident(t.relname) as table, quote_ident(a.attname) as column
     from pg_constraint c join pg_class t on t.oid = c.conrelid
     join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.confrelid = 'organisation'::regclass order by 1, 2`,
  );

/** How many rows of each table point at it. */
export async function countPointing(db: Queryable, pointers: readonly Pointer[], id: string): Promise<MovingRows[]> {
  const parts = pointers.map(
    ({ table, column }) => `select '${table}' as table, count(*)::int as n from ${table} where ${column} = $1`,
  );
  const rows = await db.query<{ table: string; count: number }>(
    `select "table", sum(n)::int as count from (${parts.join(' union all ')}) x group by 1 having sum(n) > 0 order by 1`,
    [id],
  );
  return rows;
}

/** The events at which both have a booth. */
export const readClashes = async (db: Queryable, keepId: string, dropId: string): Promise<Text[]> =>
  (
    await db.query<{ title: Text }>(
      `select e.title from exhibitor a join exhibitor b on b.event_id = a.event_id join event e on e.id = a.event_id
       where a.organisation_id = $1 and b.organisation_id = $2 order by e.starts_at`,
      [keepId, dropId],
    )
  ).map(({ title }) => title);
