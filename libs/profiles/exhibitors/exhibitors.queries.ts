import type { Exhibitor, MyBooth } from '@parvis/contract/resolvers';
import { isMemberOn } from '@parvis/accounts';
import type { Queryable } from '@parvis/platform';

const exhibitor = `x.id, x.booth, x.description, x.website, json_build_object('id', o.id, 'name', o.name, 'college', o.college,
  'filiere', o.filiere, 'city', o.city, 'isMember', ${isMemberOn('o', '$2')}) as organisation`;

export function readExhibitors(db: Queryable, eventId: string, today: Date): Promise<Exhibitor[]> {
  return db.query<Exhibitor>(
    `select ${exhibitor} from exhibitor x join organisation o on o.id = x.organisation_id
     where x.event_id = $1 order by o.name collate "fr-x-icu", x.id`,
    [eventId, today],
  );
}

export async function readExhibitor(db: Queryable, exhibitorId: string, today: Date): Promise<Exhibitor> {
  const [row] = await db.query<Exhibitor>(
    `select ${exhibitor} from exhibitor x join organisation o on o.id = x.organisation_id where x.id = $1`,
    [exhibitorId, today],
  );
  return row!;
}

/** The booth that a person looks after, with its team. */
export async function readMyBooth(
  db: Queryable,
  eventId: string,
  personId: string,
  today: Date,
): Promise<MyBooth | undefined> {
  const [row] = await db.query<Exhibitor & Pick<MyBooth, 'team'>>(
    `select ${exhibitor},
       (select json_agg(json_build_object('personId', p.id, 'name', p.given_name || ' ' || p.family_name, 'email', p.email)
          order by p.family_name collate "fr-x-icu", p.id)
        from exhibitor_member t join person p on p.id = t.person_id where t.exhibitor_id = x.id) as team
     from exhibitor x join organisation o on o.id = x.organisation_id
     where x.event_id = $1 and exists (select from exhibitor_member t where t.exhibitor_id = x.id and t.person_id = $3)
     order by x.id limit 1`,
    [eventId, today, personId],
  );
  if (!row) return undefined;
  const { team, ...booth } = row;
  return { exhibitor: booth, team };
}
