import type { BoothPlan, Exhibitor, ExhibitorTeamMember } from '@parvis/contract/resolvers';
import { isMemberOn } from '@parvis/accounts';
import { cleanRichTexts, type Queryable } from '@parvis/platform';

/** SQL: the address of a file of an exhibitor; files never change, a new one has a new id. */
const fileUrl = (exhibitor: string, file: string) =>
  `case when ${file} is not null then '/api/files/exhibitors/' || ${exhibitor} || '/' || ${file} end`;

/** SQL: the exhibitor `x` of the organisation `o` as its public page shows it; `today` is a parameter. */
export const exhibitorColumns = (today: string) => `x.id, x.booth, x.description, x.website,
  coalesce(x.filiere, o.filiere) as filiere, x.offers, ${fileUrl('x.id', 'x.logo_id')} as "logoUrl",
  json_build_object('id', o.id, 'name', o.name, 'college', o.college, 'filiere', o.filiere, 'city', o.city,
    'isMember', ${isMemberOn('o', today)}) as organisation,
  (select coalesce(json_agg(json_build_object('id', i.id, 'kind', i.kind, 'title', i.title, 'description', i.description,
     'url', i.url, 'fileUrl', ${fileUrl('x.id', 'i.file_id')}) order by i.position, i.id), '[]')
   from exhibitor_item i where i.exhibitor_id = x.id) as items`;

/** What got into the database by another way is as harmless. */
export const shown = <Row extends Pick<Exhibitor, 'description' | 'items'>>(row: Row): Row => ({
  ...row,
  description: cleanRichTexts(row.description),
  items: row.items.map((item) => ({ ...item, description: cleanRichTexts(item.description) })),
});

export async function readExhibitors(db: Queryable, eventId: string, today: Date): Promise<Exhibitor[]> {
  const rows = await db.query<Exhibitor>(
    `select ${exhibitorColumns('$2')} from exhibitor x join organisation o on o.id = x.organisation_id
     where x.event_id = $1 order by o.name collate "fr-x-icu", x.id`,
    [eventId, today],
  );
  return rows.map(shown);
}

/** Null for an id that leads nowhere at this event. */
export async function readExhibitor(
  db: Queryable,
  eventId: string,
  exhibitorId: string,
  today: Date,
): Promise<Exhibitor | null> {
  const [row] = await db.query<Exhibitor>(
    `select ${exhibitorColumns('$3')} from exhibitor x join organisation o on o.id = x.organisation_id
     where x.event_id = $1 and x.id::text = $2`,
    [eventId, exhibitorId, today],
  );
  return row ? shown(row) : null;
}

/** SQL: the team of the exhibitor `x`, representatives first; `me` is a parameter or null. */
export const teamOf = (me: string) => `(select coalesce(json_agg(json_build_object('personId', p.id,
    'name', p.given_name || ' ' || p.family_name, 'email', p.email, 'role', t.role, 'invitedAt', t.invited_at,
    'hasJoined', t.invited_at is null or l.used_at is not null,
    'hasTicket', exists (select from ticket k where k.event_id = x.event_id and k.person_id = p.id and k.status = 'CONFIRMED'),
    'isMe', p.id is not distinct from ${me}::uuid)
    order by t.role, p.family_name collate "fr-x-icu", p.given_name, p.id), '[]')
  from exhibitor_member t join person p on p.id = t.person_id left join sign_in_link l on l.id = t.link_id
  where t.exhibitor_id = x.id)`;

export type TeamRow = ExhibitorTeamMember;

export async function readBoothPlan(db: Queryable, eventId: string): Promise<BoothPlan | null> {
  const [plan] = await db.query<BoothPlan>(
    `select p.version, p.width, p.height,
       case when p.picture_id is not null then '/api/files/exhibitor-plans/' || p.event_id || '/' || p.picture_id end as "pictureUrl",
       (select coalesce(json_agg(b || jsonb_build_object('exhibitorId', x.id) order by b ->> 'number'), '[]')
        from jsonb_array_elements(p.booths) b
        left join exhibitor x on x.event_id = p.event_id and x.booth = b ->> 'number') as booths
     from booth_plan p where p.event_id = $1`,
    [eventId],
  );
  return plan ?? null;
}
